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
    func attackers(of node: Int32) -> some Sequence<Int32> {
      graph.incoming[node].lazy.filter { graph.attacks[Int($0)] }
    }
    let nodes = 0..<graph.nodeCount
    let isAttacked = nodes.map { node in attackers(of: node).contains { _ in true } }
    /// For each node, whether what attacks it includes something unattacked.
    let isHit = nodes.map { node in
      attackers(of: node).contains { !isAttacked[Int(graph.node(ofReason: $0))] }
    }
    let isDown = (0..<graph.reasonCount).map { reason in
      isHit[Int(graph.node(ofReason: reason))]
        || graph.premises[reason].contains { isHit[Int($0)] }
    }
    /// For each node, whether everything that attacks it is down.
    let areDown = nodes.map { node in attackers(of: node).allSatisfy { isDown[Int($0)] } }
    context.map.statements.forEachLent { index, statement in
      guard statement.role == .counterargument else { return }
      let node = Int32(index)
      // What speaks against it attacks it, or a reason that it is a premise of.
      let against = [node] + graph.uses[node].map { graph.node(ofReason: $0) }
      guard against.contains(where: { isAttacked[Int($0)] }),
        against.allSatisfy({ areDown[Int($0)] })
      else { return }
      report(
        Rule.weakAnswer.finding(
          "every answer to the counterargument “\(statement.id)” is attacked itself", .statement,
          index, statement.id))
    }
  }
}
