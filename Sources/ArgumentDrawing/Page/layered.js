// Lays a part out in layers: LayeredGraph.swift, LayeredEngine.swift and LayeredRoutes.swift.
import { addLevelCurve, addLine, columnRanges, point, rectangle } from "./geometry.js";
import { settle, sizes, spread, turned } from "./geometry.js";
import { reduceCrossings } from "./reduction.js";

const sweeps = 24;
const straightness = 6;
const mostItems = 40;

/** Lays out one connected part; null if its edges are so long that they would fill the page. */
export function placeLayers(graph, part, tree, direction, measures) {
  const layers = layeredGraph(graph, part.boxes, part.edges, direction, measures);
  if (!(layers.items.length <= mostItems * (part.boxes.length + 10))) return null;
  orderAs(layers, tree, direction);
  reduceCrossings(layers);
  setCenters(layers);
  const depths = layers.columns.map((column) =>
    column.reduce((most, item) => Math.max(most, layers.items[item].depth), 0),
  );
  const climbs = new Array(layers.columns.length).fill(0);
  for (const item of layers.items) {
    for (const before of item.before) {
      const column = layers.items[before].column;
      climbs[column] = Math.max(
        climbs[column],
        Math.abs(item.center - layers.items[before].center),
      );
    }
  }
  return placed(layers, columnRanges(measures, depths, climbs), measures, direction);
}

function layeredGraph(graph, boxes, edges, direction, measures) {
  const columnOf = columnsOf(graph, boxes, edges);
  const layers = { items: [], columns: [], lanes: [], loops: [] };
  const itemOfBox = new Map();
  const append = (item) => {
    while (layers.columns.length <= item.column) layers.columns.push([]);
    layers.columns[item.column].push(layers.items.length);
    layers.items.push({ ...item, before: [], after: [], center: 0, place: 0 });
  };
  for (const box of boxes) {
    const size = sizes(direction, graph.boxes[box]);
    const gap = graph.boxes[box].kind === "joint" ? measures.jointGap : measures.boxGap;
    itemOfBox.set(box, layers.items.length);
    const column = columnOf.get(box) ?? 0;
    append({ box, column, breadth: size.breadth, depth: size.depth, gap });
  }
  for (const edge of edges) {
    const source = itemOfBox.get(graph.edges[edge].source);
    const target = itemOfBox.get(graph.edges[edge].target);
    if (source === undefined || target === undefined || source === target) continue;
    const items = layers.items;
    if (items[source].column === items[target].column) {
      layers.loops.push({ edge, source, target });
      continue;
    }
    const isOutward = items[source].column < items[target].column;
    const [far, near] = isOutward ? [target, source] : [source, target];
    const way = [far];
    for (let column = items[far].column - 1; column > items[near].column; column--) {
      const gap = column % 2 === 0 ? measures.boxGap : measures.jointGap;
      append({ box: -1, column, breadth: measures.lane, depth: 0, gap });
      way.push(items.length - 1);
    }
    way.push(near);
    for (let step = 1; step < way.length; step++) {
      items[way[step - 1]].before.push(way[step]);
      items[way[step]].after.push(way[step - 1]);
    }
    layers.lanes.push({ edge, items: way, isOutward });
  }
  return layers;
}

/** The column of each box: statements in even ones, joints in odd ones. */
function columnsOf(graph, boxes, edges) {
  const preferred = new Set(graph.preferredRoots);
  const waiting = new Map();
  const sources = new Map();
  const targets = new Map();
  const add = (table, key, value) => {
    if (table.has(key)) table.get(key).push(value);
    else table.set(key, [value]);
  };
  for (const index of edges) {
    const edge = graph.edges[index];
    if (!edge.isStructural || edge.source === edge.target || preferred.has(edge.source)) continue;
    waiting.set(edge.source, (waiting.get(edge.source) ?? 0) + 1);
    add(sources, edge.target, edge.source);
    add(targets, edge.source, edge.target);
  }
  const columns = new Map();
  const ready = boxes.filter((box) => (waiting.get(box) ?? 0) === 0);
  let next = 0;
  let unplaced = 0;
  while (columns.size < boxes.length) {
    if (next === ready.length) {
      // Only cycles are left: one box has to go before what it leads to.
      while (columns.has(boxes[unplaced])) unplaced += 1;
      ready.push(boxes[unplaced]);
    }
    const box = ready[next];
    next += 1;
    if (columns.has(box)) continue;
    const isJoint = graph.boxes[box].kind === "joint";
    let column = isJoint ? 1 : 0;
    for (const target of targets.get(box) ?? []) {
      const before = columns.get(target);
      if (before === undefined) continue;
      column = Math.max(column, before + ((before % 2 === 1) === isJoint ? 2 : 1));
    }
    columns.set(box, column);
    for (const source of sources.get(box) ?? []) {
      const left = (waiting.get(source) ?? 0) - 1;
      waiting.set(source, left);
      if (left === 0) ready.push(source);
    }
  }
  return columns;
}

/** Orders the items of each column as they stand across in a tree. */
function orderAs(layers, tree, direction) {
  const ofBox = new Map();
  for (const { box, place } of tree.boxes) {
    ofBox.set(
      box,
      direction === "lr" ? place.y + place.height / 2 : place.x + place.width / 2,
    );
  }
  const across = layers.items.map((item) => ofBox.get(item.box) ?? 0);
  for (const lane of layers.lanes) {
    if (lane.items.length <= 2) continue;
    const last = lane.items.length - 1;
    const start = across[lane.items[0]];
    const end = across[lane.items[last]];
    for (let step = 1; step < last; step++) {
      across[lane.items[step]] = start + ((end - start) * step) / last;
    }
  }
  for (const column of layers.columns) column.sort((a, b) => across[a] - across[b] || a - b);
}

function distancesOf(layers, column) {
  return column.slice(1).map((item, index) => {
    const a = layers.items[column[index]];
    const b = layers.items[item];
    return (a.breadth + a.gap + b.breadth + b.gap) / 2;
  });
}

/** Sets the centres: at first as close as can be, then each column in turn pulled by its neighbours. */
function setCenters(layers) {
  const { items, columns } = layers;
  for (const column of columns) {
    const distances = distancesOf(layers, column);
    let center = 0;
    column.forEach((item, place) => {
      if (place > 0) center += distances[place - 1];
      items[item].center = center;
    });
    for (const item of column) items[item].center -= center / 2;
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let step = 0; step < columns.length; step++) {
      const column = columns[sweep % 2 === 0 ? step : columns.length - 1 - step];
      const centers = settle(
        column.map((item) => pull(item, layers)),
        distancesOf(layers, column),
      );
      column.forEach((item, index) => {
        items[item].center = centers[index];
      });
    }
  }
}

function pull(index, layers) {
  const item = layers.items[index];
  let sum = 0;
  let weight = 0;
  for (const neighbours of [item.before, item.after]) {
    for (const neighbour of neighbours) {
      const isPassage = item.box < 0 || layers.items[neighbour].box < 0;
      const strength = isPassage ? straightness : 1;
      sum += layers.items[neighbour].center * strength;
      weight += strength;
    }
  }
  return weight === 0 ? { target: item.center, weight: 0.01 } : { target: sum / weight, weight };
}

/** The boxes and edges where they are. */
function placed(layers, ranges, measures, direction) {
  const { items } = layers;
  const boxes = [];
  const routes = [];
  for (const item of items) {
    if (item.box < 0) continue;
    const place = rectangle(
      direction,
      ranges[item.column].start,
      item.depth,
      item.center - item.breadth / 2,
      item.breadth,
    );
    boxes.push({ box: item.box, place });
  }
  const { near, far } = portsOf(layers, measures);
  layers.lanes.forEach((lane, number) => {
    const route = [point(ranges[items[lane.items[0]].column].start, far.get(number) ?? 0)];
    for (let step = 1; step < lane.items.length; step++) {
      const item = items[lane.items[step]];
      const isEnd = step === lane.items.length - 1;
      const across = isEnd ? (near.get(number) ?? item.center) : item.center;
      addLevelCurve(route, point(ranges[item.column].end, across));
      const column = ranges[item.column].start;
      addLine(route, point(isEnd ? column + item.depth : column, across));
    }
    if (lane.isOutward) route.reverse();
    routes.push({ edge: lane.edge, route: turned(route, direction) });
  });
  for (const loop of layers.loops) {
    const source = items[loop.source];
    const target = items[loop.target];
    const start = ranges[source.column].start;
    const out = start - measures.toJoint;
    const route = [
      point(start, source.center),
      point(out, source.center),
      point(out, target.center),
      point(start, target.center),
    ];
    routes.push({ edge: loop.edge, route: turned(route, direction) });
  }
  return { boxes, routes };
}

/** Where each lane ends at its nearest and at its farthest item, across. */
function portsOf(layers, measures) {
  const { items } = layers;
  const nearPorts = items.map(() => []);
  const farPorts = items.map(() => []);
  layers.lanes.forEach((lane, number) => {
    const count = lane.items.length;
    farPorts[lane.items[0]].push({ other: items[lane.items[1]].center, key: number });
    nearPorts[lane.items[count - 1]].push({
      other: items[lane.items[count - 2]].center,
      key: number,
    });
  });
  const near = new Map();
  const far = new Map();
  items.forEach((item, index) => {
    if (item.box < 0) return;
    spread(measures, nearPorts[index], item.center, item.breadth, false, (key, across) =>
      near.set(key, across),
    );
    spread(measures, farPorts[index], item.center, item.breadth, false, (key, across) =>
      far.set(key, across),
    );
  });
  return { near, far };
}
