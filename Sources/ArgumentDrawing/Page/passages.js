// Finds for each cross link the gaps through which it passes the columns between its ends:
// Passages.swift.

const crossingCost = 400;
/** How far outside of a column a link passes. */
const outside = 6;

export class Passages {
  constructor(tree) {
    this.tree = tree;
    this.edgesBefore = tree.columns.map((column) => {
      const counts = [0];
      for (const item of column) counts.push(counts[counts.length - 1] + tree.children[item].length);
      return counts;
    });
  }

  center(column, place) {
    const items = this.tree.columns[column];
    if (items.length === 0) return 0;
    if (place === 0) return this.tree.start(items[0]) - outside;
    if (place === items.length) return this.tree.end(items[place - 1]) + outside;
    return (this.tree.end(items[place - 1]) + this.tree.start(items[place])) / 2;
  }

  /** The gaps from an item to one in a nearer column, the one in the farthest column first. */
  way(far, near) {
    const start = this.tree.items[far];
    const end = this.tree.items[near];
    let positions = [crossingCost * (start.place + 0.5) + start.center];
    let costs = [0];
    const choices = [];
    for (let column = start.column - 1; column > end.column; column--) {
      const centers = [];
      for (let place = 0; place <= this.tree.columns[column].length; place++) {
        centers.push(this.center(column, place));
      }
      const wanted = centers.map(
        (center, place) => crossingCost * this.edgesBefore[column][place] + center,
      );
      const reached = cheapest(costs, positions, wanted);
      choices.push(reached.from);
      costs = reached.costs;
      positions = centers.map((center, place) => crossingCost * place + center);
    }
    const before = this.edgesBefore[end.column];
    const low = crossingCost * before[end.place] + end.center;
    const high = crossingCost * before[end.place + 1] + end.center;
    let best = 0;
    let bestCost = Infinity;
    costs.forEach((cost, place) => {
      const total = cost + Math.max(0, low - positions[place], positions[place] - high);
      if (total < bestCost) [best, bestCost] = [place, total];
    });
    const gaps = [];
    let place = best;
    let at = end.column + 1;
    for (let index = choices.length - 1; index >= 0; index--) {
      gaps.push({ column: at, place });
      place = choices[index][place];
      at += 1;
    }
    return gaps.reverse();
  }
}

/** For each wanted position the least of the costs plus the distance from their positions. */
function cheapest(costs, positions, wanted) {
  const result = new Array(wanted.length).fill(Infinity);
  const from = new Array(wanted.length).fill(0);
  let [best, bestFrom, next] = [Infinity, 0, 0];
  for (let index = 0; index < wanted.length; index++) {
    while (next < positions.length && positions[next] <= wanted[index]) {
      if (costs[next] - positions[next] < best) {
        [best, bestFrom] = [costs[next] - positions[next], next];
      }
      next += 1;
    }
    [result[index], from[index]] = [best + wanted[index], bestFrom];
  }
  [best, next] = [Infinity, positions.length - 1];
  for (let index = wanted.length - 1; index >= 0; index--) {
    while (next >= 0 && positions[next] >= wanted[index]) {
      if (costs[next] + positions[next] < best) {
        [best, bestFrom] = [costs[next] + positions[next], next];
      }
      next -= 1;
    }
    if (best - wanted[index] < result[index]) {
      [result[index], from[index]] = [best - wanted[index], bestFrom];
    }
  }
  return { costs: result, from };
}
