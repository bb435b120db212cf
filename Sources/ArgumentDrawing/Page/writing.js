// Where words are written: a small form beside what they belong to, in every language shown.
import { button, html, putAt } from "./dom.js";
import { Part } from "./part.js";

export class Writing extends Part {
  constructor(editing) {
    super(editing);
    this.form = null;
  }

  /**
   * Asks for words.
   *
   * `done` is given the words by language, and says whether they were taken; otherwise they stay. `after`
   * says where the keyboard goes then, by itself to the map. What may say nothing is done without words too.
   */
  ask(title, node, texts, done, after, { maySayNothing = false, tags: only } = {}) {
    this.close();
    const { editing } = this;
    const { page } = editing;
    const areas = new Map();
    const leave = after ?? (() => page.focusCanvas());
    const tags = only ?? [...new Set([...page.tags, ...Object.keys(texts)])];
    const fields = tags.map((tag) => {
      const rows = Math.max(2, Math.min(8, Math.ceil((texts[tag] ?? "").length / 36)));
      const area = html("textarea", { rows, lang: tag, dir: "auto", "data-language": tag });
      area.value = texts[tag] ?? "";
      areas.set(tag, area);
      return html("label", tags.length > 1 ? tag : this.of("textIn"), area);
    });
    const commit = () => {
      const written = [...areas].map(([tag, area]) => [tag, area.value.trim()]).filter(([, text]) => text);
      if (written.length === 0 && !maySayNothing) return areas.values().next().value.focus();
      if (done(Object.fromEntries(written)) === false) return undefined;
      this.close();
      return leave();
    };
    const cancel = () => {
      this.close();
      leave();
    };
    this.form = html(
      "form#write",
      { "aria-label": title },
      html("strong", title),
      fields,
      html("p.hint", this.of("commit")),
      html(
        "div.actions",
        button(this.of("write"), commit, { id: "commit-button" }),
        button(page.words.of("close"), cancel),
      ),
    );
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("keydown", (event) => this.onKey(event, commit, cancel));
    // The stage takes what is pressed on it for the beginning of a drag.
    this.form.addEventListener("pointerdown", (event) => event.stopPropagation());
    this.form.addEventListener("wheel", (event) => event.stopPropagation());
    document.getElementById("stage").append(this.form);
    this.place(node);
    const [first] = areas.values();
    first.focus();
    first.select();
  }

  onKey(event, commit, cancel) {
    // What an input method is composing is its own.
    if (event.isComposing || event.keyCode === 229) return;
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      cancel();
    } else if (event.key === "Enter" && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      commit();
    }
  }

  /** Puts the form below a node if there is room, else where there is. */
  place(node) {
    const { view } = this.page;
    const drawn = this.page.sceneNode(node);
    const { width, height } = view.area;
    const [w, h] = [this.form.offsetWidth, this.form.offsetHeight];
    let [x, y] = [(width - w) / 2, Math.max(12, height / 3 - h / 2)];
    if (drawn) {
      const at = view.placeOf(drawn);
      const below = at.y + drawn.height * view.scale + 8;
      x = at.x + 12;
      y = below + h < height - 12 ? below : at.y - h - 8;
    }
    putAt(this.form, x, y, view.area);
  }

  close() {
    this.form?.remove();
    this.form = null;
  }
}
