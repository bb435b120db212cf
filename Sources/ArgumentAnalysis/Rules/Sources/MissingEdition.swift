internal import ArgumentModel

extension Rule {
  static let missingEdition: Rule = Rule(
    "missing-edition", .warning, "Editions that are named are there.",
    explanation: """
      An edition translates or replaces another, or a divergence compares two, and one of them isn't \
      among the source's editions. Add it, or correct the name.
      """,
    bad: #""editions": [{ "language": "zh-Hant", "translationOf": "en" }]"#,
    good: #""editions": [{ "language": "en" }, { "language": "zh-Hant", "translationOf": "en" }]"#
  ) { context, report in
    context.map.sources.forEachLent { index, source in
      let editions = Set(source.editions.map { EntityID($0.id) })
      for (place, edition) in source.editions.enumerated() {
        let named = [("translationOf", edition.translationOf), ("replaces", edition.replaces)]
        for (member, name) in named {
          guard let name, !editions.contains(EntityID(name)) else { continue }
          report(
            Rule.missingEdition.finding(
              "the edition “\(edition.id)” of “\(source.id)” names the edition “\(name)”, "
                + "which isn't there", .source, index, source.id,
              place: "/editions/\(place)/\(member)"))
        }
      }
    }
    context.map.statements.forEachLent { index, statement in
      for (place, divergence) in statement.divergences.enumerated() {
        let source =
          divergence.source.flatMap { context.index.source($0) }
          ?? (context.map.sources.count == 1 ? context.map.sources.first : nil)
        guard let source else { continue }
        for name in divergence.editions
        where context.index.edition(name, of: source.id) == nil {
          report(
            Rule.missingEdition.finding(
              "a divergence of “\(statement.id)” names the edition “\(name)”, which isn't there",
              .statement, index, statement.id, place: "/divergences/\(place)/editions"))
        }
      }
    }
  }
}
