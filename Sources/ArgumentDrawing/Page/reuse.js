// Elements that are drawn again as they were are the same elements: of a large map little changes at a time.

/** Elements by what they show. */
export class Reuse {
  constructor() {
    this.before = new Map();
    this.now = new Map();
  }

  /** Begins anew; what isn't asked for until the next beginning is forgotten. */
  begin() {
    [this.before, this.now] = [this.now, new Map()];
  }

  /** An element that shows the same, which nobody has yet, or one that is made. */
  take(key, make) {
    const element = this.before.get(key)?.pop() ?? make();
    const others = this.now.get(key);
    if (others) others.push(element);
    else this.now.set(key, [element]);
    return element;
  }
}

/** Makes elements the children of another, and touches none that is in its place. */
export function fill(parent, elements) {
  let at = parent.firstChild;
  for (const element of elements) {
    if (element === at) at = at.nextSibling;
    else parent.insertBefore(element, at);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}
