// What is shown, as the part of the page's address after `#`, so that it can be kept and sent.

/** The address of a page as it is. */
export function addressOf(page) {
  const { evaluation, focus, folded, level, model, state } = page;
  const id = (node) => model.idOf(node);
  const ids = (nodes) => nodes.map(id).join();
  const parts = {
    lang: state !== page.initialState && model.data.states[state].id,
    level: level !== "all" && level,
    fold: (level === "all" || level === "") && ids([...folded].sort((a, b) => a - b)),
    focus: focus && `${focus.kind}:${focus.steps}:${id(focus.node)}`,
    verdicts: evaluation.isShown && 1,
    assume: ids(evaluation.supposed.assume),
    reject: ids(evaluation.supposed.reject),
    at: page.selected >= 0 && id(page.selected),
  };
  return String(new URLSearchParams(Object.entries(parts).filter(([, value]) => value)));
}

/** What an address asks for; what it names that isn't there is left out. */
export function readAddress(model, text) {
  const wanted = new URLSearchParams(text.replace(/^#/, ""));
  const node = (id) => model.nodeOfID.get(id);
  const nodes = (name) => (wanted.get(name) ?? "").split(",").map(node).filter((found) => found !== undefined);
  const statements = (name) => nodes(name).filter((found) => model.isStatement(found));
  const supposed = { assume: statements("assume"), reject: statements("reject") };
  const result = { verdicts: wanted.get("verdicts") === "1", supposed };
  const state = model.data.states.findIndex(({ id }) => id === wanted.get("lang"));
  if (state >= 0) result.state = state;
  const level = wanted.get("level") ?? "";
  if (/^[1-9]$/.test(level)) result.level = Number(level);
  if (wanted.has("fold")) result.folded = statements("fold");
  const [kind, steps, id] = (wanted.get("focus") ?? "").split(":");
  const focused = node(id);
  if ((kind === "around" || kind === "bears") && focused !== undefined) {
    result.focus = { kind, steps: Math.max(0, Number.parseInt(steps, 10) || 0), node: focused };
  }
  result.selected = node(wanted.get("at"));
  return result;
}

/** Shows what the address asks for, whenever somebody writes another. */
export function followAddress(page) {
  addEventListener("hashchange", () => {
    if (location.hash.slice(1) === addressOf(page)) return;
    page.reset();
    page.take(readAddress(page.model, location.hash));
    page.name();
    page.render();
    if (page.selected >= 0) page.reveal();
  });
}
