// Everything about what is chosen: its full words, what bears on it, and where it stands.
import { button, html } from "./dom.js";
import { told } from "./told.js";
import { shortText } from "./words.js";

export class Details {
  constructor(page) {
    this.page = page;
    this.content = html("div", { id: "details-content" });
  }

  show() {
    const { page } = this;
    const parts = page.selected >= 0 ? this.ofNode(page.selected) : this.ofMap();
    this.content.replaceChildren(...parts.filter((part) => part !== null));
    this.content.scrollTop = 0;
  }

  ofMap() {
    const { page } = this;
    const { words, model } = page;
    const language = page.languages[0];
    const counts = [
      words.count("statements", model.statementCount),
      words.count("reasons", model.nodeCount - model.statementCount),
    ];
    return [
      html("h2", {}, words.of("about")),
      html("p", { class: "counts" }, counts.join(" · ")),
      rowsOf(model.data.about[language]),
      html("p", { class: "hint" }, words.of("noSelection")),
    ];
  }

  ofNode(node) {
    const { page } = this;
    const { model, words, languages } = page;
    const entity = model.entity(node);
    const isStatement = model.isStatement(node);
    const parts = isStatement ? this.texts(entity) : [this.reasonHead(node)];
    if (page.editing) parts.push(page.editing.actions(node));
    parts.push(this.actions(node), this.verdict(node), this.why(node));
    if (isStatement) {
      parts.push(
        this.links("for", this.reasons(node, false)),
        this.links("against", this.reasons(node, true)),
        this.links("usedFor", this.uses(node, false)),
        this.links("usedAgainst", this.uses(node, true)),
      );
    } else {
      parts.push(
        this.links("premises", [entity.premises]),
        this.links("target", entity.target >= 0 ? [[entity.target]] : []),
        this.links("for", this.reasons(node, false)),
        this.links("against", this.reasons(node, true)),
      );
    }
    parts.push(this.relations(node), rowsOf(entity.rows[languages[0]]));
    if (isStatement) parts.push(...this.reasonRows(node));
    else parts.push(this.questions(entity.id));
    if (page.editing) parts.push(page.editing.fields(node));
    return [html("h2", { class: "unseen" }, words.of("details")), ...parts];
  }

  /** The statement's words in the languages shown first, then in the others. */
  texts(entity) {
    const { languages, model } = this.page;
    const shown = languages.map((index) => model.data.languages[index]);
    const rank = ([language]) => {
      const place = shown.indexOf(language);
      return place < 0 ? shown.length : place;
    };
    const texts = entity.texts.slice().sort((a, b) => rank(a) - rank(b));
    if (texts.length === 0) return [html("p", { class: "full" }, entity.id)];
    return texts.map(([language, words]) =>
      html(
        "p",
        { class: rank([language]) < shown.length ? "full" : "full other", lang: language, dir: "auto" },
        words,
      ),
    );
  }

  reasonHead(node) {
    const { model, words } = this.page;
    const verb = words.of(model.reason(node).verb);
    return html("p", { class: "full" }, `${words.of("reason")}${words.of("colon")}${verb}`);
  }

  actions(node) {
    const { page } = this;
    const { words, model } = page;
    const bar = html("div", { class: "actions" });
    if (model.isStatement(node) && model.incoming[node].length > 0) {
      const name = page.folded.has(node) ? "unfold" : "fold";
      bar.append(button(words.of(name), words.of(name), () => page.toggle(node)));
    }
    bar.append(
      button(words.of("focus"), words.of("focusLong"), () => page.focusOn("around", node)),
      button(words.of("bears"), words.of("bearsLong"), () => page.focusOn("bears", node)),
      button(words.of("why"), `${words.of("whyLong")} ( y )`, () => page.toggleWhy(), {
        id: "why-button",
        "aria-expanded": String(page.showsWhy),
      }),
    );
    if (model.isStatement(node)) {
      const { supposed } = page.evaluation;
      for (const [kind, name, key] of [
        ["assume", "suppose", "s"],
        ["reject", "supposeNot", "x"],
      ]) {
        bar.append(
          button(words.of(name), `${words.of(name)} ( ${key} )`, () => page.supposing.suppose(kind, node), {
            id: `${kind}-button`,
            "aria-pressed": String(supposed[kind].includes(node)),
          }),
        );
      }
    }
    return bar;
  }

  /** The verdict, where verdicts are shown, and on what suppositions it rests. */
  verdict(node) {
    const { evaluation, words } = this.page;
    if (!evaluation.isShown && !evaluation.isHypothetical) return null;
    const verdict = evaluation.verdict(node);
    if (verdict === undefined) return null;
    const text = `${words.of("verdict")}${words.of("colon")}${words.of(verdict)}`;
    return html(
      "p",
      { class: `verdict ${verdict}` },
      evaluation.isHypothetical ? `${text} (${words.of("supposed")})` : text,
    );
  }

  /** Why it stands or falls, as a dialogue. */
  why(node) {
    const { page } = this;
    if (!page.showsWhy) return null;
    let text;
    try {
      text = page.ask.why(page.model.idOf(node), page.tags[0], page.evaluation.options);
    } catch (error) {
      text = error.message;
    }
    return html(
      "section",
      { class: "why" },
      html("h3", {}, page.words.of("whyLong")),
      told(page, text, page.tags[0]),
    );
  }

  /** The premises of each reason for or against a node. */
  reasons(node, attacks) {
    const { model } = this.page;
    return model.incoming[node]
      .filter((number) => Boolean(model.data.reasons[number].attacks) === attacks)
      .map((number) => model.data.reasons[number].premises);
  }

  uses(node, attacks) {
    const { model } = this.page;
    return model.uses[node]
      .map((number) => model.data.reasons[number])
      .filter((reason) => reason.target >= 0 && Boolean(reason.attacks) === attacks)
      .map((reason) => [reason.target]);
  }

  /** Buttons that lead to nodes; what belongs together stands together. */
  links(name, groups, texts) {
    if (groups.length === 0) return null;
    const { page } = this;
    const item = (node, index) => {
      const text = page.model.isStatement(node)
        ? shortText(page.model, page.languages, node)
        : `${page.words.of("reason")}${page.words.of("colon")}${page.model.idOf(node)}`;
      const label = texts ? `${texts[index]}${page.words.of("colon")}${text}` : text;
      return html("li", {}, button(label, label, () => page.goTo(node), { class: "link" }));
    };
    return html(
      "section",
      { class: name },
      html("h3", {}, page.words.of(name)),
      groups.map((nodes, index) => html("ul", {}, nodes.map((node) => item(node, index)))),
    );
  }

  relations(node) {
    const { model, words } = this.page;
    const nodes = [];
    const texts = [];
    for (const relation of model.data.relations) {
      if (relation.source !== node && relation.target !== node) continue;
      const isFirst = relation.source === node;
      nodes.push([isFirst ? relation.target : relation.source]);
      texts.push(words.of(relation.kind + (isFirst ? "First" : "Second")));
    }
    return this.links("relations", nodes, texts);
  }

  /** What there is to say about the reasons of one premise, which have no point to choose. */
  reasonRows(node) {
    const { page } = this;
    const { model, words, languages } = page;
    return model.uses[node]
      .filter((number) => !page.placeOf.has(model.nodeOfReason(number)))
      .map((number) => {
        const reason = model.data.reasons[number];
        return html(
          "section",
          { class: "step" },
          html("h3", {}, `${words.of("reason")}${words.of("colon")}${words.of(model.data.reasons[number].verb)}`),
          rowsOf(reason.rows[languages[0]]),
          this.questions(reason.id),
        );
      });
  }

  /** The critical questions of a reason's scheme that nobody has answered. */
  questions(id) {
    const { ask, tags, words } = this.page;
    const questions = ask.questions(id, tags[0]);
    if (questions.length === 0) return null;
    return html(
      "section",
      { class: "questions" },
      html("h3", {}, words.of("openQuestions")),
      html("ul", {}, questions.map(({ text }) => html("li", { dir: "auto" }, text))),
    );
  }
}

function rowsOf(rows) {
  const list = html("dl", {});
  let last = null;
  for (const [label, text] of rows) {
    if (label !== last) list.append(html("dt", {}, label));
    last = label;
    list.append(html("dd", { dir: "auto" }, text));
  }
  return list;
}
