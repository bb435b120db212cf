internal import ArgumentModel

extension Rule {
  static let schemePremises: Rule = Rule(
    "scheme-premises", .warning, "Premises fill slots that their scheme has, each at most once.",
    explanation: """
      A slot says which part a premise plays in its scheme; `argue schemes NAME` shows the slots. \
      This premise names a slot that the scheme doesn't have, or that another premise fills already.
      """,
    bad: #""scheme": "expert-opinion", "premises": [{ "statement": "a", "slot": "witness" }]"#,
    good: #""scheme": "expert-opinion", "premises": [{ "statement": "a", "slot": "expert" }]"#
  ) { context, report in
    context.map.reasons.forEachLent { index, reason in
      guard let scheme = reason.scheme.flatMap(SchemeCatalogue.scheme), !scheme.premises.isEmpty
      else { return }
      var filled: Set<String> = []
      for (place, premise) in reason.premises.enumerated() {
        guard let slot = premise.slot else { continue }
        let problem: String? =
          if scheme.premise(slot) == nil {
            "the scheme “\(scheme.id)” has no slot “\(slot)”"
          } else if !filled.insert(slot).inserted {
            "two premises fill the slot “\(slot)”"
          } else {
            nil
          }
        guard let problem else { continue }
        var finding = Rule.schemePremises.finding(
          "reason “\(reason.id)”: \(problem)", .reason, index, reason.id,
          place: "/premises/\(place)/slot")
        let slots = scheme.premises.map { "“\($0.id)”" }.joined(separator: ", ")
        finding.explanation = "Its slots are \(slots)."
        report(finding)
      }
    }
  }
}
