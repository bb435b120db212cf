// Makes elements. Words only ever become text nodes and attributes, never markup.

const svgNamespace = "http://www.w3.org/2000/svg";

/** An element of HTML with its attributes and contents; attributes without a value are left out. */
export function html(name, attributes, ...contents) {
  return filled(document.createElement(name), attributes, contents);
}

/** An element of SVG. */
export function svg(name, attributes, ...contents) {
  return filled(document.createElementNS(svgNamespace, name), attributes, contents);
}

function filled(element, attributes, contents) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const content of contents.flat()) {
    if (content !== null && content !== undefined) element.append(content);
  }
  return element;
}

/** A button that says what it does, and does it. */
export function button(text, label, act, attributes) {
  const element = html("button", { type: "button", title: label, ...attributes }, text);
  if (text !== label) element.setAttribute("aria-label", label);
  element.addEventListener("click", act);
  return element;
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
