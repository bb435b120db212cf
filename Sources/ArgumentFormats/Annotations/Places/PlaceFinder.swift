internal import ArgumentModel
internal import ArgumentText

/// Finds where the annotations of one document stand in its text: the words that it gives win over its
/// numbers.
///
/// In which unit and form of the text the numbers are counted is decided once, by all words together.
/// What then has other words than those given stands where they stand nearest. Where they stand
/// nowhere, there is no place: no statement ever gets other words than its document says.
struct PlaceFinder {
  /// The rule of the findings about how a document counts.
  static let unitRule = "offset-unit"

  private let text: EditionText
  private let declared: OffsetUnit
  /// Whether the format leaves no doubt about its unit, so that nothing need prove it.
  private let isCertain: Bool
  private var finder: QuoteFinder
  /// Whether what is given as words is that for sure, and no remark that is called so.
  private let wordsAreSure: Bool
  /// How many more searches may be in vain: in another text than that of the annotations all would be.
  private var vainSearches: Int
  private var offsets: TextOffsets?

  /// Makes one for a document.
  /// - Parameters:
  ///   - declared: In what the format counts.
  ///   - isCertain: Whether programs are known to keep to that.
  ///   - wordsAreSure: Whether the format says that what is given as words stands in the text.
  init(
    _ text: EditionText, declared: OffsetUnit, isCertain: Bool = false, wordsAreSure: Bool = true
  ) {
    self.text = text
    self.declared = declared
    self.isCertain = isCertain
    self.wordsAreSure = wordsAreSure
    finder = QuoteFinder(text)
    vainSearches = max(200, 1_000_000_000 / max(1, text.count))
  }

  /// The places of all annotations.
  /// - Parameter witnesses: Further places whose words prove how the document counts.
  mutating func places(
    _ given: [GivenPlace], witnesses: [GivenPlace] = [], _ findings: inout Findings
  ) -> [FoundPlace] {
    let (counted, hasWords) = decide(given, witnesses, &findings)
    return given.map { given in
      var given = given
      if !hasWords { given.words = nil }
      return place(given, counted, &findings)
    }
  }

  // MARK: How the document counts

  /// How well a way of counting fits what a document says.
  private struct Fit {
    /// How many places have the words that are given.
    var words = 0
    /// How many places are in the text.
    var inside = 0

    static func < (first: Fit, second: Fit) -> Bool {
      (first.words, first.inside) < (second.words, second.inside)
    }
  }

  private mutating func decide(
    _ given: [GivenPlace], _ witnesses: [GivenPlace], _ findings: inout Findings
  ) -> (CountedText, hasWords: Bool) {
    let own = CountedText(text, TextCounting(declared))
    let counted = (given + witnesses).filter { !$0.ranges.isEmpty }
    let wordless = given.filter { !$0.ranges.isEmpty && !$0.hasWords }
    let compared = counted.map { $0.hasWords ? ($0.words ?? "").comparedWords : nil }
    let proving = compared.count { $0 != nil }
    let first = fit(own, counted, compared)
    var (best, bestFit) = (own, first)
    var rivals: [CountedText] = []
    let traits = CountingTraits(text)
    if first.words < proving || first.inside < counted.count {
      var candidates = traits.others(than: declared)
      candidates += shifts(own, counted)
      for counting in candidates {
        let other = CountedText(text, counting)
        let fit = fit(other, counted, compared)
        // Numbers alone prove little: without any words all of them have to be of places.
        let isProof =
          fit.words > first.words && fit.words * 2 >= proving
          || proving == 0 && fit.inside == counted.count
        guard isProof else { continue }
        if bestFit < fit {
          (best, bestFit) = (other, fit)
          rivals = []
        } else if !(fit < bestFit) {
          rivals.append(other)
        }
      }
    }
    let hasWords = wordsAreSure || bestFit.words > 0
    report(best, bestFit, proving, differs: best.counting != own.counting, &findings)
    guard !wordless.isEmpty, !(isCertain && proving == 0) else {
      return (best, hasWords)
    }
    // Where as many words stand the other way, they prove nothing of what comes after them.
    let doubtful = traits.doubtful(best.counting).map { CountedText(text, $0) }
      .filter { fit($0, counted, compared).words >= bestFit.words }
    warn(best, wordless, rivals + doubtful, traits, &findings)
    return (best, hasWords)
  }

  private func fit(_ way: CountedText, _ given: [GivenPlace], _ compared: [String?]) -> Fit {
    var fit = Fit()
    for (place, wanted) in zip(given, compared) {
      guard let ranges = ranges(place, way) else { continue }
      fit.inside += 1
      if let wanted, stands(wanted, place, at: ranges) { fit.words += 1 }
    }
    return fit
  }

  /// The ranges of a place in code points; nil where one isn't in the text.
  private func ranges(_ given: GivenPlace, _ way: CountedText) -> [TextRange]? {
    var ranges: [TextRange] = []
    for counted in given.ranges {
      guard let range = way.range(counted) else { return nil }
      ranges.append(range)
    }
    return ranges
  }

  /// Whether words stand at places, whatever white space is between them.
  private func stands(_ compared: String, _ given: GivenPlace, at ranges: [TextRange]) -> Bool {
    let length = ranges.reduce(0) { $0 + $1.end - $1.start }
    // What is much longer or shorter needs no look.
    let wanted = (given.words ?? "").utf8.count
    guard length <= 8 * wanted + 64, let parts = text.texts(at: ranges) else { return false }
    return parts.joined(separator: " ").comparedWords.hasSameBytes(as: compared)
  }

  /// Countings from another beginning: where the words that stand in the text once say how far.
  private mutating func shifts(_ own: CountedText, _ given: [GivenPlace]) -> [TextCounting] {
    var counts: [Int: Int] = [:]
    var order: [Int] = []
    for place in given.lazy.filter({ $0.hasWords && $0.ranges.count == 1 }).prefix(16) {
      guard let words = place.words, let start = place.ranges.first?.start,
        let found = try? finder.find(WantedQuote(exact: words)), found.isVerbatim
      else { continue }
      let shift = start - own.counted(found.range.start)
      if shift != 0, counts.updateValue((counts[shift] ?? 0) + 1, forKey: shift) == nil {
        order.append(shift)
      }
    }
    // One alone may as well be wrong by itself.
    return order.filter { counts[$0, default: 0] > 1 }.map { shift in
      var counting = own.counting
      counting.shift = shift
      return counting
    }
  }

  private func report(
    _ best: CountedText, _ fit: Fit, _ proving: Int, differs: Bool, _ findings: inout Findings
  ) {
    guard differs else { return }
    let usual = TextCounting(declared).description
    let proof =
      fit.words > 0
      ? "\(fit.words) of \(proving) given words stand there"
      : "only so are all of them in the text"
    findings.add(
      Self.unitRule, .warning,
      "the document counts places in \(best.counting.description); \(proof)",
      explanation: "Its format counts in \(usual). The map has the places where the words stand.")
  }

  /// Says that nothing proves how the document counts, where that makes a difference.
  private func warn(
    _ best: CountedText, _ wordless: [GivenPlace], _ doubtful: [CountedText],
    _ traits: CountingTraits, _ findings: inout Findings
  ) {
    let count = wordless.count { place in
      let ranges = ranges(place, best)
      return doubtful.contains { other in
        // Where the other way leads nowhere it can't be the right one.
        self.ranges(place, other).map { $0 != ranges } ?? false
      }
    }
    guard count > 0 else { return }
    let what =
      traits.isBeyondBasicPlane
      ? "characters that count as two in UTF-16"
      : traits.hasReturns
        ? "carriage returns that some programs don't count" : "characters of several bytes"
    findings.add(
      Self.unitRule, .warning,
      "nothing proves in which unit the document counts \(count == 1 ? "a place" : "\(count) places"); "
        + "the map takes \(best.counting.description)",
      explanation: "The text has \(what), and no words are given that would tell. Compare some "
        + "statements with what was annotated.")
  }

  // MARK: Where one annotation stands

  private mutating func place(
    _ given: GivenPlace, _ way: CountedText, _ findings: inout Findings
  ) -> FoundPlace {
    let ranges = given.ranges.isEmpty ? nil : ranges(given, way)
    guard given.hasWords, let words = given.words else {
      if let ranges { return FoundPlace(ranges: ranges) }
      if given.ranges.isEmpty { return FoundPlace() }
      return outside(given, way, &findings)
    }
    if let ranges, stands(words.comparedWords, given, at: ranges) {
      return FoundPlace(ranges: ranges.map { narrowed($0, to: words) })
    }
    if given.ranges.count > 1, let found = fragments(given, words, way, &findings) { return found }
    let position = given.ranges.first.map { counted in
      way.range(TextRange(counted.start, counted.start))?.start
        ?? min(max(0, counted.start), text.count)
    }
    if given.ranges.count <= 1,
      let found = search(
        WantedQuote(
          exact: words, prefix: given.prefix, suffix: given.suffix, position: position))
    {
      return accept([found], given, words, &findings)
    }
    if ranges == nil, !given.ranges.isEmpty { return outside(given, way, &findings) }
    findings.add(
      "annotation-text", .warning,
      "the words of \(given.name) don't stand in the text, or in several places",
      explanation: "The statement has the words “\(words.prefix(60))” and no place.",
      line: given.line)
    return FoundPlace(words: words)
  }

  private mutating func outside(
    _ given: GivenPlace, _ way: CountedText, _ findings: inout Findings
  ) -> FoundPlace {
    let offsets = offsets ?? TextOffsets(text)
    self.offsets = offsets
    var found = Diagnostic(
      rule: "offset-outside-text", severity: .error, message: "its place isn't in the text",
      explanation: "Is it the text that the annotations were made in?")
    do throws(Diagnostic) {
      for range in given.ranges {
        _ = try offsets.range(from: range.start, to: range.end, in: way.counting.unit)
      }
    } catch {
      found = error
    }
    found.message = "\(given.name): \(found.message)"
    findings.add(found, line: given.line)
    return FoundPlace(words: given.hasWords ? given.words : nil, isOutside: true)
  }

  private mutating func search(_ quote: WantedQuote) -> QuoteCandidate? {
    guard vainSearches > 0 else { return nil }
    if let found = try? finder.find(quote) { return found }
    vainSearches -= 1
    return nil
  }

  /// The fragments of a discontinuous place, whose words are joined by one character.
  private mutating func fragments(
    _ given: GivenPlace, _ words: String, _ way: CountedText, _ findings: inout Findings
  ) -> FoundPlace? {
    let scalars = Array(words.unicodeScalars)
    let lengths = given.ranges.map { $0.end - $0.start }
    guard lengths.allSatisfy({ $0 > 0 && $0 <= scalars.count }),
      lengths.reduce(lengths.count - 1, +) == scalars.count
    else { return nil }
    var found: [QuoteCandidate] = []
    var start = 0
    for (length, counted) in zip(lengths, given.ranges) {
      let part = String(String.UnicodeScalarView(scalars[start..<start + length]))
      let position = way.range(TextRange(counted.start, counted.start))?.start ?? counted.start
      guard let place = search(WantedQuote(exact: part, position: position)) else { return nil }
      found.append(place)
      start += length + 1
    }
    return accept(found, given, words, &findings)
  }

  /// Takes places where the words were found, and says what there is to say.
  private func accept(
    _ found: [QuoteCandidate], _ given: GivenPlace, _ words: String, _ findings: inout Findings
  ) -> FoundPlace {
    let ranges = found.map(\.range)
    let standing = ranges.compactMap { text.text(at: $0) }.joined(separator: " ")
    let isSame = found.allSatisfy { $0.similarity == 1 }
    if !given.ranges.isEmpty {
      let places = ranges.map { "\($0.start) to \($0.end)" }.joined(separator: " and ")
      findings.add(
        "annotation-text", .warning,
        "the words of \(given.name) aren't where its numbers say; it stands at \(places)",
        explanation: isSame ? nil : "The text has “\(standing.prefix(60))” there.",
        line: given.line)
    } else if !isSame {
      findings.add(
        Diagnostic.quoteDiffers(words, standing, found.flatMap(\.changes)), line: given.line)
    }
    return FoundPlace(ranges: ranges, words: isSame ? nil : words)
  }

  /// A range without the white space and byte order mark at its ends that the words haven't.
  private func narrowed(_ range: TextRange, to words: String) -> TextRange {
    guard let standing = text.text(at: range)?.unicodeScalars, standing.count > 1 else {
      return range
    }
    func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { $0.properties.isWhitespace || $0 == "\u{FEFF}" } ?? false
    }
    var (start, end) = (range.start, range.end)
    if !isBlank(words.unicodeScalars.first) {
      for scalar in standing {
        guard isBlank(scalar), start < end else { break }
        start += 1
      }
    }
    if !isBlank(words.unicodeScalars.last) {
      for scalar in standing.reversed() {
        guard isBlank(scalar), end > start else { break }
        end -= 1
      }
    }
    return start < end ? TextRange(start, end) : range
  }
}
