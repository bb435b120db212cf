// Everything that can be done, and every statement, found by a few of its words.
import { html } from "./dom.js";
import { foldText } from "./search.js";
import { shortText } from "./words.js";

/** So many statements are listed at most. */
const most = 30;

export class Palette {
  constructor(editing) {
    this.editing = editing;
    this.dialog = null;
  }

  get page() {
    return this.editing.page;
  }

  /** All commands that mean something now: `[label, key, act]`. */
  commands() {
    const { editing, page } = this;
    const { words, model, selected } = page;
    const own = (name, key, act) => [editing.of(name), key, act];
    const panel = (name, key) => [page.panels.nameOf(name), key, () => page.panels.setOpen(name, !page.panels.isOpen(name))];
    const list = [own("addAloneLong", "n", () => editing.write("alone"))];
    if (selected >= 0) {
      const isStatement = model.isStatement(selected);
      list.push(
        own("addReasonLong", "Tab", () => editing.write("reason", selected)),
        own("addObjectionLong", "Shift+Tab", () => editing.write("objection", selected)),
      );
      if (!isStatement || model.uses[selected].length > 0) {
        list.push(
          own("addPremiseLong", "Alt+Enter", () => editing.write("premise", selected)),
          own("addUndercutLong", "u", () => editing.write("undercut", selected)),
        );
      }
      if (isStatement) {
        list.push(
          own("changeText", "F2", () => editing.rename(selected)),
          own("linkLong", "k", () => editing.linking.begin(selected)),
          [words.of("suppose"), "s", () => page.supposing.suppose("assume", selected)],
          [words.of("supposeNot"), "x", () => page.supposing.suppose("reject", selected)],
        );
      }
      list.push(
        own("addCommentLong", "e", () => editing.comments.ask(selected)),
        own("removeLong", "Delete", () => editing.remove(selected)),
        [words.of("whyLong"), "y", () => page.toggleWhy()],
        [words.of("focusLong"), "f", () => page.focusOn("around", selected)],
        [words.of("bearsLong"), "b", () => page.focusOn("bears", selected)],
      );
    }
    list.push(
      own("undo", "Ctrl+Z", () => editing.undo()),
      own("redo", "Ctrl+Y", () => editing.redo()),
      own("save", "Ctrl+S", () => editing.saving.ask()),
      own("openMap", "", () => editing.opening.ask()),
      own("marking", "m", () => editing.comments.toggleMarking()),
    );
    if (editing.texts.isThere) list.push(own("textsLong", "t", () => editing.texts.focus()));
    list.push(
      panel("comments", "r"), panel("outline", "o"), panel("review", "c"), panel("details", "i"),
      [words.of("verdictsLong"), "v", () => page.supposing.toggleVerdicts()],
      [words.of("fitLong"), "w", () => page.view.fit()],
      own("minimap", "g", () => editing.minimap.toggle()),
      [words.of("darkLong"), "d", () => page.bar.toggleDark()],
      [words.of("print"), "p", () => page.printer.ask()],
      [words.of("help"), "?", () => page.help()],
    );
    model.data.states.forEach((state, index) => {
      const label = `${words.of("language")}${words.of("colon")}${state.name}`;
      if (model.data.states.length > 1) list.push([label, "l", () => page.setState(index)]);
    });
    for (const { name, ending } of editing.saving.formats()) {
      const label = `${editing.of("export")}${words.of("colon")}${name}`;
      list.push([label, `.${ending}`, () => editing.saving.export(name)]);
    }
    return list;
  }

  /** The statements that have all words, as commands that lead to them. */
  statements(parts) {
    const { model, languages } = this.page;
    const found = [];
    for (let node = 0; node < model.statementCount && found.length < most; node++) {
      const { id, texts } = model.statement(node);
      const text = foldText([id, ...texts.map(([, words]) => words)].join("\n"));
      if (parts.every((part) => text.includes(part))) {
        found.push([shortText(model, languages, node), "→", () => this.page.goTo(node)]);
      }
    }
    return found;
  }

  open() {
    if (this.dialog) return;
    const { editing, page } = this;
    const commands = this.commands().map(([label, key, act]) => ({ label, key, act, text: foldText(`${label} ${key}`) }));
    const list = html("ul", { role: "listbox", id: "palette-list", "aria-label": editing.of("palette") });
    const input = html("input", {
      type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": "palette-list", id: "palette-input",
      "aria-label": editing.of("paletteHint"), placeholder: editing.of("paletteHint"), autocomplete: "off",
    });
    const dialog = html("dialog", { id: "palette", "aria-label": editing.of("palette") }, input, list);
    let items = [];
    let at = 0;
    const mark = () => {
      items.forEach(({ element }, index) => element.setAttribute("aria-selected", String(index === at)));
      const current = items[at]?.element;
      if (current) input.setAttribute("aria-activedescendant", current.id);
      else input.removeAttribute("aria-activedescendant");
      current?.scrollIntoView({ block: "nearest" });
    };
    const run = (item) => {
      dialog.close();
      page.focusCanvas();
      item.act();
    };
    const find = () => {
      const parts = foldText(input.value).trim().split(" ").filter(Boolean);
      const found = commands.filter(({ text }) => parts.every((part) => text.includes(part)));
      const others = parts.length === 0 ? [] : this.statements(parts).map(([label, key, act]) => ({ label, key, act }));
      items = [...found, ...others];
      items.forEach((item, index) => {
        item.element = html("li", { role: "option", id: `palette-${index}` }, html("span", {}, item.label), html("kbd", {}, item.key));
        item.element.addEventListener("click", () => run(item));
      });
      const nothing = html("li", { class: "hint", role: "option", "aria-disabled": "true" }, editing.of("paletteNothing"));
      list.replaceChildren(...(items.length > 0 ? items.map(({ element }) => element) : [nothing]));
      at = 0;
      mark();
    };
    input.addEventListener("input", (event) => event.isComposing || find());
    input.addEventListener("compositionend", find);
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        at = (at + (event.key === "ArrowDown" ? 1 : -1) + items.length) % Math.max(1, items.length);
        mark();
      } else if (event.key === "Enter" && items[at]) run(items[at]);
      else return;
      event.preventDefault();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      this.dialog = null;
    });
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    this.dialog = dialog;
    document.body.append(dialog);
    find();
    dialog.showModal();
    input.focus();
  }
}
