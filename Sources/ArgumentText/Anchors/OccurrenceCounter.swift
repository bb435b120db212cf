/// Counts how often words stand in a text, for many words of one text.
///
/// Whoever counts once looks through the text. From a few counts on all stretches of eight bytes are
/// noted, so that words of which one stretch stands there once needn't be looked for, and what was
/// counted is remembered: most words of a long text are either long or repeated.
public struct OccurrenceCounter: Sendable {
  /// The text in which is counted.
  let text: EditionText
  /// By their bytes: é in one scalar and in two are equal as strings.
  private var counts: [[UInt8]: Int] = [:]
  private var stretches = StretchMarks()

  /// How many words are looked for before the text's stretches are noted.
  private static let fewCounts = 8

  /// Makes a counter, which costs nothing before it counts.
  public init(_ text: EditionText) { self.text = text }

  /// How often the words of an anchor stand in the text, of several ranges those that stand there
  /// most often; nil where none stands there twice.
  mutating func occurrences(of words: [Substring]) -> Int? {
    var most = 1
    for part in words where !part.isEmpty { most = max(most, count(String(part))) }
    return most > 1 ? most : nil
  }

  /// How often words stand in the text byte for byte, overlapping places included.
  /// - Parameter words: What stands in the text; empty words stand nowhere.
  mutating func count(_ words: String) -> Int {
    let bytes = Array(words.utf8)
    if let count = counts[bytes] { return count }
    if counts.count == Self.fewCounts { stretches = StretchMarks(of: text) }
    let isUnique = stretches.showUnique(words)
    let count = isUnique ? 1 : text.utf8Offsets(of: words.utf8.span, most: .max).count
    counts[bytes] = count
    return count
  }
}

/// How often stretches of eight bytes stand in a text, as far as it matters: once, or perhaps more.
private struct StretchMarks: Sendable {
  /// How many stretches of each of many classes stand in the text: 0, 1, or 2 for more.
  private var marks: [UInt8] = []
  private var shift: UInt64 = 64

  private static let length = 8

  /// Marks nothing, so that nothing is known to be unique.
  init() {}

  init(of text: EditionText) {
    let bytes = text.text.utf8.span
    var bits: UInt64 = 8
    while 1 << bits < 2 * bytes.count { bits += 1 }
    shift = 64 - bits
    marks = [UInt8](repeating: 0, count: 1 << Int(bits))
    Self.forEach(in: bytes) { stretch in
      let index = self.index(of: stretch)
      marks[index] = min(2, marks[index] + 1)
      return true
    }
  }

  /// Whether a stretch of words that stand in the text shows that they stand there once.
  func showUnique(_ words: String) -> Bool {
    guard !marks.isEmpty else { return false }
    var isUnique = false
    Self.forEach(in: words.utf8.span) { stretch in
      isUnique = marks[index(of: stretch)] == 1
      return !isUnique
    }
    return isUnique
  }

  private func index(of stretch: UInt64) -> Int {
    Int((stretch &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  /// Hands on each stretch, until the body has enough.
  private static func forEach(in bytes: Span<UInt8>, _ body: (UInt64) -> Bool) {
    var stretch: UInt64 = 0
    for index in bytes.indices {
      stretch = stretch << 8 | UInt64(bytes[index])
      if index >= length - 1, !body(stretch) { return }
    }
  }
}
