/// Puts text together into lines, with white space collapsed as CSS does (CSS Text 3, section 4.1).
struct HTMLLineWriter {
  private(set) var lines: [HTMLLine] = []
  /// Whether white space is kept as it is.
  var isPreformatted = false
  private var line = String.UnicodeScalarView()
  private var last: Unicode.Scalar?
  /// The columns of the cells that are open, the innermost last.
  private var columns: [Int] = []
  /// Whether white space is due before the next character, and whether a line's end was in it.
  private var hasSpace = false
  private var hasLineEnd = false

  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where isPreformatted: endLine()
      case "\r" where isPreformatted: continue
      case " ", "\t", "\n", "\r", "\u{C}":
        if isPreformatted {
          write(scalar)
        } else {
          hasSpace = true
          if scalar == "\n" { hasLineEnd = true }
        }
      default: write(scalar)
      }
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if hasSpace, let last {
      // A line's end in the file parts words, and Chinese has none to part.
      let isWithinChinese = hasLineEnd && Self.needsNoSpace(last) && Self.needsNoSpace(scalar)
      if !isWithinChinese, last != " " { line.append(" ") }
    }
    hasSpace = false
    hasLineEnd = false
    line.append(scalar)
    last = scalar
  }

  /// Ends the line, if something is on it.
  mutating func endLine() {
    if line.contains(where: { !$0.properties.isWhitespace }) {
      lines.append(HTMLLine(String(line), column: columns.last))
    }
    line = String.UnicodeScalarView()
    last = nil
    hasSpace = false
    hasLineEnd = false
  }

  mutating func enterCell(_ column: Int) { columns.append(column) }

  mutating func leaveCell() { columns.removeLast() }

  /// Whether it is written without spaces: ideographs, kana, and their punctuation.
  private static func needsNoSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
