internal import ArgumentModel

/// A place in a text that is read line by line, as bytes.
struct ByteCursor {
  private let bytes: [UInt8]
  private(set) var place: Int
  private var line = 1
  private var lineStart: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Files from other systems may begin with a byte order mark.
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = place
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { place == bytes.count }

  /// The next byte; a line feed at the end, so that a last line needs none.
  @inline(__always)
  var byte: UInt8 { place < bytes.count ? bytes[place] : 0x0A }

  /// Whether nothing is left of the line.
  @inline(__always)
  var isAtLineEnd: Bool { byte == 0x0A }

  /// About how many more lines there are, for setting memory aside.
  func estimatedLines(ofBytes size: Int) -> Int { (bytes.count - place) / size }

  /// Goes over spaces, tabs, and the carriage returns of Windows.
  @inline(__always)
  mutating func skipBlanks() {
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0D
    {
      place += 1
    }
  }

  /// Goes to the next line.
  @inline(__always)
  mutating func nextLine() {
    while place < bytes.count, bytes[place] != 0x0A { place += 1 }
    guard place < bytes.count else { return }
    place += 1
    line += 1
    lineStart = place
  }

  /// Goes over one byte.
  mutating func advance() { place = min(place + 1, bytes.count) }

  /// Goes over blanks and line ends.
  mutating func skipWhiteSpace() {
    while true {
      skipBlanks()
      guard !isAtEnd, byte == 0x0A else { return }
      nextLine()
    }
  }

  /// A number in digits and what follows them, or nil where there is none or it is beyond Int32.
  @inline(__always)
  mutating func number() -> Int32? {
    let start = place
    var number = 0
    while place < bytes.count, case let digit = bytes[place] &- 0x30, digit < 10 {
      if number <= Int(Int32.max) { number = number &* 10 &+ Int(digit) }
      place += 1
    }
    guard place > start, number <= Int(Int32.max) else {
      place = start
      return nil
    }
    return Int32(truncatingIfNeeded: number)
  }

  /// The bytes up to the next blank or line end.
  mutating func word() -> ArraySlice<UInt8> {
    let start = place
    while !isAtEnd, byte > 0x20 { place += 1 }
    return bytes[start..<place]
  }

  /// The bytes up to the first of some, a blank, or a line end.
  mutating func word(until ends: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = place
    while !isAtEnd, byte > 0x20, !ends(byte) { place += 1 }
    return bytes[start..<place]
  }

  /// Goes over a word if it stands here.
  mutating func skip(_ word: StaticString) -> Bool {
    let expected = Array(word.description.utf8)
    guard bytes[place...].starts(with: expected) else { return false }
    place += expected.count
    return true
  }

  /// A mark to come back to for a message.
  struct Mark {
    fileprivate var place: Int
    fileprivate var line: Int
    fileprivate var lineStart: Int
  }

  /// This place.
  var mark: Mark { Mark(place: place, line: line, lineStart: lineStart) }

  /// Whether a word of digits stands at a place.
  func isNumber(at mark: Mark) -> Bool {
    let word = bytes[mark.place...].prefix { $0 > 0x20 }
    return !word.isEmpty && word.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// What stands at a place, for a message.
  private func excerpt(at mark: Mark) -> String {
    let rest = bytes[mark.place...].prefix { $0 > 0x20 }
    if rest.isEmpty { return "the line's end" }
    let text = String(decoding: rest.prefix(40), as: UTF8.self)
    return "“\(text)\(rest.count > 40 ? "…" : "")”"
  }

  /// What is wrong at a place, here if no other is named.
  func refusal(_ message: String, rule: String = "framework-syntax", at mark: Mark? = nil)
    -> Diagnostic
  {
    let mark = mark ?? self.mark
    var diagnostic = Diagnostic(
      rule: rule, severity: .error,
      message: message.replacing("$", with: excerpt(at: mark)))
    // Bytes that continue a code point are none of their own.
    let column = bytes[mark.lineStart..<mark.place].count { $0 & 0xC0 != 0x80 } + 1
    diagnostic.position = SourcePosition(line: mark.line, column: column)
    return diagnostic
  }
}
