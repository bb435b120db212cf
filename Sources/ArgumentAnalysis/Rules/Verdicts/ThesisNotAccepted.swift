internal import ArgumentModel

extension Rule {
  static let thesisNotAccepted: Rule = Rule(
    "thesis-not-accepted", .warning, "The thesis stands against all that is put against it.",
    explanation: """
      As the debate goes in the map, the thesis falls: an objection to it is unanswered, or none of \
      its reasons stands. Where it is merely open, that is a note. `argue evaluate --why` tells how it \
      comes to that, and `argue evaluate --crux` what would change it.
      """,
    bad: """
      "statements": [{ "id": "ban", "role": "thesis" }, { "id": "cost" }],
      "reasons": [{ "id": "r", "premises": ["cost"], "target": "ban", "stance": "attacks" }]
      """,
    good: """
      "statements": [{ "id": "ban", "role": "thesis" }, { "id": "cost" }],
      "reasons": [{ "id": "r", "premises": ["cost"], "target": "ban", "stance": "supports" }]
      """
  ) { context, report in
    for thesis in context.theses {
      let index = Int(thesis)
      guard let label = context.label(ofStatement: index), label != .accepted else { continue }
      let id = context.map.statements[index].id
      var finding = Rule.thesisNotAccepted.finding(
        label == .rejected ? "the thesis “\(id)” falls" : "the thesis “\(id)” is open", .statement,
        index, id)
      if label == .undecided { finding.severity = .note }
      report(finding)
    }
  }
}
