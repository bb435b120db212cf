public import ArgumentModel

/// Turns places in a text, counted in bytes, into lines and columns.
public enum TextPositions {
  /// The position of one byte.
  public static func position(ofByte offset: Int, in bytes: [UInt8]) -> SourcePosition {
    positions(ofBytes: [offset], in: bytes)[0]
  }

  /// The positions of several bytes, in their order, found in one pass over the text.
  ///
  /// A line ends at a line feed, so a carriage return before it is its last column; a column is a
  /// code point.
  public static func positions(ofBytes offsets: [Int], in bytes: [UInt8]) -> [SourcePosition] {
    var result = [SourcePosition](
      repeating: SourcePosition(line: 1, column: 1), count: offsets.count)
    var line = 1
    var column = 1
    var place = 0
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      let offset = min(max(offsets[index], 0), bytes.count)
      while place < offset {
        let byte = bytes[place]
        if byte == 0x0A {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
        place += 1
      }
      result[index] = SourcePosition(line: line, column: column)
    }
    return result
  }

  /// The first byte that isn't UTF-8, or nil if all are.
  static func firstInvalidUTF8(in bytes: ArraySlice<UInt8>) -> Int? {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var place = bytes.startIndex
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): place += scalar.count
      case .error: return place
      case .emptyInput: return nil
      }
    }
  }
}
