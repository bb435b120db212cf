// What stands beside the map.
import { html } from "./dom.js";

/** From so many pixels on there is room for everything beside each other. */
const roomy = 1600;

/** What stands at the same place where there is less room. */
const others = { review: "details", details: "review" };

export class Panels {
  constructor(page) {
    this.page = page;
    this.all = {
      outline: html("nav", { id: "outline", class: "panel" }, page.outline.tree),
      review: html("aside", { id: "review", class: "panel closed", tabindex: "-1" }, page.review.content),
      details: html("aside", { id: "details", class: "panel", tabindex: "-1" }, page.details.content),
    };
    this.all.outline.classList.toggle("closed", innerWidth < 1200);
    this.opensDetails = innerWidth >= 800;
    this.all.details.classList.toggle(
      "closed",
      innerWidth < roomy && !(page.selected >= 0 && this.opensDetails),
    );
  }

  /** Names them in the page's language. */
  name() {
    for (const [name, panel] of Object.entries(this.all)) {
      panel.setAttribute("aria-label", this.page.words.of(name));
    }
  }

  isOpen(name) {
    return !this.all[name].classList.contains("closed");
  }

  setOpen(name, isOpen) {
    this.all[name].classList.toggle("closed", !isOpen);
    if (isOpen && innerWidth < roomy) this.all[others[name]]?.classList.add("closed");
    if (isOpen && name === "review") this.page.review.show();
    // Details come by themselves until a reader closes them.
    if (name === "details" && !isOpen) this.opensDetails = false;
    this.page.bar.update();
  }

  /** Opens the details of what is chosen, unless a reader closed them or reads something else there. */
  offerDetails() {
    const isTaken = this.isOpen("review") && innerWidth < roomy;
    if (this.opensDetails && !isTaken) this.setOpen("details", true);
  }

  openDetails() {
    this.setOpen("details", true);
    this.all.details.focus();
  }
}
