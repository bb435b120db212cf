// What stands beside the map.
import { html } from "./dom.js";

/** From so many pixels on there is room for everything beside each other. */
const roomy = 1600;

/** Below so many everything but the outline comes as a sheet over the map. */
const narrow = 800;

/** Below so many a text isn't shown until somebody asks for it. */
export const narrowest = 1000;

/** What stands at the same place where there is less room. */
const places = [["outline", "texts"], ["review", "details", "comments"]];
const sheets = [["texts", "review", "details", "comments"]];

export class Panels {
  constructor(page) {
    this.page = page;
    this.all = {
      outline: html("nav#outline.panel", page.outline.tree),
      review: html("aside#review.panel.closed", { tabindex: "-1" }, page.review.content),
      details: html("aside#details.panel", { tabindex: "-1" }, page.details.content),
      ...page.editing?.panels(),
    };
    const hasTexts = page.editing?.texts.isThere;
    this.all.outline.classList.toggle("closed", innerWidth < (hasTexts ? roomy : 1200));
    this.all.texts?.classList.toggle("closed", !hasTexts || innerWidth < narrowest);
    this.opensDetails = innerWidth >= narrow;
    this.all.details.classList.toggle(
      "closed",
      innerWidth < roomy && !(page.selected >= 0 && this.opensDetails),
    );
  }

  /** Names them in the page's language. */
  name() {
    for (const [name, panel] of Object.entries(this.all)) {
      panel.setAttribute("aria-label", this.nameOf(name));
    }
  }

  nameOf(name) {
    const { editing, words } = this.page;
    return words.has(name) ? words.of(name) : editing.of(name);
  }

  /** What stands left of the map, and right of it. */
  get beside() {
    const { outline, texts, review, comments, details } = this.all;
    return [[outline, texts ?? null], [review, comments ?? null, details]];
  }

  /** How much of the map sheets and messages lie over, from below, in pixels. */
  covered(stage) {
    const { bottom } = stage.getBoundingClientRect();
    const over = innerWidth < narrow ? sheets[0].filter((name) => this.isOpen(name)).map((name) => this.all[name]) : [];
    const bars = this.page.editing?.bars;
    if (bars?.childElementCount > 0) over.push(bars);
    const tops = over.map((element) => element.getBoundingClientRect().top);
    return Math.max(0, bottom - Math.min(bottom, ...tops));
  }

  isOpen(name) {
    return name in this.all && !this.all[name].classList.contains("closed");
  }

  setOpen(name, isOpen) {
    this.all[name].classList.toggle("closed", !isOpen);
    if (isOpen && innerWidth < roomy) {
      const group = (innerWidth < narrow ? sheets : places).find((names) => names.includes(name)) ?? [];
      for (const other of group) if (other !== name) this.all[other]?.classList.add("closed");
    }
    if (isOpen && name === "review") this.page.review.show();
    if (isOpen) this.page.editing?.opened(name);
    // Details come by themselves until a reader closes them.
    if (name === "details" && !isOpen) this.opensDetails = false;
    this.page.bar.update();
  }

  toggle(name) {
    this.setOpen(name, !this.isOpen(name));
  }

  /** Opens the details of what is chosen, unless a reader closed them or reads something else there. */
  offerDetails() {
    const isTaken = (this.isOpen("review") || this.isOpen("comments")) && innerWidth < roomy;
    if (this.opensDetails && !isTaken) this.setOpen("details", true);
  }

  openDetails() {
    this.setOpen("details", true);
    this.all.details.focus();
  }
}
