internal import ArgumentModel

extension Rule {
  static let locutionWithoutSpeaker: Rule = Rule(
    "locution-without-speaker", .warning, "What counts as said is said by somebody.",
    explanation: """
      Of this premise it counts that somebody says it, but the map doesn't tell who does. Give the \
      statement an attribution, or let the premise count for what it says.
      """,
    bad: #"{ "id": "r", "premises": [{ "statement": "oath", "kind": "locution" }], … }"#,
    good: #"{ "id": "oath", "attribution": [{ "who": "minister", "act": "asserts" }], … }"#
  ) { context, report in
    var uttered: Set<EntityID>?
    context.map.reasons.forEachLent { index, reason in
      for (place, premise) in reason.premises.enumerated() where premise.kind == .locution {
        guard let found = context.index.place(of: premise.statement), found.kind == .statement,
          context.map.statements[found.index].attribution.isEmpty
        else { continue }
        let known = uttered ?? Set(context.map.utterances.flatMap { $0.content })
        uttered = known
        guard !known.contains(premise.statement) else { continue }
        report(
          Rule.locutionWithoutSpeaker.finding(
            "nobody says “\(premise.statement)”, which counts as said in the reason “\(reason.id)”",
            .reason, index, reason.id, place: "/premises/\(place)"))
      }
    }
  }
}
