// What the engine tells in sentences, with the ids in it as links.
import { button, html } from "./dom.js";

/** So far lines are set in. */
const deepestLine = 24;
const token = /[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]*/gu;

/**
 * A text of lines, set in as they are.
 *
 * Lines that are set in by `words` spaces or more, and those in quotation marks, are a statement's own
 * words: an id isn't looked for in them.
 */
export function told(page, text, language, words = Number.POSITIVE_INFINITY) {
  const lines = text.trimEnd().split("\n").map((line) => {
    const rest = line.trimStart();
    const depth = line.length - rest.length;
    const isWords = depth >= words || /^[“「]/u.test(rest);
    const element = html("div", { class: isWords ? "line words" : "line" }, isWords ? rest : linked(page, rest));
    element.style.setProperty("--depth", String(Math.min(depth, deepestLine)));
    return element;
  });
  return html("div.told", { lang: language }, lines);
}

function linked(page, line) {
  const parts = [];
  let end = 0;
  for (const match of line.matchAll(token)) {
    // A full stop may end the sentence rather than the id.
    const id = [match[0], match[0].replace(/[.]+$/u, "")].find((text) => page.model.nodeOfID.has(text));
    if (id === undefined) continue;
    parts.push(line.slice(end, match.index));
    parts.push(button(id, () => page.goTo(page.model.nodeOfID.get(id)), { class: "id" }));
    end = match.index + id.length;
  }
  return [...parts, line.slice(end)];
}
