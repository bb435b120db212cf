internal import ArgumentModel

extension Rule {
  static let duplicatePremise: Rule = Rule(
    "duplicate-premise", .warning, "A reason has each premise once.",
    explanation: "A premise that is named twice adds nothing. Remove one of the two.",
    bad: #"{ "id": "r", "premises": ["a", "a"], "target": "t", "stance": "supports" }"#,
    good: #"{ "id": "r", "premises": ["a"], "target": "t", "stance": "supports" }"#
  ) { context, report in
    context.map.reasons.forEachLent { index, reason in
      var seen: Set<EntityID> = []
      for (place, premise) in reason.premises.enumerated()
      where !seen.insert(premise.statement).inserted {
        var finding = Rule.duplicatePremise.finding(
          "reason “\(reason.id)” has the premise “\(premise.statement)” twice", .reason, index,
          reason.id, place: "/premises/\(place)")
        if context.index.duplicates[reason.id] == nil {
          var once: Set<EntityID> = []
          let kept = reason.premises.filter { once.insert($0.statement).inserted }
          finding.fixes = [
            .init(
              title: "Name each premise once", isSafe: true,
              edits: [
                .set(
                  SetEdit(
                    EntityAddress(reason.id), field: "premises",
                    to: RecordWriter.standalone.json(.premises(kept))))
              ])
          ]
        }
        report(finding)
        break
      }
    }
  }
}
