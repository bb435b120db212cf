// A drawing of what is selected: boxes, joints, edges and frames, laid out. DrawingMaker.swift.
import { directionFor, layout } from "./layout.js";
import { framesOf } from "./frames.js";

/** Draws a selection with the words of one state. */
export function makeScene(model, state, selection) {
  const { data } = model;
  const graph = { boxes: [], edges: [], preferredRoots: [] };
  const scene = { nodes: [], edges: [], placeOf: new Map() };
  const addNode = (entry, kind) => {
    scene.placeOf.set(entry.node, scene.nodes.length);
    graph.boxes.push({ kind, width: entry.width, height: entry.height });
    scene.nodes.push(entry);
  };
  for (const node of selection.nodes) {
    if (model.isStatement(node)) {
      const [width, height, lines] = model.statement(node).settings[state];
      if (model.statement(node).role === "thesis") graph.preferredRoots.push(scene.nodes.length);
      addNode({ node, isJoint: false, width, height, lines }, "statement");
    } else if (hasJoint(model, node, selection)) {
      addNode({ node, isJoint: true, width: data.joint, height: data.joint, lines: [] }, "joint");
    }
  }
  const addEdge = (edge, isStructural) => {
    const source = scene.placeOf.get(edge.from);
    const target = scene.placeOf.get(edge.to);
    if (source === undefined || target === undefined || source === target) return;
    graph.edges.push({ source, target, isStructural });
    scene.edges.push({ ...edge, source, target, isStructural });
  };
  addReasons(model, selection, scene, addEdge);
  for (const relation of data.relations) {
    addEdge(
      { kind: relation.kind, id: relation.id, from: relation.source, to: relation.target, strength: 1 },
      relation.kind === "answers",
    );
  }
  // Folding must not turn the map round, so its whole size decides.
  const direction = data.layout.direction ?? directionFor(model.statementCount);
  place(scene, layout(graph, { ...data.layout, direction }));
  scene.frames = framesOf(data, state, scene);
  if (scene.frames.length > 0) makeRoom(scene, data.titleRoom);
  return scene;
}

/** Whether a reason needs a point of its own: premises meet there, or something bears on it. */
export function hasJoint(model, node, selection) {
  const reason = model.reason(node);
  return (
    reason.premises.length !== 1 ||
    reason.target < 0 ||
    model.incoming[node].some((number) => selection.isDrawn[model.nodeOfReason(number)])
  );
}

function addReasons(model, selection, scene, addEdge) {
  model.data.reasons.forEach((reason, number) => {
    const node = model.nodeOfReason(number);
    if (!selection.isDrawn[node]) return;
    const kind = model.sideOfReason(number);
    const strength = reason.strength ?? 2;
    const isJoint = scene.placeOf.has(node);
    for (const premise of reason.premises) {
      const [name, to] = isJoint ? ["premise", node] : [kind, reason.target];
      addEdge({ kind: name, id: reason.id, from: premise, to, strength }, true);
    }
    if (isJoint && reason.target >= 0) {
      addEdge({ kind, id: reason.id, from: node, to: reason.target, strength }, true);
    }
  });
}

function place(scene, made) {
  scene.width = made.width;
  scene.height = made.height;
  scene.direction = made.direction;
  scene.nodes.forEach((node, index) => {
    node.x = made.boxes[index].x;
    node.y = made.boxes[index].y;
  });
  scene.edges.forEach((edge, index) => {
    edge.route = made.routes[index];
  });
}

/** Moves everything down, so that the titles above the uppermost frames are on the page. */
function makeRoom(scene, room) {
  scene.height += room;
  for (const node of scene.nodes) node.y += room;
  for (const frame of scene.frames) frame.y += room;
  for (const edge of scene.edges) edge.route = edge.route.map((p) => ({ x: p.x, y: p.y + room }));
}
