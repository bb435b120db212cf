internal import ArgumentModel

/// Quoting for Mermaid's flowcharts.
enum MermaidText {
  /// A label in double quotes: every character with a meaning to the quotes, to entity codes, to
  /// directives, to HTML, to icons, to formulas or to Markdown as an entity code.
  static func quoted(_ lines: [String]) -> String {
    "\"" + lines.map(escaped).joined(separator: "<br/>") + "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    var isListNumber = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "#quot;"
      case "#", "&", "<", ">", "`", ":", "%", ";", "\\", "{", "}", "$", "*", "_", "|", "~":
        result += code(scalar)
      // At the start of a label these would begin a list.
      case "-", "+": result += result.isEmpty ? code(scalar) : String(scalar)
      case ".", ")": result += isListNumber && !result.isEmpty ? code(scalar) : String(scalar)
      default: result.append(scalar: scalar)
      }
      isListNumber = isListNumber && ("0"..."9").contains(scalar)
    }
    return result
  }

  private static func code(_ scalar: Unicode.Scalar) -> String { "#\(scalar.value);" }
}
