internal import ArgumentModel

extension Rule {
  static let weakAnswer: Rule = Rule(
    "weak-answer", .note, "An objection's answer isn't itself under attack.",
    explanation: """
      Every reason that attacks this counterargument, or the step that uses it, is attacked itself, \
      and nothing answers that. The objection may stand again: defend an answer, or find another.
      """,
    bad: """
      { "id": "r", "premises": ["saves"], "target": "cost", "stance": "attacks" },
      { "id": "s", "premises": ["untrue"], "target": "r", "stance": "attacks" }
      """,
    good: #"{ "id": "r", "premises": ["saves"], "target": "cost", "stance": "attacks" }"#
  ) { context, report in
    let graph = context.graph
    func attackers(of node: Int32) -> [Int32] {
      graph.incoming[node].filter { graph.attacks[Int($0)] }
    }
    /// Whether something attacks a reason, or one of its premises, and isn't attacked in turn.
    func isDown(_ reason: Int32) -> Bool {
      let targets = [graph.node(ofReason: reason)] + graph.premises[reason]
      return targets.contains { node in
        attackers(of: node).contains { attackers(of: graph.node(ofReason: $0)).isEmpty }
      }
    }
    for (index, statement) in context.map.statements.enumerated()
    where statement.role == .counterargument {
      let node = Int32(index)
      var answers = attackers(of: node)
      for use in graph.uses[node] { answers += attackers(of: graph.node(ofReason: use)) }
      guard !answers.isEmpty, answers.allSatisfy(isDown) else { continue }
      report(
        Rule.weakAnswer.finding(
          "every answer to the counterargument “\(statement.id)” is attacked itself", .statement,
          index, statement.id))
    }
  }
}
