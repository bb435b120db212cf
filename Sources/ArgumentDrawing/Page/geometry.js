// Points, routes, directions: the page's twin of Geometry.swift, Layout.swift and LayoutDirection.
//
// Every number is computed by the same steps in the same order as in Swift, so that both agree.

export function point(x, y) {
  return { x, y };
}

/** Goes on straight from a route's end. */
export function addLine(route, end) {
  const start = route[route.length - 1];
  if (start.x === end.x && start.y === end.y) return;
  const at = (share) =>
    point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share);
  route.push(at(1.0 / 3), at(2.0 / 3), end);
}

/** Goes on to a column by a curve that is level at both ends. */
export function addLevelCurve(route, end) {
  const start = route[route.length - 1];
  const middle = (start.x + end.x) / 2;
  route.push(point(middle, start.y), point(middle, end.y), end);
}

/** Points along and across, as points on the page. */
export function turned(route, direction) {
  return direction === "lr" ? route : route.map((p) => point(p.y, p.x));
}

/** A rectangle by its places along a direction and across it. */
export function rectangle(direction, along, depth, across, breadth) {
  return direction === "lr"
    ? { x: along, y: across, width: depth, height: breadth }
    : { x: across, y: along, width: breadth, height: depth };
}

/** A box's sizes along a direction and across it. */
export function sizes(direction, box) {
  return direction === "lr"
    ? { depth: box.width, breadth: box.height }
    : { depth: box.height, breadth: box.width };
}

/** Where columns begin and end along: LayoutMeasures.columnRanges. */
export function columnRanges(measures, depths, climbs) {
  const ranges = [];
  let start = 0;
  for (let column = 0; column < depths.length; column++) {
    const depth = depths[column];
    ranges.push({ start, end: start + depth });
    if (column + 1 >= depths.length) break;
    const isJoints = column % 2 === 1;
    const hasJoints = (isJoints ? depth : depths[column + 1]) > 0;
    const least = !hasJoints
      ? measures.gutter / 2
      : isJoints
        ? measures.fromJoint
        : measures.toJoint;
    start += depth + least + Math.min(measures.widest, climbs[column] * measures.slope);
  }
  return ranges;
}

/** Spreads the ends of edges over a side of a box: Ports.swift. */
export function spread(measures, ports, center, breadth, isPassage, set) {
  if (!(ports.length > 1 && !isPassage && breadth > 2 * measures.portInset + 1)) {
    for (const port of ports) set(port.key, center);
    return;
  }
  const ordered = ports.slice().sort((a, b) => a.other - b.other || a.key - b.key);
  const step = Math.min(
    measures.portGap,
    (breadth - 2 * measures.portInset) / (ordered.length - 1),
  );
  const first = center - (step * (ordered.length - 1)) / 2;
  ordered.forEach((port, index) => set(port.key, first + step * index));
}

/** The best places for the items of a column that are pulled to places of their own: IsotonicPlaces.swift. */
export function settle(pulls, distances) {
  let offset = 0;
  const blocks = [];
  const offsets = [];
  pulls.forEach((pull, place) => {
    if (place > 0) offset += distances[place - 1];
    offsets.push(offset);
    blocks.push({ mean: pull.target - offset, weight: pull.weight, count: 1 });
    while (blocks.length > 1 && blocks[blocks.length - 2].mean > blocks[blocks.length - 1].mean) {
      const last = blocks.pop();
      const before = blocks.pop();
      const weight = last.weight + before.weight;
      blocks.push({
        mean: (last.mean * last.weight + before.mean * before.weight) / weight,
        weight,
        count: last.count + before.count,
      });
    }
  });
  const places = [];
  for (const block of blocks) {
    for (let n = 0; n < block.count; n++) places.push(block.mean + offsets[places.length]);
  }
  return places;
}
