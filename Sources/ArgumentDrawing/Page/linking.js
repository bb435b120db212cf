// Statements that are there already, linked: by choosing the other end, or by dragging onto it.
import { button, html, svg } from "./dom.js";

/** So far a pointer moves before it drags a statement. */
const slack = 6;

export class Linking {
  constructor(editing) {
    this.editing = editing;
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
    const { page } = this.editing;
    this.closeChoices();
    this.from = page.model.idOf(node);
    page.say(this.editing.of("linkHint"));
    this.show();
    page.focusCanvas();
  }

  show() {
    this.stage?.parentElement.classList.toggle("linking", this.from !== null);
    this.hint?.remove();
    if (this.from === null || !this.stage) return;
    const { page } = this.editing;
    const cancel = () => this.end();
    this.hint = html(
      "div",
      { class: "hint-bar", role: "note" },
      html("p", {}, this.editing.of("linkHint")),
      button(page.words.of("close"), `${page.words.of("close")} ( Esc )`, cancel),
    );
    this.editing.bars.append(this.hint);
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
    const { selected } = this.editing.page;
    if (this.from === null || this.choices || key !== "Enter" || selected < 0) return false;
    this.offer(selected);
    return true;
  }

  /** Offers what a link to a node can mean. */
  offer(node) {
    const { editing } = this;
    const { page } = editing;
    const { model } = page;
    const from = this.from;
    const source = model.nodeOfID.get(from);
    if (source === undefined || node === source) return;
    const to = editing.nameOf(node);
    const at = model.idOf(node);
    const act = (label, gesture) =>
      button(label, label, () => {
        this.end();
        editing.gesture(gesture, undefined, from);
        page.focusCanvas();
      });
    const isReason = !model.isStatement(node);
    this.closeChoices();
    this.choices = html(
      "div",
      { id: "choices", role: "dialog", "aria-label": editing.of("linkLong") },
      html("strong", {}, editing.of("linkTo", { from: editing.nameOf(source) })),
      act(editing.of("linkFor", { to }), { make: "link", from, at }),
      act(editing.of("linkAgainst", { to }), { make: "link", from, at, attacks: true }),
      isReason || model.uses[node].length > 0
        ? act(editing.of("linkWith"), { make: "join", from, at })
        : null,
      button(page.words.of("close"), page.words.of("close"), () => this.end()),
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
    const { width, height } = page.view.area;
    const place = drawn ? page.view.placeOf(drawn) : { x: 12, y: 12 };
    const { offsetWidth, offsetHeight } = this.choices;
    this.choices.style.left = `${Math.max(12, Math.min(place.x, width - offsetWidth - 12))}px`;
    this.choices.style.top = `${Math.max(12, Math.min(place.y + 24, height - offsetHeight - 12))}px`;
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
    this.rubber?.remove();
    this.rubber = null;
    this.drag = null;
    this.show();
  }

  // By dragging

  onDown(event) {
    const { page } = this.editing;
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
    if (!drag.isMoving && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < slack) return;
    const { page } = this.editing;
    drag.isMoving = true;
    const { left, top } = page.view.area;
    const start = `${drag.x - left} ${drag.y - top}`;
    this.rubber ??= page.view.canvas.appendChild(svg("path", { id: "rubber" }));
    this.rubber.setAttribute("d", `M${start}L${event.clientX - left} ${event.clientY - top}`);
    const under = page.nodeAt(document.elementFromPoint(event.clientX, event.clientY));
    this.drop(under >= 0 && under !== drag.node ? under : null);
  }

  onUp(event) {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    const { target } = this;
    event.stopPropagation();
    // What is pressed and let go without moving is a click.
    if (!drag.isMoving) return void (this.drag = null);
    const { page } = this.editing;
    const from = page.model.idOf(drag.node);
    this.end();
    page.view.wasDragged = true;
    if (target === null) return;
    this.from = from;
    this.offer(target);
  }

  /** Shows what a drag would end at. */
  drop(node) {
    const { page } = this.editing;
    page.sceneNode(this.target ?? -1)?.element.classList.remove("drop");
    this.target = node;
    page.sceneNode(node ?? -1)?.element.classList.add("drop");
  }
}
