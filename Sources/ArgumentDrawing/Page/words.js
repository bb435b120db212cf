// The page's own words, in the language that is shown first.

export class Words {
  constructor(table) {
    this.table = table;
  }

  has(name) {
    return name in this.table;
  }

  /** A word by its name, with numbers in the places that wait for them. */
  of(name, values) {
    return filledIn(this.table[name] ?? name, values);
  }

  /** What something is called, and what it is. */
  pair(name, text) {
    return this.of(name) + this.of("colon") + text;
  }

  /** A number of things: “1 premise”, “2 premises together”. */
  count(name, number) {
    return number + this.of(number === 1 ? `${name}1` : `${name}N`);
  }
}

/** A text with values in the places that wait for them. */
export function filledIn(text, values = {}) {
  return text.replace(/\{(\w+)\}/gu, (place, name) => values[name] ?? place);
}

/** A node of a scene in one sentence, for those who don't see what it is for, and how it fares. */
export function labelOf(words, { kind, side, description, marks = [] }) {
  const parts = [description];
  if (kind === "statement" && side !== "neutral") parts.unshift(words.of(side));
  for (const { verdict } of marks) {
    if (verdict) parts.push(words.pair("verdict", words.of(verdict)));
  }
  return parts.join(". ");
}

const mostShort = 240;

/** A text of at most so many characters, cut between words where it has such. */
export function shortened(text, most) {
  const characters = [...text];
  if (characters.length <= most) return text;
  return `${characters.slice(0, most).join("").replace(/(\S)\s+\S*$/u, "$1")}…`;
}

/** A statement's words in the first language shown that has it, or an id. */
export function shortText(model, languages, node) {
  const entity = model.entity(node);
  if (!model.isStatement(node)) return entity.id;
  const wanted = languages.map((index) => model.data.languages[index]);
  const inLanguage = (tag) => entity.texts.find(([language, text]) => language === tag && text !== "");
  const [, words] =
    [...wanted, ...model.data.languages].map(inLanguage).find((text) => text !== undefined) ??
    entity.texts[0] ?? ["", entity.id];
  return shortened(words, mostShort);
}
