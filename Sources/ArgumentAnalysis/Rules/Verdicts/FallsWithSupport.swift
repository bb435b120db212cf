internal import ArgumentModel

extension Rule {
  static let fallsWithSupport: Rule = Rule(
    "falls-with-support", .note, "No claim falls by the reasons that are given for it.",
    explanation: """
      Without reasons this statement would be put forward and stand; with them it needs one that \
      stands, and all have fallen. If it was meant to stand by itself say so with `asserted`; if its \
      reasons were meant to carry it, mend one.
      """,
    bad: """
      { "id": "r", "premises": ["figure"], "target": "cost", "stance": "supports" },
      { "id": "s", "premises": ["misprint"], "target": "figure", "stance": "attacks" }
      """,
    good: #"{ "id": "r", "premises": ["figure"], "target": "cost", "stance": "supports" }"#
  ) { context, report in
    let program = context.program
    context.map.statements.forEachLent { index, statement in
      guard statement.asserted == nil, context.label(ofStatement: index) == .rejected else {
        return
      }
      let point = program.representative[index]
      // One that is attacked falls by that, and one that isn't put forward anyway needs support.
      guard point == Int32(index), !program.grounds[point].isEmpty, !program.isAsserted[Int(point)],
        program.attackers[point].allSatisfy({ context.labels[Int($0)] == .rejected })
      else { return }
      report(
        Rule.fallsWithSupport.finding(
          "“\(statement.id)” would stand without the reasons for it, and falls with them",
          .statement, index, statement.id))
    }
  }
}
