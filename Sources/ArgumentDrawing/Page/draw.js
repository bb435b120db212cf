// Draws a scene of the engine as SVG, as SVGNode.swift and SVGEdge.swift do.
import { rounded, svg } from "./dom.js";
import { fill } from "./reuse.js";

const headLength = 9;
const headWidth = 8;
const n = rounded;

/** The groups in which a scene is drawn, and the elements that stay from one to the next. */
export class Drawn {
  /** `nodes` and `edges` remember elements by what they show. */
  constructor(nodes, edges) {
    this.nodes = nodes;
    this.edges = edges;
    this.parts = [
      svg("g.frames", { "aria-hidden": "true" }),
      svg("g.edges", { "aria-hidden": "true" }),
      svg("g.nodes", { role: "list" }),
    ];
  }

  /**
   * Draws the frames, edges and nodes of a scene.
   *
   * `folded` are the numbers of what is folded, and `label` says a node for those who don't see it.
   */
  draw(scene, chips, folded, label) {
    const [frames, edges, nodes] = this.parts;
    frames.replaceChildren(...scene.frames.map(drawFrame));
    this.edges.begin();
    this.nodes.begin();
    const ways = scene.edges.filter((edge) => edge.points.length >= 4);
    for (const edge of ways) {
      const { side, kind } = { side: scene.nodes[edge.target].side, kind: scene.nodes[edge.source].kind };
      const key = JSON.stringify([edge.kind, edge.strength, edge.points, edge.marks, side, kind]);
      edge.element = this.edges.take(key, () => drawEdge(scene, edge, chips));
    }
    fill(edges, ways.map((edge) => edge.element));
    for (const node of scene.nodes) {
      const isFolded = folded.has(node.number);
      const own = (node.groups ?? []).map((group) => [group, scene.groups[group].title]);
      const lines = node.lines?.map(({ x, y, ...line }) => [line, n(x - node.x), n(y - node.y)]);
      const { x, y, number, ...rest } = node;
      const key = JSON.stringify([rest, lines, own, isFolded], (name, value) => (name === "lines" ? undefined : value));
      node.element = this.nodes.take(key, () => drawNode(node, scene, chips, isFolded));
      node.element.setAttribute("transform", `translate(${n(x)} ${n(y)})`);
      node.element.setAttribute("aria-label", label(node));
    }
    fill(nodes, scene.nodes.map((node) => node.element));
  }
}

function isChinese(text) {
  return /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

function drawFrame(frame) {
  const { x, y, width, height } = frame;
  return svg(
    "g.frame",
    svg("rect", { x: x, y: y, width: width, height: height, rx: 6 }),
    svg("text", { class: isChinese(frame.title) ? null : "latin", x: frame.titleX, y: frame.titleY }, frame.title),
  );
}

// Nodes

const knownRoles = new Set([
  "thesis", "claim", "premise", "evidence", "assumption", "counterargument", "rebuttal", "concession",
  "question", "background",
]);

function drawNode(node, scene, chips, isFolded) {
  const isJoint = node.kind === "joint";
  const classes = ["node", node.side];
  if (isJoint) classes.push("joint");
  // The role is the author's word, and may be any.
  if (knownRoles.has(node.role)) classes.push(node.role);
  if (node.implicit) classes.push("implicit");
  const element = svg("g", {
    class: classes.join(" "),
    role: "listitem",
    tabindex: "-1",
  });
  element.append(...(isJoint ? jointParts(node) : boxParts(node)));
  if (isFolded) {
    element.append(drawFold(node, chips, node.hidden > 0 ? `+${node.hidden}` : "+", "hidden"));
  } else if (node.foldable) {
    element.append(drawFold(node, chips, "−", "hidden unfolded"));
  }
  // Beside a joint, and above where undercuts end.
  const [x, y] = isJoint ? [10, -16] : [8, -7];
  element.append(...markParts(node.marks ?? [], chips, x, y));
  element.append(...groupParts(node, scene.groups));
  return element;
}

const groupColors = 6;

/** A coloured edge for each group whose members stand apart, and its letter. */
function groupParts(node, groups) {
  const own = node.groups ?? [];
  const share = node.height / Math.max(1, own.length);
  return own.map((group, index) => {
    const x = node.width - 12 - (own.length - 1 - index) * 17;
    const letter = group < 26 ? String.fromCharCode(65 + group) : String(group + 1);
    return svg(
      "g",
      { class: `group g${(group % groupColors) + 1}` },
      svg("title", groups[group].title),
      svg("rect", { x: node.width - 4, y: share * index, width: 4, height: share }),
      svg("circle", { cx: x, cy: 0, r: 7.5 }),
      svg("text", { x: x, y: 3.4 }, letter),
    );
  });
}

const signs = {
  accepted: "✓", rejected: "✗", undecided: "？", added: "＋", removed: "－", changed: "≠", comment: "”",
};

/** How far marks are from each other. */
const markStep = 24;

/** What marks say, beside each other from a left upper corner. */
function markParts(marks, chips, x, y) {
  return marks.map((mark, index) => {
    const name = mark.verdict ?? mark.difference ?? "comment";
    const sign = chip(signs[name], chips.mark + 10, `mark ${name}`, x + markStep * index, y);
    if (mark.comment) sign.prepend(svg("title", mark.comment));
    return sign;
  });
}

function boxParts(node) {
  const { width, height } = node;
  const rx = node.role === "question" ? 14 : 3;
  return [
    svg("rect.box", { width: width, height: height, rx }),
    svg("rect.bar", { width: 4, height: height }),
    ...node.lines.map((line) =>
      svg(
        "text",
        {
          class: `line-${line.kind}${line.chinese ? "" : " latin"}`,
          x: line.x - node.x,
          y: line.y - node.y,
          lang: line.language,
          direction: line.rightToLeft ? "rtl" : null,
        },
        line.text,
      ),
    ),
  ];
}

/** A circle, and in it a plus, a minus or a slash. */
function jointParts(node) {
  const radius = node.width / 2;
  const arm = radius - 3;
  const { side } = node;
  const sign =
    side === "attacks"
      ? `M${n(radius - arm)} ${n(radius)}h${n(2 * arm)}`
      : side === "undercuts"
        ? `M${n(radius - arm)} ${n(radius + arm)}l${n(2 * arm)} ${n(-2 * arm)}`
        : `M${n(radius - arm)} ${n(radius)}h${n(2 * arm)}M${n(radius)} ${n(radius - arm)}v${n(2 * arm)}`;
  return [
    // A point this small needs more room to be hit.
    svg("circle.reach", { cx: radius, cy: radius, r: radius + 6 }),
    svg("circle.dot", { cx: radius, cy: radius, r: radius - 0.9 }),
    svg("path.sign", { d: sign }),
  ];
}

function drawFold(node, { plus, digit }, text, name) {
  const width = plus + digit * (text.length - 1) + 10;
  const element = chip(text, width, name, node.width - 8, node.height - 8);
  element.prepend(
    svg("rect.reach", {
      x: node.width - 13,
      y: node.height - 13,
      width: width + 10,
      height: 25,
    }),
  );
  return element;
}

function chip(text, width, name, x, y) {
  return svg(
    "g",
    { class: name },
    svg("rect", { x: x, y: y, width: width, height: 15, rx: 7.5 }),
    svg("text", { x: x + 5, y: y + 11.3 }, text),
  );
}

// Edges

const relationKinds = new Set(["contradicts", "restates", "prefers", "answers"]);

function drawEdge(scene, edge, chips) {
  const isRelation = relationKinds.has(edge.kind);
  const { side } = scene.nodes[edge.target];
  const classes = isRelation
    ? `relation ${edge.kind}`
    : edge.kind === "premise"
      ? `premise ${side}`
      : edge.kind;
  const hasHead = edge.kind !== "premise" && edge.kind !== "restates";
  const width = isRelation ? 1.3 : [1.2, 1.9, 3.2][Math.max(1, Math.min(3, edge.strength)) - 1];
  const along = directionOf(edge.points);
  const element = svg(
    "g",
    { class: `edge ${classes}` },
    svg("path.way", { d: pathOf(edge.points, hasHead ? along : null, edge.kind), "stroke-width": width }),
  );
  const end = edge.points[edge.points.length - 1];
  if (hasHead) element.append(drawHead(edge.kind, end, along));
  if (scene.nodes[edge.source].kind !== "joint") {
    const sign = signOf(edge.kind, end, along);
    if (sign) element.append(svg("path.sign", { d: sign }));
  }
  if (edge.marks) {
    const [x, y] = middleOf(edge.points);
    element.append(...markParts(edge.marks, chips, x - (markStep * edge.marks.length) / 2, y - 7.5));
  }
  return element;
}

/** The point in the middle of a way, as its curves count. */
function middleOf(points) {
  const curves = (points.length - 1) / 3;
  const first = Math.floor(curves / 2) * 3;
  if (curves % 2 === 0) return points[first];
  const [a, b, c, d] = points.slice(first, first + 4);
  return [0, 1].map((side) => (a[side] + 3 * b[side] + 3 * c[side] + d[side]) / 8);
}

/** The way as a path; under a head it ends where that begins. */
function pathOf(route, along, kind) {
  const points = route.slice();
  if (along) {
    // The way to a bar goes on beneath the slash before it.
    const cut = kind === "undercuts" ? 3 : headLength - 1;
    for (const place of [points.length - 1, points.length - 2]) {
      const p = points[place];
      points[place] = [p[0] - along.x * cut, p[1] - along.y * cut];
    }
  }
  let path = `M${n(points[0][0])} ${n(points[0][1])}`;
  for (let index = 1; index + 2 < points.length; index += 3) {
    const curve = points.slice(index, index + 3).map((p) => `${n(p[0])} ${n(p[1])}`);
    path += `C${curve.join(" ")}`;
  }
  return path;
}

/** The direction in which a way ends. */
function directionOf(route) {
  const end = route[route.length - 1];
  for (let index = route.length - 1; index >= 0; index--) {
    const [dx, dy] = [end[0] - route[index][0], end[1] - route[index][1]];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length > 0.5) return { x: dx / length, y: dy / length };
  }
  return { x: 1, y: 0 };
}

function drawHead(kind, end, along) {
  const at = (back, side) =>
    `${n(end[0] - along.x * back - along.y * side)} ${n(end[1] - along.y * back + along.x * side)}`;
  const half = headWidth / 2;
  return kind === "undercuts"
    ? svg("path.sign", {
        d: `M${at(2, half)}L${at(2, -half)}M${at(9, half)}L${at(4, -half)}`,
      })
    : svg("path.head", {
        d: `M${at(0, 0)}L${at(headLength, half)}L${at(headLength, -half)}Z`,
      });
}

/** A plus or a minus beside the head of an edge that comes from no joint. */
function signOf(kind, end, along) {
  const x = end[0] - along.x * 15 - along.y * 5;
  const y = end[1] - along.y * 15 + along.x * 5;
  switch (kind) {
    case "supports":
      return `M${n(x - 2.6)} ${n(y)}h5.2M${n(x)} ${n(y - 2.6)}v5.2`;
    case "attacks":
      return `M${n(x - 2.6)} ${n(y)}h5.2`;
    case "contradicts":
      return `M${n(x - 2.6)} ${n(y - 2.6)}l5.2 5.2m0 -5.2l-5.2 5.2`;
    default:
      return null;
  }
}
