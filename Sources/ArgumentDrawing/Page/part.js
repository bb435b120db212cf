// What the parts of an editor have in common.

export class Part {
  constructor(editing) {
    this.editing = editing;
  }

  get page() {
    return this.editing.page;
  }

  /** A word of the editor by its name. */
  of(name, values) {
    return this.editing.of(name, values);
  }
}
