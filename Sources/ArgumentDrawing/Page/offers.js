// What can be done with what is chosen, and what is given and to be filled in.
import { button, html, svg } from "./dom.js";
import { Fields } from "./fields.js";
import { commandButton } from "./keys.js";
import { Part } from "./part.js";

export class Offers extends Part {
  constructor(editing) {
    super(editing);
    this.form = new Fields(editing);
  }

  /** What can be done with what is chosen, as buttons above its details. */
  actions(node) {
    const { editing } = this;
    const { page } = editing;
    const isLocked = editing.isLocked(node);
    const act = (key, name, text = this.of(name)) => commandButton(page, key, text, { id: `${name}-button` });
    return html(
      "div.actions",
      { role: "group", "aria-label": this.of("edit") },
      act("Tab", "addReason"),
      act("Shift+Tab", "addObjection"),
      act("Alt+Enter", "addPremise"),
      act("u", "addUndercut"),
      isLocked ? null : act("F2", "edit"),
      act("k", "link", "→"),
      act("e", "comment", this.of("addComment")),
      isLocked ? null : act("Delete", "remove"),
      // Whoever gives an assignment has it served; in the file that is handed out nobody unlocks anything.
      editing.isServed ? this.lock(page.model.idOf(node), isLocked) : null,
    );
  }

  lock(id, isLocked) {
    const { editing } = this;
    const edits = [{ edit: "set", id, field: "locked", to: isLocked ? null : true }];
    const change = () => editing.change(edits) && document.getElementById("lock-button")?.focus();
    const text = this.of(isLocked ? "unlock" : "lock");
    return button(text, change, { label: this.of("lockLong"), id: "lock-button" });
  }

  /** The fields of a node; none of what is locked. */
  fields(node) {
    const { editing } = this;
    return editing.isLocked(node)
      ? html("p.locked-note", this.of("lockedLong"))
      : this.form.ofNode(node);
  }

  /** Shows on the drawing what is locked, and what is to be filled in. */
  decorate() {
    const { model, scene } = this.page;
    for (const sign of document.querySelectorAll("#canvas .lock, #canvas .blank-box > title")) sign.remove();
    for (const node of scene.nodes) {
      if (node.number < 0 || node.kind !== "statement") continue;
      const entity = model.entity(node.number);
      if (entity.locked) node.element.append(this.sign(node));
      const isBlank = !entity.texts.some(([, text]) => text !== "");
      node.element.classList.toggle("blank-box", isBlank);
      if (isBlank) node.element.append(svg("title", this.of("toFillIn")));
    }
  }

  /** A small lock in a node's corner. */
  sign(node) {
    return svg(
      "g.lock",
      { transform: `translate(${node.width - 13} 4)` },
      svg("title", this.of("lockedLong")),
      svg("rect", { x: 0, y: 4, width: 9, height: 6.5, rx: 1 }),
      svg("path", { d: "M2 4V2.6a2.5 2.5 0 0 1 5 0V4" }),
    );
  }
}
