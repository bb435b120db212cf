// Everything that can be done, and every statement, found by a few of its words.
import { html } from "./dom.js";
import { commandsOf, shownKeys } from "./keys.js";
import { foldText } from "./search.js";
import { shortText } from "./words.js";
import { Part } from "./part.js";

/** So many statements are listed at most. */
const mostListed = 30;

export class Palette extends Part {
  constructor(editing) {
    super(editing);
    this.dialog = null;
  }

  /** All commands that mean something now: `{label, key, act}`. */
  commands() {
    const { editing, page } = this;
    const { words, model } = page;
    const { saving } = editing;
    const states = model.data.states.length > 1 ? model.data.states : [];
    return [
      ...commandsOf(page).filter(({ act, isMeant }) => act && isMeant)
        .map((command) => ({ label: command.label, key: shownKeys(command), act: command.act })),
      { label: this.of("openMap"), key: "", act: () => editing.opening.ask() },
      ...states.map(({ name }, index) => ({ label: words.pair("language", name), key: "l", act: () => page.setState(index) })),
      ...saving.formats().map(({ name, ending }) => ({
        label: `${this.of("export")}${words.of("colon")}${name}`, key: `.${ending}`, act: () => saving.export(name),
      })),
    ];
  }

  /** The statements that have all words, as commands that lead to them. */
  statements(parts) {
    const { model, languages } = this.page;
    const found = [];
    for (let node = 0; node < model.statementCount && found.length < mostListed; node++) {
      const { id, texts } = model.statement(node);
      const text = foldText([id, ...texts.map(([, words]) => words)].join("\n"));
      if (parts.every((part) => text.includes(part))) {
        found.push({ label: shortText(model, languages, node), key: "→", act: () => this.page.goTo(node) });
      }
    }
    return found;
  }

  open() {
    if (this.dialog) return;
    const { page } = this;
    const commands = this.commands().map((command) => ({ ...command, text: foldText(`${command.label} ${command.key}`) }));
    const list = html("ul", { role: "listbox", id: "palette-list", "aria-label": this.of("palette") });
    const input = html("input", {
      type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": "palette-list", id: "palette-input",
      "aria-label": this.of("paletteHint"), placeholder: this.of("paletteHint"), autocomplete: "off",
    });
    const dialog = html("dialog#palette", { "aria-label": this.of("palette") }, input, list);
    let items = [];
    let at = 0;
    const mark = () => {
      items.forEach(({ element }, index) => element.setAttribute("aria-selected", index === at));
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
      items = parts.length === 0 ? found : [...found, ...this.statements(parts)];
      items.forEach((item, index) => {
        item.element = html("li", { role: "option", id: `palette-${index}` }, html("span", item.label), html("kbd", item.key));
        item.element.addEventListener("click", () => run(item));
      });
      const nothing = html("li.hint", { role: "option", "aria-disabled": "true" }, this.of("paletteNothing"));
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
