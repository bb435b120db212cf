// Lays out graphs of boxes: LayoutEngine.swift.
import { parts, spanningForest } from "./forest.js";
import { placeTree } from "./tree.js";
import { placeLayers } from "./layered.js";
import { curveCrossings } from "./reduction.js";
import { pack } from "./packing.js";

/** Up to so many statements a map is drawn as teachers draw on a board. */
const teaching = 60;
const mostLayered = 3000;

/** The direction for a graph of so many statements. */
export function directionFor(statements) {
  return statements > teaching ? "lr" : "tb";
}

/**
 * Lays out a graph: `{boxes: [{kind, width, height}], edges: [{source, target, isStructural}],
 * preferredRoots}`.
 *
 * The options are the measures of LayoutMeasures.swift, and direction ("lr", "tb" or null), method
 * ("tree", "layered" or null), aspect and hasFrames, as in LayoutEngine.swift.
 */
export function layout(graph, options) {
  const forest = spanningForest(graph);
  const statements = graph.boxes.filter((box) => box.kind === "statement").length;
  const direction = options.direction ?? directionFor(statements);
  const measures = { ...options.measures };
  if (options.hasFrames) measures.boxGap = 24;
  const placed = parts(graph, forest).map((part) => {
    const tree = placeTree(graph, forest, part, direction, statements > teaching, measures);
    if (options.method === "tree") return tree;
    if (options.method !== "layered" && !hasManyLinks(part)) return tree;
    const layers = placeLayers(graph, part, tree, direction, measures);
    if (!layers) return tree;
    if (options.method === "layered") return layers;
    return curveCrossings(layers, direction) < curveCrossings(tree, direction) ? layers : tree;
  });
  return { ...pack(placed, graph, options.aspect, measures), direction };
}

/** Whether a part is no tree by far, so that layers may cross less. */
function hasManyLinks(part) {
  return part.links.length * 4 > part.edges.length && part.boxes.length <= mostLayered;
}
