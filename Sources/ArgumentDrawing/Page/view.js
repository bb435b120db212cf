// What of the drawing is to be seen: moving, zooming, and keeping things in sight.
import { isCalm, svg } from "./dom.js";

const smallest = 0.02;
const largest = 4;
/** So far a pointer may move in a click. */
const clickSlack = 4;

export class View {
  /** Calls `changed` when the scale is another. */
  constructor(stage, canvas, changed) {
    this.stage = stage;
    this.canvas = canvas;
    this.changed = changed;
    this.world = svg("g#world");
    this.scale = 1;
    this.x = 0;
    this.y = 0;
    this.width = 1;
    this.height = 1;
    this.pointers = new Map();
    this.goal = null;
    this.wasDragged = false;
    /** How much of the stage something lies over, from its lower edge up. */
    this.covered = () => 0;
    canvas.replaceChildren(this.world);
    canvas.removeAttribute("viewBox");
    canvas.removeAttribute("width");
    canvas.removeAttribute("height");
    stage.removeAttribute("tabindex");
    this.listen();
  }

  get area() {
    return this.stage.getBoundingClientRect();
  }

  show(width, height) {
    this.width = width;
    this.height = height;
    this.apply();
  }

  apply() {
    this.world.setAttribute("transform", `translate(${this.x} ${this.y}) scale(${this.scale})`);
    this.changed(this.scale);
  }

  /** Zooms, so that what is at a place of the stage stays there. */
  zoom(scale, x = this.area.width / 2, y = this.area.height / 2) {
    this.stop();
    const next = Math.min(largest, Math.max(smallest, scale));
    this.x = x - ((x - this.x) * next) / this.scale;
    this.y = y - ((y - this.y) * next) / this.scale;
    this.scale = next;
    this.apply();
  }

  get fitting() {
    const room = 24;
    const { width, height } = this.area;
    return Math.max(smallest, Math.min((width - room) / this.width, (height - room) / this.height, 1.25));
  }

  fit() {
    this.stop();
    const { width, height } = this.area;
    this.scale = this.fitting;
    this.x = (width - this.width * this.scale) / 2;
    this.y = (height - this.height * this.scale) / 2;
    this.apply();
  }

  /** Shows everything if it can be read then, else the place where reading begins. */
  open(node, direction) {
    if (this.fitting >= 0.6 || !node) return this.fit();
    this.stop();
    const { width, height } = this.area;
    this.scale = 0.85;
    const [x, y] = direction === "lr" ? [24, height / 2] : [width / 2, 24];
    this.x = direction === "lr" ? x - node.x * this.scale : x - (node.x + node.width / 2) * this.scale;
    this.y = direction === "lr" ? y - (node.y + node.height / 2) * this.scale : y - node.y * this.scale;
    this.apply();
  }

  /** Moves as little as is needed to have a node in sight. */
  reveal(node) {
    const { width, height } = this.area;
    const room = 36;
    const shift = (start, size, whole) => {
      if (size + 2 * room > whole) return room - start;
      return Math.max(0, room - start) + Math.min(0, whole - room - start - size);
    };
    const dx = shift(this.x + node.x * this.scale, node.width * this.scale, width);
    const dy = shift(this.y + node.y * this.scale, node.height * this.scale, height - this.covered());
    if (dx === 0 && dy === 0) return;
    this.glide(this.x + dx, this.y + dy);
  }

  /** Moves there smoothly, unless the reader wants nothing to move. */
  glide(x, y) {
    this.stop();
    if (isCalm()) {
      [this.x, this.y] = [x, y];
      return this.apply();
    }
    this.goal = { x, y };
    const [fromX, fromY, start] = [this.x, this.y, performance.now()];
    const step = (now) => {
      const share = Math.min(1, Math.max(0, (now - start) / 180));
      const eased = 1 - (1 - share) * (1 - share);
      this.x = fromX + (x - fromX) * eased;
      this.y = fromY + (y - fromY) * eased;
      this.apply();
      if (share < 1) this.frame = requestAnimationFrame(step);
      else this.goal = null;
    };
    this.frame = requestAnimationFrame(step);
  }

  /** Stops moving, wherever that is. */
  stop() {
    cancelAnimationFrame(this.frame);
    this.goal = null;
  }

  /** Where a node is on the stage once nothing moves, so that it can be kept there. */
  placeOf(node) {
    if (this.goal) {
      ({ x: this.x, y: this.y } = this.goal);
      this.stop();
    }
    return { x: this.x + node.x * this.scale, y: this.y + node.y * this.scale };
  }

  keep(node, place) {
    this.stop();
    this.x = place.x - node.x * this.scale;
    this.y = place.y - node.y * this.scale;
    this.apply();
  }

  listen() {
    this.stage.addEventListener("wheel", (event) => this.onWheel(event), { passive: false });
    this.stage.addEventListener("pointerdown", (event) => this.onDown(event));
    this.stage.addEventListener("pointermove", (event) => this.onMove(event));
    for (const name of ["pointerup", "pointercancel"]) {
      this.stage.addEventListener(name, (event) => this.pointers.delete(event.pointerId));
    }
    // Focus must not scroll the stage behind our back.
    this.stage.addEventListener("scroll", () => this.stage.scrollTo(0, 0));
  }

  onWheel(event) {
    event.preventDefault();
    this.stop();
    const { left, top } = this.area;
    const unit = event.deltaMode === 1 ? 24 : event.deltaMode === 2 ? 240 : 1;
    if (event.shiftKey) {
      this.x -= (event.deltaX + event.deltaY) * unit;
      return this.apply();
    }
    // Pinching a touchpad comes as small steps with the control key.
    const speed = event.ctrlKey ? 0.01 : 0.0018;
    const factor = Math.exp(-Math.max(-240, Math.min(240, event.deltaY * unit)) * speed);
    this.zoom(this.scale * factor, event.clientX - left, event.clientY - top);
  }

  onDown(event) {
    if (event.button !== 0) return;
    this.stop();
    if (this.pointers.size === 0) this.wasDragged = false;
    this.pointers.set(event.pointerId, {
      x: event.clientX,
      y: event.clientY,
      startX: event.clientX,
      startY: event.clientY,
    });
  }

  onMove(event) {
    const pointer = this.pointers.get(event.pointerId);
    if (!pointer) return;
    const others = [...this.pointers.values()].filter((other) => other !== pointer);
    if (Math.hypot(event.clientX - pointer.startX, event.clientY - pointer.startY) > clickSlack) {
      if (!this.wasDragged) this.stage.setPointerCapture(event.pointerId);
      this.wasDragged = true;
    }
    if (this.wasDragged && others.length === 0) {
      this.x += event.clientX - pointer.x;
      this.y += event.clientY - pointer.y;
      this.apply();
    } else if (others.length === 1) {
      const [other] = others;
      const { left, top } = this.area;
      const before = Math.hypot(pointer.x - other.x, pointer.y - other.y);
      const after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
      this.wasDragged = true;
      if (before > 0) this.zoom((this.scale * after) / before, other.x - left, other.y - top);
    }
    pointer.x = event.clientX;
    pointer.y = event.clientY;
  }
}
