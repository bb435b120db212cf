// Statements that are there already, linked: by choosing the other end, or by dragging onto it.
import { button, html, putAt, svg } from "./dom.js";
import { Part } from "./part.js";

/** So far a pointer moves before it drags a statement. */
const dragSlack = 6;

export class Linking extends Part {
  constructor(editing) {
    super(editing);
    /** The id of the statement that is about to be linked; null for none. */
    this.from = null;
    this.drag = null;
    this.choices = null;
  }

  listen(canvas, stage) {
    this.stage = stage;
    // Before the view takes it for the beginning of a move of the whole map.
    canvas.addEventListener("pointerdown", (event) => this.onDown(event));
    canvas.addEventListener("pointermove", (event) => this.onMove(event));
    canvas.addEventListener("pointerup", (event) => this.onUp(event));
    canvas.addEventListener("pointercancel", () => this.end());
  }

  // By choosing

  /** Begins to link a statement: the next that is chosen is what it bears on. */
  begin(node) {
    const { page } = this;
    this.closeChoices();
    this.from = page.model.idOf(node);
    page.say(this.of("linkHint"));
    this.show();
    page.focusCanvas();
  }

  show() {
    this.stage?.parentElement.classList.toggle("linking", this.from !== null);
    this.hint?.remove();
    if (this.from === null || !this.stage) return;
    this.hint = this.editing.bar(this.of("linkHint"), { class: "hint-bar", role: "note" }, { "×": () => this.end() });
  }

  /** Whether a click on a node is the end of a link. */
  takes(node) {
    if (this.choices) {
      this.closeChoices();
      return true;
    }
    if (this.from === null || node < 0) return false;
    this.offer(node);
    return true;
  }

  onKey({ key }) {
    if (key === "Escape" && (this.from !== null || this.choices || this.drag)) {
      this.end();
      return true;
    }
    const { selected } = this.page;
    if (this.from === null || this.choices || key !== "Enter" || selected < 0) return false;
    this.offer(selected);
    return true;
  }

  /** Offers what a link to a node can mean; `place` is where it was let go. */
  offer(node, place) {
    const { editing } = this;
    const { page } = editing;
    const { model } = page;
    const from = this.from;
    const source = model.nodeOfID.get(from);
    if (source === undefined || node === source) return;
    const to = editing.nameOf(node);
    const at = model.idOf(node);
    const act = (label, gesture) =>
      button(label, () => {
        this.end();
        editing.gesture(gesture, undefined, from);
        page.focusCanvas();
      });
    const isReason = !model.isStatement(node);
    this.closeChoices();
    this.choices = html(
      "div#choices",
      { role: "dialog", "aria-label": this.of("linkLong") },
      html("strong", this.of("linkTo", { from: editing.nameOf(source) })),
      act(this.of("linkFor", { to }), { make: "link", from, at }),
      act(this.of("linkAgainst", { to }), { make: "link", from, at, attacks: true }),
      isReason || model.uses[node].length > 0
        ? act(this.of("linkWith"), { make: "join", from, at })
        : null,
      button(page.words.of("close"), () => this.end()),
    );
    this.choices.addEventListener("pointerdown", (event) => event.stopPropagation());
    this.choices.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      this.end();
      page.focusCanvas();
    });
    this.stage.append(this.choices);
    const drawn = page.sceneNode(node);
    const { x, y } = drawn ? page.view.placeOf(drawn) : (place ?? { x: 12, y: 12 });
    putAt(this.choices, x, y + 24, page.view.area);
    this.choices.querySelector("button").focus();
  }

  closeChoices() {
    this.choices?.remove();
    this.choices = null;
  }

  /** Leaves everything as it is. */
  end() {
    this.closeChoices();
    this.from = null;
    this.drop(null);
    this.ghost?.remove();
    this.ghost = null;
    this.drag = null;
    this.show();
  }

  // By dragging

  onDown(event) {
    const { page } = this;
    const node = page.nodeAt(event.target);
    if (event.button !== 0 || node < 0 || !page.model.isStatement(node) || this.from !== null) return;
    if (event.target.closest(".hidden") || event.pointerType === "touch") return;
    page.view.wasDragged = false;
    this.drag = { node, x: event.clientX, y: event.clientY, pointer: event.pointerId, isMoving: false };
    event.stopPropagation();
  }

  onMove(event) {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    event.stopPropagation();
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.isMoving && Math.hypot(dx, dy) < dragSlack) return;
    drag.isMoving = true;
    const { view } = this.page;
    const box = this.page.sceneNode(drag.node);
    if (!this.ghost) {
      this.ghost = svg("g#ghost", box.element.cloneNode(true));
      view.canvas.append(this.ghost);
    }
    const { x, y } = view.placeOf(box);
    this.ghost.firstChild.setAttribute("transform", `translate(${x + dx} ${y + dy}) scale(${view.scale})`);
    this.drop(this.under(event, drag.node));
  }

  /** The statement or reason under the pointer, for which its edges stand too; null for none. */
  under({ clientX, clientY }, besides) {
    const { page } = this;
    for (const [dx, dy] of [[0, 0], [7, 0], [-7, 0], [0, 7], [0, -7]]) {
      const element = document.elementFromPoint(clientX + dx, clientY + dy);
      const node = page.nodeAt(element);
      if (node >= 0) return node === besides ? null : node;
      const edge = page.scene.edges.find((other) => other.element?.contains(element));
      const reason = edge ? this.reasonOf(edge) : undefined;
      if (reason !== undefined) return reason;
    }
    return null;
  }

  /** The reason that an edge belongs to; undefined where it is none's. */
  reasonOf({ kind, source, target }) {
    const { model, scene } = this.page;
    const [from, to] = [scene.nodes[source], scene.nodes[target]];
    if (kind === "premise") return to.number;
    if (from.kind === "joint") return from.number;
    const number = model.uses[from.number]?.find((other) => model.data.reasons[other].target === to.number);
    return number === undefined ? undefined : model.nodeOfReason(number);
  }

  onUp(event) {
    const { drag, page, target } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    event.stopPropagation();
    // What is pressed and let go without moving is a click.
    if (!drag.isMoving) return void (this.drag = null);
    const from = page.model.idOf(drag.node);
    this.end();
    page.view.wasDragged = true;
    if (target === null) return;
    this.from = from;
    const { left, top } = page.view.area;
    this.offer(target, { x: event.clientX - left, y: event.clientY - top });
  }

  /** Shows what a drag would end at. */
  drop(node) {
    const { scene } = this.page;
    this.target = node;
    for (const { element, number } of scene.nodes) element.classList.toggle("drop", number === node);
    for (const edge of scene.edges) edge.element?.classList.toggle("drop", node !== null && this.reasonOf(edge) === node);
  }
}
