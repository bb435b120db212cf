/// Krippendorff's αU: agreement on where units are and what they are called.
///
/// K. Krippendorff, “On the reliability of unitizing continuous data”, 1995; “Measuring the
/// reliability of qualitative text analysis data”, 2004.
public struct AlphaU: Hashable, Sendable {
  /// The coefficient over all categories.
  public let overall: Coefficient
  /// The coefficient of each category, ascending by its bytes; nil where it has none.
  public let categories: [(name: String, coefficient: Coefficient?)]

  /// Compares coders.
  /// - Parameters:
  ///   - coders: The units of each.
  ///   - range: The beginning and the end of what was coded.
  /// - Throws: ``Undefined/overlappingUnits`` where a coder has units of one category that overlap.
  public init(_ coders: [[CodedUnit]], over range: ClosedRange<Double>) throws(Undefined) {
    guard coders.count >= 2 else { throw .wrongCoderCount }
    let names = Set(coders.joined().map { $0.category })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !names.isEmpty else { throw .nothingShared }
    let length = range.upperBound - range.lowerBound
    var (observed, expected) = (0.0, 0.0)
    var categories: [(String, Coefficient?)] = []
    for name in names {
      let units = coders.map { $0.filter { $0.category == name && $0.length > 0 }.sorted() }
      for list in units where zip(list, list.dropFirst()).contains(where: { $0.end > $1.start }) {
        throw .overlappingUnits
      }
      let disagreement = Self.observed(units, range, length)
      let chance = Self.expected(units, range, length)
      observed += disagreement
      expected += chance
      categories.append(
        (name, try? Coefficient(disagreement: disagreement, expected: chance)))
    }
    overall = try Coefficient(disagreement: observed, expected: expected)
    self.categories = categories
  }

  private static func observed(
    _ coders: [[CodedUnit]], _ range: ClosedRange<Double>, _ length: Double
  ) -> Double {
    var sum = 0.0
    for (number, own) in coders.enumerated() {
      for (other, others) in coders.enumerated() where other != number {
        for unit in own {
          let overlapping = others.filter { $0.overlap(with: unit) > 0 }
          for match in overlapping {
            let (begin, end) = (unit.start - match.start, unit.end - match.end)
            sum += begin * begin + end * end
          }
          // Where the other coder has nothing; the pair is met from both sides.
          if overlapping.isEmpty { sum += 2 * unit.length * unit.length }
        }
      }
    }
    // Pairs of units were met twice, units without one were counted twice.
    let coders = Double(coders.count)
    return sum / (coders * (coders - 1) * length * length)
  }

  private static func expected(
    _ coders: [[CodedUnit]], _ range: ClosedRange<Double>, _ length: Double
  ) -> Double {
    let units = coders.joined().map { $0.length }
    guard !units.isEmpty else { return 0 }
    let gaps = coders.flatMap { Self.gaps(of: $0, range) }
    let count = Double(units.count)
    var sum = 0.0
    for unit in units {
      let square = unit * unit
      var part = (count - 1) / 3 * (2 * square * unit - 3 * square + unit)
      for gap in gaps where gap >= unit { part += square * (gap - unit + 1) }
      sum += part
    }
    let total = Double(coders.count) * length
    let own = units.reduce(0) { $0 + $1 * ($1 - 1) }
    return 2 / length * sum / (total * (total - 1) - own)
  }

  private static func gaps(of units: [CodedUnit], _ range: ClosedRange<Double>) -> [Double] {
    var gaps: [Double] = []
    var end = range.lowerBound
    for unit in units {
      if unit.start > end { gaps.append(unit.start - end) }
      end = unit.end
    }
    if range.upperBound > end { gaps.append(range.upperBound - end) }
    return gaps
  }

  /// Compares what was measured.
  public static func == (left: AlphaU, right: AlphaU) -> Bool {
    left.overall == right.overall
      && left.categories.elementsEqual(right.categories) {
        $0.name == $1.name && $0.coefficient == $1.coefficient
      }
  }

  /// Hashes what was measured.
  public func hash(into hasher: inout Hasher) { hasher.combine(overall) }
}
