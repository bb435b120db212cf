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
    for piece in pieces(folded) {
      switch piece {
      case .word(let word): body(cut(word))
      case .run(let run):
        for pair in pairs(run) { body(pair) }
        if let last = run.last { body(String(last)) }
      }
    }
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
