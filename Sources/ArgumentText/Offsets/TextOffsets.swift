public import ArgumentModel

/// Turns places in a text from one way of counting into another: code points, UTF-16 units, UTF-8
/// bytes, lines and columns.
///
/// All count from 0, but lines and columns from 1. The text is passed over once; after that a
/// conversion takes constant time, or time logarithmic in the length of the text.
public struct TextOffsets: Sendable {
  /// The text in which places are counted.
  public let text: EditionText
  /// The length in UTF-16 units.
  public let utf16Count: Int
  /// The length in bytes of UTF-8.
  public let utf8Count: Int
  /// Every 64th code point's places; empty where every code point is one byte.
  private let landmarks: [Landmark]
  /// The code points at which lines begin, the first being 0.
  private let lineStarts: [Int]

  private struct Landmark {
    var utf8: Int
    var utf16: Int
  }

  private static let stride = 64

  /// Passes over a text once.
  public init(_ text: EditionText) {
    var landmarks: [Landmark] = []
    var lineStarts = [0]
    var place = Place()
    var isAfterReturn = false
    let bytes = text.text.utf8.span
    while place.utf8 < bytes.count {
      if place.codePoints % Self.stride == 0 {
        landmarks.append(Landmark(utf8: place.utf8, utf16: place.utf16))
      }
      let byte = bytes[place.utf8]
      // A line ends after LF, CR LF or CR; the LF of a CR LF is still on the line of its CR.
      if isAfterReturn, byte != 0x0A { lineStarts.append(place.codePoints) }
      place.advance(over: byte)
      if byte == 0x0A { lineStarts.append(place.codePoints) }
      isAfterReturn = byte == 0x0D
    }
    if isAfterReturn { lineStarts.append(place.codePoints) }
    self.text = text
    self.lineStarts = lineStarts
    self.landmarks = place.codePoints == place.utf8 ? [] : landmarks
    utf16Count = place.utf16
    utf8Count = place.utf8
  }

  /// A place in the text, counted in all units.
  private struct Place {
    var codePoints = 0
    var utf16 = 0
    var utf8 = 0

    /// Goes on to the next code point.
    /// - Parameter byte: The first byte of the code point that begins here.
    mutating func advance(over byte: UInt8) {
      codePoints += 1
      utf16 += byte >= 0xF0 ? 2 : 1
      utf8 += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
  }
}

extension TextOffsets {
  /// The length of the text in a unit.
  public func count(in unit: OffsetUnit) -> Int {
    switch unit {
    case .codePoints: text.count
    case .utf16: utf16Count
    case .utf8: utf8Count
    }
  }

  /// A code point's offset in another unit.
  /// - Throws: A diagnostic of the rule `offset-outside-text`.
  public func offset(ofCodePoint codePoint: Int, in unit: OffsetUnit) throws(Diagnostic) -> Int {
    guard codePoint >= 0, codePoint <= text.count else {
      throw outside(codePoint, .codePoints)
    }
    if unit == .codePoints || landmarks.isEmpty { return codePoint }
    if codePoint == text.count { return count(in: unit) }
    var place = start(at: codePoint / Self.stride)
    let bytes = text.text.utf8.span
    while place.codePoints < codePoint { place.advance(over: bytes[place.utf8]) }
    return unit == .utf16 ? place.utf16 : place.utf8
  }

  /// The code point at an offset in another unit.
  /// - Throws: A diagnostic of the rule `offset-outside-text`, or `offset-splits-code-point` where
  ///   the offset is between the halves of a surrogate pair or the bytes of one code point.
  public func codePoint(ofOffset offset: Int, in unit: OffsetUnit) throws(Diagnostic) -> Int {
    guard offset >= 0, offset <= count(in: unit) else { throw outside(offset, unit) }
    if unit == .codePoints || landmarks.isEmpty { return offset }
    if offset == count(in: unit) { return text.count }
    func value(_ landmark: Landmark) -> Int { unit == .utf16 ? landmark.utf16 : landmark.utf8 }
    var low = 0
    var high = landmarks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if value(landmarks[middle]) <= offset { low = middle } else { high = middle }
    }
    var place = start(at: low)
    let bytes = text.text.utf8.span
    while (unit == .utf16 ? place.utf16 : place.utf8) < offset {
      place.advance(over: bytes[place.utf8])
    }
    guard (unit == .utf16 ? place.utf16 : place.utf8) == offset else {
      throw Diagnostic(
        rule: "offset-splits-code-point", severity: .error,
        message: "the offset \(offset) in \(unit.plural) stands within code point "
          + "\(place.codePoints - 1), not before or after it",
        explanation: "Whoever made the file counted in other units, or in another text.")
    }
    return place.codePoints
  }

  /// The code points of a range given in another unit.
  /// - Throws: A diagnostic as for ``codePoint(ofOffset:in:)``, or of the rule
  ///   `offset-outside-text` where the range runs backwards.
  public func range(from start: Int, to end: Int, in unit: OffsetUnit) throws(Diagnostic)
    -> TextRange
  {
    let range = TextRange(
      try codePoint(ofOffset: start, in: unit), try codePoint(ofOffset: end, in: unit))
    guard range.start <= range.end else {
      throw Diagnostic(
        rule: "offset-outside-text", severity: .error,
        message: "the range from \(start) to \(end) in \(unit.plural) runs backwards",
        explanation: "A range starts at or before its end.")
    }
    return range
  }

  /// The line and column of a code point, or of the end of the text.
  /// - Throws: A diagnostic of the rule `offset-outside-text`.
  public func position(ofCodePoint codePoint: Int) throws(Diagnostic) -> SourcePosition {
    guard codePoint >= 0, codePoint <= text.count else {
      throw outside(codePoint, .codePoints)
    }
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= codePoint { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: codePoint - lineStarts[low] + 1)
  }

  /// The code point at a line and column; the column after a line's last is that of its end.
  /// - Throws: A diagnostic of the rule `offset-outside-text`.
  public func codePoint(of position: SourcePosition) throws(Diagnostic) -> Int {
    if position.line >= 1, position.line <= lineStarts.count, position.column >= 1 {
      let start = lineStarts[position.line - 1]
      // A line's last column is that of its end, but for the last line the end of the text.
      let isLast = position.line == lineStarts.count
      let last = isLast ? text.count : lineStarts[position.line] - 1
      if position.column - 1 <= last - start { return start + position.column - 1 }
    }
    throw Diagnostic(
      rule: "offset-outside-text", severity: .error,
      message: "there is no line \(position.line), column \(position.column) in the text",
      explanation: "It has \(lineStarts.count) lines; lines and columns count from 1.")
  }

  /// A warning for each place within a character, which a cut there would tear apart.
  ///
  /// The rule is `anchor-splits-character`.
  /// - Parameter codePoints: The places, in any order.
  public func warnings(at codePoints: [Int]) -> [Diagnostic] {
    text.splitting(codePoints.sorted()).sorted().map { place in
      Diagnostic(
        rule: "anchor-splits-character", severity: .warning,
        message: "code point \(place) stands within a character",
        explanation: "What a reader sees as one character is of several code points here.")
    }
  }

  /// How many lines there are, the last of which may be empty.
  public var lineCount: Int { lineStarts.count }

  private func start(at landmark: Int) -> Place {
    let found = landmarks[landmark]
    return Place(codePoints: landmark * Self.stride, utf16: found.utf16, utf8: found.utf8)
  }

  private func outside(_ offset: Int, _ unit: OffsetUnit) -> Diagnostic {
    Diagnostic(
      rule: "offset-outside-text", severity: .error,
      message: "the offset \(offset) isn't in a text of \(count(in: unit)) \(unit.plural)",
      explanation: "Offsets count from 0. Is it the text that the annotations were made in?")
  }
}
