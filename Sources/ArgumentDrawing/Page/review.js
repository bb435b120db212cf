// What the engine has to say about the map as a whole: verdicts, what the theses hang on, and checks.
import { button, html } from "./dom.js";
import { told } from "./told.js";

/** The severities, and the words for several of each. */
const severities = { error: "errors", warning: "warnings", note: "notes" };

export class Review {
  constructor(page) {
    this.page = page;
    this.content = html("div", { id: "review-content" });
    this.hasCrux = false;
    this.report = null;
  }

  /** Writes everything anew, if it is to be seen. */
  show() {
    if (!this.page.panels.isOpen("review")) return;
    const { words } = this.page;
    this.content.replaceChildren(
      html("h2", {}, words.of("review")),
      this.verdicts(),
      this.crux(),
      this.checks(),
    );
  }

  verdicts() {
    const { page } = this;
    const { words, evaluation } = page;
    const counts = evaluation.counts();
    return html(
      "section",
      { class: "verdicts" },
      html("h3", {}, words.of("verdicts")),
      html(
        "ul",
        { class: "counts" },
        Object.entries(counts).map(([name, count]) =>
          html("li", { class: name }, `${words.of(name)}${words.of("colon")}${count}`),
        ),
      ),
      evaluation.isHypothetical ? html("p", { class: "hint" }, words.of("supposing")) : null,
      button(words.of("verdictsLong"), words.of("verdictsLong"), () => page.supposing.toggleVerdicts(), {
        id: "verdicts-button",
        "aria-pressed": String(evaluation.isShown || evaluation.isHypothetical),
      }),
    );
  }

  crux() {
    const { page } = this;
    const { words } = page;
    return html(
      "section",
      { class: "crux" },
      html("h3", {}, words.of("crux")),
      button(words.of("cruxLong"), words.of("cruxLong"), () => this.toggleCrux(), {
        id: "crux-button",
        "aria-expanded": String(this.hasCrux),
      }),
      this.hasCrux
        ? told(page, page.ask.crux(page.tags[0], page.evaluation.options), page.tags[0], 4)
        : null,
    );
  }

  toggleCrux() {
    this.hasCrux = !this.hasCrux;
    this.show();
    document.getElementById("crux-button").focus();
  }

  checks() {
    const { words, ask } = this.page;
    const language = this.page.tags[0];
    if (this.report?.language !== language) this.report = { language, ...ask.findings(language) };
    const { diagnostics } = this.report;
    const isTold = (finding) => finding.acknowledged === undefined;
    const lists = Object.entries(severities).map(([severity, name]) => [
      name,
      diagnostics.filter((finding) => finding.severity === severity && isTold(finding)),
    ]);
    lists.push(["acknowledged", diagnostics.filter((finding) => !isTold(finding))]);
    return html(
      "section",
      { class: "checks" },
      html("h3", {}, words.of("checks")),
      diagnostics.length === 0 ? html("p", {}, words.of("noFindings")) : null,
      lists
        .filter(([, findings]) => findings.length > 0)
        .map(([name, findings]) => [
          html("h4", { class: name }, `${words.of(name)} (${findings.length})`),
          html("ul", { class: name }, findings.map((finding) => this.finding(finding))),
        ])
        .flat(),
    );
  }

  finding(finding) {
    const node = this.nodeOf(finding);
    const { message } = finding;
    const parts = [
      node === undefined
        ? html("p", {}, message)
        : button(message, message, () => this.page.goTo(node), { class: "link" }),
    ];
    if (finding.explanation) parts.push(html("p", { class: "more" }, finding.explanation));
    if (finding.acknowledged) parts.push(html("p", { class: "more" }, finding.acknowledged));
    parts.push(html("p", { class: "more" }, html("code", {}, finding.rule)));
    if (this.page.editing) parts.push(this.page.editing.fixes(finding));
    return html("li", {}, parts);
  }

  /** The node that a finding is about, or is next to. */
  nodeOf({ id, pointer, related = [] }) {
    const { model } = this.page;
    for (const place of [{ id, pointer }, ...related]) {
      const [, list, number] = /^\/(statements|reasons)\/(\d+)/.exec(place.pointer ?? "") ?? [];
      const node = list === "reasons" ? model.nodeOfReason(Number(number)) : Number(number);
      if (list && node < model.nodeCount) return node;
      const relation = model.data.relations.find((entry) => entry.id === place.id);
      const found = model.nodeOfID.get(place.id) ?? relation?.source;
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
