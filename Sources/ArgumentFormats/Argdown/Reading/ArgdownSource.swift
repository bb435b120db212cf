internal import ArgumentModel

/// The lines of an Argdown document, without its comments.
struct ArgdownSource {
  /// The document's bytes, with spaces where comments were.
  private(set) var bytes: [UInt8]
  /// The bytes as they were.
  let original: [UInt8]
  /// The lines, without those that had nothing but comments.
  private(set) var lines: [Line] = []
  /// Where comments begin that nothing ends.
  private(set) var openComments: [Int] = []
  private var starts: [Int] = [0]

  struct Line {
    /// Where it begins.
    let start: Int
    /// Where its words begin.
    let content: Int
    /// Where they end; no less than where they begin.
    let end: Int
    /// How far it is indented, in columns; a tab goes to the next fourth one.
    let indent: Int
    var isBlank: Bool { content == end }
  }

  init(_ given: [UInt8]) {
    original = given
    bytes = given
    let commented = blankComments()
    findLines(commented)
  }

  /// Puts spaces in the place of comments.
  /// - Returns: The parts of the document that were comments, in order.
  private mutating func blankComments() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    var isAfterSpace = true
    // Once nothing ends a comment of a kind, nothing does further on.
    var closings: [Bool] = [true, true]
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\\") {
        place += 2
        isAfterSpace = false
        continue
      }
      var end: Int?
      if byte == UInt8(ascii: "/"), isAfterSpace, place + 1 < bytes.count {
        if bytes[place + 1] == UInt8(ascii: "/") {
          end = bytes[place...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        } else if bytes[place + 1] == UInt8(ascii: "*"), closings[0] {
          end = Self.end(of: "*/", in: bytes, from: place + 2)
          if end == nil {
            closings[0] = false
            openComments.append(place)
          }
        }
      } else if byte == UInt8(ascii: "<"), closings[1], bytes[place...].starts(with: "<!--".utf8) {
        end = Self.end(of: "-->", in: bytes, from: place + 4)
        if end == nil {
          closings[1] = false
          openComments.append(place)
        }
      }
      if let end {
        for index in place..<end where bytes[index] != 0x0A && bytes[index] != 0x0D {
          bytes[index] = UInt8(ascii: " ")
        }
        found.append(place..<end)
        place = end
        isAfterSpace = true
      } else {
        isAfterSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
        place += 1
      }
    }
    return found
  }

  private static func end(of closing: String, in bytes: [UInt8], from start: Int) -> Int? {
    let closing = Array(closing.utf8)
    var place = start
    while place + closing.count <= bytes.count {
      if bytes[place] == closing[0], bytes[place...].starts(with: closing) {
        return place + closing.count
      }
      place += 1
    }
    return nil
  }

  private mutating func findLines(_ commented: [Range<Int>]) {
    var start = 0
    var comment = 0
    while start < bytes.count {
      let next = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      var content = start
      var indent = 0
      while content < next, bytes[content] == 0x20 || bytes[content] == 0x09 {
        indent += bytes[content] == 0x09 ? 4 - indent % 4 : 1
        content += 1
      }
      var end = next
      while end > content, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
      while comment < commented.count, commented[comment].upperBound <= start { comment += 1 }
      let isComment =
        content == end && comment < commented.count && commented[comment].lowerBound <= next
        && commented[comment].upperBound > start
      if !isComment {
        lines.append(Line(start: start, content: content, end: end, indent: indent))
      }
      start = next + 1
      if next + 1 < bytes.count, bytes[next] == 0x0D, bytes[next + 1] == 0x0A { start += 1 }
      if start <= bytes.count { starts.append(start) }
    }
  }

  /// The line and column of a byte.
  func position(of offset: Int) -> SourcePosition {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let columns = original[starts[low]..<min(max(offset, starts[low]), original.count)]
      .count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: low + 1, column: columns + 1)
  }

  /// The words between two bytes.
  func text(_ start: Int, _ end: Int) -> String {
    start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }

  /// The byte at a place before an end; a line feed beyond it.
  func byte(_ place: Int, before end: Int) -> UInt8 { place < end ? bytes[place] : 0x0A }
}
