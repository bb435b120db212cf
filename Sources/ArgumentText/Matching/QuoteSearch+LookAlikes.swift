/// A place where what stood before and after the words stands together now: they are gone from there.
struct ClosedGap: Hashable, Sendable {
  /// Where the two meet, as an index of the folded text.
  var place: Int
  /// How many symbols of each side were looked for.
  var side: Int
  /// How many errors they have.
  var errors: Int
}

extension QuoteSearch {
  /// How many symbols of what stood on each side are looked for together: more tell rows of sentences
  /// apart that begin and end alike, less is there even if the neighbours were changed.
  private static let gapSides = [32, 16]
  /// How much of it, in letters, has to be known on each side and on both.
  private static let leastSide = 6.0
  private static let leastSides = 20.0

  /// The nearest symbols of what stood around the words, without white space before something that
  /// begins with it too: what was deleted takes the space on one side along.
  private func sides(_ count: Int) -> (before: ArraySlice<Int32>, after: ArraySlice<Int32>) {
    let (before, after) = (prefix.suffix(count), suffix.prefix(count))
    guard let last = before.last, last == after.first, weights.suffix[0] < 1 else {
      return (before, after)
    }
    return (before.dropLast(), after)
  }

  /// Finds where what stood before and after the words stands together.
  func findClosedGaps() -> [ClosedGap] {
    Self.gapSides.flatMap { side -> [ClosedGap] in
      let (before, after) = sides(side)
      let told = (
        before: weights.prefix.suffix(side).reduce(0, +),
        after: weights.suffix.prefix(side).reduce(0, +)
      )
      guard min(told.before, told.after) >= Self.leastSide,
        told.before + told.after >= Self.leastSides
      else { return [] }
      let pattern = ApproximatePattern(
        Array(before + after), symbolCount: page.symbols.symbolCount)
      return pattern.ends(in: page.symbols.symbols, limit: pattern.count / 12, most: 50).map {
        ClosedGap(place: max(0, $0.end - after.count), side: side, errors: $0.errors)
      }
    }
  }

  /// Whether what stood around the words says that a place has something else that is like them.
  ///
  /// Either stands together elsewhere, so that the words are gone, or on one side what stood beside
  /// the words is a part of the place itself: a neighbour that was like them is what is left.
  func isLookAlike(_ candidate: QuoteCandidate) -> Bool {
    guard !candidate.isUnchanged else { return false }
    let place = candidate.indices
    for side in Self.gapSides {
      let gaps = closedGaps.filter { $0.side == side }
      guard !gaps.isEmpty else { continue }
      let (before, after) = (prefix.suffix(side), suffix.prefix(side))
      let beside =
        errors(of: before.reversed(), inBeginningOf: textBefore(place, before.count))
        + errors(of: Array(after), inBeginningOf: textAfter(place, after.count))
      let isGone = gaps.contains { gap in
        // One that is as good, at the place's own edge, is that of a neighbour that ends alike.
        let isAtEdge =
          abs(gap.place - place.lowerBound) <= 2 || abs(gap.place - place.upperBound) <= 2
        return gap.errors < beside || side == Self.gapSides[0] && isAtEdge && gap.errors == beside
      }
      if isGone { return true }
    }
    return hasItsNeighbour(place)
  }

  /// Whether what stood before the words is in the place, or behind it, rather than before it; or what
  /// stood after them in it, or before it.
  private func hasItsNeighbour(_ place: Range<Int>) -> Bool {
    let symbols = page.symbols.symbols
    let after = suffix.prefix(enough(weights.suffix))
    let isAfter = isNearer(
      Array(after), in: max(0, place.lowerBound - 2 * after.count)..<place.upperBound,
      than: errors(of: Array(after), inBeginningOf: textAfter(place, after.count)))
    if isAfter { return true }
    let before = prefix.suffix(enough(weights.prefix.reversed()))
    let end = min(symbols.count, place.upperBound + 2 * before.count)
    return isNearer(
      Array(before), in: place.lowerBound..<end,
      than: errors(of: before.reversed(), inBeginningOf: textBefore(place, before.count)))
  }

  /// How many symbols from the words outwards tell enough to be known by them, all of few; none of
  /// too few.
  private func enough(_ weights: [Double]) -> Int {
    var (count, told) = (0, 0.0)
    while count < weights.count, count < Self.gapSides[0], told < 40 {
      told += weights[count]
      count += 1
    }
    return told < 12 ? 0 : count
  }

  /// Whether symbols stand in a stretch of the text nearly as they are, and with fewer errors by two
  /// than they have elsewhere.
  private func isNearer(_ words: [Int32], in stretch: Range<Int>, than errors: Int) -> Bool {
    guard errors >= 2, !words.isEmpty else { return false }
    let limit = min(errors - 2, words.count / 10)
    let pattern = ApproximatePattern(words, symbolCount: page.symbols.symbolCount)
    return !pattern.ends(in: Array(page.symbols.symbols[stretch]), limit: limit, most: 1).isEmpty
  }

  private func errors(of words: [Int32], inBeginningOf text: [Int32]) -> Int {
    guard !words.isEmpty else { return 0 }
    return ApproximatePattern(words, symbolCount: page.symbols.symbolCount)
      .leastErrors(inBeginningOf: text)
  }

  /// The text before a place, from there backwards.
  private func textBefore(_ place: Range<Int>, _ count: Int) -> [Int32] {
    page.symbols.symbols[max(0, place.lowerBound - count - 4)..<place.lowerBound].reversed()
  }

  private func textAfter(_ place: Range<Int>, _ count: Int) -> [Int32] {
    let symbols = page.symbols.symbols
    return Array(symbols[place.upperBound..<min(symbols.count, place.upperBound + count + 4)])
  }
}
