internal import ArgumentModel

extension Rule {
  static let severalClaims: Rule = Rule(
    "several-claims", .note, "A statement makes one claim.",
    explanation: """
      The text has several sentences, or a word that joins claims (“because”, “but”, 因為, 但是). Who \
      doubts one half can't say so. Split it: one statement a claim, and a reason between them.
      """,
    bad: #"{ "id": "a", "text": "Phones distract because they ring." }"#,
    good: #"{ "id": "a", "text": "Phones distract." }, { "id": "b", "text": "Phones ring." }"#
  ) { context, report in
    context.map.statements.forEachLent { index, statement in
      for version in statement.text.versions {
        guard let sign = Claims.sign(in: version.text) else { continue }
        let place = statement.text.versions.count == 1 ? "/text" : "/text/\(version.language)"
        report(
          Rule.severalClaims.finding(
            "statement “\(statement.id)” seems to make several claims (\(sign))", .statement, index,
            statement.id, place: place))
        break
      }
    }
  }
}

/// Signs that a text makes more than one claim.
private enum Claims {
  /// Words that join one clause to another: by reason, by contrast, by concession.
  ///
  /// “And” isn't among them, since it mostly joins smaller things than claims.
  private static let english = PhraseSearch.words([
    "because", "therefore", "hence", "so that", "thus", "consequently", "moreover", "furthermore",
    "although", "even though", "whereas", "however", "nevertheless", "but",
  ])
  private static let chinese = PhraseSearch.characters([
    "因為", "所以", "因此", "由於", "從而", "因而", "但是", "然而", "不過", "雖然", "儘管", "而且", "並且", "此外", "况且",
    "況且",
  ])

  static func sign(in text: String) -> String? {
    if hasSeveralSentences(text) { return "several sentences" }
    return (english.first(in: text) ?? chinese.first(in: text)).map { "“\($0)”" }
  }

  /// Whether a text has several sentences, as far as ends of sentences tell: a full stop counts only
  /// before a space and a capital, so that abbreviations and numbers mostly don't.
  private static func hasSeveralSentences(_ text: String) -> Bool {
    // Most texts have no full stop but the last.
    guard hasInnerEnd(text) else { return false }
    let scalars = Array(text.unicodeScalars)
    let lastLetter = scalars.lastIndex(where: { $0.properties.isAlphabetic }) ?? -1
    for (place, scalar) in scalars.enumerated() where place < scalars.count - 1 {
      switch scalar {
      case "。", "！", "？":
        if place < lastLetter { return true }
      case ".", "!", "?":
        guard place + 2 < scalars.count, scalars[place + 1] == " ",
          scalars[place + 2].properties.isUppercase, place >= 3,
          scalars[(place - 3)..<place].allSatisfy({ $0.properties.isLowercase })
        else { continue }
        return true
      default: continue
      }
    }
    return false
  }

  /// Whether something that may end a sentence stands anywhere but at a text's end.
  private static func hasInnerEnd(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for place in 0..<max(0, bytes.count - 1) {
      switch bytes[place] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      // What begins with these has three bytes, such as 。 ！ ？.
      case 0xE3, 0xEF:
        guard place + 3 < bytes.count else { continue }
        switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
        default: continue
        }
      default: continue
      }
    }
    return false
  }
}
