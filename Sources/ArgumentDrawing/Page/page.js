// The page: what is shown of the map, and what readers do with it.
import { addressOf, followAddress, readAddress } from "./address.js";
import { Bar } from "./bar.js";
import { Details } from "./details.js";
import { html } from "./dom.js";
import { Drawn } from "./draw.js";
import { Evaluation } from "./evaluation.js";
import { commandButton, onKey } from "./keys.js";
import { moveFrom, placesOf } from "./moving.js";
import { Outline } from "./outline.js";
import { Panels } from "./panels.js";
import { Printer } from "./print.js";
import { Reuse } from "./reuse.js";
import { Review } from "./review.js";
import { Search } from "./search.js";
import { Supposing } from "./supposing.js";
import { showKeys } from "./dialogs.js";
import { View } from "./view.js";
import { Walk } from "./walk.js";
import { labelOf, Words } from "./words.js";

/** Maps of more statements open folded, since nobody reads so many at once. */
const mostAtOnce = 1500;

export class Page {
  /** `makeEditing` makes what edits the map, in pages that do. */
  constructor(data, ask, makeEditing) {
    this.ask = ask;
    this.evaluation = new Evaluation(ask, data.overlay?.marks);
    this.state = this.initialState = data.initial.state;
    this.focus = data.initial.focus ?? null;
    this.selected = -1;
    this.level = "all";
    this.folded = new Set();
    const depth = data.initial.depth ?? (this.model.statementCount > mostAtOnce ? 2 : undefined);
    this.showsWhy = false;
    if (depth === 0) this.take({ folded: ask.folds(0) });
    else if (depth !== undefined) this.setLevel(depth);
    this.take(readAddress(this.model, location.hash));
    this.editing = makeEditing ? makeEditing(this) : null;
    this.search = new Search(this);
    this.outline = new Outline(this);
    this.details = new Details(this);
    this.review = new Review(this);
    this.supposing = new Supposing(this);
    this.printer = new Printer(this);
    // If the engine fails it does here, while everything stands as it was written.
    this.look();
    this.build();
  }

  /** The map as it is. */
  get model() {
    return this.ask.model;
  }

  get languages() {
    return this.model.data.states[this.state].languages;
  }

  /** The tags of the languages shown. */
  get tags() {
    return this.languages.map((index) => this.model.data.languages[index]);
  }

  get direction() {
    return this.model.data.options.direction;
  }

  // The page's parts

  build() {
    const canvas = document.getElementById("canvas");
    const stage = document.getElementById("stage");
    canvas.setAttribute("role", "group");
    this.bar = new Bar(this, document.getElementById("title"));
    this.view = new View(stage, canvas, (scale) => {
      this.bar.showScale(scale);
      this.editing?.minimap.place();
    });
    this.part = html("div#part", { hidden: true });
    stage.append(this.supposing.bar, this.part);
    this.panels = new Panels(this);
    this.status = html("p#status.unseen", { role: "status", "aria-live": "polite" });
    this.drawn = new Drawn(new Reuse(), new Reuse());
    this.view.world.append(...this.drawn.parts);
    this.view.covered = () => this.panels.covered(stage);
    const [left, right] = this.panels.beside;
    const main = html("main", left, stage, right);
    document.body.replaceChildren(this.bar.element, main, this.status);
    document.documentElement.classList.add("live");
    this.name();
    this.render(-1, () => {});
    this.openView();
    this.listen(canvas);
    this.editing?.build(stage);
  }

  listen(canvas) {
    canvas.addEventListener("click", (event) => this.onClick(event));
    canvas.addEventListener("dblclick", (event) => {
      const node = this.nodeAt(event.target);
      if (node < 0 || event.target.closest(".hidden")) return;
      if (this.editing) this.editing.rename(node);
      else this.toggle(node);
    });
    canvas.addEventListener("focusin", (event) => {
      const node = this.nodeAt(event.target);
      if (node >= 0 && node !== this.selected) this.choose(node);
    });
    // Pressing a button may begin a drag: only a click chooses.
    canvas.addEventListener("mousedown", (event) => event.preventDefault());
    document.addEventListener("keydown", (event) => onKey(this, event));
    followAddress(this);
  }

  /** Everything that is written in the language shown. */
  name() {
    const { data } = this.model;
    const language = data.languages[this.languages[0]];
    this.words = new Words(data.words[this.languages[0]]);
    document.documentElement.lang = language;
    document.title = data.states[this.state].title || this.words.of("map");
    this.bar.title.textContent = document.title;
    this.bar.name();
    document.getElementById("canvas").setAttribute("aria-label", this.words.of("map"));
    this.panels.name();
    this.editing?.name();
  }

  // Drawing

  /** Asks what is to be drawn, and where it stands. */
  look() {
    const { folded, focus } = this;
    const view = { languages: this.tags, folded, focus };
    this.scene = this.ask.scene({ ...view, overlay: this.evaluation.overlay });
    this.items = this.ask.items(view);
    this.placeOf = new Map(this.scene.nodes.map((node, place) => [node.number, place]));
  }

  /** Draws what is to be drawn; what `anchor` is stays where it is on the screen. */
  render(anchor = this.selected, look = () => this.look()) {
    const before = this.sceneNode(anchor);
    const place = before ? this.view.placeOf(before) : null;
    const places = placesOf(this.scene, this.view);
    const hadFocus = document.getElementById("canvas").contains(document.activeElement);
    look();
    this.walk = new Walk(this.scene, this.direction);
    this.drawn.draw(this.scene, this.model.data.chip, this.folded, (node) => labelOf(this.words, node));
    this.elements = new Map(this.scene.nodes.map((node) => [node.element, node.number]));
    this.view.show(this.scene.width, this.scene.height);
    const after = this.sceneNode(anchor);
    if (place && after) this.view.keep(after, place);
    if (before || anchor < 0) moveFrom(places, this.scene, this.view);
    this.outline.show();
    this.showPart();
    this.supposing.show();
    this.search.mark();
    this.mark();
    this.details.show();
    this.review.show();
    this.bar.update();
    this.editing?.show();
    if (hadFocus) this.focusCanvas();
    this.remember();
  }

  /** The drawn node of a node of the map, if it is drawn. */
  sceneNode(node) {
    const place = this.placeOf.get(node);
    return place === undefined ? null : this.scene.nodes[place];
  }

  startNode() {
    return this.sceneNode(this.selected) ?? this.scene.nodes[0] ?? null;
  }

  /** Shows everything, or where reading begins. */
  openView() {
    this.view.open(this.startNode(), this.direction);
  }

  showPart() {
    this.part.hidden = this.focus === null;
    if (!this.focus) return;
    const shown = this.statementsShown();
    const counts = this.words.of("permitted", { n: shown, all: this.model.statementCount });
    this.part.replaceChildren(
      html("span", counts),
      commandButton(this, "Escape", this.words.of("back")),
    );
  }

  statementsShown() {
    return this.scene.nodes.filter((node) => node.kind === "statement").length;
  }

  /** Shows what is chosen. */
  mark() {
    const chosen = this.sceneNode(this.selected);
    for (const node of this.scene.nodes) {
      const isChosen = node === chosen;
      node.element.classList.toggle("selected", isChosen);
      node.element.setAttribute("tabindex", isChosen ? "0" : "-1");
      node.element.ariaCurrent = isChosen ? "true" : null;
    }
    if (!chosen) this.scene.nodes[0]?.element.setAttribute("tabindex", "0");
    for (const edge of this.scene.edges) {
      const ends = [this.scene.nodes[edge.source], this.scene.nodes[edge.target]];
      edge.element?.classList.toggle("lit", ends.includes(chosen));
    }
    this.outline.mark(this.selected);
    this.editing?.mark(this.selected);
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
    if (this.editing?.takes(node)) return;
    this.choose(node);
    if (node >= 0) this.focusCanvas();
    else document.activeElement?.blur();
  }

  /** Chooses a node, or with -1 none. */
  choose(node) {
    if (node === this.selected) return;
    this.selected = node;
    if (node >= 0) this.panels.offerDetails();
    this.mark();
    this.reveal();
    this.details.show();
    this.remember();
  }

  /** Chooses a node wherever it is, unfolding what it is folded behind. */
  goTo(node) {
    if (!this.placeOf.has(node)) {
      let way = this.ask.way(node, this.focus);
      if (way === null) {
        this.focus = null;
        way = this.ask.way(node, null) ?? [];
      }
      for (const ancestor of way) this.folded.delete(ancestor);
      this.nameLevel();
      this.selected = node;
      this.render();
    }
    // A reason that has no point of its own is seen at its premise.
    const isSeen = this.placeOf.has(node) || this.model.isStatement(node);
    this.choose(isSeen ? node : (this.model.reason(node).premises[0] ?? node));
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
    const place = this.placeOf.get(this.selected);
    const next = place === undefined ? 0 : this.walk.step(place, key);
    const target = this.scene.nodes[next];
    if (!target) return;
    this.choose(target.number);
    this.focusCanvas();
  }

  /** Folds what bears on a statement away, or unfolds it. */
  toggle(node) {
    if (!this.model.isStatement(node) || this.model.incoming[node].length === 0) return;
    if (!this.folded.delete(node)) this.folded.add(node);
    this.nameLevel();
    this.render(node);
    const isFolded = this.folded.has(node);
    const hidden = this.sceneNode(node)?.hidden ?? 0;
    this.say(isFolded ? this.words.count("hidden", hidden) : this.words.of("unfold"));
  }

  /** What is folded by hand is no level. */
  nameLevel() {
    this.level = this.folded.size === 0 ? "all" : "";
  }

  setLevel(depth) {
    this.level = depth === 0 ? "all" : String(depth);
    this.folded = depth === 0 ? new Set() : new Set(this.ask.folds(depth));
  }

  /** Shows so many steps from the theses; 0 shows all. */
  foldTo(depth) {
    this.setLevel(depth);
    this.render(this.selected, () => {
      this.look();
      if (this.selected < 0 || this.placeOf.has(this.selected)) return;
      const way = this.ask.way(this.selected, this.focus) ?? [];
      this.selected = way.find((node) => this.placeOf.has(node)) ?? -1;
    });
    this.openView();
    this.say(this.words.count("statements", this.statementsShown()));
  }

  /** Shows only what is around a node, or bears on it; again for one step farther. */
  focusOn(kind, node) {
    const isSame = this.focus?.kind === kind && this.focus.node === node;
    const steps = kind === "around" ? (isSame ? this.focus.steps + 1 : 1) : 0;
    this.focus = { kind, node, steps };
    this.selected = node;
    this.render();
    this.view.open(this.sceneNode(node), this.direction);
    this.reveal();
    this.say(this.part.textContent);
  }

  /** One step back: from a part to the whole, and from a choice to none. */
  back() {
    if (this.focus) {
      this.focus = null;
      this.render();
      this.openView();
      this.reveal();
      this.say(this.words.of("back"));
    } else if (this.evaluation.isHypothetical) this.supposing.end();
    else this.choose(-1);
  }

  toggleWhy() {
    this.showsWhy = !this.showsWhy;
    if (this.showsWhy) this.panels.setOpen("details", true);
    this.details.show();
    document.getElementById("why-button")?.focus();
  }

  setState(state) {
    if (state === this.state) return;
    this.state = state;
    const active = document.activeElement?.dataset?.state;
    this.name();
    this.render();
    if (active) document.querySelector(`[data-state="${CSS.escape(active)}"]`)?.focus();
    if (this.selected >= 0) this.reveal();
    else this.openView();
  }

  reset() {
    this.state = this.initialState;
    this.focus = null;
    this.selected = -1;
    this.evaluation.isShown = false;
    this.evaluation.clear();
    this.setLevel(0);
  }

  /** Takes what an address asks for. */
  take({ state = this.state, level, folded, focus = this.focus, verdicts, supposed, selected = this.selected }) {
    Object.assign(this, { state, focus, selected });
    if (level !== undefined) this.setLevel(level);
    if (folded !== undefined) {
      this.folded = new Set(folded);
      this.nameLevel();
    }
    if (verdicts !== undefined) this.evaluation.isShown = verdicts;
    if (supposed !== undefined) this.evaluation.supposed = supposed;
  }

  help() {
    showKeys(this);
  }

  say(text) {
    this.status.textContent = text;
  }
}
