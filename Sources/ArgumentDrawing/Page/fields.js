// What a statement or reason has beside its place in the map, as fields to fill in.
import { button, choice, html, tick } from "./dom.js";
import { Part } from "./part.js";

/** What the fields say, which needn't be said above them. */
export const inFields = [
  "role", "attribution", "authorStance", "tags", "anchors", "quote", "citations", "seeAlso", "note", "scheme", "question", "answer",
];

export class Fields extends Part {
  /** The fields of a node. */
  ofNode(node) {
    const { editing } = this;
    const { model, words } = editing.page;
    const id = model.idOf(node);
    const entity = editing.ask.entity(id);
    const fields = model.isStatement(node) ? this.ofStatement(id, entity) : this.ofReason(id, entity);
    return html("section.fields", { "aria-label": this.of("edit") }, [
      ...fields,
      this.text(words.of("note"), id, "note", entity.note),
      this.places(id, entity.anchors ?? []),
    ]);
  }

  ofStatement(id, entity) {
    const { editing } = this;
    const { roles, authorStances } = editing.vocabulary;
    const takeTags = (value) => this.set(id, "tags", listOf(value, /[,，、]/u));
    return [
      this.choice(editing.page.words.of("role"), id, "role", entity.role, roles),
      this.share(id, "credence", entity.credence),
      this.check(this.of("implicitLong"), id, "implicit", entity.implicit === true),
      ...this.speakers(id, entity.attribution ?? []),
      this.choice(this.of("authorStance"), id, "authorStance", entity.authorStance, authorStances),
      this.line(this.of("tagsHint"), (entity.tags ?? []).join(", "), takeTags, { "data-field": "tags" }),
      this.works(id, entity.citations ?? []),
      this.others(id, entity.seeAlso ?? []),
    ];
  }

  ofReason(id, entity) {
    const { editing } = this;
    const stances = [
      ["supports", this.of("speaksFor")],
      ["attacks", this.of("speaksAgainst")],
    ];
    return [
      this.choice(this.of("stanceOf"), id, "stance", entity.stance, stances, true),
      this.choice(editing.page.words.of("scheme"), id, "scheme", entity.scheme, editing.vocabulary.schemes),
      this.share(id, "strength", entity.strength),
      this.questions(id, entity.questions ?? []),
    ];
  }

  /** Who says it, the outermost speaker first: each with what they do, and how surely. */
  speakers(id, chain) {
    const { editing } = this;
    const { acts, hedges } = editing.vocabulary;
    const row = (link, place) => {
      const take = (name) => (value) => {
        const links = [...chain];
        links[place] = { ...link, [name]: value || undefined };
        return this.set(id, "attribution", links.filter(({ who }) => who));
      };
      const field = (name) => ({ "data-field": `${name}-${place}` });
      const pick = (name, options) => this.pick(this.of(name), link[name], options, take(name), field(name));
      return html(
        "div.row",
        this.line(this.of("speaker"), link.who ?? "", take("who"), field("who")),
        link.who ? [pick("act", acts), pick("hedge", hedges)] : null,
      );
    };
    const more = button(this.of("addSpeaker"), () => {
      const added = row({}, chain.length);
      more.replaceWith(added);
      added.querySelector("input").focus();
    }, { class: "more" });
    return chain.length === 0 ? [row({}, 0)] : [...chain.map(row), more];
  }

  /** The works that it rests on: sources of the map, or others by their titles. */
  works(id, citations) {
    const { editing } = this;
    const { languages } = editing.page.model.data;
    const [tag] = editing.page.tags;
    const sources = editing.ask.sources(tag);
    const set = (all) => this.set(id, "citations", all);
    const row = (work, place) => {
      const change = (changed) => set(citations.with(place, { ...work, ...changed }));
      const field = (name) => ({ "data-field": `${name}-${place}` });
      const line = (name, label) =>
        this.line(this.of(label), work[name] ?? "", (value) => change({ [name]: value || undefined }), field(name));
      const note = (text) => change({ note: withText(work.note, tag, languages[0], text) });
      return html(
        "div.row",
        sources.length > 0 || work.source
          ? this.pick(this.of("citedSource"), work.source, sources, (source) => change({ source: source || undefined }), field("source"))
          : null,
        work.source ? null : this.line(this.of("citedNote"), textOf(work.note, tag, languages[0]), note, field("cited")),
        line("place", "citedPlace"),
        work.source ? null : line("url", "citedAddress"),
        button("×", () => set(citations.toSpliced(place, 1)), { label: this.of("removeCitation") }),
      );
    };
    const add = () => {
      const source = sources[0]?.[0];
      const note = source ? undefined : this.of("citedSource");
      set([...citations, { source, note }]);
      document.querySelector(`.fields [data-field="${source ? "place" : "cited"}-${citations.length}"]`)?.focus();
    };
    return html(
      "div",
      { role: "group", "aria-label": this.of("citations") },
      citations.length > 0 ? html("h3", this.of("citations")) : null,
      citations.map(row),
      button(this.of("addCitation"), add, { class: "more" }),
    );
  }

  /** Statements of other maps, one a line. */
  others(id, references) {
    const { editing } = this;
    const nameOf = ({ map, statement }) => `${map}#${statement}`;
    const known = new Map(references.map((reference) => [nameOf(reference), reference]));
    const take = (text) => {
      const lines = listOf(text, /\n/u);
      if (!lines.every((line) => /[^#]#[^#]+$/u.test(line))) return editing.tell(this.of("seeAlsoForm"), "refused");
      const parts = (line) => ({ map: line.slice(0, line.lastIndexOf("#")), statement: line.slice(line.lastIndexOf("#") + 1) });
      return this.set(id, "seeAlso", lines.map((line) => known.get(line) ?? parts(line)));
    };
    return this.area(this.of("seeAlsoHint"), references.map(nameOf).join("\n"), take, { "data-field": "seeAlso", rows: 1 });
  }

  /** The critical questions of a reason's scheme, to be answered. */
  questions(id, answers) {
    const { editing } = this;
    const [tag] = editing.page.tags;
    const [primary] = editing.page.model.data.languages;
    const questions = editing.ask.questions(id, tag, true);
    if (questions.length === 0) return null;
    const field = ({ name, text }) => {
      const before = answers.find(({ question }) => question === name);
      const take = (value) => {
        const answer = withText(before?.answer, tag, primary, value);
        const others = answers.filter((other) => other !== before);
        const own = answer || before?.statement ? [{ question: name, ...before, answer }] : [];
        return this.set(id, "questions", [...others, ...own]);
      };
      return this.area(text, textOf(before?.answer, tag, primary), take, { lang: tag, "data-field": `question-${name}`, rows: 1 });
    };
    return html("div", html("h3", this.of("answerQuestions")), questions.map(field));
  }

  /** Where it stands in the texts, each place to be looked at or taken away. */
  places(id, anchors) {
    const { editing } = this;
    const { texts } = editing;
    if (!texts.isThere && anchors.length === 0) return null;
    const item = ({ source, edition, ranges, quote }) => {
      const words = quote?.exact ?? `${edition} ${ranges.map((range) => range.join("–")).join(", ")}`;
      const edits = [{ edit: "set", id, field: "anchors", key: { source, edition, ranges }, to: null }];
      return html(
        "li",
        button(words, () => texts.showPlace(source, edition), { class: "link" }),
        button("×", () => editing.change(edits, id), { label: this.of("removePlace") }),
      );
    };
    return html(
      "div.places",
      html("h3", this.of("places")),
      anchors.length === 0
        ? html("p.hint", this.of("noPassage"))
        : html("ul", anchors.map(item)),
    );
  }

  // Kinds of fields

  /** A choice among words; what isn't among them stays as it is until another is chosen. */
  pick(label, value, options, take, attributes, isRequired = false) {
    const known = options.some(([word]) => word === value);
    const all = [
      ...(isRequired ? [] : [["", this.of("none")]]),
      ...(value !== undefined && !known ? [[value, value]] : []),
      ...options,
    ];
    return html("label", label, choice(all, value ?? "", take, attributes));
  }

  choice(label, id, field, value, options, isRequired) {
    return this.pick(label, value, options, (word) => this.set(id, field, word), { "data-field": field }, isRequired);
  }

  check(label, id, field, isOn) {
    return tick(label, isOn, (value) => this.set(id, field, value ? true : null), { "data-field": field });
  }

  /** Words that are taken once they are left, or with Enter where they are a line. */
  written(name, label, value, take, attributes) {
    const input = html(name, { dir: "auto", ...attributes });
    input.value = value;
    input.addEventListener("change", () => take(input.value.trim()));
    return html("label", label, input);
  }

  line(label, value, take, attributes) {
    return this.written("input", label, value, take, { type: "text", ...attributes });
  }

  area(label, value, take, attributes) {
    return this.written("textarea", label, value, take, { rows: 2, ...attributes });
  }

  /** A number from 0 to 1. */
  share(id, field, value) {
    const take = (text) => this.set(id, field, text && Number(text));
    return this.line(`${this.of(field)} (0–1)`, value ?? "", take, {
      type: "number", min: 0, max: 1, step: 0.05, "data-field": field,
    });
  }

  /** A text in the language shown first. */
  text(label, id, field, value) {
    const { editing } = this;
    const [tag] = editing.page.tags;
    const take = (to) => editing.change([{ edit: "set", id, field, language: tag, to: to || null }], id);
    return this.area(label, textOf(value, tag, editing.page.model.data.languages[0]), take, { lang: tag, "data-field": field });
  }

  /** Sets a field, or takes away what would be empty, and leaves the keyboard where it is. */
  set(id, field, value) {
    const to = value?.length === 0 ? null : value;
    const { field: focused } = document.activeElement?.dataset ?? {};
    if (!this.editing.change([{ edit: "set", id, field, to }], this.subject(id))) return this.page.details.show();
    if (focused) document.querySelector(`.fields [data-field="${CSS.escape(focused)}"]`)?.focus();
    return undefined;
  }

  /** What stays chosen when something of an entity changes: its steps are changed beside a statement too. */
  subject(id) {
    const { model, selected } = this.page;
    return selected >= 0 ? model.idOf(selected) : id;
  }
}

/** The parts of a text between separators, each once. */
function listOf(text, separator) {
  return [...new Set(text.split(separator).map((part) => part.trim()).filter(Boolean))];
}

/** What a text of the format says in a language; without others it is a plain string in the map's first. */
function textOf(value, tag, primary) {
  return typeof value === "string" ? (tag === primary ? value : "") : (value?.[tag] ?? "");
}

/** The same with other words in a language; undefined where nothing is left. */
function withText(value, tag, primary, text) {
  const all = typeof value === "string" ? { [primary]: value } : { ...value };
  if (text) all[tag] = text;
  else delete all[tag];
  return Object.keys(all).length === 0 ? undefined : all;
}
