/// Finds the sentences of one paragraph.
///
/// Going from left to right it stops at everything that may end a sentence, takes in the closing
/// quotation marks and brackets after it, and looks at what stands on both sides.
struct SentenceRules {
  let text: TextScanner
  /// The paragraph.
  let bounds: Range<Int>

  init(_ text: TextScanner, _ bounds: Range<Int>) {
    self.text = text
    self.bounds = bounds
  }

  /// What may be the end of a sentence.
  struct Ending {
    /// The first of its punctuation marks.
    var start: Int
    /// Where it ends, with what closes after it.
    var end: Int
    /// Whether a mark is in it that ends sentences for sure.
    var hasTerminator = false
    /// Whether a mark of ASCII is in it that does so.
    var hasMark = false
    /// Whether it leaves something unsaid: U+2026 or several dots.
    var hasEllipsis = false
    /// Whether a quotation or a bracket closes in it.
    var closes = false
  }

  /// The sentences, without the white space between them.
  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = bounds.lowerBound
    var place = start
    // Whether a quotation mark of ASCII is open: it looks the same at both ends.
    var isQuoting = false
    while place < bounds.upperBound {
      if text.kinds[place] == .doubleQuote { toggle(&isQuoting, at: place) }
      guard text.kinds[place].mayEndSentence else {
        place += 1
        continue
      }
      let ending = ending(at: place, &isQuoting)
      if isEnd(ending) {
        if let sentence = text.trimmed(start..<ending.end) { sentences.append(sentence) }
        start = ending.end
      }
      place = ending.end
    }
    if let sentence = text.trimmed(start..<bounds.upperBound) { sentences.append(sentence) }
    return sentences
  }

  private func toggle(_ isQuoting: inout Bool, at place: Int) {
    // A mark after a number that closes nothing stands for inches.
    if !isQuoting, kind(before: place) == .digit { return }
    isQuoting.toggle()
  }

  /// Takes in the marks at a place and what closes after them.
  private func ending(at start: Int, _ isQuoting: inout Bool) -> Ending {
    var ending = Ending(start: start, end: start)
    var dots = 0
    while ending.end < bounds.upperBound {
      let kind = text.kinds[ending.end]
      switch kind {
      case .fullStop: dots += 1
      case .ellipsis: ending.hasEllipsis = true
      case .mark: ending.hasMark = true
      case .terminator: ending.hasTerminator = true
      case .extend: break
      default:
        guard closes(ending.end, isQuoting) else {
          ending.hasEllipsis = ending.hasEllipsis || dots > 1
          return ending
        }
        if kind == .doubleQuote { isQuoting = false }
        ending.closes = true
        // A stop after the quotation isn't the second of an ellipsis.
        ending.hasEllipsis = ending.hasEllipsis || dots > 1
        dots = 0
      }
      ending.end += 1
    }
    ending.hasEllipsis = ending.hasEllipsis || dots > 1
    return ending
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
    case .comma, .semicolon, .colon, .dash, .closer, .fullStop, .ellipsis, .mark, .terminator,
      .extend:
      return false
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

  /// Whether a Chinese sentence goes on after what looks like its end.
  private func goesOn(_ ending: Ending, _ next: Int) -> Bool {
    guard ending.closes, next == ending.end, text.kinds[next] == .ideograph else { return false }
    return Self.particles.contains(text.scalars[next]) || saysWho(next)
  }

  /// Whether a few characters follow that say who spoke (「為什麼？」他問。), as English does.
  private func saysWho(_ start: Int) -> Bool {
    var place = start
    while place < bounds.upperBound, text.kinds[place] == .ideograph, place - start < 9 {
      place += 1
    }
    guard place > start, Self.verbsOfSaying.contains(text.scalars[place - 1]) else { return false }
    let after = kind(at: place)
    return after.mayEndSentence || after == .comma || after == .colon
  }

  /// Whether a sentence ends at an exclamation or question mark of ASCII.
  private func isEnd(atMark ending: Ending, _ next: Int) -> Bool {
    let isBesideIdeograph =
      kind(before: ending.start) == .ideograph || text.kinds[next] == .ideograph
    if isBesideIdeograph { return !goesOn(ending, next) && !isParticle(next, after: ending) }
    if next > ending.end { return true }
    return text.kinds[next] == .opener && text.scalars[next].value >= 0x2000
  }

  /// Whether a particle follows, so that the mark is part of a name, as in Yahoo!的.
  private func isParticle(_ next: Int, after ending: Ending) -> Bool {
    next == ending.end && Self.particles.contains(text.scalars[next])
      && kind(before: ending.start) != .ideograph
  }

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

  // What no sentence begins with.
  private static let particles: Set<Unicode.Scalar> = ["的", "之", "等", "與", "与", "和", "及", "或"]
  private static let verbsOfSaying: Set<Unicode.Scalar> = [
    "說", "说", "道", "問", "问", "答", "喊", "叫", "寫", "写", "稱", "称", "云", "曰",
  ]
}
