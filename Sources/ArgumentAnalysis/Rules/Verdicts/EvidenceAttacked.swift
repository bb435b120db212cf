internal import ArgumentModel

extension Rule {
  static let evidenceAttacked: Rule = Rule(
    "evidence-attacked", .warning, "Evidence that is attacked is defended.",
    explanation: """
      Something that stands speaks against this evidence, and nothing answers it, so that whatever \
      rests on the evidence alone falls. Answer the attack, or rest the claim on something else.
      """,
    bad: #"{ "id": "r", "premises": ["misprint"], "target": "figure", "stance": "attacks" }"#,
    good: """
      { "id": "r", "premises": ["misprint"], "target": "figure", "stance": "attacks" },
      { "id": "s", "premises": ["reprint"], "target": "r", "stance": "attacks" }
      """
  ) { context, report in
    let program = context.program
    context.map.statements.forEachLent { index, statement in
      guard statement.role == .evidence, context.label(ofStatement: index) == .rejected else {
        return
      }
      let standing = program.attackers[program.representative[index]].filter {
        context.labels[Int($0)] == .accepted
      }
      guard let attacker = standing.first else { return }
      let other = context.entity(ofNode: program.node(ofPoint: attacker)).id
      report(
        Rule.evidenceAttacked.finding(
          "nothing answers “\(other)”, which speaks against the evidence “\(statement.id)”",
          .statement, index, statement.id))
    }
  }
}
