internal import ArgumentModel
internal import ArgumentUnicode

/// What texts are found by: words, and of scripts that part none the pairs of neighbouring characters.
///
/// The tokenizers of SQLite take a Chinese sentence for one word, or find nothing that is shorter than three
/// characters, and most Chinese words have two. So 自由意志 is kept as 自由, 由意, 意志 and, for what begins
/// with the last character, 志.
enum SearchWords {
  /// A stretch of a text.
  enum Piece: Equatable {
    /// A word of a script that parts words.
    case word(String)
    /// Characters of a script that doesn't, next to each other.
    case run([Unicode.Scalar])
  }

  /// The words and runs of a text that is folded for search, in their order.
  static func pieces(_ folded: String) -> [Piece] {
    var pieces: [Piece] = []
    var word = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    func end() {
      if !word.isEmpty { pieces.append(.word(String(word))) }
      if !run.isEmpty { pieces.append(.run(run)) }
      word.removeAll()
      run.removeAll()
    }
    for scalar in folded.unicodeScalars {
      switch kind(of: scalar) {
      case .letter:
        if !run.isEmpty { end() }
        word.append(scalar)
      case .joined:
        if !word.isEmpty { end() }
        run.append(scalar)
      case .mark:
        // An accent belongs to what it stands upon.
        if !run.isEmpty { run.append(scalar) } else { word.append(scalar) }
      case .other: end()
      }
    }
    end()
    return pieces
  }

  private enum Kind { case letter, joined, mark, other }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: return .letter
    case 0..<0x80: return .other
    default: break
    }
    switch scalar.script {
    case .han, .hiragana, .katakana, .bopomofo, .thai: return .joined
    case .inherited: return .mark
    default:
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil ? .letter : .other
    }
  }

  /// The most bytes of a word that are looked at.
  private static let longest = 64

  /// Calls `body` with what a text is found by.
  static func forEach(in folded: String, _ body: (String) -> Void) {
    if forEachPlainly(in: folded, body) { return }
    for piece in pieces(folded) {
      switch piece {
      case .word(let word): body(cut(word))
      case .run(let run):
        for pair in pairs(run) { body(pair) }
        if let last = run.last { body(String(last)) }
      }
    }
  }

  /// Does the same for a text of ASCII, Chinese characters and their punctuation, by its bytes, which takes a
  /// fraction of the time.
  /// - Returns: Whether the text is one; otherwise nothing was done.
  private static func forEachPlainly(in folded: String, _ body: (String) -> Void) -> Bool {
    let bytes = Array(folded.utf8)
    guard isPlain(bytes) else { return false }
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var place = 0
    while place < bytes.count {
      let start = place
      switch bytes[place] {
      case 0x61...0x7A, 0x30...0x39:
        while place < bytes.count, isLetter(bytes[place]) { place += 1 }
        body(cut(text(start..<place)))
      case 0xE4...0xE9:
        while place < bytes.count, (0xE4...0xE9).contains(bytes[place]) {
          if place > start { body(text(place - 3..<place + 3)) }
          place += 3
        }
        body(text(place - 3..<place))
      case 0x80...: place += 3
      default: place += 1
      }
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// Whether a text has nothing but ASCII, Chinese characters (4E00 to 9FFF) and punctuation of three bytes
  /// that is neither a letter nor a mark.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while place < bytes.count {
      guard bytes[place] >= 0x80 else {
        place += 1
        continue
      }
      guard place + 2 < bytes.count else { return false }
      switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
      case (0xE5...0xE9, _, _), (0xE4, 0xB8..., _), (0xE3, 0x80, 0x81...0x82),
        (0xE3, 0x80, 0x88...0x91), (0xE2, 0x80, 0x90...0xA7):
        place += 3
      default: return false
      }
    }
    return true
  }

  /// The pairs of neighbours in a run.
  static func pairs(_ run: [Unicode.Scalar]) -> [String] {
    zip(run, run.dropFirst()).map { first, second in
      var pair = String.UnicodeScalarView()
      pair.append(first)
      pair.append(second)
      return String(pair)
    }
  }

  /// A word as it is kept: its beginning, where it is longer than any word.
  static func cut(_ word: String) -> String {
    guard word.utf8.count > longest else { return word }
    var short = String.UnicodeScalarView()
    var count = 0
    for scalar in word.unicodeScalars {
      count += UTF8.width(scalar)
      if count > longest { break }
      short.append(scalar)
    }
    return String(short)
  }
}
