// Remarks on what the map says, beside it, and the teacher's way through a map, mark by mark.
import { button, choice, html, svg, tick } from "./dom.js";
import { commandButton } from "./keys.js";
import { keep, kept } from "./keeping.js";
import { Part } from "./part.js";

/** The words of marks, with the keys for them and how they are shown. */
const marks = {
  accepted: { key: "a", sign: "✓" },
  questioned: { key: "q", sign: "?" },
  wrong: { key: "w", sign: "✗" },
};

export class Comments extends Part {
  constructor(editing) {
    super(editing);
    this.element = html("aside#comments.panel.closed", { tabindex: "-1" });
    this.content = html("div#comments-content");
    this.element.append(this.content);
    this.list = editing.ask.comments();
    this.shown = "commentsOpen";
    this.isOfThis = false;
    /** Whether a teacher goes through the map. */
    this.isMarking = false;
    this.key = "argue name";
    this.by = kept(this.key) ?? "";
  }

  /** Takes the name of who remarks in this browser. */
  take(name) {
    this.by = name;
    keep(this.key, name);
  }

  // What is shown

  /** Takes the comments as the map has them now. */
  refresh() {
    this.list = this.editing.ask.comments();
  }

  /** Shows on the drawing what has comments. */
  decorate() {
    const { model, scene } = this.page;
    for (const sign of document.querySelectorAll("#canvas .remark")) sign.remove();
    const counts = new Map();
    for (const comment of this.list) {
      if (comment.resolved) continue;
      if (!counts.has(comment.on)) counts.set(comment.on, []);
      counts.get(comment.on).push(comment);
    }
    for (const node of scene.nodes) {
      if (node.number < 0) continue;
      const own = counts.get(model.idOf(node.number));
      if (own) node.element.append(this.sign(node, own));
    }
  }

  /** A small sign at a node: the last mark, and how many comments there are. */
  sign(node, comments) {
    const mark = comments.map((comment) => comment.mark).findLast((word) => word in marks);
    const text = `${mark ? marks[mark].sign : "”"}${comments.length > 1 ? ` ${comments.length}` : ""}`;
    const width = text.length * 8 + 10;
    const x = 8 + 24 * (node.marks ?? []).length;
    return svg(
      "g",
      { class: `remark ${mark ?? ""}` },
      svg("title", comments.map((comment) => this.words(comment)).join("\n")),
      svg("rect", { x, y: -8, width, height: 16, rx: 8 }),
      svg("text", { x: x + 5, y: 4 }, text),
    );
  }

  /** What a comment says, with its mark. */
  words(comment) {
    const parts = [];
    if (comment.mark) parts.push([marks[comment.mark]?.sign, this.of(comment.mark)].filter(Boolean).join(" "));
    const text = this.text(comment);
    if (text) parts.push(text);
    return parts.join(this.page.words.of("colon"));
  }

  text({ text = {} }) {
    if (typeof text === "string") return text;
    const tag = [...this.page.tags, ...Object.keys(text)].find((language) => text[language]);
    return tag === undefined ? "" : text[tag];
  }

  show() {
    if (!this.page.panels?.isOpen("comments")) return;
    const { page } = this;
    const { model, selected } = page;
    const id = selected >= 0 ? model.idOf(selected) : undefined;
    const wanted = this.list.filter(
      (comment) =>
        (this.shown === "commentsAll" || Boolean(comment.resolved) === (this.shown === "commentsResolved")) &&
        (!this.isOfThis || id === undefined || comment.on === id),
    );
    const scroll = this.element.scrollTop;
    this.content.replaceChildren(
      html("h2", this.of("comments")),
      this.filters(),
      this.marking(),
      this.list.length > 0 && wanted.length > 0
        ? html("ul", wanted.map((comment) => this.item(comment)))
        : html("p.hint", this.of("noComments")),
      this.name(),
    );
    this.element.scrollTop = scroll;
  }

  filters() {
    const names = ["commentsOpen", "commentsResolved", "commentsAll"].map((name) => [name, this.of(name)]);
    const take = (name, id) => (value) => {
      this[name] = value;
      this.show();
      document.getElementById(id)?.focus();
    };
    const [list, box] = ["comments-shown", "comments-of-this"];
    return html(
      "div.filters",
      choice(names, this.shown, take("shown", list), { id: list, "aria-label": this.of("comments") }),
      tick(this.of("commentsOfThis"), this.isOfThis, take("isOfThis", box), { id: box }),
    );
  }

  marking() {
    const { n, all } = this.progress();
    return html(
      "div.actions",
      commandButton(this.page, "m", this.of("marking"), { id: "marking-button", "aria-pressed": this.isMarking }),
      html("span.hint", this.of("marked", { n, all })),
    );
  }

  /** Who remarks here. */
  name() {
    const input = html("input", { type: "text", id: "comments-name", autocomplete: "name", dir: "auto" });
    input.value = this.by;
    input.addEventListener("change", () => this.take(input.value.trim()));
    return html("div.fields", html("label", this.of("yourName"), input));
  }

  item(comment) {
    const { editing, page } = this;
    const node = page.model.nodeOfID.get(comment.on);
    const about = node === undefined ? (comment.on ?? this.of("onMap")) : editing.nameOf(node, 80);
    const by = [comment.by, comment.at?.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/u, "")].filter(Boolean).join(" · ");
    const set = (name, to) =>
      button(this.of(name), () => this.change([{ edit: "set", id: comment.id, field: "resolved", to }]));
    const remove = () => this.change([{ edit: "remove", id: comment.id }]);
    return html(
      "li",
      { class: comment.mark ?? "", "data-comment": comment.id },
      node === undefined
        ? html("p.more", about)
        : button(about, () => page.goTo(node), { class: "link more" }),
      html("p", { dir: "auto" }, this.words(comment)),
      by ? html("p.more", by) : null,
      html(
        "div.actions",
        comment.resolved ? set("reopen", null) : set("resolve", true),
        button("×", remove, { label: this.of("removeComment") }),
      ),
    );
  }

  change(edits) {
    if (this.editing.change(edits)) this.element.focus();
  }

  // What people do

  /** Asks for a remark on a node; with a mark its words may be none. */
  ask(node, mark) {
    const { editing, page } = this;
    const on = page.model.idOf(node);
    const text = editing.nameOf(node);
    const title = mark
      ? `${marks[mark].sign} ${this.of(mark)}. ${this.of("markNote", { text })}`
      : this.of("newComment", { text });
    const done = () => (this.isMarking ? this.next() : page.focusCanvas());
    const ask = (texts) => {
      // The clock is the page's, and what it says is data like everything else.
      const at = new Date().toISOString().replace(/\.\d+Z$/u, "Z");
      const comment = { by: this.by || undefined, at, mark, text: texts };
      return editing.gesture({ make: "comment", at: on }, comment, on);
    };
    editing.writing.ask(title, node, {}, ask, done, { maySayNothing: mark !== undefined, tags: [page.tags[0]] });
  }

  /** The statements in the order of the outline, each once; a step is marked where somebody chooses it. */
  order() {
    const { items, model } = this.page;
    return [...new Set(items.map((item) => item.number))].filter((number) => number >= 0 && model.isStatement(number));
  }

  isMarked(node) {
    const id = this.page.model.idOf(node);
    return this.list.some((comment) => comment.on === id && comment.mark);
  }

  progress() {
    const order = this.order();
    return { n: order.filter((node) => this.isMarked(node)).length, all: order.length };
  }

  toggleMarking() {
    const { editing, page } = this;
    this.isMarking = !this.isMarking;
    this.bar?.remove();
    this.bar = null;
    if (this.isMarking) {
      page.panels.setOpen("comments", true);
      this.bar = html("div#marking", { role: "note" });
      editing.bars.append(this.bar);
      if (page.selected < 0 || this.isMarked(page.selected)) this.next();
      this.sayHow();
      page.say(this.of("markingHint"));
    }
    this.show();
    page.focusCanvas();
  }

  /** Shows what the keys do, as buttons too. */
  sayHow() {
    if (!this.bar) return;
    const { page } = this;
    const { n, all } = this.progress();
    const act = (mark) =>
      button(`${marks[mark].sign} ${this.of(mark)}`, () => {
        if (page.selected >= 0) this.ask(page.selected, mark);
      }, { label: `${this.of(mark)} ( ${marks[mark].key} )`, class: mark, "data-mark": mark });
    this.bar.replaceChildren(
      html("p", `${this.of("markingHint")} · ${this.of("marked", { n, all })}`),
      ...Object.keys(marks).map(act),
      button("×", () => this.toggleMarking(), { label: `${page.words.of("close")} ( Esc )` }),
    );
  }

  /** Goes to the next that has no mark yet, round and round. */
  next() {
    const { page } = this;
    const order = this.order();
    const at = order.indexOf(page.selected);
    const rest = [...order.slice(at + 1), ...order.slice(0, at + 1)];
    const node = rest.find((other) => !this.isMarked(other));
    this.sayHow();
    if (node === undefined) page.say(this.of("allMarked"));
    else page.goTo(node);
    page.focusCanvas();
  }

  /** Whether a key means a mark; then it makes it. */
  onKey({ key, altKey }) {
    if (!this.isMarking || altKey) return false;
    if (key === "Escape") return this.toggleMarking(), true;
    if (key === "n") return this.next(), true;
    const mark = Object.keys(marks).find((name) => marks[name].key === key);
    if (!mark || this.page.selected < 0) return false;
    this.ask(this.page.selected, mark);
    return true;
  }
}
