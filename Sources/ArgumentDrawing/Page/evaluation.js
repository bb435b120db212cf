// Verdicts on the map as it is, or as it would be if something stood or fell that doesn't.

/** What is supposed of statements: that they stand, or that they fall. */
const kinds = ["assume", "reject"];

export class Evaluation {
  /** `base` are the marks with which the page was written. */
  constructor(ask, base) {
    this.ask = ask;
    this.base = base ?? [];
    this.isShown = false;
    this.supposed = { assume: [], reject: [] };
    this.found = new Map();
  }

  get model() {
    return this.ask.model;
  }

  get isHypothetical() {
    return kinds.some((kind) => this.supposed[kind].length > 0);
  }

  /** What is supposed, as the engine takes it. */
  get options() {
    const ids = (kind) => this.supposed[kind].map((node) => this.model.idOf(node));
    return this.isHypothetical ? { assume: ids("assume"), reject: ids("reject") } : {};
  }

  /** The marks that a drawing shows; null where there are none. */
  get overlay() {
    if (!this.isShown && !this.isHypothetical) {
      return this.base.length > 0 ? { marks: this.base } : null;
    }
    const others = this.base.filter((mark) => mark.verdict === undefined);
    return { marks: [...others, ...this.marks(this.options)] };
  }

  /** How many statements have each verdict. */
  counts() {
    const counts = { accepted: 0, rejected: 0, undecided: 0 };
    const verdicts = this.verdicts(this.options);
    for (const { id } of this.model.data.statements) {
      if (verdicts.has(id)) counts[verdicts.get(id)] += 1;
    }
    return counts;
  }

  /** The verdict on a node under what is supposed. */
  verdict(node) {
    return this.verdicts(this.options).get(this.model.idOf(node));
  }

  /** On how many statements and reasons the verdict is another than on the map as it is. */
  changes() {
    const real = this.verdicts({});
    let count = 0;
    for (const [id, verdict] of this.verdicts(this.options)) {
      if (real.get(id) !== verdict) count += 1;
    }
    return count;
  }

  /** Supposes something of a statement, or no longer. */
  suppose(kind, node) {
    const isSupposed = this.supposed[kind].includes(node);
    for (const each of kinds) {
      this.supposed[each] = this.supposed[each].filter((other) => other !== node);
    }
    if (!isSupposed) this.supposed[kind].push(node);
  }

  /** Forgets what was found, since the map is another now. */
  forget() {
    this.found = new Map();
  }

  /** Takes the map as it is. */
  clear() {
    this.supposed = { assume: [], reject: [] };
  }

  // What the engine found, so that it is asked once.

  marks(options) {
    const key = JSON.stringify(options);
    if (!this.found.has(key)) {
      const { marks } = this.ask.verdicts(options);
      const told = marks.filter((mark) => mark.verdict !== undefined);
      this.found.set(key, { marks: told, verdicts: new Map(told.map((mark) => [mark.id, mark.verdict])) });
    }
    return this.found.get(key).marks;
  }

  verdicts(options) {
    this.marks(options);
    return this.found.get(JSON.stringify(options)).verdicts;
  }
}
