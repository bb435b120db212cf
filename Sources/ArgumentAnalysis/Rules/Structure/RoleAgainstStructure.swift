internal import ArgumentModel

extension Rule {
  static let roleAgainstStructure: Rule = Rule(
    "role-against-structure", .warning, "A statement's role fits what it does in the map.",
    explanation: """
      The role is the author's word, but the reasons say something else: a counterargument that \
      attacks nothing, a rebuttal of nothing, a premise that no reason uses, a background that an \
      argument rests on. Change the role, or link the statement as the role has it.
      """,
    bad: #"{ "id": "cost", "role": "counterargument", … } … "stance": "supports""#,
    good: #"{ "id": "cost", "role": "counterargument", … } … "stance": "attacks""#
  ) { context, report in
    let graph = context.graph
    let opposing = context.opposingStatements
    let contradicted = context.contradictedStatements
    context.map.statements.forEachLent { index, statement in
      let node = Int32(index)
      let isUsed = !graph.uses[node].isEmpty
      let message: String? =
        switch statement.role {
        case .counterargument?
        where !opposing[index] && isUsed && !contradicted.contains(statement.id):
          "has the role “counterargument”, but attacks nothing and supports nothing that does"
        case .rebuttal?
        where !opposing[index] && isUsed && !contradicted.contains(statement.id):
          "has the role “rebuttal”, but attacks nothing and supports nothing that does"
        case .premise? where !isUsed && !graph.incoming[node].isEmpty,
          .evidence? where !isUsed && !graph.incoming[node].isEmpty:
          "has the role “\(statement.role?.rawValue ?? "")”, but is a premise of nothing"
        case .background? where isUsed:
          "has the role “background”, but is a premise"
        default: nil
        }
      guard let message else { return }
      report(
        Rule.roleAgainstStructure.finding(
          "statement “\(statement.id)” \(message)", .statement, index, statement.id, place: "/role")
      )
    }
  }
}

extension CheckContext {
  /// For each statement, whether it attacks something, or leads by support to what does.
  fileprivate var opposingStatements: [Bool] {
    var opposing = [Bool](repeating: false, count: Int(graph.nodeCount))
    var waiting: [Int32] = []
    for reason in 0..<graph.reasonCount where graph.attacks[Int(reason)] {
      let node = graph.node(ofReason: reason)
      opposing[Int(node)] = true
      waiting.append(node)
    }
    while let node = waiting.popLast() {
      func reach(_ other: Int32) {
        guard !opposing[Int(other)] else { return }
        opposing[Int(other)] = true
        waiting.append(other)
      }
      if let reason = graph.reason(ofNode: node) {
        for premise in graph.premises[reason] { reach(premise) }
      }
      for reason in graph.incoming[node] where !graph.attacks[Int(reason)] {
        reach(graph.node(ofReason: reason))
      }
    }
    return Array(opposing.prefix(Int(graph.statementCount)))
  }

  /// The ids that a contradiction names.
  fileprivate var contradictedStatements: Set<EntityID> {
    Set(map.relations.filter { $0.type == .contradicts }.flatMap { $0.between })
  }
}
