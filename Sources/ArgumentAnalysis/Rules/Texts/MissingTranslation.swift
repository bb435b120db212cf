internal import ArgumentModel

extension Rule {
  static let missingTranslation: Rule = Rule(
    "missing-translation", .warning, "Every statement is there in each of the map's languages.",
    explanation: """
      The map names several languages, so its readers expect each statement in each of them. Add \
      the text, or take the language off the map.
      """,
    bad: #""languages": ["en", "zh-Hant"], … { "id": "ban", "text": { "en": "Ban phones." } }"#,
    good: #"{ "id": "ban", "text": { "en": "Ban phones.", "zh-Hant": "禁用手機。" } }"#
  ) { context, report in
    let languages = context.map.header.languages
    guard languages.count > 1 else { return }
    context.map.statements.forEachLent { index, statement in
      guard !statement.text.isEmpty else { return }
      let missing = languages.filter { statement.text[$0] == nil }
      guard !missing.isEmpty else { return }
      let names = missing.map { "“\($0)”" }.joined(separator: ", ")
      report(
        Rule.missingTranslation.finding(
          "statement “\(statement.id)” has no text in \(names)", .statement, index, statement.id,
          place: "/text"))
    }
  }
}
