internal import ArgumentModel

extension Rule {
  /// For how many findings the nearest ids are looked for; each look goes through all ids.
  private static let mostSuggestions = 20

  static let unknownReference: Rule = Rule(
    "unknown-reference", .error, "What a reference names is there, and may stand there.",
    explanation: """
      A premise, a target, an anchor's source and every other reference names an entity of the map: \
      a premise a statement, a target a statement or a reason, an anchor a source and one of its \
      editions. Correct the id, add what is missing, or remove the reference.
      """,
    bad: #"{ "id": "r", "premises": ["distract"], "target": "ban", "stance": "supports" }"#,
    good: #"{ "id": "r", "premises": ["distracts"], "target": "ban", "stance": "supports" }"#
  ) { context, report in
    var suggested = 0
    context.forEachReferring { entity, kind, index in
      Integrity.unknownReference(entity, in: context.index) { finding in
        var finding = finding
        if suggested < mostSuggestions, let wrong = finding.related.first?.id,
          context.index.kinds(of: wrong).isEmpty
        {
          suggested += 1
          if let near = NearestIDs.suggestion(for: wrong, among: context.index.ids) {
            finding.explanation = near
          }
        }
        report(finding.at(kind, index))
      }
    }
  }
}
