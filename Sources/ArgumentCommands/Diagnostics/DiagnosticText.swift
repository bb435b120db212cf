internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentUnicode

/// Diagnostics as a person reads them: message, place, source line and caret.
struct DiagnosticText {
  /// The file's name as the user gave it.
  var file: String?
  /// The file's content, if the places are to be shown.
  var source: TextIndex?
  /// Whether to write colours.
  var hasColor: Bool

  private static let longestLine = 100

  /// One finding, over several lines, ending in a line feed.
  func text(_ diagnostic: Diagnostic) -> String {
    var text = heading(diagnostic)
    if let position = diagnostic.position {
      text += "  \(dim("-->")) \(file ?? "-"):\(position.line):\(position.column)\n"
      text += excerpt(position)
    } else if let file {
      text += "  \(dim("-->")) \(file)"
      if let pointer = diagnostic.pointer, !pointer.isEmpty { text += " \(pointer)" }
      text += "\n"
    }
    if let explanation = diagnostic.explanation { text += "  \(dim("=")) \(explanation)\n" }
    for fix in diagnostic.fixes { text += "  \(dim("fix:")) \(fix.title)\n" }
    if let why = diagnostic.acknowledged { text += "  \(dim("acknowledged:")) \(why)\n" }
    return text
  }

  private func heading(_ diagnostic: Diagnostic) -> String {
    let color =
      switch diagnostic.severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;36"
      }
    let severity = "\(diagnostic.severity.rawValue)[\(diagnostic.rule)]"
    let message = visible(diagnostic.message)
    return hasColor
      ? "\u{1B}[\(color)m\(severity)\u{1B}[0m: \(message)\n" : "\(severity): \(message)\n"
  }

  private func excerpt(_ position: SourcePosition) -> String {
    // A long line is cut to what is around the place.
    guard let excerpt = source?.excerpt(position, length: Self.longestLine) else { return "" }
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.count)
    let before = visible(excerpt.before)
    let shown = before + visible(excerpt.after)
    let caret = String(repeating: " ", count: before.displayWidth) + "^"
    return " \(dim("\(margin) |"))\n"
      + " \(dim("\(number) |")) \(excerpt.isCutBefore ? "…" : "")\(shown)\(excerpt.isCutAfter ? "…" : "")\n"
      + " \(dim("\(margin) |")) \(excerpt.isCutBefore ? " " : "")\(caret)\n"
  }

  /// Text in which nothing moves the cursor.
  private func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: result.append(" ")
      case 0x00..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? " ")
      case 0x7F: result.append("\u{2421}")
      case 0x80..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private func dim(_ text: String) -> String { hasColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
