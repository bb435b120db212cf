// The whole drawing in a corner, and what of it is in sight: for the mouse, since keys have their own ways.
import { svg } from "./dom.js";
import { Part } from "./part.js";

const mapWidth = 180;
const mapHeight = 120;

export class Minimap extends Part {
  constructor(editing) {
    super(editing);
    this.boxes = svg("path.boxes");
    this.chosen = svg("path.chosen");
    this.frame = svg("rect.frame");
    this.element = svg("svg#minimap", { "aria-hidden": "true" }, this.boxes, this.chosen, this.frame);
    this.isWanted = innerWidth >= 800;
    this.isShown = false;
    this.wanted = null;
    this.element.style.display = "none";
    this.element.addEventListener("pointerdown", (event) => this.onDown(event));
    this.element.addEventListener("pointermove", (event) => event.buttons === 1 && this.move(event));
    this.element.addEventListener("click", (event) => event.stopPropagation());
  }

  toggle() {
    this.isWanted = !this.isWanted;
    this.draw();
  }

  /** Draws the boxes anew. */
  draw() {
    const { view, scene } = this.page;
    if (!view) return;
    this.scale = Math.min(mapWidth / view.width, mapHeight / view.height);
    this.place();
    if (!this.isShown) return;
    this.element.setAttribute("viewBox", `0 0 ${view.width} ${view.height}`);
    this.element.setAttribute("width", Math.max(24, view.width * this.scale));
    this.element.setAttribute("height", Math.max(24, view.height * this.scale));
    this.boxes.setAttribute("d", scene.nodes.map(boxPath).join(""));
    this.mark();
  }

  /** Shows what is chosen. */
  mark() {
    const node = this.page.sceneNode(this.page.selected);
    this.chosen.setAttribute("d", node ? boxPath(node) : "");
  }

  /** Shows what is in sight with the next frame: measuring before would lay everything out twice. */
  place() {
    this.wanted ??= requestAnimationFrame(() => {
      this.wanted = null;
      this.placeNow();
    });
  }

  /** Where everything is in sight there is nothing to show. */
  placeNow() {
    const { view } = this.page;
    const area = view.area;
    const [right, bottom] = [view.x + view.width * view.scale, view.y + view.height * view.scale];
    const isAllInSight = view.x >= -1 && view.y >= -1 && right <= area.width + 1 && bottom <= area.height + 1;
    const isShown = this.isWanted && !isAllInSight && area.width > 4 * mapWidth;
    if (isShown !== this.isShown) {
      this.isShown = isShown;
      this.element.style.display = isShown ? "" : "none";
      if (isShown) return void this.draw();
    }
    if (!isShown) return;
    const { frame } = this;
    frame.setAttribute("x", -view.x / view.scale);
    frame.setAttribute("y", -view.y / view.scale);
    frame.setAttribute("width", area.width / view.scale);
    frame.setAttribute("height", area.height / view.scale);
    frame.setAttribute("stroke-width", 1.5 / this.scale);
  }

  onDown(event) {
    event.stopPropagation();
    this.element.setPointerCapture(event.pointerId);
    this.move(event);
  }

  /** Brings what is pointed at into the middle. */
  move(event) {
    const { view } = this.page;
    const { left, top } = this.element.getBoundingClientRect();
    const area = view.area;
    view.stop();
    view.x = area.width / 2 - ((event.clientX - left) / this.scale) * view.scale;
    view.y = area.height / 2 - ((event.clientY - top) / this.scale) * view.scale;
    view.apply();
  }
}

function boxPath(node) {
  return `M${node.x} ${node.y}h${node.width}v${node.height}h${-node.width}z`;
}
