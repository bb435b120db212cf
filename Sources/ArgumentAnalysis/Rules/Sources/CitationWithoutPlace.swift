internal import ArgumentModel

extension Rule {
  static let citationWithoutPlace: Rule = Rule(
    "citation-without-place", .note, "A citation says where in the work.",
    explanation: """
      Whoever wants to check a citation needs the page, the section or the time, or an address that \
      leads there.
      """,
    bad: #""citations": [{ "source": "report" }]"#,
    good: #""citations": [{ "source": "report", "place": "p. 12" }]"#
  ) { context, report in
    context.map.statements.forEachLent { index, statement in
      for (place, citation) in statement.citations.enumerated()
      where (citation.place ?? "").isEmpty && (citation.url ?? "").isEmpty {
        report(
          Rule.citationWithoutPlace.finding(
            "a citation of “\(statement.id)” says no place", .statement, index, statement.id,
            place: "/citations/\(place)"))
      }
    }
  }
}
