// What changes the map in a page: gestures, which are edits of the engine, each one step to undo.
import { Comments } from "./comments.js";
import { button, html } from "./dom.js";
import { Linking } from "./linking.js";
import { reloadMap } from "./reloading.js";
import { Minimap } from "./minimap.js";
import { Offers } from "./offers.js";
import { Opening } from "./opening.js";
import { Palette } from "./palette.js";
import { Saving } from "./saving.js";
import { Texts } from "./texts.js";
import { shortText } from "./words.js";
import { Writing } from "./writing.js";

/** Where a new statement may go, with the words for it. */
const places = {
  reason: "newReason",
  objection: "newObjection",
  undercut: "newUndercut",
  premise: "newPremise",
  sibling: "newSibling",
};

export class Editing {
  /** `source` is the page as it was written; `makeSync` makes what keeps a server's file the same. */
  constructor(page, source, makeSync) {
    this.page = page;
    this.vocabularies = new Map();
    /** The lists of edits that were made since the page was opened, those of undoing included. */
    this.made = [];
    this.offers = new Offers(this);
    this.writing = new Writing(this);
    this.linking = new Linking(this);
    this.saving = new Saving(this, source);
    this.texts = new Texts(this);
    this.comments = new Comments(this);
    this.palette = new Palette(this);
    this.minimap = new Minimap(this);
    this.opening = new Opening(this);
    this.sync = makeSync ? makeSync(this) : null;
  }

  get ask() {
    return this.page.ask;
  }

  // Words

  /** What the format and the editor have words for, in the page's language. */
  get vocabulary() {
    const [tag] = this.page.tags;
    if (!this.vocabularies.has(tag)) this.vocabularies.set(tag, this.ask.vocabulary(tag));
    return this.vocabularies.get(tag);
  }

  /** A word of the editor by its name, with texts in the places that wait for them. */
  of(name, values) {
    let text = this.vocabulary.words[name] ?? name;
    for (const [key, value] of Object.entries(values ?? {})) text = text.split(`{${key}}`).join(value);
    return text;
  }

  /** A few words by which a person knows a node again. */
  nameOf(node, most = 60) {
    const { model, languages } = this.page;
    const subject = model.isStatement(node) ? node : (model.reason(node).premises[0] ?? node);
    const text = shortText(model, languages, subject);
    return text.length > most ? `${text.slice(0, most)}…` : text;
  }

  // The page's parts

  build(stage) {
    this.bars = html("div", { class: "bars" });
    this.blank = html("div", { class: "blank", hidden: true });
    stage.append(this.blank, this.minimap.element, this.bars);
    this.opening.listen();
    this.linking.listen(document.getElementById("canvas"), stage);
    if (this.sync) this.sync.begin();
    else this.saving.begin();
    this.show();
  }

  /** What stands beside the map in pages that edit. */
  panels() {
    const comments = this.comments.element;
    return this.texts.isThere ? { texts: this.texts.element, comments } : { comments };
  }

  /** Shows what is in a panel once it is open. */
  opened(name) {
    if (name === "texts") this.texts.show();
    if (name === "comments") this.comments.show();
  }

  /** Names everything in the page's language. */
  name() {
    this.texts.name();
    this.comments.show();
    this.comments.sayHow();
    if (this.saving.shown) this.saving.show(this.saving.shown);
  }

  /** Shows what is chosen on the map. */
  mark(node) {
    this.texts.mark(node);
    this.texts.passages.show();
    this.minimap.mark();
    if (this.comments.isOfThis) this.comments.show();
  }

  /** Shows what depends on the map beside its drawing. */
  show() {
    if (!this.blank) return;
    const isEmpty = this.page.model.statementCount === 0;
    this.blank.hidden = !isEmpty;
    if (isEmpty) {
      this.blank.replaceChildren(
        html("p", {}, this.of("empty")),
        button(this.of("newThesis"), `${this.of("addAloneLong")} ( n )`, () => this.write("alone")),
      );
    }
    this.linking.show();
    this.texts.later();
    this.comments.decorate();
    this.comments.show();
    this.offers.decorate();
    this.minimap.draw();
  }

  get hasThesis() {
    return this.page.model.data.statements.some((statement) => statement.role === "thesis");
  }

  isLocked(node) {
    return Boolean(this.page.model.entity(node).locked);
  }

  /** The buttons of the bar. */
  tools() {
    const tool = (name, sign, key, act) =>
      button(sign, `${this.of(name)} ( ${key} )`, act, { id: `${name}-button` });
    return html(
      "div",
      { class: "group", role: "group", "aria-label": this.of("edit") },
      button("＋", `${this.of("addAloneLong")} ( n )`, () => this.write("alone"), { id: "new-button" }),
      tool("undo", "↶", "Ctrl+Z", () => this.undo()),
      tool("redo", "↷", "Ctrl+Y", () => this.redo()),
      tool("save", this.of("save"), "Ctrl+S", () => this.saving.ask()),
      this.saving.state,
    );
  }

  actions(node) {
    return this.offers.actions(node);
  }

  fields(node) {
    return this.offers.fields(node);
  }

  /** The fixes that a finding has, as buttons. */
  fixes({ fixes = [], fixTitles = [] }) {
    if (fixes.length === 0) return null;
    return html(
      "div",
      { class: "fixes" },
      fixes.map((edits, index) =>
        button(`${this.of("fixes")} ${fixTitles[index]}`, fixTitles[index], () => {
          if (this.change(edits)) this.page.say(this.of("mended"));
        }),
      ),
    );
  }

  // What people do

  /**
   * Asks for words, and writes them beside a node.
   *
   * `place` is where they stand in a text, `texts` what they begin with, and `done` is called in the end.
   */
  write(make, node = -1, { place, texts = {}, done } = {}) {
    const { model } = this.page;
    const title =
      make === "alone"
        ? this.of(this.hasThesis ? "newStatement" : "newThesis")
        : this.of(places[make], { text: this.nameOf(node) });
    const at = node >= 0 ? model.idOf(node) : undefined;
    this.writing.ask(title, node, texts, (text) => this.gesture({ make, at, ...place }, { text }), done);
  }

  /** Asks for other words of a statement. */
  rename(node) {
    const { page } = this;
    const { model, tags } = page;
    if (!model.isStatement(node)) return;
    if (this.isLocked(node)) return void page.say(this.of("lockedLong"));
    const { id, texts } = model.statement(node);
    const before = Object.fromEntries(texts.filter(([tag]) => tags.includes(tag)));
    this.writing.ask(this.of("changeText"), node, before, (after) => {
      const edits = tags
        .filter((tag) => (after[tag] ?? "") !== (before[tag] ?? ""))
        .map((tag) => ({ edit: "set", id, field: "text", language: tag, to: after[tag] ?? null }));
      return edits.length === 0 || this.change(edits, id);
    });
  }

  remove(node) {
    const { page } = this;
    const id = page.model.idOf(node);
    const next = this.neighbour(node);
    if (!this.gesture({ make: "remove", at: id }, undefined, next)) return;
    page.say(this.of("removed1"));
  }

  /** What is chosen once a node is gone: what it bears on. */
  neighbour(node) {
    const { model } = this.page;
    const numbers = model.isStatement(node) ? model.uses[node] : [node - model.statementCount];
    const target = numbers.map((number) => model.data.reasons[number].target).find((other) => other >= 0);
    return target === undefined ? undefined : model.idOf(target);
  }

  /** Does what a gesture says, and chooses what it is about. */
  gesture(gesture, statement, subject) {
    let outcome;
    try {
      outcome = this.ask.gesture(gesture, statement);
    } catch (error) {
      return this.refuse(error.message);
    }
    if (!this.change(outcome.edits, outcome.id ?? subject)) return false;
    if (statement) this.page.say(this.of("written", { text: Object.values(statement.text)[0] ?? "" }));
    this.comments.sayHow();
    return true;
  }

  /** Makes a change. */
  change(edits, subject) {
    let inverse;
    try {
      ({ inverse } = this.ask.apply(edits));
    } catch (error) {
      return this.refuse(error.message);
    }
    this.made.push(edits);
    this.refresh(subject);
    this.note(edits, inverse);
    return true;
  }

  /** Sees to it that a change is kept. */
  note(edits, inverse) {
    if (this.sync) this.sync.note(edits, inverse);
    else this.saving.note();
  }

  undo() {
    if (this.sync) return void this.sync.step("undo");
    return this.step(this.ask.undo(), "undone", "nothingToUndo");
  }

  redo() {
    if (this.sync) return void this.sync.step("redo");
    return this.step(this.ask.redo(), "redone", "nothingToRedo");
  }

  step(edits, done, nothing) {
    const { page } = this;
    if (edits === null) return page.say(this.of(nothing));
    this.made.push(edits);
    this.refresh();
    this.saving.note();
    return page.say(this.of(done));
  }

  /** Shows the map after a change. */
  refresh(subject) {
    const { page } = this;
    for (const bar of this.bars.querySelectorAll(".refused")) bar.remove();
    const anchor = page.selected;
    reloadMap(page);
    this.comments.refresh();
    const chosen = subject === undefined ? undefined : page.model.nodeOfID.get(subject);
    const kept = anchor >= 0 ? page.selected : -1;
    if (chosen !== undefined) page.selected = chosen;
    if (page.selected >= 0) page.panels.offerDetails();
    page.render(kept);
    if (chosen !== undefined && !page.placeOf.has(chosen)) page.goTo(chosen);
    page.reveal();
  }

  /** Says why something can't be done. */
  refuse(message) {
    this.tell(message, "refused");
    return false;
  }

  /** Says something that stays until it is read. */
  tell(message, kind = "told-bar") {
    const bar = html("div", { class: kind, role: "alert" }, html("p", {}, message));
    bar.append(button("×", this.page.words.of("close"), () => bar.remove()));
    for (const before of this.bars.querySelectorAll(`.${kind}`)) before.remove();
    this.bars.append(bar);
  }

  // Keys and clicks

  /** Whether a click on a node is meant for what is under way. */
  takes(node) {
    return this.linking.takes(node);
  }

  /** Whether a key means an edit; then it does it. */
  onKey(event) {
    const { page } = this;
    const { key } = event;
    if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      const letter = key.toLowerCase();
      if (letter === "z") return event.shiftKey ? this.redo() : this.undo(), true;
      if (letter === "y") return this.redo(), true;
      if (letter === "s") return this.saving.ask(), true;
      if (letter === "k") return this.palette.open(), true;
      return false;
    }
    if (this.linking.onKey(event) || this.comments.onKey(event)) return true;
    if (key === "m" && !event.altKey) return this.comments.toggleMarking(), true;
    if (key === "g" && !event.altKey) return this.minimap.toggle(), true;
    if (key === "r" && !event.altKey) return page.panels.setOpen("comments", !page.panels.isOpen("comments")), true;
    if (key === "n" && !event.altKey) return this.write("alone"), true;
    if (key === "t" && !event.altKey && this.texts.isThere) return this.texts.focus(), true;
    const node = page.selected;
    // Elsewhere Tab leads on, and Enter presses.
    if (node < 0 || !isOnMap(event.target)) return false;
    return this.onNodeKey(event, node);
  }

  onNodeKey({ key, altKey, shiftKey }, node) {
    const isPremise = this.page.model.isStatement(node);
    if (key === "Enter") {
      if (altKey) return this.write("premise", node), true;
      return isPremise && (this.write("sibling", node), true);
    }
    if (altKey) return false;
    switch (key) {
      case "Tab":
        return this.write(shiftKey ? "objection" : "reason", node), true;
      case "u":
        return this.write("undercut", node), true;
      case "e":
        return this.comments.ask(node), true;
      case "k":
        return this.page.model.isStatement(node) && (this.linking.begin(node), true);
      case "F2":
        return this.rename(node), true;
      case "Delete":
      case "Backspace":
        return this.remove(node), true;
      default:
        return false;
    }
  }

  sheet() {
    return this.offers.sheet();
  }
}

/** Whether the keyboard is at the drawing or the outline. */
function isOnMap(element) {
  return element instanceof Element && element.closest("#canvas, #outline") !== null;
}
