/// γ: agreement on where units are and what they are called, of any number of coders whose units
/// may overlap, with the alignment that it rests on.
///
/// Y. Mathet, A. Widlöcher and J.-P. Métivier, 2015.
public struct Gamma: Sendable {
  /// The coefficient: 1 for perfect agreement, 0 for as much as by chance.
  public let value: Double
  /// γ-cat: agreement on the categories of aligned units.
  ///
  /// As in pygamma-agreement 0.5.9 a unit that is aligned with none counts as one that was called
  /// otherwise; nil where chance doesn't let categories differ. Y. Mathet, “The agreement measure
  /// γ-cat”, 2017.
  public let categorical: Double?
  /// The alignment with the least disorder.
  public let alignment: UnitAlignment
  /// The mean disorder of units by chance.
  public let expected: Double
  /// How many times units were drawn by chance.
  public let samples: Int

  /// Compares coders.
  ///
  /// What chance would give is estimated from units drawn at random, as many as the precision takes, with
  /// a fixed seed: the same input has the same γ.
  /// - Parameters:
  ///   - coders: The units of each.
  ///   - dissimilarity: How unlike units are.
  ///   - precision: How exact the mean disorder by chance is with a probability of 95 %, as a share of it.
  ///   - mostSamples: How many times units are drawn at most.
  /// - Throws: Why there is no γ; ``Undefined/tooManyAlignments`` also where finding the best ones would take
  ///   longer than some seconds, as of many units at one place.
  public init(
    _ coders: [[CodedUnit]], _ dissimilarity: Dissimilarity = Dissimilarity(),
    precision: Double = 0.02, mostSamples: Int = 3000
  ) throws(Undefined) {
    try self.init(
      coders, dissimilarity, precision: precision, mostSamples: mostSamples,
      WorkBudget(units: coders.reduce(0) { $0 + $1.count }))
  }

  init(
    _ coders: [[CodedUnit]], _ dissimilarity: Dissimilarity, precision: Double, mostSamples: Int,
    _ budget: WorkBudget
  ) throws(Undefined) {
    guard coders.count >= 2 else { throw .wrongCoderCount }
    guard coders.count(where: { !$0.isEmpty }) >= 2 else { throw .nothingShared }
    let coders = coders.map { $0.sorted() }
    var budget = budget
    let whole = budget.left
    let alignment = try UnitAlignment(coders, dissimilarity, &budget)
    var chance = ChanceUnits(coders)
    var (disorders, kinds) = ([Double](), [Double]())
    var wanted = Self.fewest
    // Where each draw takes long, as few as give a mean at all.
    while disorders.count < wanted, disorders.count < Self.fewest || budget.left > whole / 2 {
      for _ in disorders.count..<min(wanted, disorders.count + Self.fewest) {
        let units = chance.draw()
        let drawn = try UnitAlignment(units, dissimilarity, &budget)
        disorders.append(drawn.disorder)
        kinds.append(Self.categoryDisorder(drawn, units, dissimilarity))
      }
      guard disorders.count >= wanted else { continue }
      let deviation = Self.deviation(disorders)
      let needed = 1.96 * deviation.relative / precision
      wanted = min(mostSamples, max(wanted, Int(min(1e9, (needed * needed).rounded(.up)))))
    }
    let mean = disorders.reduce(0, +) / Double(disorders.count)
    guard mean > 0 else { throw .noVariation }
    self.alignment = alignment
    expected = mean
    samples = disorders.count
    value = 1 - alignment.disorder / mean
    let own = Self.categoryDisorder(alignment, coders, dissimilarity)
    let byChance = kinds.reduce(0, +) / Double(kinds.count)
    categorical = own == 0 ? 1 : byChance > 0 ? 1 - own / byChance : nil
  }

  /// How many times units are drawn at least.
  private static let fewest = 30

  private static func deviation(_ values: [Double]) -> (mean: Double, relative: Double) {
    let mean = values.reduce(0, +) / Double(values.count)
    guard mean > 0 else { return (mean, 0) }
    let square = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    return (mean, square.squareRoot() / mean)
  }

  /// The mean dissimilarity of the categories of aligned units: near ones count more, and those of
  /// a row of many count less each.
  ///
  /// A unit beside none counts as one beside another category; 0 where no two units are aligned.
  private static func categoryDisorder(
    _ alignment: UnitAlignment, _ coders: [[CodedUnit]], _ dissimilarity: Dissimilarity
  ) -> Double {
    var (sum, weights) = (0.0, 0.0)
    var isAligned = false
    let empty = dissimilarity.empty
    for row in alignment.rows {
      let units = row.enumerated().compactMap { coder, unit in unit.map { coders[coder][$0] } }
      let alone = Double(units.count * (row.count - units.count))
      sum += alone * empty * empty
      weights += alone * empty
      guard units.count > 1 else { continue }
      isAligned = true
      for (index, first) in units.enumerated() {
        for second in units[(index + 1)...] {
          let weight = max(0, 1 - dissimilarity.place(first, second)) / Double(units.count - 1)
          sum += weight * dissimilarity.category(first, second)
          weights += weight
        }
      }
    }
    return isAligned && weights > 0 ? sum / weights : 0
  }
}

/// Units as coders would set them by chance: as many, as long, as far apart and of such categories as
/// theirs are on the whole, each drawn from a normal distribution.
struct ChanceUnits {
  private let coderCount: Int
  private let number: Spread
  private let gap: Spread
  private let length: Spread
  private let categories: [(name: String, until: Double)]
  private var random = FixedRandom(seed: 0x6A33A)

  struct Spread {
    var mean = 0.0
    var deviation = 0.0

    init(_ values: [Double]) {
      guard !values.isEmpty else { return }
      mean = values.reduce(0, +) / Double(values.count)
      let square = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
      deviation = square.squareRoot()
    }
  }

  /// Looks at what coders did; their units stand in order.
  init(_ coders: [[CodedUnit]]) {
    coderCount = coders.count
    number = Spread(coders.map { Double($0.count) })
    // Nothing stands before the first unit of all.
    var gaps = [0.0]
    for units in coders {
      for (before, after) in zip(units, units.dropFirst()) { gaps.append(after.start - before.end) }
      if let first = units.first, first.start > 0 { gaps.append(first.start) }
    }
    gap = Spread(gaps)
    let all = coders.joined()
    length = Spread(all.map { $0.length })
    var counts: [String: Int] = [:]
    for unit in all { counts[unit.category, default: 0] += 1 }
    let total = Double(all.count)
    var until = 0.0
    categories = counts.sorted { $0.key < $1.key }.map { name, count in
      until += Double(count) / total
      return (name, until)
    }
  }

  /// Draws units for all coders, for the first one at least one.
  mutating func draw() -> [[CodedUnit]] {
    (0..<coderCount).map { drawOne(atLeast: $0 == 0 ? 1 : 0) }
  }

  private mutating func drawOne(atLeast least: Int) -> [CodedUnit] {
    let count = max(least, abs(Int(random.normal(number.mean, number.deviation))))
    var end = 0.0
    var units: [CodedUnit] = []
    for _ in 0..<count {
      let start = end + random.normal(gap.mean, gap.deviation)
      var long = abs(random.normal(length.mean, length.deviation))
      // Units of no length have no place relative to each other.
      if long == 0 { long = max(1, length.mean) }
      let share = random.share()
      let category = categories.first { share < $0.until } ?? categories[categories.count - 1]
      end = start + long
      units.append(CodedUnit(start, end, category.name))
    }
    return units.sorted()
  }
}
