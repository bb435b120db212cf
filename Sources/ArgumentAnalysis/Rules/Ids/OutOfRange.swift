internal import ArgumentModel

extension Rule {
  static let outOfRange: Rule = Rule(
    "out-of-range", .error, "Credences and strengths lie between 0 and 1.",
    explanation: "0 is not at all, 1 is fully; nothing else can be computed with.",
    bad: #"{ "id": "a", "text": "…", "credence": 80 }"#,
    good: #"{ "id": "a", "text": "…", "credence": 0.8 }"#
  ) { context, report in
    context.forEachEntity { entity, kind, index in
      Integrity.outOfRange(entity) { report($0.at(kind, index)) }
    }
  }
}
