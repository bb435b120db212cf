extension CodingTable {
  /// How far apart two categories are.
  public enum Metric: String, CaseIterable, Hashable, Sendable {
    /// They are the same, or not.
    case nominal
    /// As many as are ranked between them.
    case ordinal
    /// As far as the numbers are apart.
    case interval
    /// As far as the numbers are apart, in proportion to their sum.
    case ratio
  }

  /// Krippendorff's α: any number of coders, who needn't have coded everything.
  ///
  /// K. Krippendorff, “Content analysis”, third edition, 2013, chapter 12.
  ///
  /// Items that fewer than two coders coded tell nothing; ``sharedCount`` says how many others there are.
  /// - Throws: ``Undefined/noVariation`` where only one category was used: others report 1 or 0 then.
  public func krippendorffAlpha(_ metric: Metric) throws(Undefined) -> Coefficient {
    let rows = counts
    guard !rows.isEmpty else { throw .nothingShared }
    var totals = [Double](repeating: 0, count: categories.count)
    for (row, weight) in rows {
      for category in row.indices { totals[category] += Double(row[category] * weight) }
    }
    let distance = try distances(metric, totals)
    let count = totals.reduce(0, +)
    var (observed, expected) = (0.0, 0.0)
    for (row, weight) in rows {
      let used = row.indices.filter { row[$0] > 0 }
      let coders = Double(row.reduce(0, +))
      var sum = 0.0
      for a in used {
        for b in used where a != b { sum += Double(row[a] * row[b]) * distance(a, b) }
      }
      observed += Double(weight) * sum / (coders - 1)
    }
    for a in totals.indices {
      for b in totals.indices where a != b { expected += totals[a] * totals[b] * distance(a, b) }
    }
    return try Coefficient(
      disagreement: observed / count, expected: expected / (count * (count - 1)))
  }

  private func distances(
    _ metric: Metric, _ totals: [Double]
  ) throws(Undefined) -> (Int, Int) -> Double {
    switch metric {
    case .nominal: return { $0 == $1 ? 0 : 1 }
    case .ordinal:
      guard numbers != nil else { throw .notNumbers }
      var sums = [0.0]
      for total in totals { sums.append(sums[sums.count - 1] + total) }
      return { a, b in
        let (low, high) = (min(a, b), max(a, b))
        let between = sums[high + 1] - sums[low] - (totals[low] + totals[high]) / 2
        return between * between
      }
    case .interval:
      guard let numbers else { throw .notNumbers }
      return { (numbers[$0] - numbers[$1]) * (numbers[$0] - numbers[$1]) }
    case .ratio:
      guard let numbers else { throw .notNumbers }
      return { a, b in
        let sum = numbers[a] + numbers[b]
        guard sum != 0 else { return 0 }
        let share = (numbers[a] - numbers[b]) / sum
        return share * share
      }
    }
  }
}
