// Another map comes into the page: from a file that is chosen, or dropped onto it.
import { html } from "./dom.js";
import { Part } from "./part.js";

export class Opening extends Part {
  constructor(editing) {
    super(editing);
    this.sign = html("div#drop", { hidden: true });
  }

  listen() {
    document.body.append(this.sign);
    const isFile = (event) => event.dataTransfer?.types.includes("Files");
    addEventListener("dragover", (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      this.sign.textContent = this.of("dropHere");
      this.sign.hidden = false;
    });
    addEventListener("dragleave", (event) => {
      // Between elements of the page it only seems to leave.
      if (event.relatedTarget === null) this.sign.hidden = true;
    });
    addEventListener("drop", (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      this.sign.hidden = true;
      this.take(event.dataTransfer.files[0]);
    });
  }

  /** Asks for a file. */
  ask() {
    const input = html("input", { type: "file", accept: ".json,application/json" });
    input.addEventListener("change", () => this.take(input.files[0]));
    input.click();
  }

  async take(file) {
    if (file) this.open(await file.text());
  }

  /** Opens a document in place of the map; where it is a map it is one step back. */
  open(document) {
    const { editing } = this;
    const { page } = editing;
    const edits = editing.attempt(() => editing.ask.become(document));
    if (!edits || !editing.change(edits)) return false;
    page.openView();
    page.say(this.of("opened"));
    return true;
  }
}
