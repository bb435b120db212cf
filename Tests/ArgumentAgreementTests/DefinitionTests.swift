import ArgumentAgreement
import TestSupport
import Testing

/// Coefficients against their definitions, written out over single values.
struct DefinitionTests {
  /// A table at random, with what is missing.
  private static func table(_ random: inout SeededGenerator) -> [[String?]] {
    let (items, coders, categories) = (
      2 + random.below(12), 2 + random.below(4), 1 + random.below(5)
    )
    let misses = random.below(3)
    return (0..<items).map { _ in
      (0..<coders).map { _ in
        random.below(8) < misses ? nil : String(1 + random.below(categories))
      }
    }
  }

  private static func distance(
    _ metric: CodingTable.Metric, _ a: Double, _ b: Double, _ all: [Double]
  ) -> Double {
    switch metric {
    case .nominal: return a == b ? 0 : 1
    case .interval: return (a - b) * (a - b)
    case .ratio: return (a - b) * (a - b) / ((a + b) * (a + b))
    case .ordinal:
      let (low, high) = (min(a, b), max(a, b))
      let ranked = all.count { $0 >= low && $0 <= high }
      let ends = Double(all.count { $0 == low } + all.count { $0 == high }) / 2
      let between = a == b ? 0 : Double(ranked) - ends
      return between * between
    }
  }

  /// α over all pairs of values, one by one.
  private static func alpha(_ items: [[String?]], _ metric: CodingTable.Metric) -> Double? {
    let units = items.map { $0.compactMap { $0.flatMap(Double.init) } }.filter { $0.count > 1 }
    let all = Array(units.joined())
    guard all.count > 1 else { return nil }
    var (observed, expected) = (0.0, 0.0)
    for unit in units {
      for (i, a) in unit.enumerated() {
        for (j, b) in unit.enumerated() where i != j {
          observed += distance(metric, a, b, all) / Double(unit.count - 1)
        }
      }
    }
    for (i, a) in all.enumerated() {
      for (j, b) in all.enumerated() where i != j { expected += distance(metric, a, b, all) }
    }
    guard expected > 0 else { return nil }
    return 1 - observed / (expected / Double(all.count - 1))
  }

  /// Agreement of pairs of coders on items that all coded, and of values drawn from the same.
  private static func kappa(_ items: [[String?]], ownDistributions: Bool) -> Double? {
    let complete = items.map { $0.compactMap { $0 } }.filter { $0.count == items[0].count }
    guard !complete.isEmpty else { return nil }
    let coders = items[0].count
    var (agreeing, pairs) = (0, 0)
    for item in complete {
      for i in 0..<coders {
        for j in 0..<coders where i != j {
          pairs += 1
          if item[i] == item[j] { agreeing += 1 }
        }
      }
    }
    var chance = 0.0
    for name in Set(complete.joined()) {
      let shares = (0..<coders).map { coder in
        Double(complete.count { $0[coder] == name }) / Double(complete.count)
      }
      let mean = shares.reduce(0, +) / Double(coders)
      chance += ownDistributions ? shares[0] * shares[1] : mean * mean
    }
    guard chance < 1 - 1e-12 else { return nil }
    return (Double(agreeing) / Double(pairs) - chance) / (1 - chance)
  }

  private static func areSame(_ found: Double?, _ wanted: Double?) -> Bool {
    switch (found, wanted) {
    case (nil, nil): true
    case (let found?, let wanted?): abs(found - wanted) < 1e-9
    default: false
    }
  }

  @Test("Random tables have the coefficients of the definitions")
  func tables() {
    var random = SeededGenerator(seed: 18)
    var undefined = 0
    for number in 0..<400 {
      let items = Self.table(&random)
      let table = CodingTable(items)
      for metric in CodingTable.Metric.allCases {
        let found = try? table.krippendorffAlpha(metric).value
        #expect(Self.areSame(found, Self.alpha(items, metric)), "\(number) \(metric)")
        if found == nil { undefined += 1 }
      }
      let fleiss = try? table.fleissKappa().value
      #expect(Self.areSame(fleiss, Self.kappa(items, ownDistributions: false)), "\(number)")
      guard items[0].count == 2 else { continue }
      #expect(Self.areSame(try? table.scottPi().value, fleiss), "\(number)")
      let cohen = try? table.cohenKappa().value
      #expect(Self.areSame(cohen, Self.kappa(items, ownDistributions: true)), "\(number)")
    }
    #expect(undefined > 0)
  }
}
