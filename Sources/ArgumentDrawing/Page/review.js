// What the engine has to say about the map as a whole: verdicts, what the theses hang on, and checks.
import { button, group, html } from "./dom.js";
import { commandButton } from "./keys.js";
import { told } from "./told.js";

/** The severities, and the words for several of each. */
const severities = { error: "errors", warning: "warnings", note: "notes" };

/** So long nothing happens before the checks look at the map, in milliseconds. */
const idle = 300;

export class Review {
  constructor(page) {
    this.page = page;
    this.content = html("div#review-content");
    this.hasCrux = false;
    this.report = null;
  }

  /** Writes everything anew, if it is to be seen, and once there is time how much is wrong on its button. */
  show() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.count(), idle);
    if (!this.page.panels.isOpen("review")) return;
    const { words } = this.page;
    this.content.replaceChildren(
      html("h2", words.of("review")),
      this.verdicts(),
      this.crux(),
      this.checks(),
    );
  }

  /** What the checks found, which is looked for once in each map and language. */
  get findings() {
    const [language] = this.page.tags;
    if (this.report?.language !== language) this.report = { language, ...this.page.ask.findings(language) };
    return this.report.diagnostics;
  }

  count() {
    const button = document.getElementById("review-button");
    const { summary } = this.findings && this.report;
    delete button.dataset.errors;
    delete button.dataset.warnings;
    const name = ["errors", "warnings"].find((severity) => summary[severity] > 0);
    if (name) button.dataset[name] = summary[name];
  }

  verdicts() {
    const { page } = this;
    const { words, evaluation } = page;
    const counts = evaluation.counts();
    return html(
      "section.verdicts",
      html("h3", words.of("verdicts")),
      html(
        "ul.counts",
        Object.entries(counts).map(([name, count]) =>
          html("li", { class: name }, words.pair(name, count)),
        ),
      ),
      evaluation.isHypothetical ? html("p.hint", words.of("supposing")) : null,
      commandButton(page, "v", words.of("verdictsLong"), {
        id: "verdicts-button", "aria-pressed": evaluation.isShown || evaluation.isHypothetical,
      }),
    );
  }

  crux() {
    const { page } = this;
    const { words } = page;
    return html(
      "section.crux",
      html("h3", words.of("crux")),
      button(words.of("cruxLong"), () => this.toggleCrux(), { id: "crux-button", "aria-expanded": this.hasCrux }),
      this.hasCrux
        ? group(
            words.of("crux"),
            button("‹", () => this.walk(-1), { label: words.of("previous") }),
            button("›", () => this.walk(1), { label: words.of("next") }),
          )
        : null,
      this.hasCrux
        ? told(page, page.ask.crux(page.tags[0], page.evaluation.options), page.tags[0], 4)
        : null,
    );
  }

  /** Leads through the map along what the theses hang on. */
  walk(step) {
    const links = [...this.content.querySelectorAll(".crux .id")];
    const ids = [...new Set(links.map(({ textContent }) => textContent))];
    this.at = ((this.at ?? (step > 0 ? -1 : 0)) + step + ids.length) % ids.length;
    this.page.goTo(this.page.model.nodeOfID.get(ids[this.at]));
    for (const link of links) link.ariaCurrent = link.textContent === ids[this.at] ? "step" : null;
  }

  toggleCrux() {
    this.at = undefined;
    this.hasCrux = !this.hasCrux;
    this.show();
    document.getElementById("crux-button").focus();
  }

  checks() {
    const { words } = this.page;
    const diagnostics = this.findings;
    const isTold = (finding) => finding.acknowledged === undefined;
    const lists = Object.entries(severities).map(([severity, name]) => [
      name,
      diagnostics.filter((finding) => finding.severity === severity && isTold(finding)),
    ]);
    lists.push(["acknowledged", diagnostics.filter((finding) => !isTold(finding))]);
    return html(
      "section.checks",
      html("h3", words.of("checks")),
      diagnostics.length === 0 ? html("p", words.of("noFindings")) : null,
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
        ? html("p", message)
        : button(message, () => this.page.goTo(node), { class: "link" }),
    ];
    if (finding.explanation) parts.push(html("p.more", finding.explanation));
    if (finding.acknowledged) parts.push(html("p.more", finding.acknowledged));
    parts.push(html("p.more", html("code", finding.rule)));
    if (this.page.editing) parts.push(this.page.editing.fixes(finding));
    return html("li", parts);
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
