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
    context.forEachEntity { entity, kind, index in
      Integrity.anchorOutsideEdition(entity, in: context.index) { report($0.at(kind, index)) }
    }
  }
}
