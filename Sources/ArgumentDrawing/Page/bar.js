// The buttons above the map.
import { button, html } from "./dom.js";

const deepest = 9;

export class Bar {
  constructor(page, title) {
    this.page = page;
    this.title = title;
    this.element = html("header", { id: "bar" });
    this.scale = html("output", { id: "scale" });
  }

  /** Names everything in the page's language. */
  name() {
    const { page, title } = this;
    const { words } = page;
    page.search.name();
    const tools = html(
      "div",
      { id: "tools", role: "toolbar", "aria-label": words.of("tools") },
      this.toggle("outline", "o"),
      page.search.element,
      this.languages(),
      this.levels(),
      html(
        "div",
        { class: "group", role: "group" },
        button("−", `${words.of("zoomOut")} ( - )`, () => page.view.zoom(page.view.scale / 1.25)),
        this.scale,
        button("+", `${words.of("zoomIn")} ( + )`, () => page.view.zoom(page.view.scale * 1.25)),
        button(words.of("fit"), `${words.of("fitLong")} ( w )`, () => page.view.fit(), { id: "fit" }),
        button("100%", words.of("full"), () => page.view.zoom(1), { id: "full" }),
      ),
      html(
        "div",
        { class: "group", role: "group" },
        button(words.of("dark"), `${words.of("darkLong")} ( d )`, () => this.toggleDark(), {
          id: "dark",
        }),
        button(words.of("print"), words.of("print"), () => page.printer.ask(), { id: "print-button" }),
        button("?", words.of("help"), () => page.help(), { id: "help-button" }),
      ),
      this.toggle("review", "c"),
      this.toggle("details", "i"),
    );
    if (page.editing) {
      tools.prepend(page.editing.tools());
      const [outline, review] = ["outline", "review"].map((name) => tools.querySelector(`#${name}-button`));
      if ("texts" in page.panels.all) outline.after(this.toggle("texts", "t"));
      review.before(this.toggle("comments", "r"));
    }
    this.element.replaceChildren(title, tools);
  }

  /** A button that shows or hides a panel. */
  toggle(name, key) {
    const { page } = this;
    const isOpen = page.panels.isOpen(name);
    const label = page.panels.nameOf(name);
    return button(
      label,
      `${label} ( ${key} )`,
      () => page.panels.setOpen(name, !page.panels.isOpen(name)),
      { id: `${name}-button`, "aria-pressed": String(isOpen), "aria-controls": name },
    );
  }

  /** The languages; a list where there are too many for buttons. */
  languages() {
    const { page } = this;
    const { states } = page.model.data;
    if (states.length < 2) return null;
    const label = page.words.of("language");
    if (states.length > 4) {
      const choice = html(
        "select",
        { id: "language", "aria-label": label, title: `${label} ( l )` },
        states.map((state, index) => html("option", { value: index }, state.name)),
      );
      choice.value = String(page.state);
      choice.addEventListener("change", () => page.setState(Number(choice.value)));
      return choice;
    }
    return html(
      "div",
      { class: "group", role: "group", "aria-label": label, id: "language" },
      states.map((state, index) =>
        button(state.name, `${state.name} ( l )`, () => page.setState(index), {
          "aria-pressed": String(index === page.state),
          "data-state": state.id,
        }),
      ),
    );
  }

  levels() {
    const { page } = this;
    const { words } = page;
    const label = words.of("levels");
    const options = [["all", words.of("all")]];
    const most = Math.min(deepest, page.model.data.levels);
    for (let level = 1; level <= most; level++) {
      options.push([String(level), words.of(level === 1 ? "level1" : "level", { n: level })]);
    }
    const choice = html(
      "select",
      { id: "levels", "aria-label": label, title: `${label} ( 0–9 )` },
      html("option", { value: "", disabled: true, hidden: true }, label),
      options.map(([value, text]) => html("option", { value }, text)),
    );
    choice.value = page.folded.size === 0 ? "all" : "";
    choice.addEventListener("change", () =>
      page.foldTo(choice.value === "all" ? 0 : Number(choice.value)),
    );
    this.levelChoice = choice;
    return choice;
  }

  /** Shows what changes without the language. */
  update() {
    const { page } = this;
    if (this.levelChoice) this.levelChoice.value = page.level;
    for (const name of Object.keys(page.panels.all)) {
      this.element
        .querySelector(`#${name}-button`)
        ?.setAttribute("aria-pressed", String(page.panels.isOpen(name)));
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
