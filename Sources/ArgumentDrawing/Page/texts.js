// The texts beside the map: whoever chooses a passage sees its statement, and the other way round.
import { button, choice, group, html, isCalm } from "./dom.js";
import { narrowest } from "./panels.js";
import { Passages } from "./passages.js";
import { Part } from "./part.js";

export class Texts extends Part {
  constructor(editing) {
    super(editing);
    this.head = html("div.head");
    this.body = html("div#text", { tabindex: "0", role: "region" });
    this.element = html("aside#texts.panel", this.head, this.body);
    this.source = 0;
    /** The place of the edition that stands on the left among those of the source. */
    this.first = 0;
    /** Which columns are shown: 0, 1, or "both". */
    this.shown = "both";
    /** The rows as they were told, by which those are known that changed. */
    this.told = [];
    this.elements = new Map();
    this.timer = 0;
    const island = document.getElementById("texts");
    this.give(island ? JSON.parse(island.textContent) : []);
    this.passages = new Passages(this);
    this.follow();
  }

  /** Gives the engine the texts that aren't in the map. */
  give(texts) {
    const { ask } = this.editing;
    ask.texts = texts;
    ask.giveTexts();
    this.sources = ask.textsAtHand([]);
  }

  /** Takes texts that came while the page was open. */
  take(texts) {
    const { isThere, page } = this;
    this.give(texts);
    this.told = [];
    this.passages.sentences.clear();
    page.name();
    page.details.show();
    // Where there was none before the panel is new.
    if (isThere === this.isThere) return;
    page.panels.setOpen("texts", this.isThere && innerWidth >= narrowest);
    if (this.isThere) page.say(this.of("newText"));
  }

  /** Looks which texts there are: a change may have brought a source, with its text in the map, or taken one. */
  refresh() {
    const known = (sources) => JSON.stringify(sources.map(({ source, editions }) => [source, editions]));
    if (known(this.editing.ask.textsAtHand([])) !== known(this.sources)) this.take(this.editing.ask.texts);
  }

  get isThere() {
    return this.sources.length > 0;
  }

  /** The editions that are shown, the left one first. */
  get editions() {
    const { editions } = this.sources[this.source];
    const first = editions[this.first] ?? editions[0];
    const second = editions.find((edition) => edition !== first);
    return second && this.first === 0 ? [first, second] : second ? [second, first] : [first];
  }

  /** Shows the languages that the map is shown in, where the text has them. */
  follow() {
    if (!this.isThere) return;
    const { tags } = this.page;
    const { editions } = this;
    const wanted = editions.map((edition) => tags.includes(edition.language));
    const count = wanted.filter(Boolean).length;
    this.shown = editions.length < 2 ? 0 : count === 1 ? wanted.indexOf(true) : "both";
  }

  /** Names everything in the page's language. */
  name() {
    if (!this.isThere) return;
    const { editing, page } = this;
    this.sources = editing.ask.textsAtHand(page.tags);
    this.source = Math.min(this.source, this.sources.length - 1);
    this.element.setAttribute("aria-label", this.of("textsLong"));
    this.body.setAttribute("aria-label", this.sources[this.source].title);
    this.follow();
    this.show();
    this.nameHead();
  }

  nameHead() {
    const { sources } = this;
    const parts = [];
    if (sources.length > 1) {
      const label = this.of("sourceOf");
      const titles = sources.map(({ title }, index) => [index, title]);
      const open = (value) => this.open(Number(value));
      parts.push(choice(titles, this.source, open, { "aria-label": label, title: label }));
    } else parts.push(html("h2", sources[0].title));
    const { editions } = this;
    if (editions.length > 1) {
      const names = [...editions.map((edition, index) => [this.nameOf(edition), index]), [this.of("bothTexts"), "both"]];
      const buttons = names.map(([name, shown]) =>
        button(name, () => this.showColumns(shown), { "aria-pressed": this.shown === shown, "data-shown": shown }),
      );
      parts.push(group(this.page.words.of("language"), buttons));
    }
    parts.push(button("×", () => this.page.panels.setOpen("texts", false), { label: this.page.words.of("close") }));
    this.head.replaceChildren(...parts);
  }

  /** An edition as readers know it: by the name of its language, where that is the map's. */
  nameOf({ edition, language }) {
    return this.page.model.data.states.find(({ id }) => id === language)?.name ?? edition;
  }

  open(source) {
    this.source = source;
    this.first = 0;
    this.told = [];
    this.follow();
    this.name();
    this.body.scrollTop = 0;
  }

  /** Shows one edition or both; what is in sight stays so. */
  showColumns(shown) {
    const row = this.rowInSight();
    this.shown = shown;
    this.markColumns();
    for (const element of this.head.querySelectorAll("[data-shown]")) {
      element.setAttribute("aria-pressed", element.dataset.shown === String(shown));
    }
    if (row) this.body.scrollTop += row.getBoundingClientRect().top - this.body.getBoundingClientRect().top - 8;
  }

  markColumns() {
    this.body.className = this.shown === "both" ? "two" : `only${this.shown}`;
  }

  rowInSight() {
    const { top } = this.body.getBoundingClientRect();
    return [...this.body.children].find((row) => row.getBoundingClientRect().bottom > top + 8);
  }

  // What is written

  /** Writes the text anew once there is time, since a change may mark other places. */
  later() {
    if (!this.isThere) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), 20);
  }

  /** Writes what changed, if the text is to be seen. */
  show() {
    clearTimeout(this.timer);
    if (!this.isThere || !this.page.panels?.isOpen("texts")) return;
    const { editing } = this;
    let reading;
    try {
      reading = editing.ask.reading(this.sources[this.source].source, this.editions.map(({ edition }) => edition));
    } catch (error) {
      // Somebody took the source away.
      this.told = [];
      return this.body.replaceChildren(html("p.unplaced", error.message));
    }
    this.reading = reading;
    const told = reading.rows.map((row) => JSON.stringify([row, this.labels(row)]));
    if (told.length !== this.told.length) {
      this.body.replaceChildren(...reading.rows.map((row, number) => this.row(row, number)));
      if (reading.unplaced > 0) {
        this.body.append(html("p.unplaced", this.of("unplacedTexts", { n: reading.unplaced })));
      }
    } else {
      told.forEach((text, number) => {
        if (text !== this.told[number]) this.body.children[number].replaceWith(this.row(reading.rows[number], number));
      });
    }
    this.told = told;
    this.markColumns();
    this.list();
    this.mark(this.page.selected, false);
    this.passages.show();
  }

  /** The marks of a row, whose signs and colours belong to it. */
  labels(row) {
    const numbers = new Set(row.flat().flatMap(({ pieces }) => pieces.flatMap(([, marks]) => marks)));
    return [...numbers].map((number) => this.reading.marks[number]);
  }

  row(cells, number) {
    const { columns } = this.reading;
    return html(
      "div.row",
      { "data-row": number },
      cells.map((paragraphs, column) =>
        html(
          "div.cell",
          { lang: columns[column].language, "data-column": column },
          paragraphs.map((paragraph) => this.paragraph(paragraph)),
        ),
      ),
    );
  }

  paragraph({ start, rtl, pieces }) {
    return html("p", { dir: rtl ? "rtl" : "ltr", "data-start": start }, pieces.map((piece) => this.piece(piece)));
  }

  /** A piece of a paragraph: the words alone, or a passage with the marks that it belongs to. */
  piece([words, marks, begins]) {
    if (marks.length === 0) return words;
    const all = this.reading.marks;
    const innermost = all[marks[marks.length - 1]];
    return html(
      "span",
      {
        class: `mark ${innermost.stance} d${Math.min(3, marks.length)}`,
        "data-m": marks.join(" "),
        "data-label": begins.length > 0 ? begins.map((number) => all[number].label).join(" ") : null,
        "data-begins": begins.length > 0 ? begins.join(" ") : null,
        role: begins.length > 0 ? "button" : null,
        tabindex: begins.length > 0 ? "-1" : null,
      },
      words,
    );
  }

  /** Lists the elements of each mark. */
  list() {
    this.elements = new Map();
    for (const element of this.body.querySelectorAll("[data-m]")) {
      for (const number of element.dataset.m.split(" ").map(Number)) {
        if (!this.elements.has(number)) this.elements.set(number, []);
        this.elements.get(number).push(element);
      }
    }
  }

  // What is chosen

  /** Lights up the passages of a node in every language, and brings them into sight. */
  mark(node, moves = true) {
    if (!this.reading || !this.page.panels.isOpen("texts")) return;
    for (const element of this.body.querySelectorAll(".on, .near")) {
      element.classList.remove("on", "near");
      element.ariaCurrent = null;
    }
    if (node < 0) return;
    const { model } = this.page;
    const id = model.idOf(node);
    // A step that stands nowhere itself is seen in its premises.
    const premises = model.isStatement(node) ? [] : model.reason(node).premises.map((premise) => model.idOf(premise));
    const [on, near] = [this.spans([id]), this.spans(premises)];
    for (const element of near) element.classList.add("near");
    for (const element of on) {
      element.classList.add("on");
      element.ariaCurrent = "true";
    }
    if (moves) this.reveal(on.length > 0 ? on : near);
  }

  /** The elements of the marks of entities. */
  spans(ids) {
    return this.reading.marks.flatMap((mark, number) => (ids.includes(mark.id) ? (this.elements.get(number) ?? []) : []));
  }

  /** Moves as little as is needed to have the first of some elements in sight. */
  reveal(elements) {
    const element = elements.find((other) => other.offsetParent !== null);
    if (!element) return;
    const [box, area] = [element.getBoundingClientRect(), this.body.getBoundingClientRect()];
    if (box.top >= area.top + 8 && box.bottom <= area.bottom - 8) return;
    const top = this.body.scrollTop + box.top - area.top - area.height / 3;
    this.body.scrollTo({ top, behavior: isCalm() ? "instant" : "smooth" });
  }

  /** Chooses what a passage is of: what is innermost there, or, where that is chosen, what is around it. */
  choose(element) {
    const { model } = this.page;
    const nodes = element.dataset.m
      .split(" ")
      .map((number) => model.nodeOfID.get(this.reading.marks[number].id))
      .filter((node) => node !== undefined)
      .reverse();
    if (nodes.length === 0) return;
    const at = nodes.indexOf(this.page.selected);
    this.page.goTo(nodes[(at + 1) % nodes.length]);
  }

  /** Shows where what is chosen stands in an edition. */
  showPlace(source, edition) {
    const found = this.sources.findIndex((other) => other.source === source);
    if (found < 0) return;
    this.page.panels.setOpen("texts", true);
    if (found !== this.source) this.open(found);
    const column = this.editions.findIndex((other) => other.edition === edition);
    if (column >= 0 && this.shown !== "both" && this.shown !== column) this.showColumns(column);
    this.mark(this.page.selected);
  }

  /** Moves the keyboard into the text. */
  focus() {
    this.page.panels.setOpen("texts", true);
    const all = this.page.selected >= 0 ? [...this.body.querySelectorAll(".on[data-begins]")] : [];
    (all.find((element) => element.offsetParent !== null) ?? this.body).focus({ preventScroll: true });
  }
}
