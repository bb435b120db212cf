extension String {
  /// The text as Markdown that shows it as it is (CommonMark 0.31, section 2.4).
  ///
  /// Escaped is what has a meaning inside a line; what has one at a line's start only where it
  /// stands there.
  package func markdownEscaped(atLineStart isLineStart: Bool = false) -> String {
    guard utf8.contains(where: Self.isMarkdown) else {
      return isLineStart ? escapingMarkdownStart : self
    }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "<": scalars.append(contentsOf: "&lt;".unicodeScalars)
      case ">": scalars.append(contentsOf: "&gt;".unicodeScalars)
      case "&": scalars.append(contentsOf: "&amp;".unicodeScalars)
      default:
        if scalar.isASCII, Self.isMarkdown(UInt8(scalar.value)) { scalars.append("\\") }
        scalars.append(scalar)
      }
    }
    let result = String(scalars)
    return isLineStart ? result.escapingMarkdownStart : result
  }

  private static func isMarkdown(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#", "^", "<", ">", "&": true
    default: false
    }
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
