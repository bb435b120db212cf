// What of the map is drawn, in reading order: Selection.swift, but that any statement can be folded.

/**
 * What is drawn.
 *
 * The focus is null or `{kind: "around" | "bears", node, steps}`; folded is a set of statements.
 */
export function select(model, focus, folded) {
  const isIn = focus ? inFocus(model, focus) : new Array(model.nodeCount).fill(true);
  const roots = rootsOf(model, isIn);
  const { levels, starts, parents } = levelsOf(model, isIn, roots);
  const isDrawn = unfolded(model, isIn, starts, folded);
  const nodes = readingOrder(model, isDrawn, roots);
  return { nodes, isIn, isDrawn, levels, parents, hidden: hiddenOf(model, isIn, isDrawn, nodes, folded) };
}

/** Counting once more what others share takes long, and so many chips nobody compares. */
const mostCountedAgain = 200;

/** The statements to fold so that only so many steps from the theses are left. */
export function foldedTo(model, depth) {
  const all = new Array(model.nodeCount).fill(true);
  const { levels } = levelsOf(model, all, rootsOf(model, all));
  const folded = new Set();
  for (let node = 0; node < model.statementCount; node++) {
    if (levels[node] >= depth && model.incoming[node].length > 0) folded.add(node);
  }
  return folded;
}

/** The nodes on the way from a root to a node, without it. */
export function ancestors(selection, node) {
  const way = [];
  for (let at = selection.parents[node]; at >= 0; at = selection.parents[at]) way.push(at);
  return way;
}

function inFocus(model, { kind, node: start, steps }) {
  const isIn = new Array(model.nodeCount).fill(false);
  isIn[start] = true;
  const isDirected = kind === "bears";
  let frontier = [start];
  for (let done = 0; frontier.length > 0 && (isDirected || done < steps); done++) {
    const next = [];
    const reach = (node) => {
      if (node < 0 || isIn[node]) return;
      isIn[node] = true;
      next.push(node);
    };
    const addReason = (number) => {
      isIn[model.nodeOfReason(number)] = true;
      model.data.reasons[number].premises.forEach(reach);
    };
    for (const node of frontier) {
      // A reason is no step of its own: it comes with all its premises.
      for (const number of model.incoming[node]) {
        addReason(number);
        const reason = model.nodeOfReason(number);
        if (model.incoming[reason].length > 0) next.push(reason);
      }
      if (!model.isStatement(node)) {
        if (node === start || !isDirected) addReason(node - model.statementCount);
        if (!isDirected) reach(model.reason(node).target);
        continue;
      }
      if (isDirected) continue;
      for (const number of model.uses[node]) {
        addReason(number);
        reach(model.data.reasons[number].target);
      }
    }
    frontier = next;
  }
  return isIn;
}

/** Where readers begin: theses, what nothing is drawn to follow from, and then whatever is left. */
function rootsOf(model, isIn) {
  const [theses, tops, drafts, statements, reasons] = [[], [], [], [], []];
  for (let node = 0; node < model.nodeCount; node++) {
    if (!isIn[node]) continue;
    if (model.isStatement(node)) {
      if (model.statement(node).role === "thesis") theses.push(node);
      const isUsed = model.uses[node].some(
        (number) => isIn[model.nodeOfReason(number)] && model.data.reasons[number].target >= 0,
      );
      if (!isUsed) tops.push(node);
      statements.push(node);
    } else {
      if (model.reason(node).target < 0) drafts.push(node);
      reasons.push(node);
    }
  }
  return [...theses, ...tops, ...drafts, ...statements, ...reasons];
}

/** How far each node is from where readers begin, where they do, and through what they come. */
function levelsOf(model, isIn, roots) {
  const levels = new Array(model.nodeCount).fill(-1);
  const parents = new Array(model.nodeCount).fill(-1);
  const starts = [];
  const queue = [];
  for (const root of roots) {
    if (levels[root] >= 0) continue;
    starts.push(root);
    levels[root] = 0;
    queue.push(root);
    while (queue.length > 0) {
      const level = queue.splice(0);
      for (const node of level) {
        for (const child of model.next(node)) {
          if (!isIn[child] || levels[child] >= 0) continue;
          const isStep = !model.isStatement(node) && model.isStatement(child);
          levels[child] = levels[node] + (isStep ? 1 : 0);
          parents[child] = node;
          queue.push(child);
        }
      }
    }
  }
  return { levels, parents, starts };
}

/** What is reached without passing a folded statement. */
function unfolded(model, isIn, starts, folded) {
  const isDrawn = new Array(model.nodeCount).fill(false);
  const stack = starts.slice();
  for (const start of starts) isDrawn[start] = true;
  while (stack.length > 0) {
    const node = stack.pop();
    if (folded.has(node)) continue;
    for (const child of model.next(node)) {
      if (!isIn[child] || isDrawn[child]) continue;
      isDrawn[child] = true;
      stack.push(child);
    }
  }
  return isDrawn;
}

/**
 * How many statements are folded away behind each folded one.
 *
 * Each counts once; but where all are counted already, those behind are counted all the same.
 */
function hiddenOf(model, isIn, isDrawn, nodes, folded) {
  const hidden = new Map();
  const isCounted = isDrawn.slice();
  const countBehind = (root, isSeen) => {
    let count = 0;
    const stack = [root];
    while (stack.length > 0) {
      for (const child of model.next(stack.pop())) {
        if (!isIn[child] || isSeen[child]) continue;
        isSeen[child] = true;
        if (model.isStatement(child)) count += 1;
        stack.push(child);
      }
    }
    return count;
  };
  for (const node of nodes) if (folded.has(node)) hidden.set(node, countBehind(node, isCounted));
  let most = mostCountedAgain;
  for (const [node, count] of hidden) {
    if (count > 0 || most === 0) continue;
    most -= 1;
    hidden.set(node, countBehind(node, isDrawn.slice()));
  }
  return hidden;
}

/** A statement, then each reason that bears on it with its premises, and what bears on those. */
function readingOrder(model, isDrawn, roots) {
  const isSeen = new Array(model.nodeCount).fill(false);
  const nodes = [];
  for (const root of roots) {
    const stack = [root];
    while (stack.length > 0) {
      const node = stack.pop();
      if (!isDrawn[node] || isSeen[node]) continue;
      isSeen[node] = true;
      nodes.push(node);
      const next = model.next(node);
      for (let index = next.length - 1; index >= 0; index--) stack.push(next[index]);
    }
  }
  return nodes;
}
