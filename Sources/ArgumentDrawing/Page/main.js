// The page: what is shown of the map, and what readers do with it.
import { addressOf, readAddress } from "./address.js";
import { Bar } from "./bar.js";
import { Details } from "./details.js";
import { button, html } from "./dom.js";
import { drawScene } from "./draw.js";
import { onKey } from "./keys.js";
import { Model } from "./model.js";
import { Outline } from "./outline.js";
import { Printer } from "./print.js";
import { makeScene } from "./scene.js";
import { Search } from "./search.js";
import { ancestors, foldedTo, select } from "./selection.js";
import { showKeys } from "./dialogs.js";
import { View } from "./view.js";
import { Walk } from "./walk.js";
import { describe, Words } from "./words.js";

/** Maps of more statements open folded, since nobody reads so many at once. */
const mostAtOnce = 1500;

class Page {
  constructor(data) {
    this.model = new Model(data);
    const everything = select(this.model, null, new Set());
    this.depths = [...new Set(everything.levels)].filter((level) => level > 0);
    this.state = this.initialState = data.initial.state;
    this.focus = data.initial.focus ?? null;
    this.selected = -1;
    this.level = "all";
    this.folded = new Set();
    const depth = data.initial.depth ?? (this.model.statementCount > mostAtOnce ? 2 : undefined);
    if (depth === 0) this.take({ folded: foldedTo(this.model, 0) });
    else if (depth !== undefined) this.setLevel(depth);
    this.take(readAddress(this.model, location.hash));
    this.search = new Search(this);
    this.outline = new Outline(this);
    this.details = new Details(this);
    this.printer = new Printer(this);
    this.build();
  }

  get languages() {
    return this.model.data.states[this.state].languages;
  }

  // The page's parts

  build() {
    const canvas = document.getElementById("canvas");
    const stage = document.getElementById("stage");
    canvas.setAttribute("role", "group");
    this.bar = new Bar(this, document.getElementById("title"));
    this.view = new View(stage, canvas, (scale) => this.bar.showScale(scale));
    this.part = html("div", { id: "part", hidden: true });
    stage.append(this.part);
    this.panels = {
      outline: html("nav", { id: "outline", class: "panel" }, this.outline.tree),
      details: html("aside", { id: "details", class: "panel", tabindex: "-1" }, this.details.content),
    };
    this.status = html("p", { id: "status", class: "unseen", role: "status", "aria-live": "polite" });
    const main = html("main", {}, this.panels.outline, stage, this.panels.details);
    document.body.replaceChildren(this.bar.element, main, this.status);
    document.documentElement.classList.add("live");
    this.setOpen("outline", innerWidth >= 1200);
    this.opensDetails = innerWidth >= 800;
    this.panels.details.classList.toggle(
      "closed",
      innerWidth < 1600 && !(this.selected >= 0 && this.opensDetails),
    );
    this.name();
    this.render();
    this.view.open(this.startNode(), this.scene.direction);
    this.listen(canvas);
  }

  listen(canvas) {
    canvas.addEventListener("click", (event) => this.onClick(event));
    canvas.addEventListener("dblclick", (event) => {
      const node = this.nodeAt(event.target);
      if (node >= 0 && !event.target.closest(".hidden")) this.toggle(node);
    });
    canvas.addEventListener("focusin", (event) => {
      const node = this.nodeAt(event.target);
      if (node >= 0 && node !== this.selected) this.choose(node);
    });
    // Pressing a button may begin a drag: only a click chooses.
    canvas.addEventListener("mousedown", (event) => event.preventDefault());
    document.addEventListener("keydown", (event) => onKey(this, event));
    addEventListener("hashchange", () => {
      if (location.hash.slice(1) === addressOf(this)) return;
      this.reset();
      this.take(readAddress(this.model, location.hash));
      this.name();
      this.render();
      if (this.selected >= 0) this.reveal();
    });
  }

  /** Everything that is written in the language shown. */
  name() {
    const { data } = this.model;
    const language = data.languages[this.languages[0]];
    this.words = new Words(data.words[this.languages[0]]);
    document.documentElement.lang = language;
    document.title = data.states[this.state].title;
    this.bar.title.textContent = document.title;
    this.bar.name();
    document.getElementById("canvas").setAttribute("aria-label", this.words.of("map"));
    this.panels.outline.setAttribute("aria-label", this.words.of("outline"));
    this.panels.details.setAttribute("aria-label", this.words.of("details"));
  }

  // Drawing

  /** Selects, lays out and draws; what `anchor` is stays where it is on the screen. */
  render(anchor = this.selected) {
    const { model, state, words } = this;
    const before = this.sceneNode(anchor);
    const place = before ? this.view.placeOf(before) : null;
    const hadFocus = document.getElementById("canvas").contains(document.activeElement);
    this.selection = select(model, this.focus, this.folded);
    this.scene = makeScene(model, state, this.selection);
    this.walk = new Walk(this.scene);
    const parts = drawScene(model, this.scene, this.selection, (node) =>
      describe(model, state, words, this.selection, node),
    );
    this.elements = new Map(this.scene.nodes.map((node) => [node.element, node.node]));
    this.view.show(parts, this.scene.width, this.scene.height);
    const after = this.sceneNode(anchor);
    if (place && after) this.view.keep(after, place);
    this.outline.show();
    this.showPart();
    this.showHits();
    this.mark();
    this.details.show();
    this.bar.update();
    if (hadFocus) this.focusCanvas();
    this.remember();
  }

  /** The drawn node of a node of the map, if it is drawn. */
  sceneNode(node) {
    const place = this.scene?.placeOf.get(node);
    return place === undefined ? null : this.scene.nodes[place];
  }

  startNode() {
    return this.sceneNode(this.selected) ?? this.scene.nodes[0] ?? null;
  }

  showPart() {
    this.part.hidden = this.focus === null;
    if (!this.focus) return;
    const shown = this.scene.nodes.filter((node) => !node.isJoint).length;
    const counts = this.words.of("permitted", { n: shown, all: this.model.statementCount });
    this.part.replaceChildren(
      html("span", {}, counts),
      button(this.words.of("back"), `${this.words.of("back")} ( Esc )`, () => this.back()),
    );
  }

  showHits() {
    const hits = new Set(this.search.hits);
    for (const node of this.scene.nodes) node.element.classList.toggle("hit", hits.has(node.node));
  }

  /** Shows what is chosen. */
  mark() {
    const chosen = this.sceneNode(this.selected);
    for (const node of this.scene.nodes) {
      const isChosen = node === chosen;
      node.element.classList.toggle("selected", isChosen);
      node.element.setAttribute("tabindex", isChosen ? "0" : "-1");
      if (isChosen) node.element.setAttribute("aria-current", "true");
      else node.element.removeAttribute("aria-current");
    }
    if (!chosen) this.scene.nodes[0]?.element.setAttribute("tabindex", "0");
    for (const edge of this.scene.edges) {
      const ends = [this.scene.nodes[edge.source], this.scene.nodes[edge.target]];
      edge.element?.classList.toggle("lit", ends.includes(chosen));
    }
    this.outline.mark(this.selected);
  }

  /** Writes what is shown into the address. */
  remember() {
    const address = addressOf(this);
    if (location.hash.slice(1) === address) return;
    try {
      history.replaceState(null, "", `#${address}`);
    } catch {
      // A page in a frame without an origin has no history to write; nothing is lost but the address.
    }
  }

  // What readers do

  nodeAt(element) {
    const found = element instanceof Element ? element.closest(".node") : null;
    return found ? (this.elements.get(found) ?? -1) : -1;
  }

  onClick(event) {
    if (this.view.wasDragged) return;
    const node = this.nodeAt(event.target);
    if (node >= 0 && event.target.closest(".hidden")) return this.toggle(node);
    this.choose(node);
    if (node >= 0) this.focusCanvas();
    else document.activeElement?.blur();
  }

  /** Chooses a node, or with -1 none. */
  choose(node) {
    if (node === this.selected) return;
    this.selected = node;
    if (node >= 0 && this.opensDetails) this.setOpen("details", true);
    this.mark();
    this.reveal();
    this.details.show();
    this.remember();
  }

  /** Chooses a node wherever it is, unfolding what it is folded behind. */
  goTo(node) {
    if (!this.selection.isDrawn[node]) {
      if (!this.selection.isIn[node]) this.focus = null;
      const whole = select(this.model, this.focus, new Set());
      for (const ancestor of ancestors(whole, node)) this.folded.delete(ancestor);
      this.level = this.folded.size === 0 ? "all" : "";
      this.selected = node;
      this.render();
    }
    this.choose(node);
    this.reveal();
  }

  reveal() {
    const node = this.sceneNode(this.selected);
    if (node) this.view.reveal(node);
  }

  focusCanvas() {
    const node = this.sceneNode(this.selected) ?? this.scene.nodes[0];
    node?.element.focus({ preventScroll: true });
  }

  walkBy(key) {
    const place = this.scene.placeOf.get(this.selected);
    const next = place === undefined ? 0 : this.walk.step(place, key);
    const target = this.scene.nodes[next];
    if (!target) return;
    this.choose(target.node);
    this.focusCanvas();
  }

  /** Folds what bears on a statement away, or unfolds it. */
  toggle(node) {
    if (!this.model.isStatement(node) || this.model.incoming[node].length === 0) return;
    if (!this.folded.delete(node)) this.folded.add(node);
    this.level = this.folded.size === 0 ? "all" : "";
    this.render(node);
    const hidden = this.selection.hidden.get(node);
    this.say(hidden === undefined ? this.words.of("unfold") : this.words.count("hidden", hidden));
  }

  setLevel(depth) {
    this.level = depth === 0 ? "all" : String(depth);
    this.folded = depth === 0 ? new Set() : foldedTo(this.model, depth);
  }

  /** Shows so many steps from the theses; 0 shows all. */
  foldTo(depth) {
    this.setLevel(depth);
    const shown = select(this.model, this.focus, this.folded);
    if (this.selected >= 0 && !shown.isDrawn[this.selected]) {
      const way = ancestors(this.selection, this.selected);
      this.selected = way.find((node) => shown.isDrawn[node]) ?? -1;
    }
    this.render();
    this.view.open(this.startNode(), this.scene.direction);
    this.say(this.words.count("statements", this.scene.nodes.filter((node) => !node.isJoint).length));
  }

  /** Shows only what is around a node, or bears on it; again for one step farther. */
  focusOn(kind, node) {
    const isSame = this.focus?.kind === kind && this.focus.node === node;
    const steps = kind === "around" ? (isSame ? this.focus.steps + 1 : 1) : 0;
    this.focus = { kind, node, steps };
    this.selected = node;
    this.render();
    this.view.open(this.sceneNode(node), this.scene.direction);
    this.reveal();
    this.say(this.part.textContent);
  }

  /** One step back: from a part to the whole, and from a choice to none. */
  back() {
    if (this.focus) {
      this.focus = null;
      this.render();
      this.view.open(this.startNode(), this.scene.direction);
      this.reveal();
      this.say(this.words.of("back"));
    } else this.choose(-1);
  }

  setState(state) {
    if (state === this.state) return;
    this.state = state;
    const active = document.activeElement?.dataset?.state;
    this.name();
    this.render();
    if (active) document.querySelector(`[data-state="${CSS.escape(active)}"]`)?.focus();
    if (this.selected >= 0) this.reveal();
    else this.view.open(this.startNode(), this.scene.direction);
  }

  reset() {
    this.state = this.initialState;
    this.focus = null;
    this.selected = -1;
    this.setLevel(0);
  }

  /** Takes what an address asks for. */
  take(wanted) {
    if (wanted.state !== undefined) this.state = wanted.state;
    if (wanted.level !== undefined) this.setLevel(wanted.level);
    if (wanted.folded !== undefined) {
      this.folded = new Set(wanted.folded);
      this.level = this.folded.size === 0 ? "all" : "";
    }
    if (wanted.focus !== undefined) this.focus = wanted.focus;
    if (wanted.selected !== undefined) this.selected = wanted.selected;
  }

  // Panels and looks

  isOpen(name) {
    return !this.panels[name].classList.contains("closed");
  }

  setOpen(name, isOpen) {
    this.panels[name].classList.toggle("closed", !isOpen);
    // Details come by themselves until a reader closes them.
    if (name === "details" && !isOpen) this.opensDetails = false;
    if (this.words) this.bar.update();
  }

  openDetails() {
    this.setOpen("details", true);
    this.panels.details.focus();
  }

  toggleDark() {
    const root = document.documentElement;
    const isDark = root.dataset.mode
      ? root.dataset.mode === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.mode = isDark ? "light" : "dark";
  }

  help() {
    showKeys(this.words);
  }

  say(text) {
    this.status.textContent = text;
  }
}

new Page(JSON.parse(document.getElementById("data").textContent));
