extension SentenceRules {
  /// Whether a sentence ends at a single full stop.
  /// - Parameters:
  ///   - next: Where the text goes on after white space.
  ///   - first: Where it goes on after opening brackets and quotation marks too.
  func isEnd(atStop ending: Ending, _ next: Int, _ first: Int) -> Bool {
    let before = kind(before: ending.start)
    let after = kind(at: first)
    if text.scalars[ending.start].value > 0x7F {
      return isEnd(atFullWidth: ending, next, before)
    }
    guard next > ending.end else { return isEnd(withoutSpace: ending, next, before, after) }
    if after == .lower { return isListLetter(first) }
    guard let word = word(before: ending.start) else { return true }
    return isEnd(after: word, ending, first, after)
  }

  /// Whether a sentence ends at a stop of full width: within names and numbers it doesn't.
  private func isEnd(atFullWidth ending: Ending, _ next: Int, _ before: ScalarKind) -> Bool {
    guard next == ending.end, !ending.closes else { return true }
    switch (before, text.kinds[next]) {
    case (.digit, .digit): return false
    // Initials: J．K．羅琳.
    case (.upper, .upper): return false
    case (.upper, .ideograph):
      return kind(at: ending.start - 2).isLetter
    case (.ideograph, .ideograph): return hasStopsOfFullWidth
    default: return true
    }
  }

  /// Whether a sentence ends where no space follows the stop, as after Chinese characters.
  private func isEnd(
    withoutSpace ending: Ending, _ next: Int, _ before: ScalarKind, _ after: ScalarKind
  ) -> Bool {
    if before == .ideograph { return after == .ideograph || after == .upper }
    if text.kinds[next] == .ideograph {
      // A word or number may go on with Chinese (`A.I.很重要`); after other signs it can't.
      return !before.isLetter && before != .digit
    }
    return text.kinds[next].mayOpen && (after == .ideograph || after == .upper)
      && !before.isWhiteSpace
  }

  private func isEnd(
    after word: Range<Int>, _ ending: Ending, _ first: Int, _ next: ScalarKind
  ) -> Bool {
    if !ending.closes, isListNumber(word, ending, next) { return false }
    guard let plain = text.plainWord(word) else { return true }
    if !ending.closes {
      if Abbreviations.titles.contains(plain) || Abbreviations.leading.contains(plain) {
        return false
      }
      if Abbreviations.numbered.contains(plain) { return next != .digit }
    }
    let isInitial = word.count == 1 && text.kinds[word.lowerBound] == .upper && plain != "i"
    let isAcronym = plain.utf8.contains(UInt8(ascii: ".")) && text.kinds[word.lowerBound].isLetter
    // Chinese goes on after a short Latin name with a stop: hardly any Chinese sentence ends so.
    let isShortName =
      next == .ideograph && text.kinds[word.lowerBound] == .upper && word.count <= 5
    guard isInitial || isAcronym || isShortName || Abbreviations.trailing.contains(plain) else {
      return true
    }
    if next == .ideograph { return isChineseStart(first) }
    guard next.isLetter else { return false }
    return nextWord(first).map(Abbreviations.starters.contains) ?? false
  }

  /// Whether a word is the number or letter of a list's item: at the sentence's beginning, or after
  /// what parts items.
  private func isListNumber(_ word: Range<Int>, _ ending: Ending, _ next: ScalarKind) -> Bool {
    let isNumber = text.kinds[word.lowerBound] == .digit
    let isLetter =
      word.count == 1 || text.plainWord(word).map(Self.listLetters.contains) ?? false
    guard word.count <= 4, isNumber ? word.count <= 3 : isLetter else { return false }
    if text.trimmed(ending.sentence..<word.upperBound)?.lowerBound == word.lowerBound {
      return true
    }
    guard word.count <= 2, word.upperBound < ending.end, next == .upper || next == .ideograph else {
      return false
    }
    // Without white space it's a ratio or a time.
    guard kind(at: word.lowerBound - 1) == .space else { return false }
    var place = word.lowerBound - 1
    while place > bounds.lowerBound, text.kinds[place] == .space { place -= 1 }
    let before = kind(at: place)
    return before == .colon || before == .semicolon
  }

  /// Whether an item of a list begins here with a small letter or a Roman number.
  private func isListLetter(_ start: Int) -> Bool {
    var end = start
    while end < bounds.upperBound, end - start < 5, text.kinds[end] == .lower { end += 1 }
    guard kind(at: end) == .fullStop || kind(at: end) == .closer, kind(at: end + 1) == .space,
      kind(at: end + 2) == .upper, let word = text.plainWord(start..<end)
    else { return false }
    return Self.listLetters.contains(word)
  }

  // Those that are no abbreviation of anything else (v., p., x).
  private static let listLetters: Set<String> = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "ii", "iii", "iv", "vi", "vii", "viii", "ix",
  ]

  /// The longest abbreviation that is looked for, so that the work stays linear.
  private static let longestWord = 20

  /// The word before a place, with the dots in it; nil where there is none, or a long one.
  func word(before end: Int) -> Range<Int>? {
    var start = end
    while start > bounds.lowerBound, end - start <= Self.longestWord {
      let kind = text.kinds[start - 1]
      // A decimal point is inside of its number, so dots lead on only to letters and digits.
      guard kind.isLetter || kind == .digit || kind == .extend || kind == .fullStop else { break }
      start -= 1
    }
    while start < end, text.kinds[start] == .fullStop { start += 1 }
    return start < end && end - start <= Self.longestWord ? start..<end : nil
  }

  /// The word that begins at a place, in lower case, an apostrophe and what follows it included.
  func nextWord(_ start: Int) -> String? {
    var end = start
    while end < bounds.upperBound, end - start <= Self.longestWord {
      let isApostrophe = text.scalars[end] == "'" || text.scalars[end] == "\u{2019}"
      guard text.kinds[end].isLetter || isApostrophe && kind(at: end + 1).isLetter else { break }
      end += 1
    }
    guard let word = text.plainWord(start..<end) else { return nil }
    return String(word.map { $0 == "\u{2019}" ? "'" : $0 })
  }
}
