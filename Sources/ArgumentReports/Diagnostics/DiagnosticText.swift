public import ArgumentJSON
public import ArgumentModel
internal import ArgumentUnicode
internal import ArgumentWords

/// Diagnostics as a person reads them: message, place, source line and caret.
public struct DiagnosticText {
  /// The file's name as the user gave it.
  var file: String?
  /// The file's content, if the places are to be shown.
  var source: TextIndex?
  /// Whether to write colours.
  var hasColor: Bool
  /// The language in which it is told; nil is English.
  var language: LanguageTag?
  /// What an entity says, for places at which nothing but its bracket stands.
  var words: (EntityID) -> [String]

  private static let longestLine = 100

  /// Makes a writer.
  /// - Parameters:
  ///   - file: The file's name as the user gave it.
  ///   - source: Its content, if the places are to be shown.
  ///   - hasColor: Whether to write colours.
  ///   - language: The language in which to tell; what isn't translated stays in English.
  ///   - words: What an entity says: shown where its line in the file says nothing.
  public init(
    file: String?, source: TextIndex?, hasColor: Bool, language: LanguageTag? = nil,
    words: @escaping (EntityID) -> [String] = { _ in [] }
  ) {
    self.words = words
    self.file = file
    self.source = source
    self.hasColor = hasColor
    self.language = language
  }

  /// One finding, over several lines, ending in a line feed.
  public func text(_ diagnostic: Diagnostic) -> String {
    let diagnostic = diagnostic.translated(to: language)
    let words = Words.of(language).checking
    var text = heading(diagnostic, words)
    if let position = diagnostic.position {
      text += "  \(dim("-->")) \(visible(file ?? "-")):\(position.line):\(position.column)\n"
      text += excerpt(position, diagnostic.id)
    } else if let file {
      text += "  \(dim("-->")) \(visible(file))"
      if let pointer = diagnostic.pointer, !pointer.isEmpty { text += " \(visible(pointer))" }
      text += "\n"
    }
    if let explanation = diagnostic.explanation {
      text += "  \(dim("=")) \(visible(explanation))\n"
    }
    for fix in diagnostic.fixes { text += "  \(dim(words.fix)) \(visible(fix.title))\n" }
    if let why = diagnostic.acknowledged {
      text += "  \(dim(words.acknowledged)) \(visible(why))\n"
    }
    return text
  }

  private func heading(_ diagnostic: Diagnostic, _ words: Words.CheckingWords) -> String {
    let color =
      switch diagnostic.severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      }
    let name = words.severities[diagnostic.severity] ?? diagnostic.severity.rawValue
    let severity = "\(name)[\(diagnostic.rule)]"
    let message = visible(diagnostic.message)
    return hasColor
      ? "\u{1B}[\(color)m\(severity)\u{1B}[0m: \(message)\n" : "\(severity): \(message)\n"
  }

  private func excerpt(_ position: SourcePosition, _ id: EntityID?) -> String {
    // A long line is cut to what is around the place.
    guard let excerpt = source?.excerpt(position, length: Self.longestLine) else { return "" }
    let number = String(position.line)
    if excerpt.after.allSatisfy({ "{, ".contains($0) }), excerpt.before.allSatisfy({ $0 == " " }) {
      let said = id.map(words) ?? []
      let lines = said.map { "  \(dim("|")) \(visible(String($0.prefix(Self.longestLine))))\n" }
      if !lines.isEmpty { return lines.joined() }
    }
    let margin = String(repeating: " ", count: number.count)
    let before = visible(excerpt.before)
    let shown = before + visible(excerpt.after)
    let caret = String(repeating: " ", count: before.displayWidth) + "^"
    return " \(dim("\(margin) |"))\n"
      + " \(dim("\(number) |")) \(excerpt.isCutBefore ? "…" : "")\(shown)\(excerpt.isCutAfter ? "…" : "")\n"
      + " \(dim("\(margin) |")) \(excerpt.isCutBefore ? " " : "")\(caret)\n"
  }

  /// Text in which nothing moves the cursor.
  private func visible(_ text: String) -> String { text.showingControls() }

  private func dim(_ text: String) -> String { hasColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
