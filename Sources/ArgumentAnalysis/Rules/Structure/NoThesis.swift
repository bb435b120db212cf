internal import ArgumentModel

extension Rule {
  static let noThesis: Rule = Rule(
    "no-thesis", .warning, "A map has a thesis.",
    explanation: """
      The thesis is what the argument is for; without one nothing can be said of what supports it. \
      Give the statement that everything leads to the role “thesis”.
      """,
    bad: #""statements": [{ "id": "ban", "text": "Phones should stay outside." }]"#,
    good:
      #""statements": [{ "id": "ban", "role": "thesis", "text": "Phones should stay outside." }]"#
  ) { context, report in
    guard !context.map.statements.isEmpty, context.theses.isEmpty else { return }
    var finding = Diagnostic(
      rule: "no-thesis", severity: .warning, message: "no statement has the role “thesis”",
      pointer: "/statements")
    // Where all support leads to one statement, it is the thesis in all but name.
    let tops = context.map.statements.indices.filter { index in
      let node = Int32(index)
      return context.graph.uses[node].isEmpty && !context.graph.incoming[node].isEmpty
        && context.map.statements[index].role != .question
    }
    if tops.count == 1 {
      let id = context.map.statements[tops[0]].id
      finding.explanation = "Everything leads to “\(id)”; it may be the thesis."
      if context.index.duplicates[id] == nil {
        finding.fixes = [
          .init(
            title: "Make “\(id)” the thesis",
            edits: [.set(SetEdit(EntityAddress(id), field: "role", to: .string("thesis")))])
        ]
      }
    }
    report(finding)
  }
}
