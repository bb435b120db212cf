internal import ArgumentModel
internal import ArgumentUnicode

extension Rule {
  static let wrongScript: Rule = Rule(
    "wrong-script", .warning, "A text is written in its language's script.",
    explanation: """
      The text under this language is written in another script, so it probably stands under the \
      wrong language.
      """,
    bad: #""text": { "en": "手機使人分心。", "zh-Hant": "Phones distract." }"#,
    good: #""text": { "en": "Phones distract.", "zh-Hant": "手機使人分心。" }"#
  ) { context, report in
    var known: [LanguageTag: Set<Script>] = [:]
    func scripts(of language: LanguageTag) -> Set<Script> {
      if let scripts = known[language] { return scripts }
      let scripts = LanguageScripts.of(String(language.primarySubtag).lowercased())
      known[language] = scripts
      return scripts
    }
    context.map.statements.forEachLent { index, statement in
      for version in statement.text.versions {
        let expected = scripts(of: version.language)
        guard !expected.isEmpty else { continue }
        guard LanguageScripts.lacks(expected, version.text) else { continue }
        let place = statement.text.versions.count == 1 ? "/text" : "/text/\(version.language)"
        report(
          Rule.wrongScript.finding(
            "the text of “\(statement.id)” in “\(version.language)” isn't in that language's script",
            .statement, index, statement.id, place: place))
      }
    }
  }
}
