// The page's own words, in the language that is shown first.

export class Words {
  constructor(table) {
    this.table = table;
  }

  /** A word by its name, with numbers in the places that wait for them. */
  of(name, values) {
    let text = this.table[name] ?? name;
    for (const [key, value] of Object.entries(values ?? {})) {
      text = text.split(`{${key}}`).join(String(value));
    }
    return text;
  }

  /** A number of things: “1 premise”, “2 premises together”. */
  count(name, number) {
    return number + this.of(number === 1 ? `${name}1` : `${name}N`);
  }
}

/** The words in a node's box, each text in one piece, by their kinds. */
export function textsOf(lines) {
  const texts = [];
  let last = null;
  for (const [kind, words, language, , , flags] of lines) {
    // 4 is for the first line of a text.
    if (last && !(flags & 4)) {
      const isTight = (flags & 1) !== 0;
      last.words += isTight || last.words.endsWith(" ") ? words : ` ${words}`;
    } else {
      last = { kind, words, language };
      texts.push(last);
    }
  }
  return texts;
}

/** A node in one sentence, for those who don't see it. */
export function describe(model, state, words, selection, node) {
  if (!model.isStatement(node)) {
    const reason = model.reason(node);
    const verb = words.of(model.verb(node - model.statementCount));
    return `${verb}${words.of("comma")}${words.count("together", reason.premises.length)}`;
  }
  const parts = textsOf(model.statement(node).settings[state][2]).map((text) => text.words);
  if (model.uses[node].length > 0) parts.unshift(words.of(model.verb(model.uses[node][0])));
  const hidden = selection.hidden.get(node);
  if (hidden !== undefined) parts.push(words.count("hidden", hidden));
  return parts.join(". ");
}

const mostShort = 240;

/** A statement's words in the state's first language that has it, or an id. */
export function shortText(model, state, node) {
  const entity = model.entity(node);
  if (!model.isStatement(node)) return entity.id;
  const texts = textsOf(entity.settings[state][2]);
  const { words } = texts.find((text) => text.kind === "text") ?? texts[0] ?? { words: entity.id };
  return words.length > mostShort ? `${words.slice(0, mostShort)}…` : words;
}
