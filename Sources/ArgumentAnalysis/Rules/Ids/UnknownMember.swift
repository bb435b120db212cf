internal import ArgumentModel

extension Rule {
  static let unknownMember: Rule = Rule(
    "unknown-member", .note, "Members have names that the format knows.",
    explanation: """
      The member is kept and written back, but nothing makes use of it. It may be mistyped, or come \
      from a newer program; what is one's own belongs under “extensions”.
      """,
    bad: #"{ "id": "a", "txet": "Phones distract." }"#,
    good: #"{ "id": "a", "text": "Phones distract." }"#
  ) { context, report in
    func check<R: EntityRecord>(_ records: [R]) {
      let fields = R.fields.map { EntityID($0.name) }
      records.forEachLent { index, record in
        guard !record.unknown.isEmpty else { return }
        for member in record.unknown.members {
          let step = JSONPointer.escape(member.name)
          var finding = Rule.unknownMember.finding(
            "\(R.kind.rawValue) “\(record.id)” has a member “\(member.name)”, which the format "
              + "doesn't know", R.kind, index, record.id, place: "/\(step)")
          let name = EntityID(member.name)
          if let near = NearestIDs.suggestion(for: name, among: fields, most: 1) {
            finding.explanation = near
          }
          report(finding)
        }
      }
    }
    for member in context.map.header.unknown.members {
      report(
        Diagnostic(
          rule: "unknown-member", severity: .note,
          message: "the map has a member “\(member.name)”, which the format doesn't know",
          pointer: "/" + JSONPointer.escape(member.name)))
    }
    check(context.map.sources)
    check(context.map.participants)
    check(context.map.statements)
    check(context.map.reasons)
    check(context.map.relations)
    check(context.map.groups)
    check(context.map.utterances)
    check(context.map.comments)
  }
}
