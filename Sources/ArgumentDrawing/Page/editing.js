// What changes the map in a page: gestures, which are edits of the engine, each one step to undo.
import { Comments } from "./comments.js";
import { button, group, html, takesKeys } from "./dom.js";
import { commandButton } from "./keys.js";
import { inFields } from "./fields.js";
import { Linking } from "./linking.js";
import { reloadMap } from "./reloading.js";
import { Minimap } from "./minimap.js";
import { Offers } from "./offers.js";
import { Opening } from "./opening.js";
import { Palette } from "./palette.js";
import { Saving } from "./saving.js";
import { Texts } from "./texts.js";
import { filledIn, shortened, shortText } from "./words.js";
import { Writing } from "./writing.js";

/** Where a new statement may go, with the words for it. */
const titles = {
  reason: "newReason",
  objection: "newObjection",
  undercut: "newUndercut",
  premise: "newPremise",
  sibling: "newSibling",
};

export class Editing {
  /** `makeKeeper` makes what sees to it that changes are kept, by a server or not. */
  constructor(page, makeKeeper, isServed = false) {
    this.page = page;
    this.vocabularies = new Map();
    /** The lists of edits that were made since the page was opened, those of undoing included. */
    this.made = [];
    this.offers = new Offers(this);
    this.writing = new Writing(this);
    this.linking = new Linking(this);
    this.saving = new Saving(this);
    this.texts = new Texts(this);
    this.comments = new Comments(this);
    this.palette = new Palette(this);
    this.minimap = new Minimap(this);
    this.opening = new Opening(this);
    this.keeper = makeKeeper(this);
    this.isServed = isServed;
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
    return filledIn(this.vocabulary.words[name] ?? name, values);
  }

  /** A few words by which a person knows a node again. */
  nameOf(node, most = 60) {
    const { model, languages } = this.page;
    const subject = model.isStatement(node) ? node : (model.reason(node).premises[0] ?? node);
    return shortened(shortText(model, languages, subject), most);
  }

  // The page's parts

  build(stage) {
    this.bars = html("div.bars");
    this.blank = html("div.blank", { hidden: true });
    stage.append(this.blank, this.minimap.element, this.bars);
    this.opening.listen();
    document.addEventListener("paste", (event) => {
      const text = event.clipboardData.getData("text/plain");
      if (takesKeys(event.target) || text.trim() === "") return;
      event.preventDefault();
      this.paste(text);
    });
    this.linking.listen(document.getElementById("canvas"), stage);
    this.keeper.begin();
    this.show();
  }

  /** What stands beside the map in pages that edit. */
  panels() {
    return { texts: this.texts.element, comments: this.comments.element };
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
        html("p", this.of("empty")),
        commandButton(this.page, "n", this.of("newThesis")),
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
    const tool = (key, name, sign) => commandButton(this.page, key, sign, { id: `${name}-button` });
    return group(
      this.of("edit"),
      tool("a", "maps", this.of("maps")),
      tool("n", "new", "＋"),
      tool("Ctrl+Z", "undo", "↶"),
      tool("Ctrl+Y", "redo", "↷"),
      tool("Ctrl+S", "save", this.of("save")),
      this.saving.state,
    );
  }

  actions(node) {
    return this.offers.actions(node);
  }

  fields(node) {
    return this.offers.fields(node);
  }

  /** What the fields say, by the names of the words for it. */
  get inFields() {
    return inFields;
  }

  /** The fixes that a finding has, as buttons. */
  fixes({ fixes = [], fixTitles = [] }) {
    if (fixes.length === 0) return null;
    return html(
      "div.fixes",
      fixes.map((edits, index) =>
        button(`${this.of("fixes")} ${fixTitles[index]}`, () => {
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
        : this.of(titles[make], { text: this.nameOf(node) });
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

  /** What something gives that the engine may refuse; null where it does, which is said then. */
  attempt(act) {
    try {
      return act();
    } catch (error) {
      this.tell(error.message, "refused");
      return null;
    }
  }

  /** Does what a gesture says, and chooses what it is about. */
  gesture(gesture, statement, subject) {
    const outcome = this.attempt(() => this.ask.gesture(gesture, statement));
    if (!outcome || !this.change(outcome.edits, outcome.id ?? subject)) return false;
    if (statement) this.page.say(this.of("written", { text: Object.values(statement.text)[0] ?? "" }));
    this.comments.sayHow();
    return true;
  }

  /** Adds what was copied elsewhere: a list below what is chosen, or a map in place of this one. */
  paste(text) {
    const { page } = this;
    if (text.trim().startsWith("{")) return this.opening.open(text);
    const at = page.selected >= 0 ? page.model.idOf(page.selected) : undefined;
    const outcome = this.attempt(() => this.ask.paste(text, at, page.tags[0]));
    if (!outcome || !this.change(outcome.edits, outcome.id)) return false;
    page.say(this.of("pasted", { n: outcome.edits.filter(({ statement }) => statement).length }));
    return true;
  }

  /** Makes a change. */
  change(edits, subject) {
    const applied = this.attempt(() => this.ask.apply(edits));
    if (!applied) return false;
    this.made.push(edits);
    this.refresh(subject);
    this.keeper.note(edits, applied.inverse);
    return true;
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

  /** Says something that stays until it is read. */
  tell(message, kind = "told-bar") {
    for (const before of this.bars.querySelectorAll(`.${kind}`)) before.remove();
    this.bar(message, { class: kind, role: "alert" }, { "×": () => {} });
  }

  /** A message over the map with buttons for what can be done: `{text: act}`; each takes it away. */
  bar(message, attributes, acts = {}) {
    const bar = html("div", attributes, html("p", message));
    for (const [text, act] of Object.entries(acts)) {
      const label = text === "×" ? this.page.words.of("close") : text;
      bar.append(button(text, () => (bar.remove(), act()), { label }));
    }
    this.bars.append(bar);
    return bar;
  }

  // Keys and clicks

  /** Whether a click on a node is meant for what is under way. */
  takes(node) {
    return this.linking.takes(node);
  }

  /** Whether a key belongs to what is under way; then it does it. */
  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    return this.linking.onKey(event) || this.comments.onKey(event);
  }

  /** What can be done here beside reading; see `commandsOf`. */
  commands() {
    const { comments, page, saving, texts } = this;
    const { model, panels, selected } = page;
    const isStatement = selected >= 0 && model.isStatement(selected);
    const isStep = selected >= 0 && (!isStatement || model.uses[selected].length > 0);
    const command = (keys, name, act, isMeant = true) => ({ keys: keys.split(" "), label: this.of(name), act, isMeant });
    const onMap = (keys, name, act, isMeant = selected >= 0) => ({
      ...command(keys, name, () => act(selected), isMeant), isOnMap: true,
    });
    const write = (keys, name, make, isMeant) => onMap(keys, name, (node) => this.write(make, node), isMeant);
    const list = [
      ...(this.keeper.hasOthers ? [command("a", "mapsLong", () => this.keeper.chooseMap())] : []),
      command("n", "addAloneLong", () => this.write("alone")),
      write("Enter", "addSiblingLong", "sibling", isStatement),
      write("Tab", "addReasonLong", "reason"),
      write("Shift+Tab", "addObjectionLong", "objection"),
      write("Alt+Enter", "addPremiseLong", "premise", isStep),
      write("u", "addUndercutLong", "undercut", isStep),
      onMap("k", "linkLong", (node) => this.linking.begin(node), isStatement),
      onMap("F2", "changeText", (node) => this.rename(node), isStatement),
      onMap("Delete Backspace", "removeLong", (node) => this.remove(node)),
      onMap("e", "addCommentLong", (node) => comments.ask(node)),
      command("Ctrl+Z", "undo", () => this.keeper.step("undo")),
      command("Ctrl+Y Ctrl+Shift+Z", "redo", () => this.keeper.step("redo")),
      command("Ctrl+S", "save", () => saving.ask()),
      command("Ctrl+K", "palette", () => this.palette.open()),
      command("r", "comments", () => panels.toggle("comments")),
      command("m", "markingLong", () => comments.toggleMarking()),
      command("g", "minimap", () => this.minimap.toggle()),
    ];
    if (!texts.isThere) return list;
    return [
      ...list,
      command("t", "keyTexts", () => texts.focus()),
      command("← →", "keyPassages"),
      command("↑ ↓", "keySentences"),
      command("Enter", "keyPassage"),
    ];
  }
}
