// Lays a part out as a tree in columns: TreeEngine.swift.
import { addLine, columnRanges, rectangle, turned } from "./geometry.js";
import { ColumnTree } from "./columns.js";
import { orderSiblings } from "./siblings.js";
import { relax, tidy } from "./tidy.js";
import { Passages } from "./passages.js";
import { drawColumns } from "./routes.js";

export function placeTree(graph, forest, part, direction, isCompact, measures) {
  const tree = new ColumnTree(graph, part.roots, forest.children, direction, measures);
  const ends = (edge) => [
    tree.itemOfBox.get(graph.edges[edge].source),
    tree.itemOfBox.get(graph.edges[edge].target),
  ];
  const isInTree = ([a, b]) => a !== undefined && b !== undefined;
  orderSiblings(tree, part.links.map(ends).filter(isInTree));
  tidy(tree);
  if (isCompact) relax(tree);
  const passages = new Passages(tree);
  const links = [];
  for (const edge of part.links) {
    const pair = ends(edge);
    if (!isInTree(pair) || pair[0] === pair[1]) continue;
    const [source, target] = pair;
    const isOutward = tree.items[source].column < tree.items[target].column;
    const [far, near] = isOutward ? [target, source] : [source, target];
    const link = { edge, far, near, isOutward, gaps: [], crossings: [] };
    if (tree.items[far].column > tree.items[near].column) link.gaps = passages.way(far, near);
    links.push(link);
  }
  const depths = tree.columns.map((column) =>
    column.reduce((most, item) => Math.max(most, tree.items[item].depth), 0),
  );
  const climbs = new Array(tree.columns.length).fill(0);
  for (const item of tree.items) {
    if (item.parent < 0) continue;
    const parent = tree.items[item.parent];
    climbs[parent.column] = Math.max(
      climbs[parent.column],
      Math.abs(item.center - parent.center),
    );
  }
  const ranges = columnRanges(measures, depths, climbs);
  const drawn = drawColumns(tree, ranges, measures, links);
  return collect(forest, tree, ranges, links, drawn, direction);
}

function collect(forest, tree, ranges, links, drawn, direction) {
  const boxes = [];
  const routes = [];
  tree.items.forEach((item, index) => {
    if (item.box < 0) return;
    const place = rectangle(
      direction,
      ranges[item.column].start,
      item.depth,
      tree.start(index),
      item.breadth,
    );
    boxes.push({ box: item.box, place });
  });
  tree.items.forEach((item, index) => {
    if (item.box < 0 || item.parent < 0) return;
    const route = drawn.tree[index].slice();
    let ancestor = item.parent;
    while (tree.items[ancestor].box < 0) {
      // The edge goes straight over the place that it passes.
      const next = drawn.tree[ancestor];
      addLine(route, next[0]);
      route.push(...next.slice(1));
      ancestor = tree.items[ancestor].parent;
    }
    routes.push({ edge: forest.parentEdges[item.box], route: turned(route, direction) });
  });
  links.forEach((link, number) => {
    const route = drawn.links[number];
    if (link.isOutward) route.reverse();
    routes.push({ edge: link.edge, route: turned(route, direction) });
  });
  return { boxes, routes };
}
