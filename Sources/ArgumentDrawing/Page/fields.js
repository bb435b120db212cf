// What a statement or reason has beside its place in the map, as fields to fill in.
import { button, html } from "./dom.js";

export class Fields {
  constructor(editing) {
    this.editing = editing;
  }

  /** The fields of a node. */
  of(node) {
    const { editing } = this;
    const { model, words } = editing.page;
    const id = model.idOf(node);
    const entity = editing.ask.entity(id);
    const fields = model.isStatement(node) ? this.ofStatement(id, entity) : this.ofReason(id, entity);
    return html("section", { class: "fields", "aria-label": editing.of("edit") }, html("h3", {}, editing.of("edit")), [
      ...fields,
      this.text(words.of("note"), id, "note", entity.note),
      this.places(id, entity.anchors ?? []),
    ]);
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
        {},
        button(words, words, () => texts.showPlace(source, edition), { class: "link" }),
        button("×", editing.of("removePlace"), () => editing.change(edits, id)),
      );
    };
    return html(
      "div",
      { class: "places" },
      html("h3", {}, editing.of("places")),
      anchors.length === 0
        ? html("p", { class: "hint" }, editing.of("noPassage"))
        : html("ul", {}, anchors.map(item)),
    );
  }

  ofStatement(id, entity) {
    const { editing } = this;
    const { words } = editing.page;
    const who = entity.attribution?.[0]?.who ?? "";
    return [
      this.choice(words.of("role"), id, "role", entity.role, editing.vocabulary.roles),
      this.check(editing.of("implicitLong"), id, "implicit", entity.implicit === true),
      this.line(editing.of("speaker"), who, (value) => {
        const [first, ...others] = entity.attribution ?? [];
        const chain = value === "" ? others : [{ ...first, who: value }, ...others];
        return this.set(id, "attribution", chain.length === 0 ? null : chain);
      }),
    ];
  }

  ofReason(id, entity) {
    const { editing } = this;
    const { words } = editing.page;
    const stances = [
      ["supports", editing.of("speaksFor")],
      ["attacks", editing.of("speaksAgainst")],
    ];
    return [
      this.choice(editing.of("stanceOf"), id, "stance", entity.stance, stances, true),
      this.choice(words.of("scheme"), id, "scheme", entity.scheme, editing.vocabulary.schemes),
      this.share(id, entity.strength),
    ];
  }

  // Kinds of fields

  /** A choice among words of the format; what isn't among them stays as it is until another is chosen. */
  choice(label, id, field, value, options, isRequired = false) {
    const known = options.some(([word]) => word === value);
    const select = html(
      "select",
      { "data-field": field },
      isRequired ? null : html("option", { value: "" }, this.editing.of("none")),
      value !== undefined && !known ? html("option", { value }, value) : null,
      options.map(([word, name]) => html("option", { value: word }, name)),
    );
    select.value = value ?? "";
    select.addEventListener("change", () => this.set(id, field, select.value === "" ? null : select.value));
    return html("label", {}, label, select);
  }

  check(label, id, field, isOn) {
    const box = html("input", { type: "checkbox", "data-field": field });
    box.checked = isOn;
    box.addEventListener("change", () => this.set(id, field, box.checked ? true : null));
    return html("label", { class: "check" }, box, label);
  }

  /** A line of text that is taken once it is left, or with Enter. */
  line(label, value, take, attributes) {
    const input = html("input", { type: "text", dir: "auto", ...attributes });
    input.value = value;
    input.addEventListener("change", () => take(input.value.trim()));
    return html("label", {}, label, input);
  }

  share(id, value) {
    const { editing } = this;
    const label = `${editing.of("strength")} (${editing.of("from0To1")})`;
    const take = (text) => this.set(id, "strength", text === "" ? null : Number(text));
    return this.line(label, value === undefined ? "" : String(value), take, {
      type: "number", min: 0, max: 1, step: 0.05, "data-field": "strength",
    });
  }

  /** A text in the language shown first. */
  text(label, id, field, value) {
    const { editing } = this;
    const [tag] = editing.page.tags;
    const [primary] = editing.page.model.data.languages;
    const text = typeof value === "string" ? (tag === primary ? value : "") : (value?.[tag] ?? "");
    const area = html("textarea", { rows: 2, lang: tag, dir: "auto", "data-field": field });
    area.value = text;
    area.addEventListener("change", () => {
      const to = area.value.trim();
      editing.change([{ edit: "set", id, field, language: tag, to: to === "" ? null : to }], id);
    });
    return html("label", {}, label, area);
  }

  /** Sets a field, and leaves the keyboard where it is. */
  set(id, field, to) {
    const { field: focused } = document.activeElement?.dataset ?? {};
    if (!this.editing.change([{ edit: "set", id, field, to }], id)) return this.editing.page.details.show();
    if (focused) document.querySelector(`.fields [data-field="${CSS.escape(focused)}"]`)?.focus();
    return undefined;
  }
}
