/// Which units of several coders are the same, for the least disorder in all: the best alignment of γ,
/// found exactly.
public struct UnitAlignment: Hashable, Sendable {
  /// Units that are taken for one: for each coder the number of the unit, or nil for none.
  public typealias Row = [Int?]

  /// What belongs together, each unit once, in the order of the text.
  public let rows: [Row]
  /// The disorder: the mean dissimilarity within rows, summed up, over the mean number of a coder's units.
  public let disorder: Double

  /// Aligns the units of coders.
  /// - Throws: ``Undefined/tooManyAlignments`` where there are more than can be gone through, and
  ///   ``Undefined/nothingShared`` where there is no unit at all.
  public init(
    _ coders: [[CodedUnit]], _ dissimilarity: Dissimilarity = Dissimilarity()
  ) throws(Undefined) {
    var budget = WorkBudget(units: coders.reduce(0) { $0 + $1.count })
    try self.init(coders, dissimilarity, &budget)
  }

  init(
    _ coders: [[CodedUnit]], _ dissimilarity: Dissimilarity, _ budget: inout WorkBudget
  ) throws(Undefined) {
    guard coders.count >= 2 else { throw .wrongCoderCount }
    let units = coders.reduce(0) { $0 + $1.count }
    guard units > 0 else { throw .nothingShared }
    let candidates = try AlignmentCandidates(coders, dissimilarity, &budget)
    let chosen = try candidates.best(&budget)
    var rows: [Row] = []
    var isAligned = coders.map { [Bool](repeating: false, count: $0.count) }
    var saved = 0.0
    for candidate in chosen {
      var row = Row(repeating: nil, count: coders.count)
      for member in candidate.members {
        let (coder, unit) = candidates.units[member]
        row[coder] = unit
        isAligned[coder][unit] = true
      }
      rows.append(row)
      saved += candidate.gain
    }
    for (coder, flags) in isAligned.enumerated() {
      for (unit, isAligned) in flags.enumerated() where !isAligned {
        var row = Row(repeating: nil, count: coders.count)
        row[coder] = unit
        rows.append(row)
      }
    }
    func start(_ row: Row) -> Double {
      row.enumerated().compactMap { coder, unit in unit.map { coders[coder][$0].start } }.min() ?? 0
    }
    self.rows = rows.enumerated().sorted {
      (start($0.element), $0.offset) < (start($1.element), $1.offset)
    }.map { $0.element }
    let mean = Double(units) / Double(coders.count)
    disorder = (Double(units) * dissimilarity.empty - saved) / mean
  }
}

/// The rows of two or more units that may be part of a best alignment.
///
/// A row counts only if none of its units were better alone. What is gained by it is what its units cost
/// alone, less its own disorder.
struct AlignmentCandidates {
  struct Candidate {
    /// The numbers of its units, ascending.
    var members: [Int]
    var gain: Double
  }

  /// The coder of each unit and its number there, in the order of the text.
  private(set) var units: [(coder: Int, unit: Int)] = []
  private(set) var candidates: [Candidate] = []
  private let coderCount: Int
  private static let most = 4_000_000
  /// How much it counts for a row that its units are together at all.
  private static let preference = 1e-8

  init(
    _ coders: [[CodedUnit]], _ dissimilarity: Dissimilarity, _ budget: inout WorkBudget
  ) throws(Undefined) {
    coderCount = coders.count
    for (coder, list) in coders.enumerated() {
      for unit in list.indices { units.append((coder, unit)) }
    }
    func unit(_ place: (coder: Int, unit: Int)) -> CodedUnit { coders[place.coder][place.unit] }
    units.sort { a, b in
      let (left, right) = (unit(a), unit(b))
      return left == right ? a < b : left < right
    }
    let sorted = units.map { unit($0) }
    try find(sorted, dissimilarity, &budget)
  }

  private mutating func find(
    _ sorted: [CodedUnit], _ dissimilarity: Dissimilarity, _ budget: inout WorkBudget
  ) throws(Undefined) {
    let (count, empty) = (Double(coderCount), dissimilarity.empty)
    let pairs = count * (count - 1) / 2
    // A unit that is further from the others than this is better alone.
    let most = empty * (pairs + count - 1)
    // The partners of each unit further on in the text, of other coders.
    var partners: [[(unit: Int, apart: Double)]] = []
    let longest = sorted.map { $0.length }.max() ?? 0
    // From the bound on the place alone: how far ends may differ in proportion to lengths.
    let reach =
      dissimilarity.positional * empty > 0
      ? (most / (dissimilarity.positional * empty)).squareRoot() : .infinity
    for first in sorted.indices {
      var list: [(unit: Int, apart: Double)] = []
      for second in (first + 1)..<max(first + 1, sorted.count) {
        if sorted[second].start - sorted[first].start > reach * (sorted[first].length + longest) {
          break
        }
        guard units[second].coder != units[first].coder else { continue }
        let apart = dissimilarity.between(sorted[first], sorted[second])
        if apart < most { list.append((second, apart)) }
      }
      partners.append(list)
      try budget.spend(20 * list.count)
    }
    /// Some units, the dissimilarity of each to the others, and that of all pairs.
    struct Partial {
      var members: [Int]
      var apart: [Double]
      var sum: Double
    }
    for first in sorted.indices {
      var open = [Partial(members: [first], apart: [0], sum: 0)]
      let near = Dictionary(uniqueKeysWithValues: partners[first].map { ($0.unit, $0.apart) })
      while let partial = open.popLast() {
        try budget.spend(200 * partners[first].count)
        let last = partial.members[partial.members.count - 1]
        for (next, apart) in partners[first] where next > last {
          let coder = units[next].coder
          if partial.members.contains(where: { units[$0].coder == coder }) { continue }
          var longer = partial
          longer.members.append(next)
          longer.apart.append(0)
          longer.sum += apart
          longer.apart[0] += apart
          longer.apart[longer.apart.count - 1] += near[next] ?? apart
          for index in 1..<partial.members.count {
            let other = dissimilarity.between(sorted[partial.members[index]], sorted[next])
            longer.sum += other
            longer.apart[index] += other
            longer.apart[longer.apart.count - 1] += other
          }
          // More units only make each be further from the others.
          if longer.apart.contains(where: { $0 >= most }) { continue }
          if longer.members.count < coderCount { open.append(longer) }
          let size = Double(longer.members.count)
          let bound = empty * (pairs + size - 1)
          if longer.apart.contains(where: { $0 > bound + 1e-9 }) { continue }
          let disorder = (longer.sum + empty * (pairs - size * (size - 1) / 2)) / pairs
          let gain = size * empty - disorder
          // Units are rather together than alone where that makes no difference.
          if gain > -1e-12 {
            candidates.append(Candidate(members: longer.members, gain: max(0, gain)))
          }
          if candidates.count > Self.most { throw .tooManyAlignments }
        }
      }
    }
  }

  /// The candidates that share no unit and gain most.
  func best(_ budget: inout WorkBudget) throws(Undefined) -> [Candidate] {
    if coderCount == 2 {
      let chosen = try Assignment.best(
        candidates.map { candidate in
          let isTurned = units[candidate.members[0]].coder == 1
          let (left, right) = (
            candidate.members[isTurned ? 1 : 0], candidate.members[isTurned ? 0 : 1]
          )
          return Assignment.Pair(left, right, gain: candidate.gain + Self.preference)
        }, &budget)
      return chosen.map {
        Candidate(
          members: [min($0.left, $0.right), max($0.left, $0.right)],
          gain: $0.gain - Self.preference)
      }
    }
    var packing = SetPacking(
      count: units.count,
      sets: candidates.map { SetPacking.Element($0.members, $0.gain + Self.preference) })
    return try packing.solve(&budget).map { candidates[$0] }
  }
}
