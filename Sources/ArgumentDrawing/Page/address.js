// What is shown, as the part of the page's address after `#`, so that it can be kept and sent.

/** The address of a page as it is. */
export function addressOf(page) {
  const { model } = page;
  const parts = [];
  const add = (name, value) => parts.push(`${name}=${value}`);
  const id = (node) => encodeURIComponent(model.idOf(node));
  if (page.state !== page.initialState) add("lang", encodeURIComponent(model.data.states[page.state].id));
  if (page.level !== "all" && page.level !== "") add("level", page.level);
  else if (page.folded.size > 0) add("fold", [...page.folded].sort((a, b) => a - b).map(id).join(","));
  if (page.focus) add("focus", `${page.focus.kind}:${page.focus.steps}:${id(page.focus.node)}`);
  if (page.evaluation.isShown) add("verdicts", "1");
  for (const [name, nodes] of Object.entries(page.evaluation.supposed)) {
    if (nodes.length > 0) add(name, nodes.map(id).join(","));
  }
  if (page.selected >= 0) add("at", id(page.selected));
  return parts.join("&");
}

/** What an address asks for; what it names that isn't there is left out. */
export function readAddress(model, text) {
  const wanted = {};
  for (const part of text.replace(/^#/, "").split("&")) {
    const place = part.indexOf("=");
    if (place > 0) wanted[part.slice(0, place)] = part.slice(place + 1);
  }
  const node = (id) => (id === undefined ? undefined : model.nodeOfID.get(decoded(id)));
  const result = {};
  const state = model.data.states.findIndex((entry) => entry.id === decoded(wanted.lang ?? ""));
  if (state >= 0) result.state = state;
  if (/^[1-9]$/.test(wanted.level ?? "")) result.level = Number(wanted.level);
  if (wanted.fold !== undefined) {
    const folded = wanted.fold.split(",").map(node);
    result.folded = folded.filter((found) => found !== undefined && model.isStatement(found));
  }
  const [kind, steps, id] = (wanted.focus ?? "").split(":");
  const focused = node(id);
  if ((kind === "around" || kind === "bears") && focused !== undefined) {
    result.focus = { kind, steps: Math.max(0, Number.parseInt(steps, 10) || 0), node: focused };
  }
  result.verdicts = wanted.verdicts === "1";
  result.supposed = {};
  for (const name of ["assume", "reject"]) {
    const nodes = (wanted[name] ?? "").split(",").map(node);
    result.supposed[name] = nodes.filter((found) => found !== undefined);
  }
  const selected = node(wanted.at);
  if (selected !== undefined) result.selected = selected;
  return result;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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
