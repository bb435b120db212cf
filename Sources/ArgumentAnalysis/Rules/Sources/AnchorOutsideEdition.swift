internal import ArgumentModel

extension Rule {
  static let anchorOutsideEdition: Rule = Rule(
    "anchor-outside-edition", .error, "Anchors lie within their edition.",
    explanation: """
      The anchor reaches beyond the edition's length, so it was made for another text. Anchor the \
      statement anew, or correct the edition's length.
      """,
    bad: #""length": 120, … "anchors": [{ "ranges": [[100, 140]], … }]"#,
    good: #""length": 120, … "anchors": [{ "ranges": [[100, 120]], … }]"#
  ) { context, report in
    func check(_ entity: Entity, _ index: Int) {
      Integrity.anchorOutsideEdition(entity, in: context.index) {
        report($0.at(entity.kind, index))
      }
    }
    context.map.statements.forEachLent { index, statement in
      if !statement.anchors.isEmpty { check(.statement(statement), index) }
    }
    context.map.reasons.forEachLent { index, reason in
      if !reason.anchors.isEmpty { check(.reason(reason), index) }
    }
    context.map.utterances.forEachLent { index, utterance in
      if !utterance.anchors.isEmpty { check(.utterance(utterance), index) }
    }
  }
}
