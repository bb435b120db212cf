// What can be done with what is chosen, and what is given and to be filled in.
import { button, html, svg } from "./dom.js";
import { Fields } from "./fields.js";

export class Offers {
  constructor(editing) {
    this.editing = editing;
    this.form = new Fields(editing);
  }

  /** What can be done with a node, as buttons above its details. */
  actions(node) {
    const { editing } = this;
    const { model } = editing.page;
    const act = (name, label, key, does, id = name) =>
      button(editing.of(name), `${editing.of(label)} ( ${key} )`, does, { id: `${id}-button` });
    const write = (name, make, key) => act(name, `${name}Long`, key, () => editing.write(make, node));
    const isStatement = model.isStatement(node);
    const isLocked = editing.isLocked(node);
    const buttons = [write("addReason", "reason", "Tab"), write("addObjection", "objection", "Shift+Tab")];
    if (!isStatement || model.uses[node].length > 0) {
      buttons.push(write("addPremise", "premise", "Alt+Enter"), write("addUndercut", "undercut", "u"));
    }
    if (isStatement && !isLocked) buttons.push(act("edit", "changeText", "F2", () => editing.rename(node)));
    if (isStatement) {
      const label = `${editing.of("linkLong")} ( k )`;
      buttons.push(button("→", label, () => editing.linking.begin(node), { id: "link-button" }));
    }
    buttons.push(act("addComment", "addCommentLong", "e", () => editing.comments.ask(node), "comment"));
    if (!isLocked) buttons.push(act("remove", "removeLong", "Delete", () => editing.remove(node)));
    // Whoever gives an assignment has it served; in the file that is handed out nobody unlocks anything.
    if (editing.sync) buttons.push(this.lock(model.idOf(node), isLocked));
    return html("div", { class: "actions", role: "group", "aria-label": editing.of("edit") }, buttons);
  }

  lock(id, isLocked) {
    const { editing } = this;
    const edits = [{ edit: "set", id, field: "locked", to: isLocked ? null : true }];
    const change = () => editing.change(edits) && document.getElementById("lock-button")?.focus();
    return button(editing.of(isLocked ? "unlock" : "lock"), editing.of("lockLong"), change, { id: "lock-button" });
  }

  /** The fields of a node; none of what is locked. */
  fields(node) {
    const { editing } = this;
    return editing.isLocked(node)
      ? html("p", { class: "locked-note" }, editing.of("lockedLong"))
      : this.form.of(node);
  }

  /** Shows on the drawing what is locked, and what is to be filled in. */
  decorate() {
    const { model, scene } = this.editing.page;
    for (const sign of document.querySelectorAll("#canvas .lock, #canvas .blank-box > title")) sign.remove();
    for (const node of scene.nodes) {
      if (node.number < 0 || node.kind !== "statement") continue;
      const entity = model.entity(node.number);
      if (entity.locked) node.element.append(this.sign(node));
      const isBlank = !entity.texts.some(([, text]) => text !== "");
      node.element.classList.toggle("blank-box", isBlank);
      if (isBlank) node.element.append(svg("title", {}, this.editing.of("toFillIn")));
    }
  }

  /** A small lock in a node's corner. */
  sign(node) {
    return svg(
      "g",
      { class: "lock", transform: `translate(${node.width - 13} 4)` },
      svg("title", {}, this.editing.of("lockedLong")),
      svg("rect", { x: 0, y: 4, width: 9, height: 6.5, rx: 1 }),
      svg("path", { d: "M2 4V2.6a2.5 2.5 0 0 1 5 0V4" }),
    );
  }

  /** The keys and what they do, for the sheet that shows them. */
  sheet() {
    const { editing } = this;
    const texts = [
      ["t", "keyTexts"],
      ["← →", "keyPassages"],
      ["↑ ↓", "keySentences"],
      ["Enter", "keyPassage"],
    ];
    return [
      ["n", "keyAlone"],
      ["Enter · Tab · Shift+Tab", "keyWrite"],
      ["Alt+Enter", "keyPremise"],
      ["u", "keyUndercut"],
      ["k", "keyLink"],
      ["F2", "keyRename"],
      ["Delete", "keyRemove"],
      ["e", "keyAddComment"],
      ["r", "keyComments"],
      ["m", "keyMarking"],
      ["Ctrl+Z · Ctrl+Y", "keyUndo"],
      ["Ctrl+S", "keySave"],
      ["Ctrl+K", "keyPalette"],
      ["g", "keyMinimap"],
      ...(editing.texts.isThere ? texts : []),
    ].map(([key, name]) => [key, editing.of(name)]);
  }
}
