extension QuoteSearch {
  /// A place with the words at its ends as a whole, unless the quote cuts them itself, or a space was
  /// lost beside them.
  func wholeWords(
    _ place: Range<Int>, _ meets: (before: Bool, after: Bool) = (false, false)
  ) -> Range<Int> {
    let scalars = page.folded.scalars
    let symbols = page.symbols.symbols
    let whole = WordBreaks.widened(
      place, in: scalars, keepsStart: cuts.start || meets.before,
      keepsEnd: cuts.end || meets.after)
    var (lower, upper) = (whole.lowerBound, whole.upperBound)
    // Of a word that was torn together from two the smaller part goes with the larger.
    if lower < place.lowerBound, !stands(prefix.suffix(8).reversed(), before: lower) {
      let inside = WordBreaks.wordEnd(from: place.lowerBound, in: scalars)
      if isWhole(
        prefix, exact.prefix(inside - place.lowerBound), symbols[place.lowerBound..<inside])
      {
        lower = place.lowerBound
      } else if inside - place.lowerBound < place.lowerBound - lower, inside < place.upperBound {
        lower = inside
        while lower < upper - 1, scalars[lower] == 0x20 { lower += 1 }
      }
    }
    if upper > place.upperBound, !stands(Array(suffix.prefix(8)), after: upper) {
      let inside = WordBreaks.wordStart(from: place.upperBound, in: scalars)
      if isWhole(
        suffix, exact.suffix(place.upperBound - inside), symbols[inside..<place.upperBound])
      {
        upper = place.upperBound
      } else if place.upperBound - inside < upper - place.upperBound, inside > lower {
        upper = inside
        while upper > lower + 1, scalars[upper - 1] == 0x20 { upper -= 1 }
      }
    }
    return lower..<upper
  }

  private func stands(_ words: [Int32], before place: Int) -> Bool {
    let text = page.symbols.symbols[max(0, place - words.count - 2)..<place].reversed()
    return stands(words, inBeginningOf: Array(text))
  }

  private func stands(_ words: [Int32], after place: Int) -> Bool {
    let symbols = page.symbols.symbols
    let end = min(symbols.count, place + words.count + 2)
    return stands(words, inBeginningOf: Array(symbols[place..<end]))
  }

  /// Whether symbols stand at the beginning of a text, a quarter of them perhaps changed; where none are
  /// known they do.
  private func stands(_ words: [Int32], inBeginningOf text: [Int32]) -> Bool {
    guard !words.isEmpty else { return true }
    return ApproximatePattern(words, symbolCount: page.symbols.symbolCount)
      .leastErrors(inBeginningOf: text) * 4 <= words.count
  }

  /// Whether a part of a word is the whole word at an edge of the quote, of which it is known what else
  /// stood beside it.
  private func isWhole(
    _ context: [Int32], _ words: ArraySlice<Int32>, _ part: ArraySlice<Int32>
  ) -> Bool {
    !context.isEmpty && part.count >= 4 && words.elementsEqual(part)
  }
}
