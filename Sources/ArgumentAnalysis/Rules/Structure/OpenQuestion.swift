internal import ArgumentModel

extension Rule {
  static let openQuestion: Rule = Rule(
    "open-question", .note, "Critical questions are answered.",
    explanation: """
      A scheme's critical questions are where a step may fail. This one has no answer yet: answer \
      it in words, name the statement that does, or let the doubt attack the reason.
      """,
    bad: #""questions": [{ "question": "Is the expert reliable?" }]"#,
    good: #""questions": [{ "question": "Is the expert reliable?", "statement": "neutral" }]"#
  ) { context, report in
    context.map.reasons.forEachLent { index, reason in
      for (place, question) in reason.questions.enumerated()
      where question.answer.isEmpty && question.statement == nil {
        report(
          Rule.openQuestion.finding(
            "reason “\(reason.id)” leaves the question “\(question.question)” open", .reason, index,
            reason.id, place: "/questions/\(place)"))
      }
    }
  }
}
