internal import ArgumentModel

extension QuoteSearch {
  /// The place whose words differ least from the quote's, letter by letter, and the next: for a quote
  /// that is said to be of this very text, and of which nothing but its words is known.
  ///
  /// Unlike ``candidates()`` this takes words that are misspelt throughout for what they are, and no
  /// words with something longer between them.
  func nearest() -> [QuoteCandidate] {
    guard exact.count <= Self.longestPattern else { return [] }
    let limit = Self.mostErrors(count: exact.count, weight: weight)
    let ends = self.ends(of: pattern, limit: limit).sorted(by: isNearer)
    guard let best = ends.first else { return [] }
    // Less of the same words is no other place. Nor has whoever says where they stand meant another.
    let rival = ends.first {
      abs($0.end - best.end) >= exact.count / 2 + best.errors
        && (expected == nil || $0.errors < best.errors)
    }
    return ([best] + (rival.map { [$0] } ?? [])).compactMap { end in
      let start = max(0, end.end - exact.count - end.errors)
      let window = Array(page.symbols.symbols[start..<end.end])
      let aligned = pattern.alignment(with: window, isFree: true, endsWithText: true)
      guard let row = aligned.firstIndex(where: { $0 >= 0 }),
        let last = aligned.last(where: { $0 >= 0 })
      else { return nil }
      // First words that aren't there are rather misspelt than too many.
      let first = max(0, Int(aligned[row]) - row)
      let place = start + first..<start + Int(last) + 1
      let whole = wholeWords(place)
      let errors = end.errors + abs(whole.count - place.count)
      let similarity = max(0, 1 - Double(errors) / Double(exact.count))
      return QuoteCandidate(
        range: page.folded.range(of: whole),
        score: similarity, similarity: similarity, context: 0, knownContext: 0,
        evidence: weight * similarity, share: similarity, indices: whole, isVerbatim: false)
    }
  }
}
