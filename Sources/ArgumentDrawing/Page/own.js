// The map of a page that no server keeps: kept by the browser meanwhile, and saved as the same page.
import { keep, kept } from "./keeping.js";
import { Part } from "./part.js";

/** How long to wait after a change before the browser keeps it, in milliseconds. */
const pause = 400;

/** The page as it was written. */
export function sourceOfPage() {
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
}

export class OwnMap extends Part {
  /** `source` is the page as it was written. */
  constructor(editing, source) {
    super(editing);
    this.source = source;
    this.isSaved = true;
    this.timer = 0;
  }

  /** Begins with what the browser kept of a visit before, if somebody wants it. */
  begin() {
    const { editing } = this;
    this.key = `argue ${location.pathname} ${editing.saving.name}`;
    const opened = editing.ask.document();
    addEventListener("beforeunload", (event) => {
      // Where the browser keeps nothing the page asks before it is left.
      if (!this.isSaved && !this.keep()) event.preventDefault();
    });
    const before = kept(this.key);
    if (before === null || before === opened) return;
    editing.bar(this.of("kept"), { id: "kept", role: "note" }, {
      [this.of("takeKept")]: () => this.take(before),
      [this.of("dropKept")]: () => {
        keep(this.key, null);
        editing.page.focusCanvas();
      },
    });
  }

  /** Whether the browser keeps the map as it is. */
  keep() {
    return keep(this.key, this.editing.ask.document());
  }

  /** Goes on with a map that was kept, as with one that is opened. */
  take(before) {
    const { editing } = this;
    if (editing.attempt(() => editing.ask.open(before)) === null) return;
    editing.refresh();
    this.note();
  }

  /** Notes that the map changed. */
  note() {
    this.isSaved = false;
    this.editing.saving.show("unsaved");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), pause);
  }

  /** Notes that the work is somewhere safe. */
  saved() {
    this.isSaved = true;
    clearTimeout(this.timer);
    keep(this.key, null);
    this.editing.saving.show("saved");
  }

  /** Takes the last change back, or makes it again. */
  step(name) {
    const { editing } = this;
    const [done, nothing] = name === "undo" ? ["undone", "nothingToUndo"] : ["redone", "nothingToRedo"];
    const edits = editing.ask.step(name);
    if (edits !== null) {
      editing.made.push(edits);
      editing.refresh();
      this.note();
    }
    editing.page.say(this.of(edits === null ? nothing : done));
  }

  /** The page as it was written, with the map as it is now. */
  pageWithMap() {
    const { ask, page } = this.editing;
    const { title, body } = ask.plain(page.tags);
    const map = inScript(ask.document({ line: true }));
    // Put together, so that no element seems to begin or end here.
    const opens = (id) => `<${"script"} type="application/json" id="${id}">`;
    const [data, opening, closing] = [opens("data"), opens("map"), `</${"script"}>`];
    const { source } = this;
    const start = source.indexOf("<body>") + "<body>".length;
    const mapStart = source.indexOf(opening) + opening.length;
    return (
      source.slice(0, start).replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`) +
      `\n${body}` +
      source.slice(source.indexOf(data), mapStart) +
      map +
      source.slice(source.indexOf(closing, mapStart))
    );
  }
}

/** JSON in which no markup begins and no script ends. */
function inScript(json) {
  return json.trimEnd().replace(/[<>&\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g, (character) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
