// Frames for groups, around members that stand together: GroupFrames.swift.

/** How far a frame is from what it encloses. */
const inset = 5;
/** How many members a frame tries to take in: those that stand next. */
const mostTried = 60;
/** The side of a cell in which places are looked up. */
const side = 400;

/** What stands about where, so that not everything has to be looked at. */
class PlaceGrid {
  constructor() {
    this.contents = new Map();
  }

  insert(place) {
    for (const cell of cellsOf(place)) {
      if (this.contents.has(cell)) this.contents.get(cell).push(place);
      else this.contents.set(cell, [place]);
    }
  }

  /** Whether something wanted stands in an area. */
  has(area, isWanted) {
    return cellsOf(area).some((cell) =>
      (this.contents.get(cell) ?? []).some((place) => intersects(place, area) && isWanted(place)),
    );
  }
}

function cellsOf(place) {
  const cells = [];
  const at = (value) => Math.trunc(value / side);
  for (let column = at(place.x); column <= at(place.x + place.width); column++) {
    for (let row = at(place.y); row <= at(place.y + place.height); row++) {
      cells.push(`${column} ${row}`);
    }
  }
  return cells;
}

export function framesOf(data, state, scene) {
  const boxes = new PlaceGrid();
  for (const node of scene.nodes) if (!node.isJoint) boxes.insert(node);
  const taken = new PlaceGrid();
  return data.groups.flatMap((group) => framesAround(group, group.titles[state], scene, boxes, taken));
}

function framesAround(group, title, scene, boxes, others) {
  const places = new Set(group.members.map((node) => scene.placeOf.get(node)));
  places.delete(undefined);
  const ordered = [...places]
    .sort((a, b) => {
      const [first, second] = [scene.nodes[a], scene.nodes[b]];
      return first.x - second.x || first.y - second.y || a - b;
    })
    .map((place) => scene.nodes[place]);
  const members = new Set(ordered);
  const isFree = (area) =>
    !boxes.has(area, (node) => !members.has(node)) && !others.has(area, () => true);
  const isTaken = new Set();
  const frames = [];
  ordered.forEach((first, number) => {
    if (isTaken.has(first)) return;
    isTaken.add(first);
    let enclosed = first;
    for (const member of ordered.slice(number + 1, number + 1 + mostTried)) {
      if (isTaken.has(member)) continue;
      const larger = union(enclosed, member);
      if (!isFree(larger)) continue;
      enclosed = larger;
      isTaken.add(member);
    }
    const frame = {
      title,
      x: enclosed.x - inset,
      y: enclosed.y - inset,
      width: enclosed.width + 2 * inset,
      height: enclosed.height + 2 * inset,
    };
    others.insert(frame);
    frames.push(frame);
  });
  return frames;
}

function union(a, b) {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function intersects(a, b) {
  return (
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  );
}
