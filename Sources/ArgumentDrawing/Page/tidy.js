// Puts subtrees as close as their outlines allow: TidyTree.swift; then pulls them together where the
// map is large: Relaxation.swift.
import { settle } from "./geometry.js";

/** Sets the centres of all items. */
export function tidy(tree) {
  const outlines = new Array(tree.items.length).fill(null);
  // Each item's centre, from its parent's.
  const relative = new Array(tree.items.length).fill(0);
  for (let item = tree.items.length - 1; item >= 0; item--) {
    const children = tree.children[item];
    const outline = merged(children, outlines, relative);
    const center =
      children.length > 0
        ? (relative[children[0]] + relative[children[children.length - 1]]) / 2
        : 0;
    for (const child of children) relative[child] -= center;
    outline.offset -= center;
    const half = (tree.items[item].breadth + tree.items[item].gap) / 2;
    outline.starts.push(-half - outline.offset);
    outline.ends.push(half - outline.offset);
    outlines[item] = outline;
  }
  merged(tree.columns.length > 0 ? tree.columns[0] : [], outlines, relative);
  tree.items.forEach((item, index) => {
    item.center = relative[index] + (item.parent < 0 ? 0 : tree.items[item.parent].center);
  });
}

/** Puts subtrees below each other, and merges their outlines into one. */
function merged(siblings, outlines, relative) {
  let above = null;
  for (const sibling of siblings) {
    const below = outlines[sibling];
    if (!below) continue;
    outlines[sibling] = null;
    if (!above) {
      relative[sibling] = 0;
      above = below;
      continue;
    }
    const common = Math.min(above.starts.length, below.starts.length);
    const a = above.starts.length - common;
    const b = below.starts.length - common;
    let shift = -Infinity;
    for (let column = 0; column < common; column++) {
      shift = Math.max(
        shift,
        above.ends[a + column] + above.offset - below.starts[b + column] - below.offset,
      );
    }
    relative[sibling] = shift;
    below.offset += shift;
    if (a >= b) {
      for (let column = 0; column < common; column++) {
        above.ends[a + column] = below.ends[b + column] + below.offset - above.offset;
      }
    } else {
      for (let column = 0; column < common; column++) {
        below.starts[b + column] = above.starts[a + column] + above.offset - below.offset;
      }
      above = below;
    }
  }
  return above ?? { offset: 0, starts: [], ends: [] };
}

const sweeps = 16;
const straightness = 6;

/** Moves the items towards their neighbours, each column keeping its order and its distances. */
export function relax(tree) {
  shrink(tree);
  const count = tree.columns.length;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let step = 0; step < count; step++) {
      const items = tree.columns[sweep % 2 === 0 ? count - 1 - step : step];
      const centers = settle(
        items.map((item) => pull(item, tree)),
        tree.distances(items),
      );
      items.forEach((item, index) => {
        tree.items[item].center = centers[index];
      });
    }
  }
}

function shrink(tree) {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const item of tree.items) {
    lowest = Math.min(lowest, item.center);
    highest = Math.max(highest, item.center);
  }
  const extent = tree.items.length > 0 ? highest - lowest : 0;
  let fullest = -Infinity;
  for (const column of tree.columns) {
    let load = 0;
    for (const distance of tree.distances(column)) load += distance;
    fullest = Math.max(fullest, load);
  }
  if (!(extent > fullest)) return;
  for (const item of tree.items) item.center = (item.center * fullest) / extent;
}

/** Where an item's neighbours pull it, and how strongly. */
function pull(index, tree) {
  const item = tree.items[index];
  let sum = 0;
  let weight = 0;
  const add = (neighbour, strength) => {
    sum += tree.items[neighbour].center * strength;
    weight += strength;
  };
  if (item.parent >= 0) add(item.parent, tree.items[item.parent].box < 0 ? straightness : 1);
  for (const child of tree.children[index]) add(child, item.box < 0 ? straightness : 1);
  return weight === 0 ? { target: item.center, weight: 0.01 } : { target: sum / weight, weight };
}
