internal import ArgumentModel

extension Rule {
  static let unansweredCounterargument: Rule = Rule(
    "unanswered-counterargument", .warning, "Every counterargument is answered.",
    explanation: """
      Nothing attacks this counterargument, the grounds given for it, or any step that uses it. \
      Where the thesis hangs on it that is a warning; elsewhere, and where it merely contradicts \
      another statement, a note. Answer it with a reason \
      that attacks it, or the step that uses it; or accept the finding if the debate leaves it open.
      """,
    bad: #"{ "id": "r", "premises": ["cost"], "target": "ban", "stance": "attacks" }"#,
    good: """
      { "id": "r", "premises": ["cost"], "target": "ban", "stance": "attacks" },
      { "id": "s", "premises": ["saves"], "target": "cost", "stance": "attacks" }
      """
  ) { context, report in
    let graph = context.graph
    let attacked = attackedNodes(graph)
    let weakened = weakenedNodes(graph, attacked)
    let leads = graph.leading(to: context.theses)
    let opponents = opponents(context)
    context.map.statements.forEachLent { index, statement in
      let node = Int32(index)
      guard
        statement.role == .counterargument || (statement.role == nil && opponents[index]),
        !weakened[index]
      else { return }
      var finding = Rule.unansweredCounterargument.finding(
        "nothing answers the counterargument “\(statement.id)”", .statement, index, statement.id)
      // What it contradicts stands against it already: the debate leaves the matter open.
      if !leads[Int(node)] || graph.contradictions.count(of: node) > 0 { finding.severity = .note }
      report(finding)
    }
  }

  /// The nodes that some reason attacks.
  private static func attackedNodes(_ graph: ArgumentGraph) -> [Bool] {
    var attacked = [Bool](repeating: false, count: Int(graph.nodeCount))
    for reason in 0..<graph.reasonCount where graph.attacks[Int(reason)] {
      let target = graph.target[Int(reason)]
      if target >= 0 { attacked[Int(target)] = true }
    }
    return attacked
  }

  /// The nodes that an attack reaches: attacked themselves, resting on what is, or used only for
  /// what is.
  private static func weakenedNodes(_ graph: ArgumentGraph, _ attacked: [Bool]) -> [Bool] {
    var upward = attacked
    var waiting = (0..<graph.nodeCount).filter { attacked[Int($0)] }
    // An attack on a ground weakens what rests on it.
    while let node = waiting.popLast() {
      func reach(_ other: Int32) {
        guard !upward[Int(other)] else { return }
        upward[Int(other)] = true
        waiting.append(other)
      }
      if let reason = graph.reason(ofNode: node) {
        if !graph.attacks[Int(reason)], graph.target[Int(reason)] >= 0 {
          reach(graph.target[Int(reason)])
        }
      } else {
        for reason in graph.uses[node] { reach(graph.node(ofReason: reason)) }
      }
    }
    // An attack on what a statement is used for answers the statement too.
    var downward = attacked
    waiting = (0..<graph.nodeCount).filter { attacked[Int($0)] }
    while let node = waiting.popLast() {
      func reach(_ other: Int32) {
        guard !downward[Int(other)] else { return }
        downward[Int(other)] = true
        waiting.append(other)
      }
      if let reason = graph.reason(ofNode: node) {
        for premise in graph.premises[reason] { reach(premise) }
      } else {
        for reason in graph.incoming[node] where !graph.attacks[Int(reason)] {
          reach(graph.node(ofReason: reason))
        }
      }
    }
    return upward.indices.map { upward[$0] || downward[$0] }
  }

  /// The statements that are premises of an attack on a thesis or on what supports one.
  private static func opponents(_ context: CheckContext) -> [Bool] {
    let graph = context.graph
    var friendly = [Bool](repeating: false, count: Int(graph.nodeCount))
    var opposing = [Bool](repeating: false, count: Int(graph.statementCount))
    var waiting = context.theses
    for node in waiting { friendly[Int(node)] = true }
    while let node = waiting.popLast() {
      for reason in graph.incoming[node] {
        if graph.attacks[Int(reason)] {
          for premise in graph.premises[reason] { opposing[Int(premise)] = true }
          continue
        }
        for other in graph.premises[reason] + [graph.node(ofReason: reason)]
        where !friendly[Int(other)] {
          friendly[Int(other)] = true
          waiting.append(other)
        }
      }
    }
    return opposing
  }
}
