// What the page asks the engine: everything that it knows about the map beside its words.
import { Engine } from "./engine.mjs";
import { Model } from "./model.js";

/** Starts the engine that stands in the page, and opens the page's map in it. */
export function startQuestions(data) {
  return start(data);
}

async function start(data) {
  const engine = await Engine.start(await compiled(document.getElementById("engine").textContent));
  const map = document.getElementById("map").textContent;
  // Whoever wrote the page has read the map already, however large it is.
  const opened = engine.ask({ do: "open", limitBytes: 2 ** 31 - 1, limitNesting: 2048 }, map);
  if (opened.answer !== "done") throw new Error(opened.message ?? opened.text);
  return new Questions(engine, new Model(data));
}

/** The module that stands in base 64, packed by gzip; it is compiled while it is unpacked. */
function compiled(text) {
  const stream = new Blob([bytes(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
  const headers = { "Content-Type": "application/wasm" };
  return WebAssembly.compileStreaming(new Response(stream, { headers }));
}

/** The bytes of text in base 64. */
function bytes(text) {
  // Browsers have this since 2025.
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

export class Questions {
  /** Nodes are numbers here, and ids for the engine. */
  constructor(engine, model) {
    this.engine = engine;
    this.model = model;
    /** The texts that stand in the page beside the map. */
    this.texts = [];
  }

  /** What a request is answered with; a refusal is an error with the engine's own words. */
  ask(request, payload) {
    const answer = this.engine.ask(request, payload);
    if (answer.answer === "done") return answer.text;
    const problems = answer.answer === "refused" ? JSON.parse(answer.text).diagnostics : [];
    throw new Error(problems.map((problem) => problem.message).join("\n") || answer.message);
  }

  /** What a request is answered with in JSON. */
  json(request, payload) {
    return JSON.parse(this.ask(request, payload));
  }

  /** What stands where; `view` is `{languages, folded, focus, overlay}`. */
  scene(view) {
    const request = { do: "scene", ...this.model.data.options, ...this.shown(view) };
    return this.json(request, view.overlay ? JSON.stringify(view.overlay) : "");
  }

  /** The outline of the same. */
  items(view) {
    const { sources, ids } = this.model.data.options;
    return this.json({ do: "items", sources, ids, ...this.shown(view) });
  }

  /** The nodes to fold so that so many steps from the theses are left. */
  folds(depth) {
    return this.nodes(this.json({ do: "folds", depth }));
  }

  /** What a node is folded behind, the nearest first; null where the focus leaves it out. */
  way(node, focus) {
    const id = this.model.idOf(node);
    const way = this.json({ do: "way", id, ...this.focused(focus) });
    return way === null ? null : this.nodes(way);
  }

  findings(language) {
    return this.json({ do: "check", language });
  }

  /** The critical questions that a reason leaves open, or all of them. */
  questions(id, language, all = false) {
    return this.json({ do: "questions", id, language, all });
  }

  /** Verdicts as an overlay; `supposed` is `{assume, reject}`, ids both. */
  verdicts(supposed) {
    return this.json({ do: "evaluate", as: "overlay", ...supposed });
  }

  /** Why a statement or reason stands or falls, as text. */
  why(id, language, supposed) {
    return this.ask({ do: "evaluate", as: "text", why: id, language, ...supposed });
  }

  /** What the theses hang on, as text. */
  crux(language, supposed) {
    return this.ask({ do: "evaluate", as: "text", crux: true, language, ...supposed });
  }

  // Changes

  /** Applies edits as one change. */
  apply(edits) {
    return this.json({ do: "apply" }, JSON.stringify(edits));
  }

  /** Takes edits that were made elsewhere, and whose map may have mistakes. */
  take(edits) {
    this.ask({ do: "apply", given: true }, JSON.stringify(edits));
  }

  /** The edits that a gesture is, and the id of what it is about. */
  gesture(gesture, statement) {
    return this.json({ do: "gesture", ...gesture }, statement ? JSON.stringify(statement) : "");
  }

  /** Takes the last change back, or makes it again: “undo” or “redo”; null where there is none. */
  step(name) {
    const answer = this.engine.ask({ do: name });
    return answer.answer === "done" ? JSON.parse(answer.text).edits : null;
  }

  /** The map's document, as the program would write it. */
  document(options) {
    return this.ask({ do: "document", ...options });
  }

  /** Opens another map. */
  open(document) {
    this.ask({ do: "open", limitBytes: 2 ** 31 - 1, limitNesting: 2048 }, document);
    this.giveTexts();
  }

  /** The edits that make the map another one. */
  become(document) {
    return this.json({ do: "become" }, document).edits;
  }

  /** What the map was made from: `[id, title]` each. */
  sources(language) {
    return this.json({ do: "sources", language });
  }

  /** The edits that a pasted list is, below a statement or reason if one is named, and its first statement. */
  paste(text, at, language) {
    return this.json({ do: "paste", at, language }, text);
  }

  /** All comments of the map. */
  comments() {
    return this.json({ do: "comments" });
  }

  /** The formats that the map can be written in. */
  formats() {
    return this.json({ do: "formats" });
  }

  /** The map in a format, without its comments if it is to be clean, and what the format can't carry. */
  exported(format, languages, clean) {
    const answer = this.engine.ask({ do: "export", format, language: languages, clean });
    if (answer.answer !== "done") throw new Error(answer.message ?? answer.text);
    return { text: answer.text, losses: (answer.diagnostics ?? []).map((finding) => finding.message) };
  }

  /** The drawing that is shown, as a picture. */
  svg({ tags, folded, focus, evaluation }) {
    const request = { do: "svg", ...this.model.data.options, ...this.shown({ languages: tags, folded, focus }) };
    return this.ask(request, evaluation.overlay ? JSON.stringify(evaluation.overlay) : "");
  }

  // Texts

  /** Gives the engine the texts; one whose source is gone is of no use until that is back. */
  giveTexts() {
    for (const { source, edition, text } of this.texts) this.engine.ask({ do: "text", source, edition }, text);
  }

  /** The editions of which there is a text. */
  textsAtHand(languages) {
    return this.json({ do: "texts", language: languages });
  }

  /** One text, or two beside each other, with the map's places marked. */
  reading(source, editions) {
    return this.json({ do: "reading", source, editions });
  }

  /** The sentences of a text, in code points. */
  segments(source, edition) {
    return this.json({ do: "segments", source, edition }).segments;
  }

  /** An entity as the map has it. */
  entity(id) {
    return this.json({ do: "entity", id });
  }

  /** An editor's words in a language. */
  vocabulary(language) {
    return this.json({ do: "vocabulary", language });
  }

  /** What stands in a page of the map where no script runs. */
  plain(languages) {
    const { columns, sources, ids } = this.model.data.options;
    return this.json({ do: "page", plain: true, columns, sources, ids, language: languages });
  }

  /** Takes the map as the engine has it now. */
  reload() {
    const { options, languages, states, initial } = this.model.data;
    const language = states[initial.state].languages.map((index) => languages[index]);
    this.model = new Model(this.json({ do: "page", language, ...options }));
  }

  // What requests have in common

  nodes(ids) {
    return ids.map((id) => this.model.nodeOfID.get(id));
  }

  shown({ languages, folded, focus }) {
    const ids = [...folded].sort((a, b) => a - b).map((node) => this.model.idOf(node));
    return { language: languages, folded: ids, ...this.focused(focus) };
  }

  focused(focus) {
    if (!focus) return {};
    const id = this.model.idOf(focus.node);
    return focus.kind === "bears" ? { bearingOn: id } : { around: id, steps: focus.steps };
  }
}
