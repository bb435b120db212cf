// The map as a tree of words: what screen readers walk through, and what is printed at the end.
//
// The items stand in one flat list and say their levels themselves, so that an argument of any depth
// needs no deep nesting.
import { html } from "./dom.js";
import { hasJoint } from "./scene.js";
import { shortText, textsOf } from "./words.js";

const mostIndented = 20;

export class Outline {
  /** The page is told when an item is chosen, folded or unfolded. */
  constructor(page) {
    this.page = page;
    this.tree = html("div", { role: "tree", id: "outline-tree" });
    this.items = [];
    this.itemOf = new Map();
    this.current = null;
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
    for (const entry of outlineOf(page.model, page.selection)) this.add(entry);
    this.tree.replaceChildren(...this.items);
    this.mark(page.selected);
    if (hadFocus && this.current) this.current.focus({ preventScroll: true });
  }

  add(entry) {
    const { page } = this;
    const item = html(
      "div",
      {
        role: "treeitem",
        tabindex: "-1",
        class: `item ${page.model.side(entry.node)}`,
        "aria-level": entry.level,
        "aria-posinset": entry.place,
        "aria-setsize": entry.siblings,
        "aria-selected": "false",
        "aria-expanded":
          entry.isSeen || !entry.canFold ? null : String(!page.folded.has(entry.node)),
        "data-node": entry.node,
      },
      ...wordsOf(page, entry),
    );
    item.style.setProperty("--level", String(Math.min(entry.level, mostIndented)));
    if (!this.itemOf.has(entry.node)) this.itemOf.set(entry.node, item);
    this.items.push(item);
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
    const node = this.nodeOf(item);
    const expanded = item.getAttribute("aria-expanded");
    switch (key) {
      case "ArrowDown":
        return this.items[place + 1] ?? null;
      case "ArrowUp":
        return this.items[place - 1] ?? null;
      case "Home":
        return this.items[0] ?? null;
      case "End":
        return this.items[this.items.length - 1] ?? null;
      case "ArrowRight":
        if (expanded === "false") return this.page.toggle(node), null;
        return expanded === "true" ? (this.items[place + 1] ?? null) : null;
      case "ArrowLeft":
        if (expanded === "true" && this.page.model.isStatement(node)) {
          return this.page.toggle(node), null;
        }
        return this.parentOf(place);
      case "Enter":
        return this.page.openDetails(), null;
      default:
        return undefined;
    }
  }

  parentOf(place) {
    const levelOf = (item) => Number(item.getAttribute("aria-level"));
    const level = levelOf(this.items[place]);
    for (let index = place - 1; index >= 0; index--) {
      if (levelOf(this.items[index]) < level) return this.items[index];
    }
    return null;
  }
}

/** The words of an item: what it does, and what it says. */
function wordsOf(page, entry) {
  const { model, words, state } = page;
  const parts = [];
  if (entry.canFold && !entry.isSeen) {
    const sign = page.folded.has(entry.node) ? "▸" : "▾";
    parts.push(html("span", { class: "twist", "aria-hidden": "true" }, sign));
  }
  if (entry.verb) {
    parts.push(html("span", { class: "verb" }, words.of(entry.verb) + words.of("colon")));
  }
  if (!model.isStatement(entry.node)) {
    const { premises, target } = model.reason(entry.node);
    const text =
      premises.length > 0 ? words.count("together", premises.length) : words.of("noPremises");
    parts.push(text);
    if (target < 0) parts.push(` · ${words.of("noTarget")}`);
  } else if (entry.isSeen) {
    parts.push(shortText(model, state, entry.node), ` (${words.of("elsewhere")})`);
  } else {
    parts.push(...textParts(model.statement(entry.node).settings[state][2]));
  }
  const hidden = page.selection.hidden.get(entry.node);
  if (hidden !== undefined && !entry.isSeen) {
    parts.push(html("span", { class: "more" }, ` ${words.count("hidden", hidden)}`));
  }
  return parts;
}

function textParts(lines) {
  return textsOf(lines).map(({ kind, words, language }) =>
    html("span", { class: kind, lang: language || null }, words, " "),
  );
}

/**
 * The items of an outline, from the top: `{node, level, place, siblings, verb, canFold, isSeen}`.
 *
 * A reason of one premise that nothing bears on is no item of its own: its premise stands for it.
 */
export function outlineOf(model, selection) {
  const { isDrawn } = selection;
  const items = [];
  const isSeen = new Array(model.nodeCount).fill(false);
  const childrenOf = (node) => {
    const children = [];
    if (!model.isStatement(node)) {
      for (const premise of model.reason(node).premises) children.push({ node: premise, verb: null });
    }
    for (const number of model.incoming[node]) {
      const reason = model.nodeOfReason(number);
      if (!isDrawn[reason]) continue;
      const verb = model.verb(number);
      if (hasJoint(model, reason, selection)) children.push({ node: reason, verb });
      else children.push({ node: model.reason(reason).premises[0], verb });
    }
    return children.filter((child) => isDrawn[child.node]);
  };
  const push = (stack, children, level) => {
    for (let index = children.length - 1; index >= 0; index--) {
      stack.push({ ...children[index], level, place: index + 1, siblings: children.length });
    }
  };
  for (const root of selection.nodes) {
    if (isSeen[root]) continue;
    if (!model.isStatement(root) && !hasJoint(model, root, selection)) continue;
    const verb = model.isStatement(root) ? null : model.verb(root - model.statementCount);
    const stack = [{ node: root, level: 1, place: 1, siblings: 1, verb }];
    while (stack.length > 0) {
      const entry = stack.pop();
      entry.isSeen = isSeen[entry.node];
      entry.canFold = model.isStatement(entry.node)
        ? model.incoming[entry.node].length > 0
        : childrenOf(entry.node).length > 0;
      items.push(entry);
      if (entry.isSeen) continue;
      isSeen[entry.node] = true;
      push(stack, childrenOf(entry.node), entry.level + 1);
    }
  }
  return items;
}
