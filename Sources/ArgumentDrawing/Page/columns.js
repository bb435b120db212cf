// A tree of boxes in columns: ColumnTree.swift.
import { sizes } from "./geometry.js";

export class ColumnTree {
  constructor(graph, roots, boxChildren, direction, measures) {
    this.items = [];
    this.columns = [];
    this.children = [];
    this.itemOfBox = new Map();
    const isJoint = (box) => graph.boxes[box].kind === "joint";
    const add = (box, parent, column) => {
      const size = sizes(direction, graph.boxes[box]);
      this.itemOfBox.set(box, this.items.length);
      const gap = isJoint(box) ? measures.jointGap : measures.boxGap;
      return this.append({ box, column, parent, breadth: size.breadth, depth: size.depth, gap });
    };
    const queue = roots.map((root) => add(root, -1, 0));
    for (let next = 0; next < queue.length; next++) {
      const item = queue[next];
      const isJointItem = isJoint(this.items[item].box);
      for (const child of boxChildren[this.items[item].box]) {
        let parent = item;
        if (isJointItem === isJoint(child)) {
          // Two of a kind: the edge passes the column of the other kind.
          parent = this.append({
            box: -1,
            column: this.items[item].column + 1,
            parent: item,
            breadth: measures.lane,
            depth: 0,
            gap: isJointItem ? measures.boxGap : measures.jointGap,
          });
        }
        queue.push(add(child, parent, this.items[parent].column + 1));
      }
    }
    const first = [];
    this.items.forEach((item, index) => {
      if (item.parent === -1) first.push(index);
    });
    this.reorderRoots(first);
  }

  append(item) {
    const index = this.items.length;
    item.center = 0;
    item.place = 0;
    this.items.push(item);
    this.children.push([]);
    if (item.parent >= 0) this.children[item.parent].push(index);
    return index;
  }

  /** Puts the roots into another order, and everything in the order of its parents. */
  reorderRoots(roots) {
    this.columns = [];
    let column = roots;
    while (column.length > 0) {
      column.forEach((item, place) => {
        this.items[item].place = place;
      });
      this.columns.push(column);
      column = column.flatMap((item) => this.children[item]);
    }
  }

  /** How far the centres of two neighbours in a column are apart at least. */
  distance(before, after) {
    const a = this.items[before];
    const b = this.items[after];
    return (a.breadth + a.gap + b.breadth + b.gap) / 2;
  }

  distances(column) {
    return column.slice(1).map((item, index) => this.distance(column[index], item));
  }

  start(item) {
    return this.items[item].center - this.items[item].breadth / 2;
  }

  end(item) {
    return this.items[item].center + this.items[item].breadth / 2;
  }
}
