// Orders siblings so that cross links have short ways: SiblingOrder.swift.

const mostChildren = 400;
const mostRounds = 6;

/** Orders the children of every item, and the roots; each link is [from, to]. */
export function orderSiblings(tree, links) {
  if (links.length === 0) return;
  const pulls = new Map();
  const add = (table, key, value) => {
    if (table.has(key)) table.get(key).push(value);
    else table.set(key, [value]);
  };
  const paths = links.map((link) => pathOf(link, tree));
  for (const path of paths) {
    if (path.meeting) {
      add(pulls, path.top, { child: path.meeting[0], other: path.meeting[1], isBefore: false });
    }
  }
  let roots = tree.columns.length > 0 ? tree.columns[0] : [];
  if (pulls.has(-1)) roots = arranged(roots, pulls.get(-1));
  tree.reorderRoots(roots);
  // Which links pass each item on their way up, found once their tops are arranged.
  const passing = new Map();
  paths.forEach((path, number) => {
    for (const item of path.first.slice(0, -1)) add(passing, item, number);
    for (const item of path.second.slice(0, -1)) add(passing, item, number);
  });
  let column = roots;
  while (column.length > 0) {
    for (const item of column) {
      const wishes = (pulls.get(item) ?? []).slice();
      for (const number of passing.get(item) ?? []) {
        const path = paths[number];
        const through = childThrough(path, item);
        if (!through || !path.meeting) continue;
        const [a, b] = path.meeting;
        const before = tree.items[b].place < tree.items[a].place;
        wishes.push({
          child: through.child,
          other: -1,
          isBefore: through.isFirst ? before : !before,
        });
      }
      if (wishes.length > 0 && tree.children[item].length > 1) {
        tree.children[item] = arranged(tree.children[item], wishes);
      }
    }
    column = column.flatMap((item) => tree.children[item]);
    column.forEach((item, place) => {
      tree.items[item].place = place;
    });
  }
  tree.reorderRoots(roots);
}

/** The ways of a link's ends up to where they meet. */
function pathOf([from, to], tree) {
  let [a, b] = [from, to];
  const first = [];
  const second = [];
  while (a !== b) {
    if (b < 0 || (a >= 0 && tree.items[a].column >= tree.items[b].column)) {
      first.push(a);
      a = tree.items[a].parent;
    } else {
      second.push(b);
      b = tree.items[b].parent;
    }
  }
  first.reverse();
  second.reverse();
  const meeting = first.length > 0 && second.length > 0 ? [first[0], second[0]] : null;
  return { top: a, meeting, first, second };
}

/** The child of an item through which a link goes, and whether it is on the first way. */
function childThrough(path, item) {
  const place = path.first.indexOf(item);
  if (place >= 0 && place + 1 < path.first.length) {
    return { child: path.first[place + 1], isFirst: true };
  }
  const other = path.second.indexOf(item);
  if (other >= 0 && other + 1 < path.second.length) {
    return { child: path.second[other + 1], isFirst: false };
  }
  return null;
}

function arranged(children, pulls) {
  if (!(children.length > 1 && children.length <= mostChildren)) return children;
  let order = children;
  const pulled = new Set(pulls.flatMap((pull) => [pull.child, pull.other]));
  const movable = children.filter((child) => pulled.has(child));
  let cost = costOf(order, pulls);
  for (let round = 0; round < mostRounds; round++) {
    const before = cost;
    for (const child of movable) {
      const from = order.indexOf(child);
      if (from < 0) continue;
      const without = order.slice();
      without.splice(from, 1);
      let best = { cost, place: from };
      for (let place = 0; place <= without.length; place++) {
        if (place === from) continue;
        const candidate = without.slice();
        candidate.splice(place, 0, child);
        const found = costOf(candidate, pulls);
        if (found < best.cost) best = { cost: found, place };
      }
      if (best.place !== from) {
        without.splice(best.place, 0, child);
        order = without;
        cost = best.cost;
      }
    }
    if (cost === before) break;
  }
  return order;
}

function costOf(order, pulls) {
  const places = new Map();
  order.forEach((child, place) => places.set(child, place));
  let sum = 0;
  for (const pull of pulls) {
    const place = places.get(pull.child) ?? 0;
    if (pull.other >= 0) sum += Math.abs(place - (places.get(pull.other) ?? 0)) - 1;
    else sum += pull.isBefore ? place : order.length - 1 - place;
  }
  return sum;
}
