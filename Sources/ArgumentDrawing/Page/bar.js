// The buttons above the map.
import { button, choice, group, html } from "./dom.js";
import { commandButton } from "./keys.js";

const deepestLevel = 9;

export class Bar {
  constructor(page, title) {
    this.page = page;
    this.title = title;
    this.element = html("header#bar");
    this.scale = html("output#scale");
  }

  /** Names everything in the page's language. */
  name() {
    const { page, title } = this;
    const { words } = page;
    page.search.name();
    const tools = html(
      "div#tools",
      { role: "toolbar", "aria-label": words.of("tools") },
      this.toggle("outline", "o"),
      page.search.element,
      this.languages(),
      this.levels(),
      group(
        null,
        commandButton(page, "-", "−"),
        this.scale,
        commandButton(page, "+", "+"),
        commandButton(page, "w", words.of("fit"), { id: "fit" }),
        button("100%", () => page.view.zoom(1), { label: words.of("full"), id: "full" }),
      ),
      group(
        null,
        commandButton(page, "d", words.of("dark"), { id: "dark" }),
        commandButton(page, "p", words.of("print"), { id: "print-button" }),
        commandButton(page, "?", "?", { id: "help-button" }),
      ),
      this.toggle("review", "c"),
      this.toggle("details", "i"),
    );
    if (page.editing) {
      tools.prepend(page.editing.tools());
      const [outline, review] = ["outline", "review"].map((name) => tools.querySelector(`#${name}-button`));
      if (page.editing.texts.isThere) outline.after(this.toggle("texts", "t"));
      review.before(this.toggle("comments", "r"));
    }
    this.element.replaceChildren(title, tools);
  }

  /** A button that shows or hides a panel. */
  toggle(name, key) {
    const { page } = this;
    const isOpen = page.panels.isOpen(name);
    const label = page.panels.nameOf(name);
    return button(label, () => page.panels.toggle(name), {
      label: `${label} ( ${key} )`, id: `${name}-button`, "aria-pressed": isOpen, "aria-controls": name,
    });
  }

  /** The languages; a list where there are too many for buttons. */
  languages() {
    const { page } = this;
    const { states } = page.model.data;
    if (states.length < 2) return null;
    const label = page.words.of("language");
    if (states.length > 4) {
      const names = states.map((state, index) => [index, state.name]);
      const attributes = { id: "language", "aria-label": label, title: `${label} ( l )` };
      return choice(names, page.state, (value) => page.setState(Number(value)), attributes);
    }
    const buttons = states.map((state, index) =>
      button(state.name, () => page.setState(index), {
        label: `${state.name} ( l )`, "aria-pressed": index === page.state, "data-state": state.id,
      }),
    );
    return group(label, ...buttons);
  }

  levels() {
    const { page } = this;
    const { words } = page;
    const label = words.of("levels");
    const options = [["all", words.of("all")]];
    const most = Math.min(deepestLevel, page.model.data.levels);
    for (let level = 1; level <= most; level++) {
      options.push([String(level), words.of(level === 1 ? "level1" : "level", { n: level })]);
    }
    const fold = (level) => page.foldTo(level === "all" ? 0 : Number(level));
    const attributes = { id: "levels", "aria-label": label, title: `${label} ( 0–9 )` };
    this.levelChoice = choice(options, page.folded.size === 0 ? "all" : "", fold, attributes);
    // What is folded by hand is no level.
    this.levelChoice.prepend(html("option", { value: "", disabled: true, hidden: true }, label));
    return this.levelChoice;
  }

  /** Shows what changes without the language. */
  update() {
    const { page } = this;
    if (this.levelChoice) this.levelChoice.value = page.level;
    for (const name of Object.keys(page.panels.all)) {
      this.element
        .querySelector(`#${name}-button`)
        ?.setAttribute("aria-pressed", page.panels.isOpen(name));
    }
  }

  toggleDark() {
    const root = document.documentElement;
    const isDark = root.dataset.mode
      ? root.dataset.mode === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.mode = isDark ? "light" : "dark";
  }

  showScale(scale) {
    this.scale.textContent = `${Math.round(scale * 100)}%`;
  }
}
