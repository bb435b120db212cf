internal import ArgumentWords

/// Quoting for Graphviz's language.
enum DOTText {
  /// An id in double quotes: there only a quote is escaped, and a backslash before it must not be
  /// left to escape the closing one.
  static func quoted(id: String) -> String {
    "\"" + escaped(id.printable, ampersand: "&") + "\""
  }

  /// A label in double quotes: its lines centred, entities and escapes shown as they are.
  static func quoted(label lines: [String]) -> String {
    "\"" + lines.map { escaped($0, ampersand: "&amp;") }.joined(separator: "\\n") + "\""
  }

  private static func escaped(_ text: String, ampersand: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result.append("\\")
        result.append(scalar)
      case "&": result.append(contentsOf: ampersand.unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
