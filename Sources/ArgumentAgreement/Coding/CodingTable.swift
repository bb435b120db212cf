/// What coders said of items: a category each, or nothing.
///
/// Items of which coders said the same are counted together, so that time depends on how many different
/// things were said.
public struct CodingTable: Hashable, Sendable {
  /// The names of the categories, ascending: as numbers if all are, else by their bytes.
  public let categories: [String]
  /// The categories as numbers; nil if one of them is none.
  public let numbers: [Double]?
  /// How many coders there are.
  public let coderCount: Int
  /// What was said of items, each once: the category of each coder, or nil where a coder said nothing.
  private let patterns: [[Int?]]
  /// Of how many items each was said.
  private var weights: [Int]
  /// What was said of each item, in their order.
  private let places: [Int]

  /// Takes what was said, by name.
  /// - Parameter items: For each item what each coder said, coders always in the same order.
  public init(_ items: [[String?]]) {
    let names = Set(items.joined().compactMap { $0 })
    let numbers = names.compactMap { name in Double(name).map { (name, $0) } }
      .filter { $0.1.isFinite }
    if numbers.count == names.count {
      let sorted = numbers.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      categories = sorted.map { $0.0 }
      self.numbers = sorted.map { $0.1 }
    } else {
      categories = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      self.numbers = nil
    }
    let indices = Dictionary(uniqueKeysWithValues: categories.enumerated().map { ($1, $0) })
    let width = items.map { $0.count }.max() ?? 0
    coderCount = width
    var known: [[Int?]: Int] = [:]
    var patterns: [[Int?]] = []
    var weights: [Int] = []
    places = items.map { item in
      let row = (0..<width).map { $0 < item.count ? item[$0].flatMap { indices[$0] } : nil }
      let place = known[row] ?? patterns.count
      if place == patterns.count {
        known[row] = place
        patterns.append(row)
        weights.append(0)
      }
      weights[place] += 1
      return place
    }
    (self.patterns, self.weights) = (patterns, weights)
  }

  /// How many items there are.
  public var itemCount: Int { places.count }

  /// The items at some positions, each as often as it is named.
  public func sample(_ positions: [Int]) -> CodingTable {
    var sample = self
    for index in weights.indices { sample.weights[index] = 0 }
    for position in positions { sample.weights[places[position]] += 1 }
    return sample
  }

  /// What coders said of the items that all of them coded, and how often.
  var complete: [(row: [Int], weight: Int)] {
    zip(patterns, weights).compactMap { pattern, weight in
      let said = pattern.compactMap { $0 }
      return weight > 0 && said.count == coderCount ? (said, weight) : nil
    }
  }

  /// How many items all coders coded; κ and π leave out the others.
  public var completeCount: Int { complete.reduce(0) { $0 + $1.weight } }

  /// How many coders put items into each category, for the items that two or more coded, and of how many
  /// items that holds.
  var counts: [(row: [Int], weight: Int)] {
    zip(patterns, weights).compactMap { pattern, weight in
      guard weight > 0 else { return nil }
      var row = [Int](repeating: 0, count: categories.count)
      for category in pattern { if let category { row[category] += 1 } }
      return row.reduce(0, +) >= 2 ? (row, weight) : nil
    }
  }

  /// How many items two or more coded; α leaves out the others.
  public var sharedCount: Int { counts.reduce(0) { $0 + $1.weight } }
}
