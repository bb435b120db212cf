internal import ArgumentModel

extension Rule {
  static let premiseBothWays: Rule = Rule(
    "premise-both-ways", .warning, "A premise doesn't speak both for and against one thing.",
    explanation: """
      One statement supports and attacks the same target. Mostly one of the two is meant, or one of \
      the reasons needs a further premise that makes the difference.
      """,
    bad: """
      { "id": "r", "premises": ["a"], "target": "t", "stance": "supports" },
      { "id": "s", "premises": ["a"], "target": "t", "stance": "attacks" }
      """,
    good: """
      { "id": "r", "premises": ["a"], "target": "t", "stance": "supports" },
      { "id": "s", "premises": ["b"], "target": "t", "stance": "attacks" }
      """
  ) { context, report in
    let graph = context.graph
    for statement in 0..<graph.statementCount where graph.uses[statement].count > 1 {
      var supported: Set<Int32> = []
      var attacked: Set<Int32> = []
      for reason in graph.uses[statement] {
        let target = graph.target[Int(reason)]
        guard target >= 0 else { continue }
        if graph.attacks[Int(reason)] { attacked.insert(target) } else { supported.insert(target) }
      }
      let (kind, index, id) = context.entity(ofNode: statement)
      for target in supported.intersection(attacked).sorted() {
        report(
          Rule.premiseBothWays.finding(
            "“\(id)” speaks both for and against “\(context.entity(ofNode: target).id)”", kind,
            index, id))
      }
    }
  }
}
