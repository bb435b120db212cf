// How work leaves the page: as a map, as the same page, as edits, and in the formats of other programs.
import { openDialog } from "./dialogs.js";
import { button, choice, html, tick } from "./dom.js";
import { Part } from "./part.js";

export class Saving extends Part {
  constructor(editing) {
    super(editing);
    this.state = html("span#state", { role: "status" });
  }

  /** Says whether the work is somewhere safe. */
  show(name) {
    this.shown = name;
    this.state.textContent = this.of(name);
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
    const way = (name, act) => [
      button(this.of(name), act, { id: `${name}-button` }),
      html("p", this.of(`${name}Long`)),
    ];
    const file = (name, ending, type, text) => way(name, () => {
      this.download(ending, type, text());
      // A server's file is another place, and the work is in that anyway.
      editing.keeper.saved?.();
      dialog.close();
    });
    const dialog = openDialog(page.words, this.of("save"), [
      html(
        "div#save-menu",
        file("saveMap", "argue.json", "application/json", () => editing.ask.document()),
        editing.isServed ? null : file("savePage", "html", "text/html", () => editing.keeper.pageWithMap()),
        file("saveEdits", "edits.jsonl", "application/jsonl", () => this.edits()),
        way("copy", () => this.copy(dialog)),
        this.exports(() => dialog.close()),
        way("openMap", () => {
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
    const formats = this.formats().map(({ name, ending }) => [name, `${name} (.${ending})`]);
    const label = this.of("export");
    const list = choice(formats, formats[0][0], () => {}, { id: "export-format", "aria-label": label });
    let isClean = false;
    const take = (isOn) => {
      isClean = !isOn;
    };
    const act = () => {
      done();
      this.export(list.value, isClean);
    };
    return html(
      "div.export",
      button(label, act, { id: "export-button" }),
      list,
      editing.ask.comments().length > 0 ? tick(this.of("withComments"), true, take, { id: "export-comments" }) : null,
      html("p", this.of("exportLong")),
    );
  }

  /** Writes the map in a format, without its comments if it is to be clean, and says what that can't carry. */
  export(format, clean = false) {
    const { editing, page } = this;
    const { ending } = this.formats().find(({ name }) => name === format);
    if (format === "svg") return this.download("svg", "image/svg+xml", editing.ask.svg(page));
    const { text, losses } = editing.ask.exported(format, page.tags, clean);
    this.download(ending, "text/plain", text);
    if (losses.length > 0) editing.tell(`${this.of("exportLosses")} ${losses.join("; ")}`);
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

  /** Shows the map's document, to be copied where nothing can be downloaded. */
  copy(dialog) {
    const { editing, page } = this;
    dialog.close();
    const area = html("textarea", { readonly: true, "aria-label": this.of("saveMap"), id: "copy-field" });
    area.value = editing.ask.document();
    openDialog(page.words, this.of("copy"), [html("p", this.of("copyLong")), area]);
    area.focus();
    area.select();
    navigator.clipboard?.writeText(area.value).then(() => page.say(this.of("copied")), () => {});
  }

  /** The edits that were made, one transaction a line. */
  edits() {
    return this.editing.made.map((edits) => `${JSON.stringify(edits)}\n`).join("");
  }
}
