// Words that are chosen in a text, and what is made of them: a bar, and the keys for the same.
import { button, html, putAt } from "./dom.js";
import { Part } from "./part.js";

export class Passages extends Part {
  constructor(texts) {
    super(texts.editing);
    this.texts = texts;
    /** What is chosen: `{column, start, end, words}`, in code points of the text. */
    this.chosen = null;
    /** The sentence at which the keyboard is: `{column, from, to}`. */
    this.cursor = null;
    this.sentences = new Map();
    /** What the bar was made for. */
    this.told = null;
    this.bar = html("div#passage", { role: "toolbar", hidden: true });
    this.texts.element.append(this.bar);
    const { body } = texts;
    document.addEventListener("selectionchange", () => this.onSelection());
    body.addEventListener("pointerdown", (event) => this.onDown(event));
    body.addEventListener("click", (event) => this.onClick(event));
    body.addEventListener("keydown", (event) => this.onKey(event));
    this.bar.addEventListener("keydown", (event) => this.onBarKey(event));
    // What is pressed there takes nothing from what is chosen.
    this.bar.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  // What is chosen

  onDown(event) {
    const cell = event.target.closest?.(".cell");
    // Words are chosen in one language, whatever stands beside it.
    if (cell) this.texts.body.dataset.choosing = cell.dataset.column;
    this.cursor = null;
  }

  onClick(event) {
    const passage = event.target.closest("[data-m]");
    if (passage && getSelection().isCollapsed) this.texts.choose(passage);
  }

  onSelection() {
    const selection = getSelection();
    const isHere = selection.rangeCount > 0 && this.texts.body.contains(selection.anchorNode);
    if (!isHere && this.bar.contains(document.activeElement)) return;
    this.chosen = isHere && !selection.isCollapsed ? this.found(selection.getRangeAt(0)) : null;
    this.show();
  }

  /** What of a text a range of the page is, without the space around it; null for nothing. */
  found(range) {
    let chosen = null;
    for (const paragraph of this.texts.body.querySelectorAll("p[data-start]")) {
      if (!range.intersectsNode(paragraph)) continue;
      const column = Number(paragraph.closest(".cell").dataset.column);
      if (chosen && chosen.column !== column) continue;
      const part = document.createRange();
      part.selectNodeContents(paragraph);
      const before = part.cloneRange();
      if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
        part.setStart(range.startContainer, range.startOffset);
      }
      if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
      const words = part.toString();
      if (words.trim() === "") continue;
      before.setEnd(part.startContainer, part.startOffset);
      const leading = length(words) - length(words.trimStart());
      const start = Number(paragraph.dataset.start) + length(before.toString()) + leading;
      const end = start + length(words.trim());
      chosen = chosen
        ? { ...chosen, end, words: `${chosen.words}\n${words.trim()}` }
        : { column, start, end, words: words.trim() };
    }
    return chosen;
  }

  /** The range of the page that has some code points of a column. */
  range(column, start, end) {
    const range = document.createRange();
    const paragraphs = this.texts.body.querySelectorAll(`[data-column="${column}"] p[data-start]`);
    let isBegun = false;
    for (const paragraph of paragraphs) {
      let at = Number(paragraph.dataset.start);
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const count = length(node.data);
        if (!isBegun && start < at + count) {
          range.setStart(node, units(node.data, Math.max(0, start - at)));
          isBegun = true;
        }
        if (isBegun && end <= at + count) {
          range.setEnd(node, units(node.data, Math.max(0, end - at)));
          return range;
        }
        at += count;
      }
    }
    return isBegun ? (range.setEndAfter(paragraphs[paragraphs.length - 1]), range) : null;
  }

  // The bar

  show() {
    this.bar.hidden = this.chosen === null;
    if (!this.chosen) {
      this.told = null;
      // While a statement is written of the words they stay in sight.
      if (!this.editing.writing?.form) this.light(null);
      return;
    }
    this.light(this.range(this.chosen.column, this.chosen.start, this.chosen.end));
    const { editing, page } = this;
    const { selected } = page;
    // The browser tells of a selection late, when the keyboard may be in the bar already.
    const told = JSON.stringify([this.chosen, selected, page.tags, editing.hasThesis]);
    if (told === this.told && this.bar.childElementCount > 0) return;
    this.told = told;
    const act = (id, text, make) => button(text, () => this.write(make), { id: `passage-${id}`, tabindex: "-1" });
    const parts = [act("new", this.of(editing.hasThesis ? "newStatement" : "newThesis"), "alone")];
    if (selected >= 0) {
      const text = editing.nameOf(selected, 28);
      parts.push(
        act("reason", this.of("newReason", { text }), "reason"),
        act("objection", this.of("newObjection", { text }), "objection"),
      );
      const label = this.of("passageAnchor", { text });
      parts.push(button(label, () => this.anchor(), { id: "passage-anchor", tabindex: "-1" }));
    }
    parts[0].tabIndex = 0;
    this.bar.setAttribute("aria-label", this.of("passageBar"));
    this.bar.replaceChildren(...parts);
    this.place();
  }

  /** Puts the bar below what is chosen, or above it where there is no room. */
  place() {
    const selection = getSelection();
    if (selection.rangeCount === 0) return;
    const box = selection.getRangeAt(0).getBoundingClientRect();
    const area = this.texts.element.getBoundingClientRect();
    const height = this.bar.offsetHeight;
    const below = box.bottom - area.top + 8;
    const top = below + height < area.height - 8 ? below : box.top - area.top - height - 8;
    putAt(this.bar, box.left - area.left, Math.max(44, top), area, 8);
  }

  /** The place that is chosen, as the engine is told it. */
  get wanted() {
    const { column, start, end } = this.chosen;
    return {
      source: this.texts.sources[this.texts.source].source,
      edition: this.texts.editions[column].edition,
      ranges: [[start, end]],
    };
  }

  /** Asks for a statement that begins with the words that are chosen, and has its place there. */
  write(make) {
    const { editing, page } = this;
    const place = this.wanted;
    const { language } = this.texts.editions[this.chosen.column];
    const tag = page.model.data.languages.includes(language) ? language : page.tags[0];
    const { words } = this.chosen;
    editing.write(make, make === "alone" ? -1 : page.selected, {
      place, texts: { [tag]: words.replace(/\s+/gu, " ") }, done: () => this.leave(),
    });
  }

  /** Says that what is chosen on the map stands here. */
  anchor() {
    const { editing, page } = this;
    const at = page.model.idOf(page.selected);
    if (!editing.gesture({ make: "anchor", at, ...this.wanted }, undefined, at)) return;
    page.say(this.of("anchored"));
    this.leave();
  }

  /** Shows which words are meant, wherever the keyboard is. */
  light(range) {
    // Browsers have this since 2025; elsewhere the words are seen as long as they are selected.
    if (typeof Highlight === "undefined") return;
    if (range) CSS.highlights.set("passage", new Highlight(range));
    else CSS.highlights.delete("passage");
  }

  /** Goes on in the text, after the words that something was made of. */
  leave() {
    this.light(null);
    getSelection().removeAllRanges();
    this.chosen = null;
    this.bar.hidden = true;
    this.texts.body.focus({ preventScroll: true });
  }

  // Keys

  onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.did(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  did({ key, shiftKey, target }) {
    switch (key) {
      case "ArrowLeft":
      case "ArrowRight": {
        const step = key === "ArrowRight" ? 1 : -1;
        if (!shiftKey) return this.step(step, target), true;
        if (!this.chosen) return false;
        getSelection().modify("extend", step > 0 ? "forward" : "backward", "word");
        return true;
      }
      case "ArrowDown":
      case "ArrowUp":
        return this.sentence(key === "ArrowDown" ? 1 : -1, shiftKey), true;
      case "Enter":
      case " ":
        if (this.chosen) return this.bar.querySelector("button").focus(), true;
        if (!target.dataset.m) return this.page.say(this.of("noWords")), true;
        this.texts.choose(target);
        return this.page.focusCanvas(), true;
      case "n":
        return this.chosen !== null && (this.write("alone"), true);
      case "Escape":
        if (this.chosen) return this.leave(), true;
        return this.page.focusCanvas(), true;
      default:
        return false;
    }
  }

  onBarKey(event) {
    const buttons = [...this.bar.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === "Escape") this.leave();
    else if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Moves the keyboard to the next passage, and shows on the map what it is of. */
  step(step, from) {
    const all = [...this.texts.body.querySelectorAll("[data-begins]")].filter((other) => other.offsetParent !== null);
    if (all.length === 0) return;
    const at = all.indexOf(from);
    const next = at >= 0 ? all[(at + step + all.length) % all.length] : this.nearest(all, step);
    next.focus({ preventScroll: true });
    this.texts.reveal([next]);
    const node = this.page.model.nodeOfID.get(this.texts.reading.marks[next.dataset.begins.split(" ").pop()].id);
    if (node !== undefined) this.page.goTo(node);
    next.focus({ preventScroll: true });
  }

  /** The first passage in sight. */
  nearest(all, step) {
    const { top } = this.texts.body.getBoundingClientRect();
    const seen = all.filter((other) => other.getBoundingClientRect().bottom > top);
    return step > 0 ? (seen[0] ?? all[0]) : (all[all.length - seen.length - 1] ?? all[all.length - 1]);
  }

  /** Chooses the next sentence, or with Shift one more. */
  sentence(step, extends_) {
    const column = this.cursor?.column ?? this.column();
    const all = this.sentencesOf(column);
    if (all.length === 0) return;
    if (!this.cursor) {
      const start = this.startOf(document.activeElement, column) ?? this.startInSight(column);
      const found = all.findIndex(([, end]) => end > start);
      this.cursor = { column, from: Math.max(0, found), to: Math.max(0, found) };
    } else if (extends_) {
      this.cursor.to = Math.max(this.cursor.from, Math.min(all.length - 1, this.cursor.to + step));
    } else {
      const at = Math.max(0, Math.min(all.length - 1, (step > 0 ? this.cursor.to : this.cursor.from) + step));
      this.cursor = { column, from: at, to: at };
    }
    const range = this.range(column, all[this.cursor.from][0], all[this.cursor.to][1]);
    if (!range) return;
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    this.texts.reveal([range.startContainer.parentElement]);
    this.chosen = this.found(range);
    this.show();
    this.page.say(this.chosen?.words ?? "");
  }

  column() {
    return this.texts.shown === "both" ? 0 : this.texts.shown;
  }

  /** Where a passage begins, if that is what an element is. */
  startOf(element, column) {
    if (!element?.dataset.m) return undefined;
    const range = document.createRange();
    range.selectNodeContents(element);
    const found = this.found(range);
    return found?.column === column ? found.start : undefined;
  }

  startInSight(column) {
    const row = this.texts.rowInSight();
    const paragraph = row?.querySelector(`[data-column="${column}"] p[data-start]`);
    return paragraph ? Number(paragraph.dataset.start) : 0;
  }

  /** The sentences of the edition in a column, in code points. */
  sentencesOf(column) {
    const { source } = this.texts.sources[this.texts.source];
    const { edition } = this.texts.editions[column];
    const key = JSON.stringify([source, edition]);
    if (!this.sentences.has(key)) this.sentences.set(key, this.editing.ask.segments(source, edition));
    return this.sentences.get(key);
  }
}

/** The length of a text in code points. */
function length(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** So many units of UTF-16 some code points of a text take. */
function units(text, count) {
  let [at, left] = [0, count];
  while (left > 0 && at < text.length) {
    at += text.codePointAt(at) > 0xffff ? 2 : 1;
    left -= 1;
  }
  return at;
}
