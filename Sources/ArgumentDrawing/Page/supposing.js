// What readers do with verdicts: show them, and wonder what would follow if a statement stood or fell.
import { button, html } from "./dom.js";
import { shortText } from "./words.js";

export class Supposing {
  constructor(page) {
    this.page = page;
    this.bar = html("div#supposed", { hidden: true });
  }

  /** Says that what is shown is only supposed, and leads back. */
  show() {
    const { page, bar } = this;
    const { evaluation, words } = page;
    bar.hidden = !evaluation.isHypothetical;
    bar.parentElement.classList.toggle("hypothetical", evaluation.isHypothetical);
    if (!evaluation.isHypothetical) return bar.replaceChildren();
    const items = ["assume", "reject"].flatMap((kind) =>
      evaluation.supposed[kind].map((node) => this.item(kind, node)),
    );
    bar.replaceChildren(
      html("strong", words.of("supposing")),
      html("ul", items),
      html("span.changes", words.count("changes", evaluation.changes())),
      button(words.of("asItIs"), () => this.end(), { label: `${words.of("asItIs")} ( Esc )`, id: "as-it-is" }),
    );
  }

  item(kind, node) {
    const { page } = this;
    const text = shortText(page.model, page.languages, node);
    const verdict = kind === "assume" ? "accepted" : "rejected";
    return html(
      "li",
      button(text, () => page.goTo(node), { class: "link" }),
      html("span", { class: verdict }, page.words.of(verdict)),
    );
  }

  /** Shows verdicts, or no longer; those on what is supposed are shown anyway. */
  toggleVerdicts() {
    const { page } = this;
    const { evaluation, words } = page;
    if (evaluation.isHypothetical) return this.end();
    evaluation.isShown = !evaluation.isShown;
    this.render();
    const counts = Object.entries(evaluation.isShown ? evaluation.counts() : {});
    page.say(counts.map(([name, n]) => words.pair(name, n)).join(" · "));
  }

  /** Supposes that a statement stands or falls, or no longer. */
  suppose(kind, node) {
    const { page } = this;
    if (!page.model.isStatement(node)) return;
    page.evaluation.suppose(kind, node);
    this.render();
    page.say(this.bar.hidden ? page.words.of("asItIs") : this.bar.textContent);
  }

  /** Takes the map as it is. */
  end() {
    const { page } = this;
    page.evaluation.clear();
    this.render();
    page.say(page.words.of("asItIs"));
  }

  /** Draws anew, and leaves the keyboard at the button that was pressed. */
  render() {
    const { id } = document.activeElement ?? {};
    this.page.render();
    if (id) document.getElementById(id)?.focus();
  }
}
