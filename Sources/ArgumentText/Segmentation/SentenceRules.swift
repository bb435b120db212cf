/// Finds the sentences of one paragraph.
///
/// Going from left to right it stops at everything that may end a sentence, takes in the closing
/// quotation marks and brackets after it, and looks at what stands on both sides.
struct SentenceRules {
  let text: TextScanner
  /// The paragraph.
  let bounds: Range<Int>
  /// Whether dots of full width end the paragraph's sentences.
  private(set) var hasStopsOfFullWidth = false

  init(_ text: TextScanner, _ bounds: Range<Int>) {
    self.text = text
    self.bounds = bounds
    hasStopsOfFullWidth = findsStopsOfFullWidth()
  }

  /// What may be the end of a sentence.
  struct Ending {
    /// The first of its punctuation marks.
    var start: Int
    /// Where it ends, with what closes after it and the marks of notes.
    var end: Int
    /// Where the sentence begins that it may end.
    var sentence: Int
    /// Whether a mark is in it that ends sentences for sure.
    var hasTerminator = false
    /// Whether a mark of ASCII is in it that does so.
    var hasMark = false
    /// Whether it leaves something unsaid: U+2026 or several dots.
    var hasEllipsis = false
    /// Whether a quotation or a bracket closes in it.
    var closes = false
    /// Whether the last that closes is a quotation mark.
    var closesQuotation = false
    /// What the last mark closes that closes.
    var pair: OpenMarks.Pair?
    /// Whether a mark of a note is in it.
    var hasNote = false
  }

  /// The sentences, without the white space between them.
  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = bounds.lowerBound
    var place = start
    var open = OpenMarks()
    var hasWord = false
    while place < bounds.upperBound {
      let kind = text.kinds[place]
      if kind == .opener, let end = text.endOfTitle(at: place, bounds.upperBound) {
        place = end
        hasWord = true
        continue
      }
      pass(place, kind, &open, &hasWord)
      guard kind.mayEndSentence else {
        place += 1
        continue
      }
      let isWithin = open.isWithinSentence(place)
      let ending = ending(at: place, start, &open)
      if isEnd(ending), !isWithin || ending.closes || !isChinese(ending) {
        if let sentence = text.trimmed(start..<ending.end) { sentences.append(sentence) }
        start = ending.end
        hasWord = false
      }
      place = ending.end
    }
    if let sentence = text.trimmed(start..<bounds.upperBound) { sentences.append(sentence) }
    return sentences
  }

  /// Takes note of what stands at a place.
  private func pass(
    _ place: Int, _ kind: ScalarKind, _ open: inout OpenMarks, _ hasWord: inout Bool
  ) {
    switch kind {
    case .doubleQuote: open.toggle(place, in: self, hasWord: hasWord)
    case .opener: open.open(place, in: self, hasWord: hasWord)
    case .closer: _ = open.close(place, in: text)
    default: if kind.isWord { hasWord = true }
    }
  }

  /// Takes in the marks at a place and what closes after them.
  private func ending(at start: Int, _ sentence: Int, _ open: inout OpenMarks) -> Ending {
    var ending = Ending(start: start, end: start, sentence: sentence)
    var dots = 0
    while ending.end < bounds.upperBound {
      let kind = text.kinds[ending.end]
      switch kind {
      case .fullStop, .ellipsis, .mark, .terminator:
        ending.hasEllipsis = ending.hasEllipsis || kind == .ellipsis
        ending.hasMark = ending.hasMark || kind == .mark
        ending.hasTerminator = ending.hasTerminator || kind == .terminator
        if kind == .fullStop { dots += 1 }
        // What stands after the quotation is the sentence's own.
        ending.pair = nil
      case .extend: break
      default:
        let close = closing(at: ending.end)
        guard closes(close, open.isQuoting) else {
          ending.hasEllipsis = ending.hasEllipsis || dots > 1
          return withNotes(ending)
        }
        ending.end = close
        ending.pair = open.close(close, in: text)
        ending.closes = true
        ending.closesQuotation = text.isQuotationMark(close)
        // A stop after the quotation isn't the second of an ellipsis.
        ending.hasEllipsis = ending.hasEllipsis || dots > 1
        dots = 0
      }
      ending.end += 1
    }
    ending.hasEllipsis = ending.hasEllipsis || dots > 1
    return ending
  }

  private func withNotes(_ ending: Ending) -> Ending {
    var ending = ending
    let end = endOfNotes(at: ending.end, after: ending.start)
    ending.hasNote = end > ending.end
    ending.end = end
    return ending
  }

  /// Where what closes stands: French puts a space before its guillemet.
  private func closing(at place: Int) -> Int {
    guard text.kinds[place] == .space, place + 1 < bounds.upperBound,
      text.scalars[place + 1] == "\u{BB}" || text.scalars[place + 1] == "\u{203A}",
      !kind(at: place + 2).isWord
    else { return place }
    return place + 1
  }

  /// Whether what stands right after a sentence's last mark closes something.
  private func closes(_ place: Int, _ isQuoting: Bool) -> Bool {
    let next = kind(at: place + 1)
    switch text.kinds[place] {
    case .closer:
      // A guillemet that points to the right opens in French.
      return text.scalars[place] != "\u{BB}" || !next.isWord
    case .doubleQuote: return isQuoting || !next.isWord && !next.mayOpen
    case .singleQuote: return !next.isWord
    case .opener:
      // German and Polish close with what opens in English.
      switch text.scalars[place] {
      case "\u{201C}", "\u{2018}", "\u{AB}": return next.isWhiteSpace || next == .comma
      default: return false
      }
    default: return false
    }
  }

  private func isEnd(_ ending: Ending) -> Bool {
    var next = ending.end
    while next < bounds.upperBound, text.kinds[next] == .space { next += 1 }
    guard next < bounds.upperBound else { return true }
    switch text.kinds[next] {
    case .closer where text.scalars[next] == "\u{BB}" && kind(at: next + 1).isWord:
      // German opens with what closes in French.
      break
    case .comma, .semicolon, .colon, .dash, .closer, .fullStop, .ellipsis, .mark, .terminator,
      .extend:
      return false
    case .other where text.scalars[next] == "&" || text.scalars[next] == "、": return false
    default: break
    }
    // A mark alone in brackets is a remark on the word before them.
    if ending.closes, kind(before: ending.start) == .opener { return false }
    let first = firstLetter(from: next)
    if ending.closes, kind(at: first) == .lower { return false }
    if ending.hasTerminator { return !goesOn(ending, next) }
    if ending.hasMark { return isEnd(atMark: ending, next) }
    if ending.hasEllipsis {
      if ending.closes, text.kinds[next].mayOpen { return true }
      return next > ending.end && kind(at: first) == .upper
    }
    return isEnd(atStop: ending, next, first)
  }

  /// Whether what may be an end is one of Chinese.
  private func isChinese(_ ending: Ending) -> Bool {
    kind(before: ending.start) == .ideograph || kind(at: ending.end) == .ideograph
  }

  /// Whether a sentence ends at an exclamation or question mark of ASCII.
  private func isEnd(atMark ending: Ending, _ next: Int) -> Bool {
    let isBesideIdeograph =
      kind(before: ending.start) == .ideograph || text.kinds[next] == .ideograph
    if isBesideIdeograph {
      // After a Latin word the mark may be part of a name, as in Yahoo!的.
      let isName = kind(before: ending.start) != .ideograph && next == ending.end
      return !goesOn(ending, next) && !(isName && isParticle(next))
    }
    if next > ending.end {
      if ending.closesQuotation, ending.pair?.isWithin ?? false, text.kinds[next] == .letter {
        // Without capitals nothing else tells that the sentence goes on around the quotation.
        return false
      }
      if ending.closesQuotation { return !isNameThatSays(next) }
      return !isNamed(ending, next)
    }
    return text.kinds[next] == .opener && text.scalars[next].value >= 0x2000
  }

  /// Whether an exclamation mark is part of a name (Jeopardy! host), or an interjection's.
  private func isNamed(_ ending: Ending, _ next: Int) -> Bool {
    guard text.scalars[ending.start] == "!", ending.end == ending.start + 1,
      let word = word(before: ending.start), text.kinds[word.lowerBound] == .upper
    else { return false }
    if text.kinds[next] == .lower { return true }
    guard text.kinds[next] == .upper, let plain = text.plainWord(word),
      Self.namesWithMarks.contains(plain)
    else { return false }
    return !(nextWord(next).map(Abbreviations.starters.contains) ?? true)
  }

  private static let namesWithMarks: Set<String> = [
    "yahoo", "jeopardy", "yum", "oklahoma", "joomla",
  ]

  /// The first place from here that isn't an opening bracket or quotation mark.
  func firstLetter(from place: Int) -> Int {
    var place = place
    while place < bounds.upperBound, text.kinds[place].mayOpen || text.kinds[place] == .extend {
      place += 1
    }
    return place
  }

  /// What stands at a place; white space outside the paragraph.
  func kind(at place: Int) -> ScalarKind {
    bounds.contains(place) ? text.kinds[place] : .newline
  }

  /// What stands before a place, marks of accent passed over.
  func kind(before place: Int) -> ScalarKind {
    var place = place - 1
    while place > bounds.lowerBound, text.kinds[place] == .extend { place -= 1 }
    return kind(at: place)
  }
}
