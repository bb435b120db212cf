/// Finds the clauses of one sentence.
///
/// A clause ends after a semicolon, comma, colon or dash and what closes there, and before an English
/// conjunction that can only begin a clause. Punctuation within a number, a time or an address ends
/// nothing; nor does anything before which or after which no word stands.
struct ClauseRules {
  let text: TextScanner
  /// The sentence.
  let bounds: Range<Int>

  init(_ text: TextScanner, _ bounds: Range<Int>) {
    self.text = text
    self.bounds = bounds
  }

  /// The clauses, without the white space between them.
  func clauses() -> [Range<Int>] {
    var ends: [Int] = []
    var hasWord = false
    var place = bounds.lowerBound
    while place < bounds.upperBound {
      let kind = text.kinds[place]
      if kind.isWord { hasWord = true }
      var end: Int?
      if isEnd(place, kind) {
        end = afterClosing(place)
      } else if kind == .space, hasWord, isConjunction(place + 1) {
        end = place + 1
      }
      if let end, hasWord, end < bounds.upperBound {
        ends.append(end)
        hasWord = false
      }
      place = end ?? place + 1
    }
    // The last one needs a word too.
    if !hasWord { ends = ends.dropLast() }
    var clauses: [Range<Int>] = []
    var start = bounds.lowerBound
    for end in ends + [bounds.upperBound] {
      if let clause = text.trimmed(start..<end) { clauses.append(clause) }
      start = end
    }
    return clauses
  }

  private func isEnd(_ place: Int, _ kind: ScalarKind) -> Bool {
    let before = self.kind(at: place - 1)
    let after = self.kind(at: place + 1)
    switch kind {
    case .semicolon: return true
    case .comma, .colon:
      if !text.scalars[place].isASCII { return true }
      if before == .ideograph { return true }
      return !after.isLetter && after != .digit && after != .other
    case .dash:
      // A range of numbers has one; a longer dash between words parts them.
      return !(before == .digit && after == .digit)
        && (after == .dash || text.scalars[place].value > 0x2013 || after.isWhiteSpace)
    case .other where text.scalars[place] == "-":
      if before.isWhiteSpace, after.isWhiteSpace { return true }
      return place + 1 < bounds.upperBound && text.scalars[place + 1] == "-"
    default: return false
    }
  }

  /// The place after a mark, its like, and what closes there.
  private func afterClosing(_ place: Int) -> Int {
    let isDash = text.kinds[place] == .dash || text.scalars[place] == "-"
    var end = place + 1
    while end < bounds.upperBound {
      let kind = text.kinds[end]
      let isSame = isDash && (kind == .dash || text.scalars[end] == "-")
      let isQuote = kind == .doubleQuote || kind == .singleQuote
      let closes =
        kind == .closer || isQuote && !isDash && !self.kind(at: end + 1).isWord
      guard isSame || kind == .extend || closes else { break }
      end += 1
    }
    return end
  }

  /// Whether an English word stands here that begins a clause.
  private func isConjunction(_ start: Int) -> Bool {
    guard let word = word(at: start), kind(at: start + word.utf8.count) == .space,
      Self.conjunctions.contains(word)
    else { return false }
    guard word == "because" else { return true }
    // With “of” it begins no clause; with a word like “only” before it the clause begins there.
    if self.word(at: start + 8) == "of" { return false }
    return !Self.intensifiers.contains { intensifier in
      let place = start - 1 - intensifier.utf8.count
      return place > bounds.lowerBound && kind(at: place - 1) == .space
        && self.word(at: place) == intensifier
    }
  }

  /// The ASCII word at a place, at most 10 letters, as it is written.
  private func word(at start: Int) -> String? {
    var end = start
    while end < bounds.upperBound, end - start < 11, text.kinds[end] == .lower { end += 1 }
    return end > start ? text.plainWord(start..<end) : nil
  }

  private func kind(at place: Int) -> ScalarKind {
    bounds.contains(place) ? text.kinds[place] : .newline
  }

  private static let conjunctions: Set<String> = ["although", "because", "unless", "whereas"]
  private static let intensifiers = [
    "only", "just", "simply", "partly", "mainly", "largely", "perhaps", "not", "precisely",
  ]
}
