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
      let scripts = Scripts.of(language)
      known[language] = scripts
      return scripts
    }
    for (index, statement) in context.map.statements.enumerated() {
      for version in statement.text.versions {
        let expected = scripts(of: version.language)
        guard !expected.isEmpty else { continue }
        // Names and quotations in another script are common; a text without its own isn't.
        guard Scripts.lacks(expected, version.text) else { continue }
        let place = statement.text.versions.count == 1 ? "/text" : "/text/\(version.language)"
        report(
          Rule.wrongScript.finding(
            "the text of “\(statement.id)” in “\(version.language)” isn't in that language's script",
            .statement, index, statement.id, place: place))
      }
    }
  }
}

/// The scripts of languages, and of texts.
private enum Scripts {
  /// The scripts that a language is written in, where that is certain; else none.
  static func of(_ language: LanguageTag) -> Set<Script> {
    switch String(language.primarySubtag).lowercased() {
    case "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "cs", "fi", "vi":
      [.latin]
    case "zh", "yue", "lzh": [.han, .bopomofo]
    case "ja": [.han, .hiragana, .katakana]
    case "ko": [.hangul, .han]
    case "ru", "uk", "bg": [.cyrillic]
    case "el": [.greek]
    case "he", "yi": [.hebrew]
    case "ar", "fa", "ur": [.arabic]
    case "th": [.thai]
    case "hi", "mr", "ne": [.devanagari]
    default: []
    }
  }

  /// Whether a text has at least two letters, and none of them in these scripts.
  static func lacks(_ scripts: Set<Script>, _ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      let script = scalar.script
      if script == .common || script == .inherited { continue }
      if scripts.contains(script) { return false }
      letters += 1
    }
    return letters >= 2
  }
}
