/// How many of what one coder found another found too, and the other way round.
public struct MatchScore: Hashable, Sendable {
  /// How many both have.
  public var matched: Double
  /// How many the first coder has.
  public var first: Double
  /// How many the second coder has.
  public var second: Double

  /// Makes a score of counts.
  public init(matched: Double, first: Double, second: Double) {
    (self.matched, self.first, self.second) = (matched, first, second)
  }

  /// The share of the second's that the first has too.
  /// - Throws: ``Undefined/nothingShared`` where the second has none.
  public func precision() throws(Undefined) -> Double {
    guard second > 0 else { throw .nothingShared }
    return matched / second
  }

  /// The share of the first's that the second has too.
  /// - Throws: ``Undefined/nothingShared`` where the first has none.
  public func recall() throws(Undefined) -> Double {
    guard first > 0 else { throw .nothingShared }
    return matched / first
  }

  /// F1: the harmonic mean of both, which is the same whoever is first.
  ///
  /// Where what both left out can't be counted it stands for κ. G. Hripcsak and A. S. Rothschild,
  /// “Agreement, the F-measure, and reliability in information retrieval”, 2005.
  /// - Throws: ``Undefined/nothingShared`` where neither has any.
  public func f1() throws(Undefined) -> Double {
    guard first + second > 0 else { throw .nothingShared }
    return 2 * matched / (first + second)
  }
}

/// Two coders' units against each other.
public struct SpanScores: Hashable, Sendable {
  /// The same bounds.
  public let exact: MatchScore
  /// Something in common.
  public let overlap: MatchScore
  /// By the length that is in units of both.
  public let token: MatchScore
  /// At least half of what either covers in common (intersection over union).
  public let intersection: MatchScore

  /// Compares two coders; units of other categories don't match.
  ///
  /// Each unit matches at most one, so that as many match as can.
  public init(_ first: [CodedUnit], _ second: [CodedUnit]) {
    let counts = (Double(first.count), Double(second.count))
    func score(_ gain: (CodedUnit, CodedUnit) -> Double) -> MatchScore {
      MatchScore(
        matched: Double(Self.pairs(first, second, gain).count), first: counts.0, second: counts.1)
    }
    exact = score { $0.start == $1.start && $0.end == $1.end ? 1 : 0 }
    overlap = score { $0.overlap(with: $1) > 0 ? 1 : 0 }
    intersection = score { Self.intersectionOverUnion($0, $1) >= 0.5 ? 1 : 0 }
    token = Self.tokens(first, second)
  }

  /// The share of what either of two units covers that both cover.
  public static func intersectionOverUnion(_ a: CodedUnit, _ b: CodedUnit) -> Double {
    let common = a.overlap(with: b)
    if common > 0 { return common / (a.length + b.length - common) }
    return a.start == b.start && a.end == b.end ? 1 : 0
  }

  private static func pairs(
    _ first: [CodedUnit], _ second: [CodedUnit], _ gain: (CodedUnit, CodedUnit) -> Double
  ) -> [Assignment.Pair] {
    let order = second.indices.sorted { second[$0] < second[$1] }
    let longest = second.map { $0.length }.max() ?? 0
    var pairs: [Assignment.Pair] = []
    for (left, unit) in first.enumerated() {
      // Nothing that begins further off reaches as far as here.
      var low = 0
      var high = order.count
      while low < high {
        let middle = (low + high) / 2
        if second[order[middle]].start < unit.start - longest {
          low = middle + 1
        } else {
          high = middle
        }
      }
      for right in order[low...] {
        guard second[right].start <= unit.end else { break }
        guard second[right].category == unit.category else { continue }
        let gain = gain(unit, second[right])
        if gain > 0 { pairs.append(Assignment.Pair(left, right, gain: gain)) }
      }
    }
    return Assignment.best(pairs)
  }

  private static func tokens(_ first: [CodedUnit], _ second: [CodedUnit]) -> MatchScore {
    let names = Set((first + second).map { $0.category }).sorted()
    var score = MatchScore(matched: 0, first: 0, second: 0)
    for name in names {
      let (a, b) = (covered(first, name), covered(second, name))
      score.first += a.reduce(0) { $0 + $1.length }
      score.second += b.reduce(0) { $0 + $1.length }
      var (i, j) = (0, 0)
      while i < a.count, j < b.count {
        score.matched += a[i].overlap(with: b[j])
        if a[i].end < b[j].end { i += 1 } else { j += 1 }
      }
    }
    return score
  }

  /// What the units of a category cover, in stretches that don't overlap.
  private static func covered(_ units: [CodedUnit], _ name: String) -> [CodedUnit] {
    var covered: [CodedUnit] = []
    for unit in units.filter({ $0.category == name }).sorted() {
      if let last = covered.last, unit.start <= last.end {
        covered[covered.count - 1].end = max(last.end, unit.end)
      } else {
        covered.append(unit)
      }
    }
    return covered
  }
}
