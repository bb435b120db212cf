// A forest in a graph of boxes: SpanningForest.swift, and the parts that nothing connects.

/** Finds the forest: each box hangs on its first edge, unless that would close a cycle. */
export function spanningForest(graph) {
  const preferred = new Set(graph.preferredRoots);
  const parentEdges = new Array(graph.boxes.length).fill(-1);
  graph.edges.forEach((edge, index) => {
    if (
      edge.isStructural &&
      parentEdges[edge.source] === -1 &&
      edge.source !== edge.target &&
      !preferred.has(edge.source)
    ) {
      parentEdges[edge.source] = index;
    }
  });
  cutCycles(graph, parentEdges);
  const roots = [];
  parentEdges.forEach((edge, box) => {
    if (edge === -1) roots.push(box);
  });
  const children = graph.boxes.map(() => []);
  graph.edges.forEach((edge, index) => {
    if (parentEdges[edge.source] === index) children[edge.target].push(edge.source);
  });
  return { parentEdges, roots, children };
}

/** In each cycle the first box of the document becomes a root. */
function cutCycles(graph, parentEdges) {
  const walks = new Array(graph.boxes.length).fill(0);
  for (let start = 0; start < graph.boxes.length; start++) {
    if (walks[start] !== 0) continue;
    let box = start;
    while (walks[box] === 0) {
      walks[box] = start + 1;
      if (parentEdges[box] < 0) break;
      box = graph.edges[parentEdges[box]].target;
    }
    if (!(walks[box] === start + 1 && parentEdges[box] >= 0)) continue;
    let first = box;
    let member = graph.edges[parentEdges[box]].target;
    while (member !== box) {
      first = Math.min(first, member);
      member = graph.edges[parentEdges[member]].target;
    }
    parentEdges[first] = -1;
  }
}

/** The parts that nothing connects, in the order of their first roots. */
export function parts(graph, forest) {
  const parents = graph.boxes.map((_, box) => box);
  const first = (member) => {
    while (parents[member] !== member) {
      parents[member] = parents[parents[member]];
      member = parents[member];
    }
    return member;
  };
  for (const edge of graph.edges) {
    const a = first(edge.source);
    const b = first(edge.target);
    if (a !== b) parents[Math.max(a, b)] = Math.min(a, b);
  }
  const result = [];
  const partOfSet = new Map();
  for (const root of forest.roots) {
    const set = first(root);
    if (!partOfSet.has(set)) {
      partOfSet.set(set, result.length);
      result.push({ roots: [], links: [], boxes: [], edges: [] });
    }
    result[partOfSet.get(set)].roots.push(root);
  }
  graph.edges.forEach((edge, index) => {
    const part = result[partOfSet.get(first(edge.source))];
    if (!part) return;
    part.edges.push(index);
    if (forest.parentEdges[edge.source] !== index) part.links.push(index);
  });
  graph.boxes.forEach((_, box) => {
    const part = result[partOfSet.get(first(box))];
    if (part) part.boxes.push(box);
  });
  return result;
}
