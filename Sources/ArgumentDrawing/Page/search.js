// Finds statements by their words, in every language that the map has.
import { button, html } from "./dom.js";

/** A text as it is compared: without regard to case, and to full and half width. */
export function foldText(text) {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ");
}

export class Search {
  constructor(page) {
    this.page = page;
    this.hits = [];
    this.at = -1;
    this.index = null;
    this.input = html("input", { type: "search", id: "search", autocomplete: "off", spellcheck: "false" });
    this.count = html("span#search-count", { role: "status", "aria-live": "polite" });
    this.element = html("div#search-box", { role: "search" }, this.input, this.count);
    this.input.addEventListener("input", (event) => {
      // While a character is being composed there is nothing to look for yet.
      if (!event.isComposing) this.find();
    });
    this.input.addEventListener("compositionend", () => this.find());
    this.input.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** Names everything in the page's language. */
  name() {
    const { words } = this.page;
    this.input.placeholder = words.of("search");
    this.input.setAttribute("aria-label", words.of("search"));
    this.input.title = `${words.of("search")} ( / )`;
    this.arrows = [
      button("‹", () => this.step(-1), { label: words.of("previous") }),
      button("›", () => this.step(1), { label: words.of("next") }),
    ];
    this.element.replaceChildren(this.input, ...this.arrows, this.count);
    this.index = null;
    this.say();
  }

  focus() {
    this.input.focus();
    this.input.select();
  }

  onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      this.step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.input.value = "";
      this.find();
      this.page.focusCanvas();
    }
  }

  /** What is searched: texts in all languages, the id, and what the details say in this one. */
  build() {
    const { model, languages } = this.page;
    this.index = model.data.statements.map((statement) =>
      foldText(
        [
          ...statement.texts.map((text) => text[1]),
          statement.id,
          ...statement.rows[languages[0]].map((row) => row[1]),
        ].join("\n"),
      ),
    );
  }

  find() {
    if (!this.index) this.build();
    const wanted = foldText(this.input.value).trim();
    this.hits = [];
    if (wanted !== "") {
      this.index.forEach((text, node) => {
        if (text.includes(wanted)) this.hits.push(node);
      });
    }
    this.at = -1;
    this.mark();
    if (this.hits.length > 0) this.step(1);
    else this.say();
  }

  /** Shows on the drawing what was found. */
  mark() {
    const hits = new Set(this.hits);
    for (const node of this.page.scene.nodes) node.element.classList.toggle("hit", hits.has(node.number));
  }

  /** Goes to the next hit or the one before, round and round. */
  step(offset) {
    if (this.hits.length === 0) return;
    const count = this.hits.length;
    this.at = this.at < 0 ? (offset > 0 ? 0 : count - 1) : (this.at + offset + count) % count;
    this.page.goTo(this.hits[this.at]);
    this.say();
  }

  say() {
    const { words } = this.page;
    for (const arrow of this.arrows) arrow.hidden = this.hits.length === 0;
    if (this.input.value.trim() === "") this.count.textContent = "";
    else if (this.hits.length === 0) this.count.textContent = words.of("noHits");
    else {
      this.count.textContent = words.of("hits", { n: this.at + 1, all: this.hits.length });
    }
  }
}
