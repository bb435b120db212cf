// How work leaves the page: as a map, as the same page, as edits, and meanwhile in the browser's keeping.
import { openDialog } from "./dialogs.js";
import { button, html } from "./dom.js";

/** How long to wait after a change before the browser keeps it, in milliseconds. */
const pause = 400;

/** The page as it was written. */
export function sourceOfPage() {
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
}

export class Saving {
  constructor(editing, source) {
    this.editing = editing;
    this.source = source;
    this.state = html("span", { id: "state", role: "status" });
    this.isSaved = true;
    this.timer = 0;
  }

  get page() {
    return this.editing.page;
  }

  /** Begins with what the browser kept of a visit before, if somebody wants it. */
  begin() {
    this.key = `argue ${location.pathname} ${this.name}`;
    this.opened = this.editing.ask.document();
    addEventListener("beforeunload", (event) => {
      if (!this.isSaved && !this.keep()) event.preventDefault();
    });
    const kept = this.kept();
    if (kept !== null && kept !== this.opened) this.offer(kept);
  }

  kept() {
    try {
      return localStorage.getItem(this.key);
    } catch {
      return null;
    }
  }

  /** Whether the browser keeps the map as it is. */
  keep() {
    try {
      localStorage.setItem(this.key, this.editing.ask.document());
      return true;
    } catch {
      // Some browsers keep nothing for files; then the page asks before it is left.
      return false;
    }
  }

  forget() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // There is nothing kept.
    }
  }

  offer(kept) {
    const { editing, page } = this;
    const bar = html("div", { id: "kept", role: "note" }, html("p", {}, editing.of("kept")));
    bar.append(
      button(editing.of("takeKept"), editing.of("takeKept"), () => {
        bar.remove();
        this.take(kept);
      }),
      button(editing.of("dropKept"), editing.of("dropKept"), () => {
        bar.remove();
        this.forget();
        page.focusCanvas();
      }),
    );
    editing.bars.append(bar);
  }

  /** Goes on with a map that was kept, as with one that is opened. */
  take(kept) {
    const { editing } = this;
    try {
      editing.ask.open(kept);
    } catch (error) {
      return editing.refuse(error.message);
    }
    editing.refresh();
    this.note();
    return true;
  }

  /** Notes that the map changed. */
  note() {
    this.isSaved = false;
    this.show("unsaved");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), pause);
  }

  show(name) {
    this.shown = name;
    this.state.textContent = this.editing.of(name);
    this.state.className = name;
  }

  // Files

  get name() {
    const { id } = JSON.parse(this.editing.ask.document());
    return id ?? "map";
  }

  /** Asks as what to save. */
  ask() {
    const { editing, page } = this;
    const choice = (name, act) => [
      button(editing.of(name), editing.of(name), act, { id: `${name}-button` }),
      html("p", {}, editing.of(`${name}Long`)),
    ];
    const dialog = openDialog(page.words, editing.of("save"), [
      html(
        "div",
        { id: "save-menu" },
        choice("saveMap", () => this.save(dialog, "argue.json", "application/json", editing.ask.document())),
        this.source === null
          ? null
          : choice("savePage", () => this.save(dialog, "html", "text/html", this.pageWithMap())),
        choice("saveEdits", () => this.save(dialog, "edits.jsonl", "application/jsonl", this.edits())),
        choice("copy", () => this.copy(dialog)),
        this.exports(() => dialog.close()),
        choice("openMap", () => {
          dialog.close();
          editing.opening.ask();
        }),
      ),
    ]);
  }

  /** What the map can be written as for other programs. */
  formats() {
    this.known ??= [...this.editing.ask.formats(), { name: "svg", ending: "svg" }];
    return this.known;
  }

  /** A choice of these formats, with a button. */
  exports(done) {
    const { editing } = this;
    const list = html(
      "select",
      { id: "export-format", "aria-label": editing.of("export") },
      this.formats().map(({ name, ending }) => html("option", { value: name }, `${name} (.${ending})`)),
    );
    const box = html("input", { type: "checkbox", id: "export-comments", checked: "" });
    const act = () => {
      done();
      this.export(list.value, !box.checked);
    };
    return html(
      "div",
      { class: "export" },
      button(editing.of("export"), editing.of("export"), act, { id: "export-button" }),
      list,
      editing.ask.comments().length > 0 ? html("label", { class: "check" }, box, editing.of("withComments")) : null,
      html("p", {}, editing.of("exportLong")),
    );
  }

  /** Writes the map in a format, without its comments if it is to be clean, and says what that can't carry. */
  export(format, clean = false) {
    const { editing, page } = this;
    const { ending } = this.formats().find(({ name }) => name === format);
    if (format === "svg") return this.download("svg", "image/svg+xml", editing.ask.svg(page));
    const { text, losses } = editing.ask.exported(format, page.tags, clean);
    this.download(ending, "text/plain", text);
    if (losses.length > 0) editing.tell(`${editing.of("exportLosses")} ${losses.join("; ")}`);
    return undefined;
  }

  /** Hands a file to whoever uses the page. */
  download(ending, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = html("a", { href: address, download: `${this.name}.${ending}` });
    document.body.append(link);
    link.click();
    link.remove();
    // The download has begun once the browser comes to this.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  save(dialog, ending, type, text) {
    this.download(ending, type, text);
    // A server's file is another place, and the work is in that anyway.
    if (!this.editing.sync) this.done();
    dialog.close();
  }

  /** Shows the map's document, to be copied where nothing can be downloaded. */
  copy(dialog) {
    const { editing, page } = this;
    dialog.close();
    const area = html("textarea", { readonly: true, "aria-label": editing.of("saveMap"), id: "copy-field" });
    area.value = editing.ask.document();
    openDialog(page.words, editing.of("copy"), [html("p", {}, editing.of("copyLong")), area]);
    area.focus();
    area.select();
    navigator.clipboard?.writeText(area.value).then(() => page.say(editing.of("copied")), () => {});
  }

  /** The edits that were made, one transaction a line. */
  edits() {
    return this.editing.made.map((edits) => `${JSON.stringify(edits)}\n`).join("");
  }

  /** The page as it was written, with the map as it is now. */
  pageWithMap() {
    const { title, body } = this.editing.ask.plain(this.page.tags);
    const map = inScript(this.editing.ask.document({ line: true }));
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

  /** Notes that the work is somewhere safe. */
  done() {
    this.isSaved = true;
    clearTimeout(this.timer);
    this.forget();
    this.show("saved");
  }
}

/** JSON in which no markup begins and no script ends. */
function inScript(json) {
  return json.trimEnd().replace(/[<>&\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g, (character) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
