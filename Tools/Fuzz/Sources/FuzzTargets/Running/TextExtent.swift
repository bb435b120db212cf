import ArgumentModel

/// Knows which positions a text has.
struct TextExtent {
  /// How many columns each line has, its end included.
  private var columns = [1]

  /// Counts the columns of a text.
  init(_ bytes: [UInt8]) {
    for byte in bytes {
      if byte == 0x0A {
        columns.append(1)
      } else if byte & 0xC0 != 0x80 {
        columns[columns.count - 1] += 1
      }
    }
  }

  /// How many lines there are.
  var lineCount: Int { columns.count }

  /// Whether a position is one of the text's, or that of its end.
  func contains(_ position: SourcePosition) -> Bool {
    columns.indices.contains(position.line - 1)
      && (1...columns[position.line - 1]).contains(position.column)
  }
}
