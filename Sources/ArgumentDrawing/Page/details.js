// Everything about what is chosen: its full words, what bears on it, and where it stands.
import { button, html } from "./dom.js";
import { commandButton } from "./keys.js";
import { told } from "./told.js";
import { shortText } from "./words.js";

export class Details {
  constructor(page) {
    this.page = page;
    this.content = html("div#details-content");
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
      html("h2", words.of("about")),
      html("p.counts", counts.join(" · ")),
      rowsOf(model.data.about[language]),
      html("p.hint", words.of("noSelection")),
    ];
  }

  ofNode(node) {
    const { page } = this;
    const { model, words } = page;
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
    parts.push(this.relations(node), ...this.more(node));
    if (isStatement) parts.push(...this.reasonRows(node));
    return [html("h2.unseen", words.of("details")), ...parts].filter(Boolean);
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
    if (texts.length === 0) return [html("p.full", entity.id)];
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
    return html("p.full", words.pair("reason", verb));
  }

  actions(node) {
    const { page } = this;
    const { words, model } = page;
    const { supposed } = page.evaluation;
    const act = (key, name, attributes) => commandButton(page, key, words.of(name), attributes);
    const suppose = (key, name, kind) =>
      act(key, name, { id: `${kind}-button`, "aria-pressed": supposed[kind].includes(node) });
    return html(
      "div.actions",
      model.isStatement(node) && model.incoming[node].length > 0 ? act(" ", page.folded.has(node) ? "unfold" : "fold") : null,
      act("f", "focus"),
      act("b", "bears"),
      act("y", "why", { id: "why-button", "aria-expanded": page.showsWhy }),
      suppose("s", "suppose", "assume"),
      suppose("x", "supposeNot", "reject"),
    );
  }

  /** The verdict, where verdicts are shown, and on what suppositions it rests. */
  verdict(node) {
    const { evaluation, words } = this.page;
    if (!evaluation.isShown && !evaluation.isHypothetical) return null;
    const verdict = evaluation.verdict(node);
    if (verdict === undefined) return null;
    const text = words.pair("verdict", words.of(verdict));
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
      "section.why",
      html("h3", page.words.of("whyLong")),
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
        : page.words.pair("reason", page.model.idOf(node));
      const label = texts ? `${texts[index]}${page.words.of("colon")}${text}` : text;
      return html("li", button(label, () => page.goTo(node), { class: "link" }));
    };
    return html(
      "section",
      { class: name },
      html("h3", page.words.of(name)),
      groups.map((nodes, index) => html("ul", nodes.map((node) => item(node, index)))),
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

  /** What else there is to say of a node, as fields where it is edited. */
  more(node) {
    const { editing, languages, model, words } = this.page;
    const { id, rows } = model.entity(node);
    const isOpen = editing && !editing.isLocked(node);
    const own = isOpen ? editing.inFields.map((name) => words.of(name)) : [];
    return [
      rowsOf(rows[languages[0]].filter(([label]) => !own.includes(label))),
      isOpen || model.isStatement(node) ? null : this.questions(id),
      editing?.fields(node),
    ];
  }

  /** What there is to say about the reasons of one premise, which have no point to choose. */
  reasonRows(node) {
    const { page } = this;
    const { model, words } = page;
    return model.uses[node]
      .filter((number) => !page.placeOf.has(model.nodeOfReason(number)))
      .map((number) => {
        const reason = model.data.reasons[number];
        return html(
          "section.step",
          html("h3", words.pair("reason", words.of(reason.verb))),
          this.more(model.nodeOfReason(number)),
        );
      });
  }

  /** The critical questions of a reason's scheme that nobody has answered. */
  questions(id) {
    const { ask, tags, words } = this.page;
    const questions = ask.questions(id, tags[0]);
    if (questions.length === 0) return null;
    return html(
      "section.questions",
      html("h3", words.of("openQuestions")),
      html("ul", questions.map(({ text }) => html("li", { dir: "auto" }, text))),
    );
  }
}

function rowsOf(rows) {
  const list = html("dl");
  let last = null;
  for (const [label, text] of rows) {
    if (label !== last) list.append(html("dt", label));
    last = label;
    list.append(html("dd", { dir: "auto" }, text));
  }
  return list;
}
