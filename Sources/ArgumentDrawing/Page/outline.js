// The map as a tree of words: what screen readers walk through, and what is printed at the end.
//
// The items stand in one flat list and say their levels themselves, so that an argument of any depth
// needs no deep nesting.
import { html } from "./dom.js";
import { fill, Reuse } from "./reuse.js";

const mostIndented = 20;

export class Outline {
  /** The page is told when an item is chosen, folded or unfolded. */
  constructor(page) {
    this.page = page;
    this.tree = html("div", { role: "tree", id: "outline-tree" });
    this.items = [];
    this.itemOf = new Map();
    this.current = null;
    this.known = new Reuse();
    this.tree.addEventListener("click", (event) => this.onClick(event));
    this.tree.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** Writes the outline anew. */
  show() {
    const hadFocus = this.tree.contains(document.activeElement);
    const { page } = this;
    this.tree.setAttribute("aria-label", page.words.of("outline"));
    this.items = [];
    this.itemOf = new Map();
    this.known.begin();
    for (const entry of page.items) this.add(entry);
    fill(this.tree, this.items);
    this.mark(page.selected);
    if (hadFocus && this.current) this.current.focus({ preventScroll: true });
  }

  add(entry) {
    const { number, ...rest } = entry;
    const isFolded = this.page.folded.has(number);
    const item = this.known.take(JSON.stringify([rest, isFolded]), () => this.item(entry, isFolded));
    item.dataset.node = number;
    item.setAttribute("aria-selected", "false");
    item.setAttribute("tabindex", "-1");
    if (!this.itemOf.has(number)) this.itemOf.set(number, item);
    this.items.push(item);
  }

  item(entry, isFolded) {
    const item = html(
      "div",
      {
        role: "treeitem",
        class: `item ${entry.side}`,
        "aria-level": entry.level,
        "aria-posinset": entry.place,
        "aria-setsize": entry.siblings,
        "aria-expanded": entry.seen || !entry.foldable ? null : !isFolded,
      },
      ...wordsOf(this.page, entry),
    );
    item.style.setProperty("--level", String(Math.min(entry.level, mostIndented)));
    return item;
  }

  /** Marks what is chosen. */
  mark(node) {
    if (this.current) {
      this.current.setAttribute("aria-selected", "false");
      this.current.setAttribute("tabindex", "-1");
    }
    const item = this.itemOf.get(node);
    this.current = item ?? this.items[0] ?? null;
    if (!this.current) return;
    this.current.setAttribute("tabindex", "0");
    if (!item) return;
    item.setAttribute("aria-selected", "true");
    const [box, area] = [item.getBoundingClientRect(), this.tree.getBoundingClientRect()];
    if (box.top < area.top || box.bottom > area.bottom) {
      this.tree.scrollTop += box.top - area.top - area.height / 3;
    }
  }

  nodeOf(item) {
    return Number(item.dataset.node);
  }

  onClick(event) {
    const item = event.target.closest("[role=treeitem]");
    if (!item) return;
    const node = this.nodeOf(item);
    if (event.target.closest(".twist")) this.page.toggle(node);
    else this.choose(item);
  }

  choose(item) {
    this.page.choose(this.nodeOf(item));
    const target = this.items.includes(item) ? item : this.current;
    target?.focus({ preventScroll: true });
  }

  onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const item = event.target.closest("[role=treeitem]");
    if (!item) return;
    const place = this.items.indexOf(item);
    const target = this.target(event.key, item, place);
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (target) this.choose(target);
  }

  /** The item that a key leads to; null for one that did something else, undefined for a foreign one. */
  target(key, item, place) {
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: this.items.length - 1 }[key];
    if (next !== undefined) return this.items[next] ?? null;
    const node = this.nodeOf(item);
    const expanded = item.getAttribute("aria-expanded");
    if (key === "ArrowRight") {
      if (expanded === "false") return this.page.toggle(node), null;
      return expanded === "true" ? (this.items[place + 1] ?? null) : null;
    }
    if (key !== "ArrowLeft") return undefined;
    if (expanded === "true" && this.page.model.isStatement(node)) return this.page.toggle(node), null;
    return this.parentOf(place);
  }

  parentOf(place) {
    const levelOf = (item) => Number(item.getAttribute("aria-level"));
    const level = levelOf(this.items[place]);
    return this.items.slice(0, place).findLast((item) => levelOf(item) < level) ?? null;
  }
}

/** The words of an item: what it does, and what it says. */
function wordsOf(page, entry) {
  const parts = entry.parts.map(({ kind, text, language }) =>
    html("span", { class: kind, lang: language }, text, " "),
  );
  if (entry.foldable && !entry.seen) {
    const sign = page.folded.has(entry.number) ? "▸" : "▾";
    parts.unshift(html("span.twist", { "aria-hidden": "true" }, sign));
  }
  return parts;
}
