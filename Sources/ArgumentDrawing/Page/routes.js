// Draws the edges of a tree in columns, and the cross links between them: ColumnRoutes.swift.
import { addLevelCurve, addLine, point, spread } from "./geometry.js";

/** The ways from the farther to the nearer item: of the tree's edges by farther item, and of the links. */
export function drawColumns(tree, ranges, measures, links) {
  assignCrossings(tree, measures, links);
  const { near, far } = portsOf(tree, measures, links);
  const edgeOf = (item) => ranges[tree.items[item].column].start + tree.items[item].depth;
  const treeRoutes = tree.items.map((item, index) => {
    if (item.parent < 0) return [];
    const route = [point(ranges[item.column].start, far.get(index) ?? 0)];
    const column = tree.items[item.parent].column;
    addLevelCurve(route, point(ranges[column].end, near.get(index) ?? 0));
    addLine(route, point(edgeOf(item.parent), route[route.length - 1].y));
    return route;
  });
  const linkRoutes = links.map((link, number) => {
    const farItem = tree.items[link.far];
    const nearItem = tree.items[link.near];
    const route = [point(ranges[farItem.column].start, far.get(-1 - number) ?? farItem.center)];
    const end = near.get(-1 - number) ?? nearItem.center;
    if (farItem.column === nearItem.column) {
      const start = route[0];
      const out = start.x - measures.toJoint;
      route.push(point(out, start.y), point(out, end), point(start.x, end));
      return route;
    }
    link.gaps.forEach((gap, step) => {
      const crossing = link.crossings[step];
      addLevelCurve(route, point(ranges[gap.column].end, crossing));
      addLine(route, point(ranges[gap.column].start, crossing));
    });
    addLevelCurve(route, point(ranges[nearItem.column].end, end));
    addLine(route, point(edgeOf(link.near), end));
    return route;
  });
  return { tree: treeRoutes, links: linkRoutes };
}

/** Says where each link passes its gaps: as straight on as it can, and beside the others. */
function assignCrossings(tree, measures, links) {
  const users = new Map();
  links.forEach((link, number) => {
    let across = tree.items[link.far].center;
    link.gaps.forEach((gap, step) => {
      const room = roomIn(tree, gap);
      across = Math.min(Math.max(across, room.low), room.high);
      link.crossings.push(across);
      const key = `${gap.column} ${gap.place}`;
      if (!users.has(key)) users.set(key, { gap, passing: [] });
      users.get(key).passing.push({ link: number, step });
    });
  });
  const gaps = [...users.values()].sort(
    (a, b) => a.gap.column - b.gap.column || a.gap.place - b.gap.place,
  );
  for (const { gap, passing } of gaps) {
    if (passing.length < 2) continue;
    const ordered = passing
      .map((user) => ({ user, rank: rankOf(tree, links, user) }))
      .sort(
        (a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2],
      )
      .map((entry) => entry.user);
    const room = roomIn(tree, gap);
    const step = Math.min(measures.lane, (room.high - room.low) / (ordered.length - 1));
    let sum = 0;
    for (const user of ordered) sum += links[user.link].crossings[user.step];
    const middle = sum / ordered.length;
    const half = (step * (ordered.length - 1)) / 2;
    const first = Math.min(Math.max(middle - half, room.low), room.high - 2 * half);
    ordered.forEach((user, index) => {
      links[user.link].crossings[user.step] = first + step * index;
    });
  }
}

function rankOf(tree, links, user) {
  const link = links[user.link];
  const before = user.step === 0 ? tree.items[link.far].center : link.crossings[user.step - 1];
  const after =
    user.step === link.gaps.length - 1
      ? tree.items[link.near].center
      : link.crossings[user.step + 1];
  return [before + after, after, user.link];
}

function roomIn(tree, gap) {
  const items = tree.columns[gap.column];
  const inset = 3;
  const outside = 60;
  const low = gap.place === 0 ? -Infinity : tree.end(items[gap.place - 1]) + inset;
  const high = gap.place === items.length ? Infinity : tree.start(items[gap.place]) - inset;
  if (low === -Infinity) return { low: high - outside, high };
  if (high === Infinity) return { low, high: low + outside };
  return low <= high ? { low, high } : { low: (low + high) / 2, high: (low + high) / 2 };
}

/** Where each edge ends across: of the tree by its farther item, a link by -1 minus its number. */
function portsOf(tree, measures, links) {
  const nearPorts = tree.items.map(() => []);
  const farPorts = tree.items.map(() => []);
  tree.items.forEach((item, index) => {
    if (item.parent < 0) return;
    nearPorts[item.parent].push({ other: item.center, key: index });
    farPorts[index].push({ other: tree.items[item.parent].center, key: index });
  });
  links.forEach((link, number) => {
    const key = -1 - number;
    const isLoop = tree.items[link.far].column === tree.items[link.near].column;
    const last = link.crossings[link.crossings.length - 1] ?? tree.items[link.far].center;
    (isLoop ? farPorts : nearPorts)[link.near].push({ other: last, key });
    farPorts[link.far].push({ other: link.crossings[0] ?? tree.items[link.near].center, key });
  });
  const near = new Map();
  const far = new Map();
  tree.items.forEach((item, index) => {
    const isPassage = item.box < 0;
    spread(measures, nearPorts[index], item.center, item.breadth, isPassage, (key, across) =>
      near.set(key, across),
    );
    spread(measures, farPorts[index], item.center, item.breadth, isPassage, (key, across) => {
      // The nearer end of a loop is at the side where farther ends are.
      const link = key < 0 ? links[-1 - key] : null;
      const isNearEnd = link !== null && link.near === index && link.far !== index;
      (isNearEnd ? near : far).set(key, across);
    });
  });
  return { near, far };
}
