// Puts the parts of a drawing beside each other on one page: Packing.swift.
import { point } from "./geometry.js";

export function pack(parts, graph, aspect, measures) {
  const bounds = parts.map(boundsOf);
  let area = 0;
  let widest = 0;
  for (const bound of bounds) {
    area += (bound.width + measures.componentGap) * (bound.height + measures.componentGap);
    widest = Math.max(widest, bound.width);
  }
  const pageWidth = Math.max(widest, Math.sqrt(area * aspect));
  const layout = {
    boxes: graph.boxes.map(() => ({ x: 0, y: 0, width: 0, height: 0 })),
    routes: graph.edges.map(() => []),
    width: 0,
    height: 0,
  };
  let [x, y, rowHeight] = [0, 0, 0];
  parts.forEach((part, number) => {
    const bound = bounds[number];
    if (x > 0 && x + bound.width > pageWidth) {
      y += rowHeight + measures.componentGap;
      [x, rowHeight] = [0, 0];
    }
    const dx = x - bound.x + measures.margin;
    const dy = y - bound.y + measures.margin;
    for (const { box, place } of part.boxes) {
      const { width, height } = place;
      layout.boxes[box] = { x: rounded(place.x + dx), y: rounded(place.y + dy), width, height };
    }
    for (const { edge, route } of part.routes) {
      layout.routes[edge] = route.map((p) => point(rounded(p.x + dx), rounded(p.y + dy)));
    }
    layout.width = Math.max(layout.width, x + bound.width);
    layout.height = Math.max(layout.height, y + bound.height);
    x += bound.width + measures.componentGap;
    rowHeight = Math.max(rowHeight, bound.height);
  });
  layout.width = rounded(layout.width + 2 * measures.margin);
  layout.height = rounded(layout.height + 2 * measures.margin);
  return layout;
}

/** To hundredths, halves away from 0 as Swift does. */
export function rounded(value) {
  return (Math.sign(value) * Math.round(Math.abs(value * 100))) / 100;
}

function boundsOf(part) {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x, y) => {
    [minX, maxX] = [Math.min(minX, x), Math.max(maxX, x)];
    [minY, maxY] = [Math.min(minY, y), Math.max(maxY, y)];
  };
  for (const { place } of part.boxes) {
    include(place.x, place.y);
    include(place.x + place.width, place.y + place.height);
  }
  for (const { route } of part.routes) for (const p of route) include(p.x, p.y);
  if (!(minX <= maxX)) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}
