internal import ArgumentModel

extension Rule {
  static let orphanStatement: Rule = Rule(
    "orphan-statement", .warning, "Every statement has a part in the argument.",
    explanation: """
      Nothing supports or attacks this statement, it is no premise, and no relation names it. Link \
      it to what it bears on; give it the role “background” if it only helps to understand.
      """,
    bad: #""statements": [{ "id": "ban", "role": "thesis", … }, { "id": "cost", … }]"#,
    good: """
      "reasons": [{ "id": "r", "premises": ["cost"], "target": "ban", "stance": "attacks" }]
      """
  ) { context, report in
    var named: Set<EntityID> = []
    for relation in context.map.relations { relation.forEachReference { named.insert($0.id) } }
    for reason in context.map.reasons {
      for question in reason.questions {
        if let statement = question.statement { named.insert(statement) }
      }
    }
    context.map.statements.forEachLent { index, statement in
      let node = Int32(index)
      guard context.graph.uses[node].isEmpty, context.graph.incoming[node].isEmpty,
        !named.contains(statement.id)
      else { return }
      switch statement.role {
      case .background?, .question?, .thesis?: return
      default:
        report(
          Rule.orphanStatement.finding(
            "statement “\(statement.id)” bears on nothing, and nothing on it", .statement, index,
            statement.id))
      }
    }
  }
}
