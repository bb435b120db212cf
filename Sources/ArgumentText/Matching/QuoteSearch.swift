internal import ArgumentModel

/// The search for one quote in a folded text.
struct QuoteSearch {
  let page: QuoteFinder.Page
  let exact: [Int32]
  let prefix: [Int32]
  let suffix: [Int32]
  /// How many symbols of the prefix and of the suffix stand in the words' own paragraph.
  private let own: (prefix: Int, suffix: Int)
  /// What each symbol of the words and of what stood around them tells, in letters.
  let weights: (exact: [Double], prefix: [Double], suffix: [Double])
  /// What the words tell.
  let weight: Double
  let pattern: ApproximatePattern
  /// Whether the words begin or end within a word, as far as their surroundings tell.
  let cuts: (start: Bool, end: Bool)
  /// Where the words are expected to begin, as an index of the folded text.
  let expected: Int?
  /// Where what stood around the words stands together without them.
  private(set) var closedGaps: [ClosedGap] = []

  /// Quotes longer than this are looked for by their beginning and their end.
  static let longestPattern = 1024
  /// How much may have come in between the words of a quote.
  private static let longestInsertion = 256
  /// How many places are looked at more closely.
  static let mostPlaces = 200
  /// How many symbols on each side are a place's neighbours.
  private static let neighbourhood = 16

  /// Makes a search; nil where the quote has no words.
  init?(_ quote: WantedQuote, in page: QuoteFinder.Page) {
    // All is folded as one text, so that white space between the words and their surroundings stays.
    let folded = FoldedText(quote.prefix + quote.exact + quote.suffix)
    let start = quote.prefix.unicodeScalars.count
    let rows = folded.indices(
      of: TextRange(start, start + quote.exact.unicodeScalars.count))
    guard !rows.isEmpty else { return nil }
    let all = page.symbols.symbols(of: folded.scalars)
    let tell = folded.scalars.map(textWeight(of:))
    self.page = page
    exact = Array(all[rows])
    prefix = Array(all[..<rows.lowerBound])
    suffix = Array(all[rows.upperBound...])
    let before = quote.prefix.unicodeScalars
    let after = quote.suffix.unicodeScalars
    let wordsEnd = start + quote.exact.unicodeScalars.count
    let ownBefore = before.reversed().prefix { $0 != "\n" }.count
    let ownAfter = after.prefix { $0 != "\n" }.count
    own = (
      folded.indices(of: TextRange(start - ownBefore, start)).count,
      folded.indices(of: TextRange(wordsEnd, wordsEnd + ownAfter)).count
    )
    weights = (
      Array(tell[rows]), Array(tell[..<rows.lowerBound]), Array(tell[rows.upperBound...])
    )
    weight = weights.exact.reduce(0, +)
    cuts = (
      WordBreaks.splits(folded.scalars, at: rows.lowerBound),
      WordBreaks.splits(folded.scalars, at: rows.upperBound)
    )
    expected = quote.position.map { page.folded.indices(of: TextRange(0, max(0, $0))).upperBound }
    pattern = ApproximatePattern(
      Array(exact.prefix(Self.longestPattern)), symbolCount: page.symbols.symbolCount)
  }

  /// The most errors that a place may have: two fifths of the words, and for few words less, so that
  /// a short quote isn't found in a stranger.
  static func mostErrors(count: Int, weight: Double) -> Int {
    if weight < 4 { return 0 }
    if weight < 12 { return min(1, count - 1) }
    return min(count - 1, max(1, min(256, count * 2 / 5)))
  }

  /// The places where the quote may stand.
  mutating func candidates() -> [QuoteCandidate] {
    var found = similarPlaces()
    guard found.contains(where: { !$0.isUnchanged }) else { return found }
    closedGaps = findClosedGaps()
    for index in found.indices { found[index].isLookAlike = isLookAlike(found[index]) }
    return found
  }

  /// The places that have enough of the words, or of what stood around them.
  private func similarPlaces() -> [QuoteCandidate] {
    let limit = Self.mostErrors(
      count: pattern.count, weight: exact.count > pattern.count ? .infinity : weight)
    var found: [QuoteCandidate] = []
    for end in ends(of: pattern, limit: limit) {
      let start = max(0, end.end - pattern.count - end.errors)
      guard let place = wholePlace(of: start..<end.end) else { continue }
      if let candidate = judge(place) { found.append(candidate) }
    }
    // Something longer than the words themselves may have come in between them, even twice: then
    // their halves or quarters still stand somewhere.
    for parts in [2, 4] where exact.count >= 16 * parts && exact.count <= Self.longestPattern {
      if found.contains(where: { $0.similarity >= 0.8 }) { break }
      for part in 0..<parts { found += candidates(ofPart: part, of: parts) }
    }
    // Where that happened to few words, or few are left, too little is whole to be looked for; what
    // stood around them may be.
    if exact.count <= Self.longestPattern, !found.contains(where: { $0.similarity >= 0.8 }) {
      found += candidatesBySurroundings()
    }
    return found
  }

  /// The places where the quote may stand because what stood before or after it does.
  private func candidatesBySurroundings() -> [QuoteCandidate] {
    let reach = exact.count + Self.longestInsertion
    var found: [QuoteCandidate] = []
    func look(for symbols: [Int32], _ place: (ApproximatePattern.End) -> Range<Int>) {
      // Less than this is found in many a stranger.
      guard symbols.count >= 12 else { return }
      let pattern = ApproximatePattern(symbols, symbolCount: page.symbols.symbolCount)
      for end in ends(of: pattern, limit: pattern.count / 4) {
        if let candidate = judge(place(end)) { found.append(candidate) }
      }
    }
    look(for: Array(prefix.suffix(32))) { end in
      end.end..<min(page.folded.count, end.end + reach)
    }
    look(for: Array(suffix.prefix(32))) { end in
      let start = max(0, end.end - min(32, suffix.count))
      return max(0, start - reach)..<start
    }
    return found
  }

  /// Orders ends by their errors, then by how far they are from where the words are expected.
  func isNearer(_ one: ApproximatePattern.End, _ other: ApproximatePattern.End) -> Bool {
    guard let expected else { return (one.errors, one.end) < (other.errors, other.end) }
    let end = expected + exact.count
    return (one.errors, abs(one.end - end), one.end) < (
      other.errors, abs(other.end - end), other.end
    )
  }

  /// The places where the quote may stand because one of its parts does.
  private func candidates(ofPart part: Int, of parts: Int) -> [QuoteCandidate] {
    let rows = exact.count * part / parts..<exact.count * (part + 1) / parts
    let pattern = ApproximatePattern(Array(exact[rows]), symbolCount: page.symbols.symbolCount)
    return ends(of: pattern, limit: pattern.count / 5).compactMap { end in
      let start = max(0, end.end - pattern.count)
      let before = rows.lowerBound == 0 ? 0 : rows.lowerBound + Self.longestInsertion
      let after = rows.upperBound == exact.count ? 0 : exact.count + Self.longestInsertion
      return judge(max(0, start - before)..<min(page.folded.count, end.end + after))
    }
  }

  /// Where a pattern ends with at most so many errors; of very many the best.
  func ends(of pattern: ApproximatePattern, limit: Int) -> [ApproximatePattern.End] {
    var ends = pattern.ends(in: page.symbols.symbols, limit: limit, most: 100_000)
    if ends.count > Self.mostPlaces {
      ends.sort(by: isNearer)
      ends.removeLast(ends.count - Self.mostPlaces)
    }
    return ends
  }

  /// For a long quote whose beginning was found, the place of the whole: to where its end is found
  /// at about the right distance.
  private func wholePlace(of head: Range<Int>) -> Range<Int>? {
    guard exact.count > pattern.count else { return head }
    let tail = ApproximatePattern(
      Array(exact.suffix(Self.longestPattern / 2)), symbolCount: page.symbols.symbolCount)
    let expected = head.lowerBound + exact.count
    let window =
      max(
        head.upperBound, expected - exact.count * 2 / 5 - tail.count)..<min(
        page.folded.count, expected + exact.count * 2 / 5)
    guard window.lowerBound < window.upperBound else { return nil }
    let ends = tail.ends(
      in: Array(page.symbols.symbols[window]), limit: tail.count * 2 / 5, most: 1000)
    guard
      let best = ends.min(by: {
        ($0.errors, abs(window.lowerBound + $0.end - expected))
          < ($1.errors, abs(window.lowerBound + $1.end - expected))
      })
    else { return nil }
    return head.lowerBound..<window.lowerBound + best.end
  }

  /// Judges a place of the folded text: where exactly the words begin and end in it or near it, and
  /// how much of them and of their surroundings is found there.
  func judge(_ place: Range<Int>) -> QuoteCandidate? {
    guard !place.isEmpty else { return nil }
    let symbols = page.symbols.symbols
    var place = place
    var similarity = 1.0
    var cost = 0.0
    var meets = (before: false, after: false)
    if exact.count > Self.longestPattern {
      similarity = max(0, 1 - Double(longErrors(place)) / Double(exact.count))
    } else if place.count != exact.count || !symbols[place].elementsEqual(exact) {
      guard let aligned = align(place) else { return nil }
      place = aligned.place
      similarity = aligned.similarity
      cost = aligned.cost
      meets = aligned.meets
    }
    let whole = wholeWords(place, meets)
    cost += Double(abs(whole.count - place.count)) / 2
    place = whole
    let context = surroundings(of: place)
    let known = weight + context.known
    let words = max(0, weight * similarity - cost)
    return QuoteCandidate(
      range: page.folded.range(of: place),
      score: known > 0 ? (words + context.found) / known : 0,
      similarity: weight > 0 ? words / weight : 0, context: context.found,
      knownContext: context.known,
      evidence: words + context.found, share: similarity, ownEvidence: words + context.own,
      contextBefore: context.before, contextAfter: context.after,
      fitsBefore: fits(context.before, context.knownBefore, isAtEdge: place.lowerBound == 0),
      fitsAfter: fits(
        context.after, context.known - context.knownBefore,
        isAtEdge: place.upperBound == page.folded.count),
      hasNeighbours: hasNeighbours(place),
      words: weight * similarity, insertionCost: cost, indices: place, isVerbatim: false)
  }

  /// Whether the nearest symbols on both sides of a place are those that stood around the words.
  private func hasNeighbours(_ place: Range<Int>) -> Bool {
    let symbols = page.symbols.symbols
    let before = prefix.suffix(Self.neighbourhood)
    let after = suffix.prefix(Self.neighbourhood)
    let fitsBefore =
      before.isEmpty
      ? place.lowerBound == 0
      : symbols[..<place.lowerBound].suffix(before.count).elementsEqual(before)
    let fitsAfter =
      after.isEmpty
      ? place.upperBound == symbols.count : symbols[place.upperBound...].starts(with: after)
    return fitsBefore && fitsAfter
  }

  /// Whether a good part of what stood on one side of the words stands there; where nothing did, as at the
  /// text's beginning, nothing may.
  private func fits(_ found: Double, _ known: Double, isAtEdge: Bool) -> Bool {
    known > 0 ? found >= 0.25 * known : isAtEdge && !(prefix.isEmpty && suffix.isEmpty)
  }

  /// Aligns the words together with their surroundings with what is at a place and around it.
  /// - Returns: Where the words are, how much of them is there, what costs that something came in
  ///   between them, and whether right before and after them is what was there.
  private func align(
    _ place: Range<Int>
  ) -> (place: Range<Int>, similarity: Double, cost: Double, meets: (before: Bool, after: Bool))? {
    let slack = exact.count / 4 + 8
    let rows = prefix.count..<prefix.count + exact.count
    var window =
      max(
        0, place.lowerBound - prefix.count - slack)..<min(
        page.folded.count, place.upperBound + suffix.count + slack)
    let narrow = window
    var alignment = localAlignment(with: window)
    let missing = alignment.missing(rows)
    if missing.before > 2 || missing.after > 2 {
      // The first or the last words may stand on the other side of something that came in.
      window =
        max(
          0, window.lowerBound - (missing.before > 2 ? Self.longestInsertion : 0))..<min(
          page.folded.count,
          window.upperBound + (missing.after > 2 ? Self.longestInsertion : 0))
      let wider = localAlignment(with: window)
      // A copy further away fits no better.
      if wider.score > alignment.score {
        alignment = wider
      } else {
        window = narrow
      }
    }
    guard let part = alignment.part(rows) else { return nil }
    return (
      window.lowerBound + part.place.lowerBound..<window.lowerBound + part.place.upperBound,
      part.matched / weight, alignment.insertionCost(in: rows),
      alignment.meetsContext(rows, at: part.place)
    )
  }

  /// What the words and all that is known of their surroundings tell, in letters.
  var knownWeight: Double {
    weight + weights.prefix.reduce(0, +) + weights.suffix.reduce(0, +)
  }

  /// How much of the words and of all that is known of their surroundings is found at a place and
  /// around it, in one piece, in letters.
  func whole(at place: Range<Int>) -> Double {
    let slack = (prefix.count + exact.count + suffix.count) / 8 + 8
    let window =
      max(
        0, place.lowerBound - prefix.count - slack)..<min(
        page.folded.count, place.upperBound + suffix.count + slack)
    let alignment = localAlignment(with: window)
    let rows = prefix.count..<prefix.count + exact.count
    guard let part = alignment.part(rows) else { return 0 }
    // Where the words fit better elsewhere nearby, this isn't their place.
    let found =
      window.lowerBound + part.place.lowerBound..<window.lowerBound + part.place.upperBound
    let shared = found.clamped(to: place).count
    return 2 * shared >= max(found.count, place.count) ? alignment.score : 0
  }

  private func localAlignment(with window: Range<Int>) -> LocalAlignment {
    LocalAlignment(
      of: prefix + exact + suffix, weights: weights.prefix + weights.exact + weights.suffix,
      with: Array(page.symbols.symbols[window]),
      for: prefix.count..<prefix.count + exact.count)
  }

  /// About how many errors a long quote has at a place: its beginning and its end are compared.
  private func longErrors(_ place: Range<Int>) -> Int {
    let half = Self.longestPattern / 2
    let symbols = page.symbols.symbols
    let head = ApproximatePattern(
      Array(exact.prefix(half)), symbolCount: page.symbols.symbolCount)
    let tail = ApproximatePattern(
      exact.suffix(half).reversed(), symbolCount: page.symbols.symbolCount)
    let errors =
      head.leastErrors(inBeginningOf: symbols[place].prefix(half * 3 / 2))
      + tail.leastErrors(inBeginningOf: symbols[place].suffix(half * 3 / 2).reversed())
    return max(errors * exact.count / (2 * half), abs(place.count - exact.count))
  }

  /// How much of what stood before and after the words is found beside a place, in letters, and how
  /// much of it could be.
  private func surroundings(of place: Range<Int>) -> Surroundings {
    let symbols = page.symbols.symbols
    let textBefore =
      symbols[max(0, place.lowerBound - 3 * prefix.count / 2 - 4)..<place.lowerBound].reversed()
    let textAfter = Array(
      symbols[place.upperBound..<min(symbols.count, place.upperBound + 3 * suffix.count / 2 + 4)])
    let before = side(prefix.reversed(), weights.prefix.reversed(), Array(textBefore))
    let after = side(suffix, weights.suffix, textAfter)
    let ownBefore =
      own.prefix == prefix.count
      ? before
      : side(
        prefix.suffix(own.prefix).reversed(), weights.prefix.suffix(own.prefix).reversed(),
        Array(textBefore))
    let ownAfter =
      own.suffix == suffix.count
      ? after
      : side(
        Array(suffix.prefix(own.suffix)), Array(weights.suffix.prefix(own.suffix)), textAfter)
    return Surroundings(
      before: before.found, after: after.found, known: before.known + after.known,
      knownBefore: before.known,
      own: ownBefore.found + ownAfter.found)
  }

  /// How much of the words on one side, from the place outwards, is found in the text on that side.
  ///
  /// Where the nearest eight or sixteen symbols are the same it says little that those beyond are
  /// others; thirty-two count where most of them are. More than sixteen symbols add nothing.
  private func side(
    _ words: [Int32], _ weights: [Double], _ text: [Int32]
  ) -> (found: Double, known: Double) {
    guard !words.isEmpty else { return (0, 0) }
    let known = weights.prefix(16).reduce(0, +)
    var found = 0.0
    var length = 8
    repeat {
      let part = min(length, words.count)
      let pattern = ApproximatePattern(
        Array(words[..<part]), symbolCount: page.symbols.symbolCount)
      let errors = pattern.leastErrors(inBeginningOf: text.prefix(3 * part / 2 + 2))
      // Two texts of one language share a third of their letters in order by chance, and two
      // places of one text may share more a little further away.
      let chance = length > 16 ? 0.55 : 0.4
      let share = max(0, (1 - Double(errors) / Double(part) - chance) / (1 - chance))
      found = max(found, share * weights[..<part].reduce(0, +))
      length *= 2
    } while length < 2 * words.count && length <= 32
    return (min(found, known), known)
  }

  /// How much of what stood around the words is found beside a place, in letters.
  private struct Surroundings {
    var before: Double
    var after: Double
    /// How much could be found.
    var known: Double
    /// How much of that before the words.
    var knownBefore: Double
    /// How much is found of what stands in the words' own paragraph.
    var own: Double
    var found: Double { before + after }
  }
}
