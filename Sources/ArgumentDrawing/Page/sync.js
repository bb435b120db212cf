// Keeps a page and the file of its map the same, whatever happens to the server and whoever else edits.
//
// A gesture is made in the page at once, and sent. The server tells all changes of the file in one order,
// the page's own among them. One of somebody else is taken in under the page's own that aren't in the file
// yet: those are taken back, the other is made, and they are made again on top. One that no longer fits
// is set aside and shown, and never lost without a word.
import { html } from "./dom.js";
import { keep, kept } from "./keeping.js";
import { chooseMap } from "./maps.js";
import { Part } from "./part.js";

/** How long to wait before something is sent again, in milliseconds; it doubles up to the longest. */
const firstPause = 500;
const longestPause = 8000;

export class Sync extends Part {
  constructor(editing, server) {
    super(editing);
    this.run = server.run;
    /** Whether the server has other maps too. */
    this.hasOthers = server.several === true;
    /** What tells the texts that the page has from others. */
    this.texts = server.texts;
    /** What is wrong with the file so that it can't be read; null while all is well. */
    this.flaw = null;
    /** The last change in the file's history, as edits. */
    this.last = server.last;
    /** The last gestures in it, each as its page's name and its number there. */
    this.made = server.made ?? [];
    /** The number of the last change of the file that is in the page. */
    this.number = server.number;
    /**
     * The gestures whose place among all changes of the file isn't known yet, the first made first:
     * `{gesture, edits, inverse, isDone}`, the last of which says that it is in the file.
     */
    this.waiting = [];
    this.client = crypto.randomUUID();
    this.gestures = 0;
    this.isSending = false;
    this.pause = firstPause;
    this.key = `argue edits ${location.pathname}`;
  }

  begin() {
    this.resume();
    this.listen();
    this.show();
    addEventListener("beforeunload", (event) => {
      if (this.unsent() && !this.keep()) event.preventDefault();
    });
  }

  // What the page does

  /** Takes a change that was made in the page. */
  note(edits, inverse) {
    this.gestures += 1;
    this.waiting.push({ gesture: this.gestures, edits, inverse });
    this.keep();
    this.show();
    this.send();
  }

  /** Takes a step in the file's history, once everything before is in the file. */
  async step(name) {
    while (this.isSending) await wait(20);
    try {
      const response = await fetch(name, { method: "POST" });
      if (response.status === 422) {
        const { diagnostics } = await response.json();
        this.page.say(diagnostics.map((finding) => finding.message).join(" "));
      } else if (!response.ok) this.fail(await response.text());
    } catch {
      this.fail();
    }
  }

  /** Sends what isn't in the file yet, one gesture after the other. */
  async send() {
    if (this.isSending) return;
    this.isSending = true;
    for (let first = this.unsent(); first; first = this.unsent()) {
      try {
        const response = await fetch(`edits?client=${this.client}&gesture=${first.gesture}`, {
          method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(first.edits),
        });
        if (response.status === 422) {
          const { diagnostics } = await response.json();
          this.refuse(first, diagnostics);
        } else if (response.ok) {
          this.answered(first);
        } else {
          this.fail(await response.text());
          await this.rest();
        }
      } catch {
        this.fail();
        await this.rest();
      }
    }
    this.isSending = false;
  }

  /** The first gesture that isn't in the file yet. */
  unsent() {
    return this.waiting.find((gesture) => !gesture.isDone);
  }

  /** Notes that a gesture is in the file; where it stands among the changes of others will be told. */
  answered(gesture) {
    this.pause = firstPause;
    gesture.isDone = true;
    this.trouble(this.flaw);
    this.keep();
    this.show();
  }

  async rest() {
    await wait(this.pause);
    this.pause = Math.min(longestPause, this.pause * 2);
  }

  // What the server tells

  listen() {
    this.events?.close();
    this.events = new EventSource(`events?run=${this.run}&after=${this.number}`);
    this.events.addEventListener("message", (event) => this.take(JSON.parse(event.data)));
    this.events.addEventListener("open", () => this.takeFlaw(null));
    this.events.addEventListener("error", () => {
      this.fail();
      if (this.events.readyState !== EventSource.CLOSED) return;
      // The server refused: it is another one, or comes back.
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.listen(), 1000);
    });
  }

  take(event) {
    if (event.document !== undefined) return this.takeAnew(event);
    if (event.trouble !== undefined) return this.takeFlaw(event.trouble);
    if (event.texts !== undefined) return this.takeTexts(event.texts);
    if (event.number <= this.number) return undefined;
    this.number = event.number;
    if (event.client === this.client) {
      // It is in the page already, below those that come after it: gestures are sent one by one.
      const own = this.waiting.find((other) => other.gesture === event.gesture);
      this.waiting = this.waiting.filter((other) => other !== own);
      if (own) this.answered(own);
      return undefined;
    }
    return this.rebase(this.waiting, () => this.editing.ask.take(event.edits));
  }

  /** Shows the other maps, to go to one. */
  chooseMap() {
    return chooseMap(this.editing);
  }

  /** Says that the file can't be read, or with null that it can again. */
  takeFlaw(flaw) {
    this.flaw = flaw && `${this.of("fileTrouble")} ${flaw}`;
    this.trouble(this.flaw);
  }

  /** Takes the texts beside the map, where they are others than those in the page. */
  async takeTexts(texts) {
    if (texts === this.texts) return;
    const response = await fetch("texts").catch(() => null);
    if (!response?.ok) return;
    this.texts = texts;
    this.editing.texts.take(await response.json());
  }

  /** Takes the whole map, where the page can't know what it missed. */
  takeAnew({ document, run, number, last, made = [] }) {
    this.number = number;
    this.run = run;
    this.editing.ask.open(document);
    // What got no answer may be in the file all the same.
    const rest = this.waiting.filter(({ isDone, gesture }) => !isDone && !made.includes(`${this.client} ${gesture}`));
    if (rest.length > 0 && isSame(rest[0].edits, last)) rest.shift();
    this.waiting = [];
    this.remake(rest);
    return this.listen();
  }

  /** Makes a change below gestures of the page's, of which those that are kept are made on top again. */
  rebase(kept, change) {
    for (const { inverse } of [...this.waiting].reverse()) this.editing.ask.take(inverse);
    change();
    this.remake(kept);
  }

  /** Takes back what the server refuses. */
  refuse(gesture, diagnostics) {
    // What happened elsewhere may have been told first, and have set it aside.
    if (!this.waiting.includes(gesture)) return;
    this.rebase(this.waiting.filter((other) => other !== gesture), () => {});
    this.setAside(gesture, diagnostics.map((finding) => finding.message).join(" "));
  }

  /** Makes gestures again, and sets those aside that no longer fit. */
  remake(gestures) {
    const { editing } = this;
    const unfit = [];
    this.waiting = [];
    for (const gesture of gestures) {
      try {
        gesture.inverse = editing.ask.apply(gesture.edits).inverse;
        this.waiting.push(gesture);
      } catch (error) {
        unfit.push([gesture, error.message]);
      }
    }
    editing.texts.refresh();
    editing.refresh();
    this.keep();
    this.show();
    for (const [gesture, message] of unfit) this.setAside(gesture, message);
  }

  /** Shows a change that no longer fits, to be tried again or dropped. */
  setAside({ edits }, message) {
    const { editing } = this;
    const bar = editing.bar(`${this.of("setAside")} ${message}`, { class: "aside", role: "alert" }, {
      [this.of("tryAgain")]: () => editing.change(edits),
      [this.of("drop")]: () => {},
    });
    bar.firstChild.after(html("code", JSON.stringify(edits)));
  }

  // Keeping and showing

  /** Keeps in the browser what isn't in the file; says whether that worked. */
  keep() {
    const rest = this.waiting
      .filter((gesture) => !gesture.isDone)
      .map(({ edits, gesture }) => ({ edits, name: `${this.client} ${gesture}` }));
    return keep(this.key, rest.length === 0 ? null : JSON.stringify(rest));
  }

  /** Makes again what an earlier visit couldn't send. */
  resume() {
    // Some may have been made, and only their answers lost. Those that an older page kept are edits alone.
    const before = JSON.parse(kept(this.key) ?? "[]")
      .filter(({ name }) => !this.made.includes(name))
      .map((gesture) => gesture.edits ?? gesture);
    if (before.length > 0 && isSame(before[0], this.last)) before.shift();
    for (const edits of before) this.editing.change(edits);
    this.keep();
  }

  show() {
    const { editing } = this;
    const name = !this.unsent() ? "saved" : this.why ? "unsaved" : "saving";
    editing.saving.show(name);
  }

  fail(why) {
    this.trouble(this.flaw ?? (why || this.of("offline")));
  }

  /** Says what keeps the page from its file; null says that nothing does. */
  trouble(why) {
    if (why === this.why) return;
    this.why = why;
    this.bar?.remove();
    this.bar = why ? this.editing.bar(why, { id: "trouble", role: "alert" }) : null;
    this.show();
  }
}

const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Whether two lists of edits say the same, in whatever order their members stand. */
function isSame(some, others) {
  const sorted = (key, value) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(some, sorted) === JSON.stringify(others ?? null, sorted);
}
