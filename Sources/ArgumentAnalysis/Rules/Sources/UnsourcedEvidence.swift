internal import ArgumentModel

extension Rule {
  static let unsourcedEvidence: Rule = Rule(
    "unsourced-evidence", .warning, "Evidence says where it comes from.",
    explanation: """
      Whoever doubts a piece of evidence wants to know who says so and where. Give it an \
      attribution, an anchor in a source, or a citation; or another role, if it is no evidence.
      """,
    bad: #"{ "id": "distracts", "role": "evidence", "text": "Phones distract." }"#,
    good: """
      { "id": "distracts", "role": "evidence", "text": "Phones distract.",
        "attribution": [{ "who": "teachers", "act": "reports" }] }
      """
  ) { context, report in
    context.map.statements.forEachLent { index, statement in
      guard statement.role == .evidence, statement.attribution.isEmpty, statement.anchors.isEmpty,
        statement.citations.isEmpty
      else { return }
      report(
        Rule.unsourcedEvidence.finding(
          "evidence “\(statement.id)” has neither attribution nor anchor nor citation", .statement,
          index, statement.id))
    }
  }
}
