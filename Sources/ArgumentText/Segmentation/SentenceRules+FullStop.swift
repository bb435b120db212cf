extension SentenceRules {
  /// Whether a sentence ends at a single full stop.
  /// - Parameters:
  ///   - next: Where the text goes on after white space.
  ///   - first: Where it goes on after opening brackets and quotation marks too.
  func isEnd(atStop ending: Ending, _ next: Int, _ first: Int) -> Bool {
    let before = kind(before: ending.start)
    let after = kind(at: first)
    if text.scalars[ending.start].value > 0x7F {
      return !(before == .digit && kind(at: ending.start + 1) == .digit)
    }
    guard next > ending.end else { return isEnd(withoutSpace: ending, next, before, after) }
    if after == .lower { return false }
    guard let word = word(before: ending.start) else { return true }
    return isEnd(after: word, ending, first, after)
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
    // A list's number or letter.
    if word.lowerBound == bounds.lowerBound, word.count <= 3, !ending.closes,
      text.kinds[word.lowerBound] == .digit || word.count == 1
    {
      return false
    }
    guard let plain = text.plainWord(word) else { return true }
    if !ending.closes {
      if Abbreviations.titles.contains(plain) || Abbreviations.leading.contains(plain) {
        return false
      }
      if Abbreviations.numbered.contains(plain) { return next != .digit }
    }
    let isInitial = word.count == 1 && text.kinds[word.lowerBound] == .upper && plain != "i"
    let isAcronym = plain.utf8.contains(UInt8(ascii: ".")) && text.kinds[word.lowerBound].isLetter
    guard isInitial || isAcronym || Abbreviations.trailing.contains(plain) else { return true }
    guard next.isLetter else { return next == .ideograph }
    return nextWord(first).map(Abbreviations.starters.contains) ?? false
  }

  /// The longest abbreviation that is looked for, so that the work stays linear.
  private static let longestWord = 20

  /// The word before a place, with the dots in it; nil where there is none, or a long one.
  private func word(before end: Int) -> Range<Int>? {
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
  private func nextWord(_ start: Int) -> String? {
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
