public import ArgumentModel
package import ArgumentWords

extension Diagnostic {
  /// The finding in another language, as far as there are words for it; the rest stays in English.
  /// - Parameter language: The language; nil leaves all as it is.
  public func translated(to language: LanguageTag?) -> Diagnostic {
    Translator.into(language).map { translated(by: $0) } ?? self
  }

  /// The finding as a translator tells it; what it has no words for stays as it is.
  package func translated(by translator: Translator) -> Diagnostic {
    var told = self
    told.message = translator.translate(message) ?? message
    told.explanation = explanation.map { translator.translate($0) ?? $0 }
    for index in told.related.indices {
      let message = told.related[index].message
      told.related[index].message = translator.translate(message) ?? message
    }
    for index in told.fixes.indices {
      let title = told.fixes[index].title
      told.fixes[index].title = translator.translate(title) ?? title
    }
    return told
  }
}
