public import ArgumentModel
internal import ArgumentUnicode

/// Tells a text's language, as far as its script does.
public enum LanguageGuess {
  /// The language, or `und` where the script leaves it open: of the languages in the Latin alphabet
  /// only English is told, by its commonest words.
  ///
  /// Traditional and Simplified Chinese are told by the characters that only one of them has; a text
  /// with neither, or with as many of both, is `zh`.
  public static func language(of text: String) -> LanguageTag {
    switch LineScript(of: text) {
    case .latin?: isEnglish(text) ? "en" : .undetermined
    case .han?: chinese(text)
    case .japanese?: "ja"
    case .korean?: "ko"
    case .arabic?: isWritten(text, with: "پچژگکیےٹڈ") ? .undetermined : "ar"
    case .hebrew?: "he"
    case .cyrillic?:
      // Letters that Ukrainian has alone, then those that Russian doesn't share with its neighbours.
      isWritten(text, with: "іїєґІЇЄҐјљњћђўЎ")
        ? isWritten(text, with: "їєґЇЄҐ") ? "uk" : .undetermined
        : isWritten(text, with: "ыэёЫЭЁ") ? "ru" : .undetermined
    case .greek?: "el"
    case .thai?: "th"
    case .devanagari?, nil: .undetermined
    }
  }

  private static func chinese(_ text: String) -> LanguageTag {
    var traditional = 0
    var simplified = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x3400 {
      switch ChineseForm(of: scalar) {
      case .traditional: traditional += 1
      case .simplified: simplified += 1
      case .shared: break
      }
    }
    return traditional == simplified ? "zh" : traditional > simplified ? "zh-Hant" : "zh-Hans"
  }

  private static func isWritten(_ text: String, with letters: String) -> Bool {
    let letters = Set(letters.unicodeScalars)
    return text.unicodeScalars.contains(where: letters.contains)
  }

  /// Whether at least every eighth word is one of the commonest English ones.
  private static func isEnglish(_ text: String) -> Bool {
    var words = 0
    var common = 0
    for word in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic }) {
      words += 1
      if word.count <= 5, commonest.contains(String(word).lowercased()) { common += 1 }
      // What a text's beginning is, it is.
      if words == 5000 { break }
    }
    return common > 0 && common * 8 >= words
  }

  // Only words that other languages in the Latin alphabet don't have among their own commonest.
  private static let commonest: Set<String> = [
    "the", "of", "and", "to", "is", "that", "for", "it", "with", "are", "this", "be", "not", "by",
    "from", "they", "have", "has", "their", "which", "would", "should", "could", "will", "its",
    "there", "who", "can", "our", "your", "we", "he", "she", "but", "than", "these", "those", "if",
  ]
}
