// Makes elements. Words only ever become text nodes and attributes, never markup.

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * An element of HTML: its name, as in `p.hint` or `div#write`, then attributes if there are any, and contents.
 *
 * Attributes without a value are left out, states aren't.
 */
export function html(name, ...contents) {
  return filled((tag) => document.createElement(tag), name, contents);
}

/** An element of SVG, in the same way; of numbers two decimals are enough. */
export function svg(name, ...contents) {
  return filled((tag) => document.createElementNS(svgNamespace, tag), name, contents);
}

function filled(make, name, contents) {
  const [tag, ...classes] = name.split(".");
  const [kind, id] = tag.split("#");
  const element = make(kind);
  if (id) element.id = id;
  if (classes.length > 0) element.setAttribute("class", classes.join(" "));
  const attributes = contents[0]?.constructor === Object ? contents.shift() : {};
  for (const [key, value] of Object.entries(attributes)) {
    const isState = key.startsWith("aria-");
    if (value === null || value === undefined || (value === false && !isState)) continue;
    const text = typeof value === "number" ? rounded(value) : value;
    element.setAttribute(key, value === true && !isState ? "" : text);
  }
  for (const content of contents.flat(2)) {
    if (content !== null && content !== undefined) element.append(content);
  }
  return element;
}

/** A number as drawings have it. */
export function rounded(value) {
  return String(Math.round(value * 100) / 100);
}

/** A button that says what it does, at more length in a label if there is one, and does it. */
export function button(text, act, { label = text, ...attributes } = {}) {
  const element = html("button", { type: "button", title: label, ...attributes }, text);
  if (text !== label) element.setAttribute("aria-label", label);
  element.addEventListener("click", act);
  return element;
}

/** Buttons or the like that belong together. */
export function group(label, ...contents) {
  return html("div.group", { role: "group", "aria-label": label }, ...contents);
}

/** A box to tick. */
export function tick(label, isOn, act, attributes) {
  const box = html("input", { type: "checkbox", ...attributes });
  box.checked = isOn;
  box.addEventListener("change", () => act(box.checked));
  return html("label.check", box, label);
}

/** A list to choose one of: `[value, text]` each. */
export function choice(options, value, act, attributes) {
  const list = html("select", attributes, options.map(([option, text]) => html("option", { value: option }, text)));
  list.value = String(value);
  list.addEventListener("change", () => act(list.value));
  return list;
}

/** Puts an element as near to a place as an area lets it. */
export function putAt(element, x, y, { width, height }, margin = 12) {
  const within = (place, size, whole) => `${Math.max(margin, Math.min(place, whole - size - margin))}px`;
  element.style.left = within(x, element.offsetWidth, width);
  element.style.top = within(y, element.offsetHeight, height);
}

/** Whether the reader wants nothing to move. */
export function isCalm() {
  return document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Whether keys pressed in an element are meant for it alone. */
export function takesKeys(element) {
  return element instanceof Element && element.closest("input:not([type=checkbox]), select, textarea, dialog") !== null;
}

/** Says what a page lacks where its engine can't start; the drawing and the outline stay as written. */
export function sayWhatIsMissing(error) {
  const missing = document.getElementById("missing");
  // The engine runs, and something else went wrong, which isn't to be hidden.
  if (missing === null) throw error;
  missing.hidden = false;
  missing.title = String(error);
}
