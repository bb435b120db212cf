// Where the arrow keys lead from a node: up to what it is for, down to its reasons, to its neighbours.

/** Edges between what is for neither. */
const sideways = new Set(["contradicts", "restates", "prefers"]);

export class Walk {
  constructor(scene, direction) {
    this.direction = direction;
    const count = scene.nodes.length;
    this.parents = new Array(count).fill(-1);
    for (const edge of scene.edges) {
      if (!sideways.has(edge.kind) && this.parents[edge.source] < 0) this.parents[edge.source] = edge.target;
    }
    this.cutCycles();
    this.children = scene.nodes.map(() => []);
    this.parents.forEach((parent, node) => {
      if (parent >= 0) this.children[parent].push(node);
    });
    const across = (node) => (direction === "lr" ? node.y + node.height / 2 : node.x + node.width / 2);
    const byPlace = (a, b) => across(scene.nodes[a]) - across(scene.nodes[b]) || a - b;
    for (const children of this.children) children.sort(byPlace);
    this.rows = this.rowsOf().map((row) => row.sort(byPlace));
  }

  /** A node whose parents lead back to it has none. */
  cutCycles() {
    const walks = new Array(this.parents.length).fill(0);
    for (let start = 0; start < this.parents.length; start++) {
      let node = start;
      while (node >= 0 && walks[node] === 0) {
        walks[node] = start + 1;
        node = this.parents[node];
      }
      if (node >= 0 && walks[node] === start + 1) this.parents[node] = -1;
    }
  }

  /** The nodes that are equally far from a root. */
  rowsOf() {
    const rows = [];
    let row = [];
    this.parents.forEach((parent, node) => {
      if (parent < 0) row.push(node);
    });
    while (row.length > 0) {
      rows.push(row);
      row = row.flatMap((node) => this.children[node]);
    }
    return rows;
  }

  /** The node in a direction, by its place in the scene; -1 where there is none. */
  step(place, key) {
    const isFlat = this.direction === "lr";
    const inward = isFlat ? "ArrowLeft" : "ArrowUp";
    const outward = isFlat ? "ArrowRight" : "ArrowDown";
    const before = isFlat ? "ArrowUp" : "ArrowLeft";
    if (key === inward) return this.parents[place];
    if (key === outward) return this.children[place][0] ?? -1;
    return this.neighbour(place, key === before ? -1 : 1);
  }

  neighbour(place, offset) {
    for (const row of this.rows) {
      const index = row.indexOf(place);
      if (index >= 0) return row[index + offset] ?? -1;
    }
    return -1;
  }
}
