/// What coders said of items: a category each, or nothing.
public struct CodingTable: Hashable, Sendable {
  /// The names of the categories, ascending: as numbers if all are, else by their bytes.
  public let categories: [String]
  /// The categories as numbers; nil if one of them is none.
  public let numbers: [Double]?
  /// For each item the category of each coder, as an index, or nil where the coder said nothing.
  public let items: [[Int?]]
  /// How many coders there are.
  public let coderCount: Int

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
    coderCount = items.map { $0.count }.max() ?? 0
    let width = coderCount
    self.items = items.map { item in
      (0..<width).map { $0 < item.count ? item[$0].flatMap { indices[$0] } : nil }
    }
  }

  private init(_ other: CodingTable, items: [[Int?]]) {
    (categories, numbers, coderCount) = (other.categories, other.numbers, other.coderCount)
    self.items = items
  }

  /// The items at some positions, each as often as it is named.
  public func sample(_ positions: [Int]) -> CodingTable {
    CodingTable(self, items: positions.map { items[$0] })
  }

  /// The items that all coders coded, and how many others there are.
  public var complete: (items: [[Int]], dropped: Int) {
    let complete = items.compactMap { item in
      let said = item.compactMap { $0 }
      return said.count == coderCount ? said : nil
    }
    return (complete, items.count - complete.count)
  }

  /// How many coders put each item into each category, for the items that two or more coded; and how many
  /// others there are.
  public var counts: (items: [[Int]], dropped: Int) {
    var rows: [[Int]] = []
    for item in items {
      var row = [Int](repeating: 0, count: categories.count)
      for category in item { if let category { row[category] += 1 } }
      if row.reduce(0, +) >= 2 { rows.append(row) }
    }
    return (rows, items.count - rows.count)
  }
}
