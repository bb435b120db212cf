internal import ArgumentModel

extension Rule {
  static let selfSupport: Rule = Rule(
    "self-support", .error, "No reason supports one of its own premises, or bears on itself.",
    explanation: """
      A statement that is its own ground proves nothing. Choose another target, or remove the \
      premise.
      """,
    bad: #"{ "id": "r", "premises": ["ban"], "target": "ban", "stance": "supports" }"#,
    good: #"{ "id": "r", "premises": ["distracts"], "target": "ban", "stance": "supports" }"#
  ) { context, report in
    context.map.reasons.forEachLent { index, reason in
      Integrity.selfSupport(reason) { report($0.at(.reason, index)) }
    }
  }
}
