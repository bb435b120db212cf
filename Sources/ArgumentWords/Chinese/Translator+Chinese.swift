package import ArgumentModel

extension Translator {
  /// Into Chinese.
  private static let chinese = Translator(chineseFindings + chineseMessages, terms: chineseTerms)

  /// A translator into a language, or nil where what is said in English stays so.
  package static func into(_ language: LanguageTag?) -> Translator? {
    language?.primarySubtag.lowercased() == "zh" ? chinese : nil
  }
}
