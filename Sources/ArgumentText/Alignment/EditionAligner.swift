public import ArgumentModel

/// Tells which parts of two editions say the same.
///
/// Paragraphs are paired one by one where there are as many in both and the pairs are plausible;
/// otherwise they are aligned by length. Sentences are aligned within the paragraphs that belong
/// together, so the work grows with the texts' length and not with its square.
public struct EditionAligner: Sendable {
  /// The parts of a text that were aligned, and what belongs together.
  public struct Alignment: Hashable, Sendable {
    /// The first text's segments.
    public var first: [TextRange]
    /// The second text's segments.
    public var second: [TextRange]
    /// What belongs together, in the order of the texts, with positions among these segments.
    public var beads: [Bead]
  }

  private let first: Side
  private let second: Side
  private let ratio: Double

  /// One of the two texts.
  private struct Side: Sendable {
    var scanner: TextScanner
    var segmenter: Segmenter

    init(_ text: EditionText) {
      segmenter = Segmenter(text)
      scanner = TextScanner(text.text, count: text.count)
    }

    func segments(_ ranges: [TextRange]) -> [LengthAligner.Segment] {
      ranges.map { range in
        LengthAligner.Segment(
          length: Double(range.end - range.start),
          words: AnchorWords.words(in: scanner, range.start..<range.end))
      }
    }
  }

  /// A pair of paragraphs this unlikely means that they aren't in step: with the lengths' usual
  /// ratio, one is three times too long.
  private static let implausible = 25.0
  /// How much cheaper an alignment has to be than pairs one by one: both having as many paragraphs
  /// speaks for those.
  private static let worthOfStep = 8.0

  private static let weightOfUsual = 2000.0
  /// How far the ratio of two texts' lengths may be from the usual one of their scripts.
  ///
  /// What is farther off was abridged, and its sentences aren't shorter for that.
  private static let ratios = 0.6...1.6

  /// How many code points a script takes for what takes one in the Latin alphabet: 0.3 for Chinese,
  /// measured in translations of English op-eds; the others are rough.
  private static func density(_ text: String) -> Double {
    switch LineScript(of: text.prefix(4000)) {
    case .han?: 0.3
    case .japanese?: 0.45
    case .korean?: 0.5
    case .arabic?, .hebrew?: 0.85
    case .latin?, .cyrillic?, .greek?, .thai?, .devanagari?, nil: 1
    }
  }

  /// Reads two texts.
  public init(_ first: EditionText, _ second: EditionText) {
    self.first = Side(first)
    self.second = Side(second)
    // Where a part was left out the whole texts' ratio misleads: so a first alignment, by the usual
    // ratio of the scripts, finds the paragraphs that say the same, and theirs counts.
    let usual = Self.density(second.text) / Self.density(first.text)
    let aligner = LengthAligner(
      self.first.segments(self.first.segmenter.segments(at: .paragraph)),
      self.second.segments(self.second.segmenter.segments(at: .paragraph)), ratio: usual)
    let found = aligner.ratio(in: aligner.beads(), weight: Self.weightOfUsual)
    ratio = min(max(found, usual * Self.ratios.lowerBound), usual * Self.ratios.upperBound)
  }

  /// Aligns paragraphs.
  public func paragraphs() -> Alignment {
    let ranges = first.segmenter.segments(at: .paragraph)
    let others = second.segmenter.segments(at: .paragraph)
    let aligner = LengthAligner(first.segments(ranges), second.segments(others), ratio: ratio)
    if ranges.count == others.count {
      let pairs = aligner.pairs()
      let isPlausible = pairs.allSatisfy { $0.cost < Self.implausible }
      let beads = aligner.beads()
      let isInStep = aligner.cost(of: pairs) < aligner.cost(of: beads) + Self.worthOfStep
      return Alignment(
        first: ranges, second: others, beads: isPlausible && isInStep ? pairs : beads)
    }
    return Alignment(first: ranges, second: others, beads: aligner.beads())
  }

  /// Aligns sentences, or clauses, within the paragraphs that belong together.
  public func segments(at level: Segmenter.Level) -> Alignment {
    let paragraphs = paragraphs()
    guard level != .paragraph else { return paragraphs }
    var result = Alignment(first: [], second: [], beads: [])
    for bead in paragraphs.beads {
      let ranges = paragraphs.first[bead.first].flatMap {
        first.segmenter.segments(within: $0, at: level)
      }
      let others = paragraphs.second[bead.second].flatMap {
        second.segmenter.segments(within: $0, at: level)
      }
      let aligner = LengthAligner(
        first.segments(ranges), second.segments(others), ratio: ratio)
      for inner in aligner.beads() {
        var bead = inner
        bead.first =
          inner.first.lowerBound + result.first.count..<inner.first.upperBound + result.first.count
        bead.second =
          inner.second.lowerBound + result.second.count..<inner.second.upperBound
          + result.second.count
        result.beads.append(bead)
      }
      result.first += ranges
      result.second += others
    }
    return result
  }
}
