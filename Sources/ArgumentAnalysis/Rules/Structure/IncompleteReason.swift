internal import ArgumentModel

extension Rule {
  static let incompleteReason: Rule = Rule(
    "incomplete-reason", .warning, "A reason has a premise and a target.",
    explanation: """
      A reason without premises or without a target is a draft. Link a premise, retarget it, or \
      remove it.
      """,
    bad: #"{ "id": "r", "premises": [], "target": "ban", "stance": "supports" }"#,
    good: #"{ "id": "r", "premises": ["distracts"], "target": "ban", "stance": "supports" }"#
  ) { context, report in
    context.map.reasons.forEachLent { index, reason in
      let missing =
        switch (reason.premises.isEmpty, reason.target == nil) {
        case (true, true): "premises and target"
        case (true, false): "premises"
        case (false, true): "a target"
        case (false, false): ""
        }
      guard !missing.isEmpty else { return }
      report(
        Rule.incompleteReason.finding(
          "reason “\(reason.id)” has no \(missing.hasPrefix("a ") ? "target" : missing)", .reason,
          index, reason.id))
    }
  }
}
