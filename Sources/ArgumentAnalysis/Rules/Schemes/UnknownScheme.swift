internal import ArgumentModel

extension Rule {
  static let unknownScheme: Rule = Rule(
    "unknown-scheme", .warning, "A reason's scheme is one of the catalogue.",
    explanation: """
      The catalogue has no scheme of this name, so nothing is known of its premises and critical \
      questions. `argue schemes` lists all; leave the scheme out where none fits.
      """,
    bad: #"{ "id": "r", "scheme": "expert-opinon", … }"#,
    good: #"{ "id": "r", "scheme": "expert-opinion", … }"#
  ) { context, report in
    context.map.reasons.forEachLent { index, reason in
      guard let name = reason.scheme, SchemeCatalogue.scheme(name) == nil else { return }
      var finding = Rule.unknownScheme.finding(
        "reason “\(reason.id)” has the scheme “\(name)”, which the catalogue doesn't have", .reason,
        index, reason.id, place: "/scheme")
      let ids = SchemeCatalogue.all.map { EntityID($0.id) }
      if let near = NearestIDs.suggestion(for: EntityID(name), among: ids, most: 2) {
        finding.explanation = near
      }
      report(finding)
    }
  }
}
