// The map as the page's data has it: statements and reasons as numbered nodes, statements first.

export class Model {
  constructor(data) {
    this.data = data;
    this.statementCount = data.statements.length;
    this.nodeCount = this.statementCount + data.reasons.length;
    /** The reasons that bear on each node, and those that each statement is a premise of. */
    this.incoming = [];
    this.uses = [];
    for (let node = 0; node < this.nodeCount; node++) {
      this.incoming.push([]);
      this.uses.push([]);
    }
    data.reasons.forEach((reason, number) => {
      if (reason.target >= 0) this.incoming[reason.target].push(number);
      for (const premise of reason.premises) this.uses[premise].push(number);
    });
    this.nodeOfID = new Map();
    for (let node = this.nodeCount - 1; node >= 0; node--) this.nodeOfID.set(this.idOf(node), node);
  }

  isStatement(node) {
    return node < this.statementCount;
  }

  statement(node) {
    return this.data.statements[node];
  }

  reason(node) {
    return this.data.reasons[node - this.statementCount];
  }

  nodeOfReason(number) {
    return this.statementCount + number;
  }

  entity(node) {
    return this.isStatement(node) ? this.statement(node) : this.reason(node);
  }

  idOf(node) {
    return this.entity(node).id;
  }

  /** What a reason does: "supports", "attacks" a statement, or "undercuts" a step. */
  sideOfReason(number) {
    const reason = this.data.reasons[number];
    if (!reason.attacks) return "supports";
    return reason.target >= this.statementCount ? "undercuts" : "attacks";
  }

  /** What a node is for, by its first use. */
  side(node) {
    if (!this.isStatement(node)) return this.sideOfReason(node - this.statementCount);
    return this.uses[node].length > 0 ? this.sideOfReason(this.uses[node][0]) : "neutral";
  }

  /** What a reason does, as a name of the page's words. */
  verb(number) {
    const reason = this.data.reasons[number];
    if (reason.target >= this.statementCount) return reason.attacks ? "undercuts" : "backs";
    return reason.attacks ? "attacks" : "supports";
  }

  /** What comes after a node for readers: the reasons for and against it, or a reason's premises. */
  next(node) {
    const reasons = this.incoming[node].map((number) => this.nodeOfReason(number));
    return this.isStatement(node) ? reasons : [...this.reason(node).premises, ...reasons];
  }
}
