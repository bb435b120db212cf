extension String {
  /// The text as Markdown that shows it as it is (CommonMark 0.31, section 2.4).
  ///
  /// Escaped is what has a meaning inside a line; what has one at a line's start only where it
  /// stands there.
  func markdownEscaped(atLineStart isLineStart: Bool = false) -> String {
    var result = ""
    for character in self {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#", "^":
        result.append("\\")
        result.append(character)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return isLineStart ? result.escapingMarkdownStart : result
  }

  private var escapingMarkdownStart: String {
    let text = String(drop { $0 == " " })
    switch text.utf8.first {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"):
      return "\\\(text)"
    case .some(0x30...0x39):
      // `1.` and `1)` would begin a list.
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      guard let next = text.dropFirst(digits.count).first, next == "." || next == ")" else {
        return text
      }
      return "\(digits)\\\(text.dropFirst(digits.count))"
    default: return text
    }
  }
}
