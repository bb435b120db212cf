// Coefficients of items that all coders coded; others are left out, and ``CodingTable/completeCount``
// says how many are not.

extension CodingTable {
  /// Two coders' agreement beyond that of their own distributions.
  ///
  /// J. Cohen, “A coefficient of agreement for nominal scales”, 1960.
  public func cohenKappa() throws(Undefined) -> Coefficient {
    let table = try pairTable()
    let total = table.joined().reduce(0, +)
    var (observed, expected) = (0.0, 0.0)
    for category in table.indices {
      observed += table[category][category] / total
      expected += rowSum(table, category) / total * columnSum(table, category) / total
    }
    return try Coefficient(agreement: observed, expected: expected)
  }

  /// Two coders' agreement beyond that of one distribution for both.
  ///
  /// W. A. Scott, “Reliability of content analysis”, 1955.
  public func scottPi() throws(Undefined) -> Coefficient {
    let table = try pairTable()
    let total = table.joined().reduce(0, +)
    var (observed, expected) = (0.0, 0.0)
    for category in table.indices {
      observed += table[category][category] / total
      let share = (rowSum(table, category) + columnSum(table, category)) / (2 * total)
      expected += share * share
    }
    return try Coefficient(agreement: observed, expected: expected)
  }

  /// Any number of coders' agreement beyond that of one distribution for all.
  ///
  /// J. L. Fleiss, “Measuring nominal scale agreement among many raters”, 1971.
  public func fleissKappa() throws(Undefined) -> Coefficient {
    let rows = try completeCounts()
    let shares = shares(rows)
    return try Coefficient(
      agreement: observedAgreement(rows), expected: shares.reduce(0) { $0 + $1 * $1 })
  }

  /// Fleiss' κ of each category against all others together, in the order of ``categories``; nil where
  /// one has no value.
  public func fleissKappaByCategory() throws(Undefined) -> [Double?] {
    let rows = try completeCounts()
    let shares = shares(rows)
    return categories.indices.map { category in
      let (share, coders) = (shares[category], Double(coderCount))
      guard share > 0, share < 1 else { return nil }
      let mixed = rows.reduce(0.0) { sum, counted in
        let chosen = Double(counted.row[category])
        return sum + Double(counted.weight) * chosen * (coders - chosen)
      }
      return 1 - mixed / (number(of: rows) * coders * (coders - 1) * share * (1 - share))
    }
  }

  /// Agreement beyond that of chance which takes all categories for equally likely.
  ///
  /// J. J. Randolph, “Free-marginal multirater kappa”, 2005; of two coders S of Bennett, Alpert and
  /// Goldstein, 1954.
  public func randolphKappa() throws(Undefined) -> Coefficient {
    let rows = try completeCounts()
    return try Coefficient(
      agreement: observedAgreement(rows), expected: 1 / Double(categories.count))
  }

  /// Two coders' agreement that holds where one category is much more frequent.
  ///
  /// K. L. Gwet, “Computing inter-rater reliability and its variance in the presence of high
  /// agreement”, 2008.
  /// - Parameter isWeighted: Whether numbers that are near each other agree in part, by the square of
  ///   their difference (AC2), or don't agree at all (AC1).
  public func gwetAC(isWeighted: Bool = false) throws(Undefined) -> Coefficient {
    let table = try pairTable()
    let weights = try weights(isWeighted)
    let total = table.joined().reduce(0, +)
    var (observed, spread, sum) = (0.0, 0.0, 0.0)
    for row in table.indices {
      for column in table.indices {
        observed += weights[row][column] * table[row][column] / total
        sum += weights[row][column]
      }
      let share = (rowSum(table, row) + columnSum(table, row)) / (2 * total)
      spread += share * (1 - share)
    }
    let count = Double(table.count)
    guard count > 1 else { throw .noVariation }
    return try Coefficient(
      agreement: observed, expected: sum / (count * (count - 1)) * spread)
  }

  private func weights(_ isWeighted: Bool) throws(Undefined) -> [[Double]] {
    guard isWeighted else {
      return categories.indices.map { row in
        categories.indices.map { row == $0 ? 1 : 0 }
      }
    }
    guard let numbers, let first = numbers.first, let last = numbers.last else {
      throw .notNumbers
    }
    let range = last - first
    return numbers.map { a in
      numbers.map { b in range == 0 ? 1 : 1 - (a - b) * (a - b) / (range * range) }
    }
  }

  // MARK: Counting

  /// How often two coders put an item into a category each.
  private func pairTable() throws(Undefined) -> [[Double]] {
    // A table without items doesn't say of how many coders it is.
    guard itemCount > 0 else { throw .nothingShared }
    guard coderCount == 2 else { throw .wrongCoderCount }
    let items = complete
    guard !items.isEmpty else { throw .nothingShared }
    var table = [[Double]](
      repeating: [Double](repeating: 0, count: categories.count), count: categories.count)
    for (row, weight) in items { table[row[0]][row[1]] += Double(weight) }
    return table
  }

  private func rowSum(_ table: [[Double]], _ row: Int) -> Double { table[row].reduce(0, +) }

  private func columnSum(_ table: [[Double]], _ column: Int) -> Double {
    table.reduce(0) { $0 + $1[column] }
  }

  private func completeCounts() throws(Undefined) -> [(row: [Int], weight: Int)] {
    guard itemCount > 0 else { throw .nothingShared }
    guard coderCount >= 2 else { throw .wrongCoderCount }
    let rows = counts.filter { $0.row.reduce(0, +) == coderCount }
    guard !rows.isEmpty else { throw .nothingShared }
    return rows
  }

  private func observedAgreement(_ rows: [(row: [Int], weight: Int)]) -> Double {
    let coders = Double(coderCount)
    let sum = rows.reduce(0.0) { sum, counted in
      let squares = counted.row.reduce(0.0) { $0 + Double($1 * $1) }
      return sum + Double(counted.weight) * (squares - coders) / (coders * (coders - 1))
    }
    return sum / number(of: rows)
  }

  private func number(of rows: [(row: [Int], weight: Int)]) -> Double {
    Double(rows.reduce(0) { $0 + $1.weight })
  }

  private func shares(_ rows: [(row: [Int], weight: Int)]) -> [Double] {
    let total = number(of: rows) * Double(coderCount)
    return categories.indices.map { category in
      Double(rows.reduce(0) { $0 + $1.row[category] * $1.weight }) / total
    }
  }
}
