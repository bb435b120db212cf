public import ArgumentModel

/// A quote to be found: the words, and what is known of where they stood.
public struct WantedQuote: Hashable, Sendable {
  /// The words that are to be found.
  public var exact: String
  /// What stood before them; empty where that isn't known.
  public var prefix: String
  /// What stood after them; empty where that isn't known.
  public var suffix: String
  /// Where they are expected to begin, in code points.
  public var position: Int?
  /// How often they stood in the text that the quote is from.
  public var occurrences = 1

  /// Makes a quote to be found, by default one of which only the words are known.
  public init(exact: String, prefix: String = "", suffix: String = "", position: Int? = nil) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.position = position
  }

  /// Makes a quote to be found from one that an anchor keeps.
  public init(_ quote: Quote, position: Int? = nil) {
    self.init(
      exact: quote.exact, prefix: quote.prefix ?? "", suffix: quote.suffix ?? "",
      position: position)
    occurrences = quote.occurrences ?? 1
  }
}

/// A place where a quote may stand.
public struct QuoteCandidate: Hashable, Sendable {
  /// The place, in code points.
  public var range: TextRange
  /// How much of all that is known of the quote, its surroundings included, is found here, from 0
  /// to 1.
  public var score: Double
  /// How much of the words is found here, from 0 to 1: one less the share of errors, of which what
  /// came in between the words is one too.
  public var similarity: Double
  /// How much of the surroundings is found here, in letters.
  var context: Double
  /// How much of the surroundings could be found, in letters.
  var knownContext: Double
  /// How much is found here in all, in letters.
  var evidence: Double
  /// How much of the words is found here, from 0 to 1, whatever came in between them.
  var share = 1.0
  /// How much is found here of the words and of what surrounds them in their own paragraph, in
  /// letters.
  var ownEvidence = 0.0
  /// How much of what stood before the words is found here, in letters.
  var contextBefore = 0.0
  /// How much of what stood after the words is found here, in letters.
  var contextAfter = 0.0
  /// Whether a good part of what stood before the words does here.
  var fitsBefore = false
  /// Whether a good part of what stood after the words does here.
  var fitsAfter = false
  /// Whether nearly all of the words have come here in order, as the older text tells.
  var isKept = false
  /// Whether just what stood nearest to the words on both sides stands here.
  var hasNeighbours = false
  /// How much of the words is found here, in letters.
  var words = 0.0
  /// What costs that something came in between the words, in letters.
  var insertionCost = 0.0
  /// Whether something else stood here in the old text.
  var isStranger = false
  /// Whether what stood around the words says that this is something else that is like them.
  var isLookAlike = false
  /// What of the words was changed, where that was looked at.
  public var changes: [WordChange] = []
  /// Whether each of the words is here, if perhaps misspelt.
  var hasAllWords = true
  /// Whether the words are a sentence here, and tell enough to be known by themselves.
  var isSentence = false
  /// How many of the words are misspelt here.
  var misspellings = 0
  /// The place in the folded text.
  var indices = 0..<0
  /// Whether the words stand here byte for byte.
  public var isVerbatim: Bool

  /// Whether all of the words are here, and nothing has come in between them.
  var isUnchanged: Bool { share == 1 && insertionCost == 0 }
  /// Whether enough of what stood around the words does here, on both sides.
  var fitsBoth: Bool { isKept || fitsBefore && fitsAfter && context >= 0.5 * knownContext }
}

/// Finds quotes in a text, also where the text or the quote has been changed.
///
/// All places with few errors are judged by the words and their surroundings together, so that
/// neither an unchanged copy elsewhere nor a chance resemblance wins over the place itself. Making
/// one costs nothing; the first quote that isn't found as it is folds the text.
///
/// ```swift
/// var finder = QuoteFinder(EditionText("Phones distract. They ring."))
/// let place = try finder.find(WantedQuote(exact: "phones distrakt"))
/// ```
public struct QuoteFinder: Sendable {
  /// The text in which quotes are looked for.
  public let text: EditionText
  /// The text folded, once something had to be looked for in it.
  private var page: Page?
  /// Where the stretches of some lengths stand, once it was asked which are repeated.
  var stretches: [Int: StretchTable] = [:]

  /// Makes a finder; the text is folded when a quote first isn't found as it is.
  public init(_ text: EditionText) { self.text = text }

  /// The text as approximate searches need it.
  struct Page: Sendable {
    let folded: FoldedText
    let symbols: SymbolText

    init(_ text: EditionText) {
      folded = FoldedText(text.text)
      symbols = SymbolText(folded.scalars)
    }
  }

  /// The text as approximate searches need it, made at the first call.
  mutating func folded() -> Page {
    if let page { return page }
    let page = Page(text)
    self.page = page
    return page
  }

  /// The places where a quote stands byte for byte, with the same surroundings as far as they are
  /// known.
  /// - Parameter most: How many are returned at most.
  func verbatim(_ quote: WantedQuote, most: Int) -> [QuoteCandidate] {
    guard !quote.exact.isEmpty else { return [] }
    let whole = Self.whole(quote)
    return text.utf8Offsets(of: whole.utf8.span, most: most).map { offset in
      candidate(quote, at: text.codePoint(atUTF8: offset + quote.prefix.utf8.count))
    }
  }

  /// The place of a quote if it stands just there byte for byte, with the same surroundings as far as
  /// they are known; the rest of the text isn't looked at.
  /// - Parameter start: The first of the words, in code points.
  func verbatim(_ quote: WantedQuote, at start: Int) -> QuoteCandidate? {
    guard !quote.exact.isEmpty else { return nil }
    let whole = Self.whole(quote)
    let first = start - quote.prefix.utf8.span.codePointCount
    let place = TextRange(first, first + whole.utf8.span.codePointCount)
    guard let words = text.text(at: place), String(words).hasSameBytes(as: whole) else {
      return nil
    }
    return candidate(quote, at: start)
  }

  private static func whole(_ quote: WantedQuote) -> String {
    quote.prefix.isEmpty && quote.suffix.isEmpty
      ? quote.exact : quote.prefix + quote.exact + quote.suffix
  }

  /// A place where a quote stands as it is.
  private func candidate(_ quote: WantedQuote, at start: Int) -> QuoteCandidate {
    QuoteCandidate(
      range: TextRange(start, start + quote.exact.utf8.span.codePointCount), score: 1,
      similarity: 1, context: 0, knownContext: 0, evidence: 0, isVerbatim: true)
  }

  /// The places where a quote may stand, the best first, at most a few.
  /// - Parameter likely: A place that something else speaks for: it is judged like the others.
  mutating func candidates(_ quote: WantedQuote, likely: TextRange? = nil) -> [QuoteCandidate] {
    let page = folded()
    guard var search = QuoteSearch(quote, in: page) else { return [] }
    var found = search.candidates()
    if let likely, let candidate = search.judge(page.folded.indices(of: likely)) {
      found.append(candidate)
    }
    return Self.distinct(found, near: quote.position).map { compared($0, with: quote) }
  }

  /// A candidate, and what of the words was changed there.
  private func compared(_ candidate: QuoteCandidate, with quote: WantedQuote) -> QuoteCandidate {
    var candidate = candidate
    let words = String(text.text(at: candidate.range) ?? "")
    candidate.isVerbatim = words.hasSameBytes(as: quote.exact)
    if candidate.isUnchanged {
      candidate.isSentence = isSentence(candidate.range, words)
    } else {
      let comparison = WordComparison(quote.exact, words)
      candidate.changes = comparison.changes
      candidate.hasAllWords = comparison.hasAllWords
      candidate.misspellings = comparison.misspellings
      // Words that are only misspelt are no others.
      if comparison.changes.isEmpty { candidate.isLookAlike = false }
    }
    return candidate
  }

  /// Whether a place begins where a sentence may and ends where one does.
  private func isSentence(_ range: TextRange, _ words: String) -> Bool {
    func isEnd(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case ".", "!", "?", "。", "！", "？", "…", "．", "\n", "\u{2028}", "\u{2029}": true
      default: false
      }
    }
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case " ", "\u{3000}", "\"", "'", "“", "”", "\u{2018}", "\u{2019}", "「", "」", "『", "』", "(",
        ")", "（", "）":
        true
      default: false
      }
    }
    let reach = 4
    let before = text.text(at: TextRange(max(0, range.start - reach), range.start)) ?? ""
    let after =
      text.text(at: TextRange(range.end, min(text.count, range.end + reach))) ?? ""
    let begins = before.unicodeScalars.last { !isMark($0) }.map(isEnd) ?? (range.start < reach)
    let ends = words.unicodeScalars.last { !isMark($0) }.map(isEnd) ?? false
    return begins
      && (ends || after.unicodeScalars.first { !isMark($0) }.map(isEnd) ?? true)
  }

  /// Judges places by more of what stood around the words.
  mutating func judge(_ candidates: [QuoteCandidate], by quote: WantedQuote) -> [QuoteCandidate] {
    let page = folded()
    guard let search = QuoteSearch(quote, in: page) else { return candidates }
    return candidates.map { candidate in
      var candidate = candidate
      candidate.evidence = search.whole(at: page.folded.indices(of: candidate.range))
      candidate.ownEvidence = candidate.evidence
      // So much of a paragraph is that paragraph, whatever comparing the two texts took it for.
      if candidate.evidence >= 0.6 * search.knownWeight { candidate.isStranger = false }
      return candidate
    }
  }

  /// Finds a quote that whoever gives it says is of this very text.
  /// - Returns: The place, which is verbatim or the one most like the quote.
  /// - Throws: A diagnostic of the rule `quote-not-found` or `quote-ambiguous`.
  public mutating func find(_ quote: WantedQuote) throws(Diagnostic) -> QuoteCandidate {
    guard quote.exact.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw Diagnostic(
        rule: "quote-not-found", severity: .error, message: "the quote has no words")
    }
    let verbatim = wholeWords(quote)
    if verbatim.count == 1, let only = verbatim.first { return only }
    if let position = quote.position, let nearest = Self.nearest(verbatim, to: position) {
      return nearest
    }
    let choice = PlaceChoice(
      weight: textWeight(of: FoldedText(quote.exact).scalars), isFromThisText: true)
    if quote.prefix.isEmpty, quote.suffix.isEmpty,
      let nearest = QuoteSearch(quote, in: folded())?.nearest(),
      case .accepted(let place, _) = choice.choose(nearest.map { compared($0, with: quote) })
    {
      return place
    }
    let candidates = candidates(quote)
    switch choice.choose(candidates) {
    case .accepted(let place, _): return place
    case .ambiguous(let place, let rival):
      // Whoever says where the words stand means the nearest of those that are as good.
      if let position = quote.position,
        let nearest = Self.nearest(choice.asGood(as: place, candidates), to: position)
      {
        return nearest
      }
      let shown = Diagnostic.short(quote.exact)
      throw Diagnostic(
        rule: "quote-ambiguous", severity: .error,
        message: "\(shown) stands in the text several times, as at \(place.range.start) and at "
          + "\(rival.range.start)",
        explanation: "Say what stands before or after it, or its range.")
    case .refused(let nearest):
      let shown = Diagnostic.short(quote.exact)
      throw Diagnostic(
        rule: "quote-not-found", severity: .error, message: "\(shown) doesn't stand in the text",
        explanation: nearest.flatMap { place in
          text.text(at: place.range).map {
            "What is most like it stands at \(place.range.start): “\($0.prefix(60))”."
          }
        })
    }
  }

  /// The places where a quote stands byte for byte and in whole words: two, or all if it is known
  /// where one is expected.
  private func wholeWords(_ quote: WantedQuote) -> [QuoteCandidate] {
    let most = quote.position == nil ? 2 : Int.max
    // Few quotes stand within words; then as many more are looked at as it takes.
    var limit = min(most, 8)
    while true {
      let found = verbatim(quote, most: limit)
      let whole = found.filter { !cutsWord($0.range, quote) }
      if found.count < limit || whole.count >= most { return Array(whole.prefix(most)) }
      limit = limit > Int.max / 8 ? Int.max : limit * 8
    }
  }

  /// Whether a place begins or ends within a word, where nothing that stands beside it was given.
  private func cutsWord(_ range: TextRange, _ quote: WantedQuote) -> Bool {
    quote.prefix.isEmpty && text.splitsWord(at: range.start)
      || quote.suffix.isEmpty && text.splitsWord(at: range.end)
  }

  /// The candidate nearest to a position; of two equally near the first.
  private static func nearest(_ candidates: [QuoteCandidate], to position: Int) -> QuoteCandidate? {
    candidates.min {
      (distance($0, position), $0.range.start) < (distance($1, position), $1.range.start)
    }
  }

  private static func distance(_ candidate: QuoteCandidate, _ position: Int?) -> Int {
    position.map { abs(candidate.range.start - $0) } ?? 0
  }

  /// The candidates by descending evidence, of those that overlap the best alone.
  private static func distinct(
    _ candidates: [QuoteCandidate], near position: Int?
  ) -> [QuoteCandidate] {
    let sorted = candidates.sorted {
      let (one, other) = (distance($0, position), distance($1, position))
      return ($0.evidence, other, $1.range.start, $1.range.end) > (
        $1.evidence, one, $0.range.start, $0.range.end
      )
    }
    var kept: [QuoteCandidate] = []
    for candidate in sorted {
      let overlapped = kept.firstIndex {
        $0.range.start < candidate.range.end && candidate.range.start < $0.range.end
      }
      guard let index = overlapped else {
        kept.append(candidate)
        // The best and its rivals are all that anybody asks for.
        if kept.count == 8 { break }
        continue
      }
      let other = kept[index]
      // The end of the words in a copy nearby is no reason to reach that far, where nearly all of
      // them stand together.
      if candidate.insertionCost + 6 < other.insertionCost, candidate.share >= 0.9,
        other.words - candidate.words <= other.insertionCost - candidate.insertionCost
      {
        kept[index] = candidate
      }
    }
    return kept
  }
}

extension Diagnostic {
  /// Says that a quote was found, but in other letters than it was given in.
  ///
  /// Another number or negation is said beside the old one.
  public static func quoteDiffers(
    _ quote: String, _ words: String, _ changes: [WordChange]
  ) -> Diagnostic {
    // Both are shown from shortly before they part.
    let shared = zip(quote, words).prefix { $0 == $1 }.count
    let start = shared < 40 ? 0 : shared - 20
    return Diagnostic(
      rule: "quote-differs", severity: .note,
      message: "\(short(quote, from: start)) stands in the text as \(short(words, from: start))"
        + WordChange.warning(changes),
      explanation: "Look whether that is what was meant.")
  }

  /// Part of a quote in quotation marks: its beginning, or what stands from a character on.
  fileprivate static func short(_ text: String, from start: Int = 0) -> String {
    let part = text.dropFirst(start).prefix(60)
    return "“\(start > 0 ? "…" : "")\(part)\(part.endIndex < text.endIndex ? "…" : "")”"
  }
}
