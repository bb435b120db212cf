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
}
