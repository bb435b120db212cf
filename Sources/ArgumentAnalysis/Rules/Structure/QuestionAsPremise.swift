internal import ArgumentModel

extension Rule {
  static let questionAsPremise: Rule = Rule(
    "question-as-premise", .warning, "A question is no premise.",
    explanation: """
      A question asserts nothing, so nothing follows from it. State what the question suggests, or \
      answer it by relations of the type “answers”.
      """,
    bad: #"{ "id": "who-pays", "role": "question", … } … "premises": ["who-pays"]"#,
    good: #"{ "id": "nobody-pays", "role": "claim", … } … "premises": ["nobody-pays"]"#
  ) { context, report in
    context.map.reasons.forEachLent { index, reason in
      for (place, premise) in reason.premises.enumerated() {
        guard let found = context.index.place(of: premise.statement), found.kind == .statement,
          context.map.statements[found.index].role == .question
        else { continue }
        report(
          Rule.questionAsPremise.finding(
            "reason “\(reason.id)” has the question “\(premise.statement)” for a premise", .reason,
            index, reason.id, place: "/premises/\(place)"))
      }
    }
  }
}
