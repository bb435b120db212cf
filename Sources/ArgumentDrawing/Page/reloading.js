// The page's state from one map to the next.

/**
 * Takes the map as the engine has it after a change: what is chosen, folded, focused on and supposed stays
 * so by its id, and what is drawn gets the numbers that its ids have now.
 */
export function reloadMap(page) {
  const before = page.model;
  const states = JSON.stringify([before.data.states, before.data.levels]);
  const state = before.data.states[page.state].id;
  page.ask.reload();
  const now = (node) => page.model.nodeOfID.get(before.idOf(node));
  const kept = (nodes) => nodes.map(now).filter((node) => node !== undefined);
  page.selected = page.selected >= 0 ? (now(page.selected) ?? -1) : -1;
  page.folded = new Set(kept([...page.folded]).filter((node) => page.model.isStatement(node)));
  if (page.focus) {
    const node = now(page.focus.node);
    page.focus = node === undefined ? null : { ...page.focus, node };
  }
  const { supposed } = page.evaluation;
  page.evaluation.supposed = { assume: kept(supposed.assume), reject: kept(supposed.reject) };
  page.evaluation.forget();
  page.review.report = null;
  page.search.index = null;
  page.search.hits = [];
  for (const node of page.scene.nodes) {
    node.number = node.number < before.nodeCount ? (now(node.number) ?? -1) : -1;
  }
  page.placeOf = new Map(page.scene.nodes.map((node, place) => [node.number, place]));
  page.state = Math.max(0, page.model.data.states.findIndex((entry) => entry.id === state));
  if (JSON.stringify([page.model.data.states, page.model.data.levels]) !== states) page.name();
}
