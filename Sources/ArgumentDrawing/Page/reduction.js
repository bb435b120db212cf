// Orders the items of each column so that few edges cross: CrossingReduction.swift; and counts how
// often the edges of a finished layout do: CurveCrossings.swift.
import { turned } from "./geometry.js";

const sweeps = 24;
const exchanges = 8;

export function reduceCrossings(graph) {
  number(graph);
  let best = graph.columns.map((column) => column.slice());
  let fewest = crossings(graph);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    if (!(fewest > 0)) continue;
    const isOutward = sweep % 2 === 0;
    const count = graph.columns.length;
    for (let step = 0; step < count; step++) {
      sortColumn(isOutward ? step : count - 1 - step, graph, isOutward);
    }
    const found = crossings(graph);
    if (found < fewest) {
      best = graph.columns.map((column) => column.slice());
      fewest = found;
    }
  }
  graph.columns = best;
  number(graph);
  for (let round = 0; round < exchanges; round++) {
    if (exchange(graph) === 0) break;
  }
}

function number(graph) {
  for (const column of graph.columns) {
    column.forEach((item, place) => {
      graph.items[item].place = place;
    });
  }
}

function sortColumn(column, graph, isOutward) {
  const keyed = graph.columns[column].map((item) => {
    const neighbours = isOutward ? graph.items[item].before : graph.items[item].after;
    const place = graph.items[item].place;
    if (neighbours.length === 0) return { key: place, place, item };
    let sum = 0;
    for (const neighbour of neighbours) sum += graph.items[neighbour].place;
    return { key: sum / neighbours.length, place, item };
  });
  keyed.sort((a, b) => a.key - b.key || a.place - b.place);
  graph.columns[column] = keyed.map((entry) => entry.item);
  graph.columns[column].forEach((item, place) => {
    graph.items[item].place = place;
  });
}

/** How many entries of a Fenwick tree stand before an index. */
function sumBefore(tree, index) {
  let sum = 0;
  for (; index > 0; index -= index & -index) sum += tree[index];
  return sum;
}

function addAt(tree, index) {
  for (; index < tree.length; index += index & -index) tree[index] += 1;
}

/** How many pairs of edges cross. */
function crossings(graph) {
  let count = 0;
  for (let column = 1; column < graph.columns.length; column++) {
    const tree = new Array(graph.columns[column - 1].length + 1).fill(0);
    let total = 0;
    for (const item of graph.columns[column]) {
      const ends = graph.items[item].before.map((before) => graph.items[before].place);
      for (const end of ends) count += total - sumBefore(tree, end + 1);
      for (const end of ends) {
        addAt(tree, end + 1);
        total += 1;
      }
    }
  }
  return count;
}

/** Exchanges neighbours in their columns where fewer edges cross then. */
function exchange(graph) {
  let exchanged = 0;
  for (const column of graph.columns) {
    for (let place = 0; place + 1 < column.length; place++) {
      const [first, second] = [column[place], column[place + 1]];
      if (!(pairs(second, first, graph) < pairs(first, second, graph))) continue;
      [column[place], column[place + 1]] = [second, first];
      graph.items[first].place = place + 1;
      graph.items[second].place = place;
      exchanged += 1;
    }
  }
  return exchanged;
}

/** How many edges of two neighbours cross if the first stands before the second. */
function pairs(first, second, graph) {
  const [a, b] = [graph.items[first], graph.items[second]];
  return countBefore(a.before, b.before, graph) + countBefore(a.after, b.after, graph);
}

function countBefore(first, second, graph) {
  const others = second.map((item) => graph.items[item].place).sort((a, b) => a - b);
  let sum = 0;
  for (const item of first) sum += lowerBound(others, graph.items[item].place);
  return sum;
}

function lowerBound(sorted, value) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How often the edges of a placed part cross. */
export function curveCrossings(part, direction) {
  const curves = new Map();
  const add = (start, end, from, to) => {
    const key = `${start} ${end}`;
    if (curves.has(key)) curves.get(key).push([from, to]);
    else curves.set(key, [[from, to]]);
  };
  for (const { route } of part.routes) {
    const points = turned(route, direction);
    for (let index = 0; index + 3 < points.length; index += 3) {
      const [a, b] = [points[index], points[index + 3]];
      if (a.x < b.x) add(a.x, b.x, a.y, b.y);
      else if (b.x < a.x) add(b.x, a.x, b.y, a.y);
    }
  }
  let count = 0;
  for (const stretch of curves.values()) count += inversions(stretch);
  return count;
}

function inversions(curves) {
  const ends = [...new Set(curves.map((curve) => curve[1]))].sort((a, b) => a - b);
  const ordered = curves.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const tree = new Array(ends.length + 1).fill(0);
  let count = 0;
  ordered.forEach((curve, number) => {
    const index = lowerBound(ends, curve[1]) + 1;
    count += number - sumBefore(tree, index);
    addAt(tree, index);
  });
  return count;
}
