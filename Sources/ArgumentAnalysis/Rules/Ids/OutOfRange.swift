internal import ArgumentModel

extension Rule {
  static let outOfRange: Rule = Rule(
    "out-of-range", .error, "Credences and strengths lie between 0 and 1.",
    explanation: "0 is not at all, 1 is fully; nothing else can be computed with.",
    bad: #"{ "id": "a", "text": "…", "credence": 80 }"#,
    good: #"{ "id": "a", "text": "…", "credence": 0.8 }"#
  ) { context, report in
    context.map.statements.forEachLent { index, statement in
      guard statement.credence != nil else { return }
      Integrity.outOfRange(.statement(statement)) { report($0.at(.statement, index)) }
    }
    context.map.reasons.forEachLent { index, reason in
      guard reason.strength != nil else { return }
      Integrity.outOfRange(.reason(reason)) { report($0.at(.reason, index)) }
    }
  }
}
