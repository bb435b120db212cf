// The map on paper: on one page, or cut into tiles of a page each; and the outline after it.
import { button, choice, html, svg, tick } from "./dom.js";
import { openDialog } from "./dialogs.js";

// What of a sheet across is left within its margins, in CSS pixels: the narrower of A4 and US Letter
// each way, so that a tile fits on both.
const tileWidth = 960;
const tileHeight = 660;
/** How much of a page the next one shows again, so that they can be glued together. */
const overlap = 18;
/** So many pages are never wanted. */
const mostTiles = 400;

export class Printer {
  constructor(page) {
    this.page = page;
    this.isTiled = false;
    this.hasOutline = true;
    this.element = html("div#print", { "aria-hidden": "true" });
    addEventListener("beforeprint", () => this.build());
    addEventListener("afterprint", () => this.element.remove());
  }

  /** Asks how to print, and prints. */
  ask() {
    const { words } = this.page;
    const tilings = [["", words.of("printFit")], ["tiled", words.of("printTiled")]];
    const tile = (value) => {
      this.isTiled = value !== "";
    };
    const dialog = openDialog(
      words,
      words.of("print"),
      [
        choice(tilings, this.isTiled ? "tiled" : "", tile, { "aria-label": words.of("print") }),
        tick(words.of("printOutline"), this.hasOutline, (isOn) => {
          this.hasOutline = isOn;
        }),
      ],
      button(words.of("print"), () => {
        dialog.close();
        print();
      }),
    );
  }

  build() {
    const { scene, words } = this.page;
    const tiles = this.isTiled ? tilesOf(scene.width, scene.height) : null;
    const sheets = (tiles ?? [{ x: 0, y: 0, width: scene.width, height: scene.height }]).map((tile) =>
      html("section.sheet", this.window(tile), tile.label ? html("p", tile.label) : null),
    );
    const parts = [html("h1", document.title), ...sheets];
    if (this.hasOutline) {
      const items = this.page.outline.items.map((item) => {
        const copy = item.cloneNode(true);
        copy.removeAttribute("tabindex");
        copy.style.setProperty("--level", item.style.getPropertyValue("--level"));
        return copy;
      });
      parts.push(html("section.outline", html("h2", words.of("outline")), items));
    }
    this.element.replaceChildren(...parts);
    document.body.append(this.element);
  }

  /** A part of the drawing, as large as it is or as small as it must be. */
  window(tile) {
    const scale = Math.min(1, tileWidth / tile.width, tileHeight / tile.height);
    const world = this.page.view.world.cloneNode(true);
    world.removeAttribute("transform");
    world.removeAttribute("id");
    return svg(
      "svg",
      {
        viewBox: `${tile.x} ${tile.y} ${tile.width} ${tile.height}`,
        width: tile.width * scale,
        height: tile.height * scale,
      },
      world,
    );
  }
}

/** The tiles of a drawing, in rows; null if there would be far too many. */
export function tilesOf(width, height) {
  const count = (extent, side) =>
    extent <= side ? 1 : 1 + Math.ceil((extent - side) / (side - overlap));
  const [columns, rows] = [count(width, tileWidth), count(height, tileHeight)];
  if (columns * rows > mostTiles) return null;
  const tiles = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      tiles.push({
        x: column * (tileWidth - overlap),
        y: row * (tileHeight - overlap),
        width: tileWidth,
        height: tileHeight,
        label: columns * rows === 1 ? "" : `${row + 1}-${column + 1} / ${rows}×${columns}`,
      });
    }
  }
  return tiles;
}
