/// What is known of other places of a text that are like a quote.
enum QuoteCopies {
  /// There is none.
  case none
  /// A stretch of the quote with its nearest surroundings stands in the text several times.
  case some
  /// No such stretch was found, but the words are too few to tell.
  case unknown
}

extension QuoteFinder {
  /// Whether something like a quote with its nearest surroundings stands in the text several times.
  mutating func copies(of quote: WantedQuote) -> QuoteCopies {
    let page = folded()
    let words = FoldedText(
      String(String.UnicodeScalarView(quote.prefix.unicodeScalars.suffix(16)))
        + quote.exact
        + String(String.UnicodeScalarView(quote.suffix.unicodeScalars.prefix(16)))
    ).scalars
    // A Chinese character tells about as much as four letters.
    let length = textWeight(of: words) > 2 * Double(words.count) ? 6 : 16
    guard words.count >= length else { return .unknown }
    let stretches =
      self.stretches[length]
      ?? StretchTable(RollingHashes(page.symbols.symbols[...], length: length).hashes)
    self.stretches[length] = stretches
    return RollingHashes(page.symbols.symbols(of: words)[...], length: length)
      .hashes.contains { stretches.isRepeated($0) } ? .some : .none
  }
}
