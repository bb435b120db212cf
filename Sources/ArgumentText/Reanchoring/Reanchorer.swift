public import ArgumentModel

/// Finds the places of anchors in a text that isn't, or may not be, the one they were made in.
///
/// An anchor whose words stand at its place is left alone. For the others, in this order: where the
/// old text is at hand, both texts are compared, which tells where everything that wasn't moved has
/// gone; then the words are looked for as they are; then approximately. Every place is judged by its
/// words and its surroundings, and what is doubtful is refused, as <doc:Anchors> defines.
///
/// ```swift
/// var anchor = Anchor()
/// anchor.ranges = [TextRange(0, 16)]
/// anchor.digest = .of("Phones distract.")
///
/// var reanchorer = Reanchorer(EditionText("They ring. Phones distract."))
/// let finding = reanchorer.find(anchor)
/// switch finding.status {
/// case .exact, .moved, .fuzzy: print(finding.ranges)
/// case .ambiguous, .orphan: print(finding.reason?.rawValue ?? "")
/// }
/// ```
public struct Reanchorer: Sendable {
  private var finder: QuoteFinder
  private let old: EditionText?
  private var shift: Shift?
  /// How many bytes may still be hashed for anchors of which only the digest is known.
  private var hashingLeft = 200_000_000

  /// How many code points before and after its words are compared, where the old text is at hand.
  static let contextLength = 64

  /// How much of the paragraph before and after its words is compared where they have copies.
  private static let paragraphLength = 300

  /// Makes a reanchorer.
  /// - Parameters:
  ///   - text: The text in which anchors are looked for.
  ///   - old: The text in which they were made, if it is at hand.
  public init(_ text: EditionText, old: EditionText? = nil) {
    finder = QuoteFinder(text)
    self.old = old
  }

  /// The two texts compared.
  private struct Shift {
    let old: FoldedText
    let blocks: TextShift
  }

  /// Finds an anchor.
  public mutating func find(_ anchor: Anchor) -> AnchorFinding {
    if standsAtItsPlace(anchor) {
      return AnchorFinding(.exact, ranges: anchor.ranges, score: 1)
    }
    guard let quotes = quotes(of: anchor) else { return findByDigest(anchor) }
    // The longest part is the easiest to find, and tells where the others are to be expected.
    let order = quotes.indices.sorted {
      (quotes[$1].exact.utf8.count, $0) < (quotes[$0].exact.utf8.count, $1)
    }
    var ranges = anchor.ranges
    var whole = AnchorFinding(.exact, score: 1)
    var moved: Int?
    for index in order {
      var quote = quotes[index]
      if let moved { quote.position = anchor.ranges[index].start + moved }
      let part = find(quote, at: anchor.ranges[index])
      whole.score = min(whole.score, part.score)
      if let rival = part.runnerUp, rival.score > whole.runnerUp?.score ?? -1 {
        whole.runnerUp = rival
      }
      if part.status.rank > whole.status.rank {
        whole.status = part.status
        whole.reason = part.reason
      }
      whole.changes += part.changes
      guard let range = part.ranges.first else { continue }
      ranges[index] = range
      moved = moved ?? range.start - anchor.ranges[index].start
    }
    guard whole.status != .ambiguous, whole.status != .orphan else { return whole }
    for (earlier, later) in zip(ranges, ranges.dropFirst()) where earlier.end > later.start {
      return AnchorFinding(
        .orphan, score: whole.score, runnerUp: .init(ranges: ranges, score: whole.score),
        reason: .disordered)
    }
    whole.ranges = ranges
    return whole
  }

  /// Whether the anchor's words stand at its place, as far as they are known.
  ///
  /// Where the words alone are few, what stands around them has to fit too.
  private func standsAtItsPlace(_ anchor: Anchor) -> Bool {
    guard !anchor.ranges.isEmpty, let words = finder.text.joinedText(at: anchor.ranges) else {
      return false
    }
    guard anchor.digest != nil || anchor.quote != nil || old != nil else { return true }
    if let digest = anchor.digest, Digest.of(words) != digest { return false }
    if let quote = anchor.quote, !quote.exact.hasSameBytes(as: words) { return false }
    if anchor.digest == nil, anchor.quote == nil,
      old?.joinedText(at: anchor.ranges).map({ $0.hasSameBytes(as: words) }) != true
    {
      return false
    }
    return contextFits(anchor)
  }

  /// Whether both sides of the words are what they were; where the words stand nowhere else, whether
  /// one is, or the words tell enough alone.
  private func contextFits(_ anchor: Anchor) -> Bool {
    guard let quotes = quotes(of: anchor), let prefix = quotes.first?.prefix,
      let suffix = quotes.last?.suffix, let start = anchor.ranges.first?.start,
      let end = anchor.ranges.last?.end, !prefix.isEmpty || !suffix.isEmpty
    else { return true }
    let before = TextRange(max(0, start - prefix.unicodeScalars.count), start)
    let after = TextRange(end, min(finder.text.count, end + suffix.unicodeScalars.count))
    let fitting = [(prefix, before), (suffix, after)].filter { known, range in
      known.isEmpty
        || finder.text.text(at: range).map { String($0).hasSameBytes(as: known) } == true
    }
    if fitting.count == 2, !prefix.isEmpty, !suffix.isEmpty { return true }
    // What stands here may be a copy of the words, if there is one or was.
    guard !quotes.contains(where: { $0.occurrences > 1 }),
      quotes.contains(where: {
        finder.verbatim(WantedQuote(exact: $0.exact), most: 2).count == 1
      })
    else { return false }
    if !fitting.isEmpty { return true }
    return quotes.reduce(0) { $0 + textWeight(of: FoldedText($1.exact).scalars) } >= 40
  }

  /// The words of each of an anchor's ranges with their surroundings, from the old text or from the
  /// quote; nil where they aren't known.
  private func quotes(of anchor: Anchor) -> [WantedQuote]? {
    guard !anchor.ranges.isEmpty else { return nil }
    if let old, let words = old.texts(at: anchor.ranges),
      anchor.digest.map({ old.digest(of: anchor.ranges) == $0 }) ?? true
    {
      return zip(anchor.ranges, words).map { range, words in
        WantedQuote(
          exact: String(words),
          prefix: String(
            old.text(at: TextRange(max(0, range.start - Self.contextLength), range.start)) ?? ""),
          suffix: String(
            old.text(
              at: TextRange(range.end, min(old.count, range.end + Self.contextLength))) ?? ""),
          position: range.start)
      }
    }
    guard let quote = anchor.quote else { return nil }
    return Self.parts(of: quote, anchor.ranges)
  }

  /// Splits a quote into the words of its ranges, which are joined by U+000A.
  static func parts(of quote: Quote, _ ranges: [TextRange]) -> [WantedQuote]? {
    guard ranges.count > 1 else {
      return [WantedQuote(quote, position: ranges.first?.start)]
    }
    let scalars = Array(quote.exact.unicodeScalars)
    var parts: [WantedQuote] = []
    var start = 0
    for range in ranges {
      let length = max(0, range.end - range.start)
      guard start + length <= scalars.count,
        start + length == scalars.count || scalars[start + length] == "\n"
      else { return nil }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[start..<start + length])
      var part = WantedQuote(exact: String(words), position: range.start)
      part.occurrences = quote.occurrences ?? 1
      parts.append(part)
      start += length + 1
    }
    guard start == scalars.count + 1 else { return nil }
    parts[0].prefix = quote.prefix ?? ""
    parts[parts.count - 1].suffix = quote.suffix ?? ""
    return parts
  }
}

extension AnchorStatus {
  /// How far from `exact` a status is: an anchor is as bad as its worst part.
  fileprivate var rank: Int { AnchorStatus.allCases.firstIndex(of: self) ?? 0 }
}

extension Reanchorer {
  /// Finds one range's words.
  private mutating func find(_ quote: WantedQuote, at place: TextRange) -> AnchorFinding {
    let likely = image(of: place)
    // Words that stand once with all their surroundings, and nothing like them elsewhere, have no
    // rival that could win.
    if !quote.prefix.isEmpty || !quote.suffix.isEmpty,
      let found = onlyPlace(of: quote, likely: likely?.range),
      !isStranger(found.range, from: place, quote)
    {
      return finding(found, nil, place)
    }
    var candidates = finder.candidates(quote, likely: likely?.range)
    let weight = textWeight(of: FoldedText(quote.exact).scalars)
    for index in candidates.indices {
      let range = candidates[index].range
      if let likely, range.overlaps(likely.range) {
        // That everything around has come here too speaks for the place.
        let evidence = 16 * likely.kept
        candidates[index].context += evidence
        candidates[index].evidence += evidence
        // Where nearly all of the words have come in order, no neighbour is taken for them.
        if likely.kept >= 0.8 {
          candidates[index].isLookAlike = false
          candidates[index].isKept = true
        }
      } else if isStranger(range, from: place, quote) {
        candidates[index].isStranger = true
      }
    }
    candidates.sort { ($0.evidence, $1.range.start) > ($1.evidence, $0.range.start) }
    var choice = PlaceChoice(weight: weight, isFromThisText: false)
    choice.hasLostCopies = hasLostCopies(quote)
    var outcome = choice.choose(candidates)
    // Where the nearest words don't tell copies apart, the rest of the paragraph may.
    if case .ambiguous = outcome, let paragraph = paragraph(around: place) {
      outcome = choice.choose(
        finder.judge(candidates, by: paragraph).sorted {
          ($0.evidence, $1.range.start) > ($1.evidence, $0.range.start)
        })
    }
    switch outcome {
    case .accepted(let found, let rival): return finding(found, rival, place)
    case .ambiguous(let best, let rival):
      return AnchorFinding(
        .ambiguous, score: best.score, runnerUp: .init(ranges: [rival.range], score: rival.score),
        reason: .rivals)
    case .refused(let best):
      return AnchorFinding(
        .orphan, score: best?.score ?? 0,
        runnerUp: best.map { .init(ranges: [$0.range], score: $0.score) },
        reason: best == nil ? .notFound : .belowFloor)
    }
  }

  /// Where a quote that has no copies stands with all its surroundings, if it does so once.
  private mutating func onlyPlace(of quote: WantedQuote, likely: TextRange?) -> QuoteCandidate? {
    switch finder.copies(of: quote) {
    case .some: return nil
    case .none:
      // Where it stands as expected it needn't be looked for, which for many anchors would be through
      // the whole text each time.
      for start in [likely?.start, quote.position] {
        if let start, let found = finder.verbatim(quote, at: start) { return found }
      }
    case .unknown: break
    }
    let found = finder.verbatim(quote, most: 2)
    return found.count == 1 ? found.first : nil
  }

  /// Whether the words stand in the new text less often than where their quote is from.
  ///
  /// Where the old text is at hand it tells which of them are gone; then nobody has counted.
  private func hasLostCopies(_ quote: WantedQuote) -> Bool {
    guard quote.occurrences > 1 else { return false }
    return finder.verbatim(WantedQuote(exact: quote.exact), most: quote.occurrences).count
      < quote.occurrences
  }

  private func finding(
    _ found: QuoteCandidate, _ rival: QuoteCandidate?, _ place: TextRange
  ) -> AnchorFinding {
    let status: AnchorStatus =
      !found.isVerbatim ? .fuzzy : found.range == place ? .exact : .moved
    var finding = AnchorFinding(
      status, ranges: [found.range], score: found.score,
      runnerUp: rival.map { .init(ranges: [$0.range], score: $0.score) })
    finding.changes = found.changes
    return finding
  }

  /// Whether a range of the new text is something else than what stood at a place of the old one:
  /// what stood elsewhere there, and still stands.
  private mutating func isStranger(
    _ range: TextRange, from place: TextRange, _ quote: WantedQuote
  ) -> Bool {
    guard let shift else { return false }
    let own = shift.old.indices(of: place)
    let indices = finder.folded().folded.indices(of: range)
    let weight = textWeight(of: FoldedText(quote.exact).scalars)
    let least = weight > 2 * Double(own.count) ? 4 : 8
    return shift.blocks.strangers(in: indices, from: own, least: least) * 2 > indices.count
  }

  /// Where a range of the old text is in the new one by what stands around it, and which share of
  /// it is there.
  private mutating func image(of place: TextRange) -> (range: TextRange, kept: Double)? {
    guard let old else { return nil }
    let new = finder.folded()
    if shift == nil {
      let folded = FoldedText(old.text)
      shift = Shift(
        old: folded,
        blocks: TextShift(
          from: new.symbols.symbols(ofOldText: folded.scalars), to: new.symbols.symbols))
    }
    guard let shift else { return nil }
    let indices = shift.old.indices(of: place)
    guard let image = shift.blocks.image(of: indices), !indices.isEmpty else { return nil }
    let kept = Double(image.kept) / Double(indices.count)
    // What was torn apart is no image, unless all of it is there with something new in between.
    guard image.range.count <= indices.count * 2 + (kept >= 0.8 ? 1024 : 16) else { return nil }
    return (new.folded.range(of: image.range), kept)
  }

  /// The words of a range of the old text with what stood around them in their paragraph.
  private func paragraph(around range: TextRange) -> WantedQuote? {
    guard let old, let words = old.text(at: range) else { return nil }
    let reach = Self.paragraphLength
    let before = old.text(at: TextRange(max(0, range.start - reach), range.start)) ?? ""
    let after = old.text(at: TextRange(range.end, min(old.count, range.end + reach))) ?? ""
    let ownBefore = before.unicodeScalars.reversed().prefix { $0 != "\n" }.reversed()
    let ownAfter = after.unicodeScalars.prefix { $0 != "\n" }
    return WantedQuote(
      exact: String(words), prefix: String(String.UnicodeScalarView(ownBefore)),
      suffix: String(ownAfter))
  }

  /// Finds the words of which only the digest is known: every place of their length is hashed, from
  /// the anchor's own outwards.
  private mutating func findByDigest(_ anchor: Anchor) -> AnchorFinding {
    let unknown = AnchorFinding(.orphan, reason: .sealed)
    guard let digest = anchor.digest, let first = anchor.ranges.first?.start,
      let last = anchor.ranges.map({ $0.end }).max(),
      anchor.ranges.allSatisfy({ $0.start <= $0.end && $0.start >= first })
    else { return unknown }
    let text = finder.text
    let most = text.count - (last - first)
    guard most >= 0 else { return unknown }
    let cost = anchor.ranges.reduce(32) { $0 + $1.end - $1.start }
    let origin = min(first, most)
    for distance in 0...max(origin, most - origin) {
      hashingLeft -= 2 * cost
      guard hashingLeft > 0 else { return unknown }
      for start in distance == 0 ? [origin] : [origin - distance, origin + distance]
      where start >= 0 && start <= most {
        let ranges = anchor.ranges.map {
          TextRange($0.start - first + start, $0.end - first + start)
        }
        guard text.digest(of: ranges) == digest, let words = text.joinedText(at: ranges) else {
          continue
        }
        // Now that the words are known it shows whether they stand elsewhere too.
        let others = finder.verbatim(WantedQuote(exact: words), most: 2)
        if let rival = others.first(where: { $0.range != ranges.first }) {
          return AnchorFinding(
            .ambiguous, score: 1, runnerUp: .init(ranges: [rival.range], score: 1),
            reason: .rivals)
        }
        return AnchorFinding(.moved, ranges: ranges, score: 1)
      }
    }
    return unknown
  }
}

extension TextRange {
  fileprivate func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
}
