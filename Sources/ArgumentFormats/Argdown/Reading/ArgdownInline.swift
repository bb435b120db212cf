internal import ArgumentModel

/// Reads the words of statements, arguments and headings: marks, tags, mentions, links and signs.
struct ArgdownInline {
  private let source: ArgdownSource
  /// The words so far, UTF-8.
  private var words: [UInt8] = []
  private(set) var tags: [String] = []
  /// Whether there is more than words and tags.
  private(set) var hasMarkup = false
  /// What is wrong, by the byte at which it is.
  private(set) var problems: [(message: String, explanation: String, place: Int)] = []
  /// The marks that aren't closed: each with its length, and where it stands.
  private var open: [(mark: UInt8, length: Int, place: Int)] = []

  init(_ source: ArgdownSource) { self.source = source }

  /// The words, on one line.
  var text: String { String(decoding: words, as: UTF8.self) }

  /// Reads a part of a line.
  /// - Returns: Where data begins; nil where the part has none.
  mutating func scan(from start: Int, to end: Int) -> Int? {
    if !words.isEmpty, start < end { joinLines(start, end) }
    var place = start
    while place < end {
      let byte = source.bytes[place]
      switch byte {
      case UInt8(ascii: "\\"):
        if place + 1 < end {
          let length = Self.length(source.bytes[place + 1])
          append(place + 1..<min(place + 1 + length, end))
          place = min(place + 1 + length, end)
        } else {
          append(place..<place + 1)
          place += 1
        }
      case UInt8(ascii: "{"): return place
      case UInt8(ascii: "#"): place = tag(place, end)
      case UInt8(ascii: "@"): place = mention(place, end)
      case UInt8(ascii: "["): place = bracket(place, end)
      case UInt8(ascii: "<"): place = angle(place, end)
      case UInt8(ascii: "*"), UInt8(ascii: "_"): place = mark(place, end)
      case UInt8(ascii: "."), UInt8(ascii: ":"): place = sign(place, end)
      case 0x20, 0x09:
        if !words.isEmpty {
          pending += 1
          // Where a comment was is no more than one space.
          if source.original[place] != source.bytes[place] { collapses = true }
        }
        place += 1
      default:
        append(place..<place + 1)
        place += 1
      }
    }
    return nil
  }

  /// How many spaces are due before the next word.
  private var pending = 0
  /// Whether it is one however many there are, as beside tags and between lines.
  private var collapses = false

  /// Takes the tags of words that stand apart.
  mutating func take(tagsOf other: ArgdownInline) { tags += other.tags }

  /// Ends the words.
  mutating func finish() {
    for mark in open {
      let name = mark.length == 2 ? "bold" : "italic"
      problems.append(
        (
          "\(name) text begins here and doesn't end",
          "A mark that is meant as it is has a backslash before it: \\\(Character(Unicode.Scalar(mark.mark))).",
          mark.place
        ))
    }
  }

  private mutating func append(_ range: Range<Int>) {
    if pending > 0 {
      words.append(contentsOf: repeatElement(0x20, count: collapses ? 1 : pending))
      pending = 0
    }
    collapses = false
    words.append(contentsOf: source.bytes[range])
  }

  /// How many bytes a character has, by its first.
  private static func length(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Puts a space between two lines, but where both are of a script without spaces.
  private mutating func joinLines(_ start: Int, _ end: Int) {
    let last = words.suffix(4).drop { $0 & 0xC0 == 0x80 }
    var next = start
    while next < end, source.bytes[next] == 0x20 { next += 1 }
    collapses = true
    let isJoined =
      Self.isUnspaced(last) && Self.isUnspaced(source.bytes[next..<min(next + 3, end)])
    pending = isJoined ? 0 : 1
  }

  /// Whether the last, or the first, character of three bytes is Chinese, Japanese or a mark of these.
  private static func isUnspaced(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let scalar = String(decoding: bytes.suffix(3), as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return (0x2E80...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0xFF00...0xFF60).contains(scalar.value)
  }

  // MARK: Tags, mentions and links

  /// Of each closing bracket the end of a line that has no more of it, lest that is looked for again.
  private var missing: [UInt8: Int] = [:]

  /// Where the next closing bracket of a kind stands on the line.
  private mutating func next(_ closing: UInt8, _ start: Int, _ end: Int) -> Int? {
    if missing[closing] == end { return nil }
    let found = source.bytes[min(start, end)..<end].firstIndex(of: closing)
    if found == nil { missing[closing] = end }
    return found
  }

  private mutating func tag(_ start: Int, _ end: Int) -> Int {
    var place = start + 1
    if start > 0, source.bytes[start - 1] < 0x80, Self.isWord(source.bytes[start - 1]) {
      append(start..<place)
      return place
    }
    if source.byte(place, before: end) == UInt8(ascii: "("),
      let close = next(UInt8(ascii: ")"), place, end), close > place + 1
    {
      tags.append(source.text(place + 1, close))
      collapses = true
      return close + 1
    }
    while place < end {
      let length = Self.length(source.bytes[place])
      guard
        let scalar = String(decoding: source.bytes[place..<min(place + length, end)], as: UTF8.self)
          .unicodeScalars.first, ArgdownText.isTagScalar(scalar)
      else { break }
      place += length
    }
    guard place > start + 1 else {
      append(start..<start + 1)
      return start + 1
    }
    tags.append(source.text(start + 1, place))
    collapses = true
    return place
  }

  private mutating func mention(_ start: Int, _ end: Int) -> Int {
    let opening = source.byte(start + 1, before: end)
    let closing: UInt8? =
      opening == UInt8(ascii: "[")
      ? UInt8(ascii: "]") : opening == UInt8(ascii: "<") ? UInt8(ascii: ">") : nil
    guard let closing, let close = next(closing, start + 1, end) else {
      append(start..<start + 1)
      return start + 1
    }
    hasMarkup = true
    append(start + 2..<close)
    return close + 1
  }

  private mutating func bracket(_ start: Int, _ end: Int) -> Int {
    guard let close = next(UInt8(ascii: "]"), start, end), close > start + 1
    else {
      append(start..<start + 1)
      return start + 1
    }
    if source.byte(close + 1, before: end) == UInt8(ascii: "("),
      let paren = next(UInt8(ascii: ")"), close + 1, end)
    {
      hasMarkup = true
      append(start + 1..<close)
      return paren + 1
    }
    problems.append(
      (
        "a statement can't be named amid a text",
        "Write @[\(source.text(start + 1, close))] to mention it, or \\[ for the bracket alone.",
        start
      ))
    append(start..<close + 1)
    return close + 1
  }

  private mutating func angle(_ start: Int, _ end: Int) -> Int {
    let next = source.byte(start + 1, before: end)
    guard next != UInt8(ascii: "-"), next != UInt8(ascii: "+"), start + 1 < end,
      let close = self.next(UInt8(ascii: ">"), start + 1, end),
      close > start + 1
    else {
      append(start..<start + 1)
      return start + 1
    }
    problems.append(
      (
        "an argument can't be named amid a text",
        "Write @<\(source.text(start + 1, close))> to mention it, or \\< for the sign alone.", start
      ))
    append(start..<close + 1)
    return close + 1
  }

  // MARK: Marks

  private mutating func mark(_ place: Int, _ end: Int) -> Int {
    let mark = source.bytes[place]
    let isDouble = source.byte(place + 1, before: end) == mark
    if let last = open.last, last.mark == mark, last.length == 1 || isDouble,
      Self.mayFollow(source.byte(place + last.length, before: end))
    {
      open.removeLast()
      // Between two that close each other is nothing that they could mark.
      if last.place + last.length == place { append(last.place..<place + last.length) }
      return place + last.length
    }
    let isAmidWord =
      mark == UInt8(ascii: "_") && place > 0 && Self.isWord(source.bytes[place - 1])
      && !isDouble && Self.isWord(source.byte(place + 1, before: end))
    let length = isDouble ? 2 : 1
    let next = source.byte(place + length, before: end)
    if !isAmidWord, next != 0x20, next != 0x09, next != 0x0A {
      open.append((mark, length, place))
      hasMarkup = true
      return place + length
    }
    append(place..<place + length)
    return place + length
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  /// Whether a byte may stand behind the end of marked words.
  private static func mayFollow(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte >= 0x80
      || ")}_.,!?;:-*\"'".utf8.contains(byte)
  }

  /// A logical sign between two points or colons.
  private mutating func sign(_ place: Int, _ end: Int) -> Int {
    let scalars = source.bytes[place..<min(place + 6, end)].map { Unicode.Scalar($0) }
    if let (sign, length) = ArgdownText.sign(at: 0, in: scalars) {
      append(place..<place)
      words.append(contentsOf: sign.utf8)
      hasMarkup = true
      return place + length
    }
    append(place..<place + 1)
    return place + 1
  }
}
