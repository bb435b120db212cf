internal import ArgumentModel

/// Whether repeated weighing of a cycle provably leads to one fixed point.
///
/// Each strength's dependence on every other is bounded by the greatest slope of its definition. If
/// some positive weights `v` shrink under those bounds, `Mv < v`, then weighing is a contraction in the
/// maximum norm so weighted, and by Banach's theorem has one fixed point to which repeating leads from
/// everywhere. Such weights are looked for as `1 + M + M² + …` (Perron and Frobenius). The slopes are
/// those of `Weighing.md`, “Cycles”. For the three semantics that know attacks alone convergence
/// is a theorem on cycles of plain attacks (Amgoud, Ben-Naim, Doder and Vesic 2017).
struct Contraction {
  private let graph: WeightedBipolarGraph
  private let semantics: GradualSemantics
  private let held: [Int32: Double]

  /// How many terms of the series are tried.
  private static let mostTerms = 1_000

  init(_ graph: WeightedBipolarGraph, _ semantics: GradualSemantics, _ held: [Int32: Double]) {
    self.graph = graph
    self.semantics = semantics
    self.held = held
  }

  /// Whether it does in a component.
  func holds(in component: Int32) -> Bool {
    let members = Array(graph.members[component])
    if !semantics.countsSupport, members.allSatisfy({ isPlain($0, component) }) { return true }
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    let rows = members.map { row($0, places) }
    guard rows.allSatisfy({ $0.allSatisfy({ $0.bound.isFinite }) }) else { return false }
    var weights = [Double](repeating: 1, count: members.count)
    for _ in 0..<Self.mostTerms {
      let next = rows.map { row in row.reduce(1) { $0 + $1.bound * weights[$1.place] } }
      // What is less than the next term of 1 has `Mv < v`, with room for rounding.
      if zip(weights, next).allSatisfy({ $1 - $0 < 0.999 }) { return true }
      guard next.allSatisfy({ $0 < 1e9 }) else { return false }
      weights = next
    }
    return false
  }

  /// Whether a point is a statement, or hands on the strength of the one point that it rests on.
  private func isPlain(_ point: Int32, _ component: Int32) -> Bool {
    guard held[point] == nil else { return true }
    let factors = graph.factors[point]
    guard let factor = factors.first else { return true }
    return factors.count == 1 && graph.base[Int(point)] == 1 && graph.attackers[point].isEmpty
      && graph.components.component[Int(factor)] == component
  }

  private func row(
    _ point: Int32, _ places: [Int32: Int]
  ) -> [(place: Int, bound: Double)] {
    guard held[point] == nil else { return [] }
    let supporters = graph.supporters[point]
    let attackers = graph.attackers[point]
    var row: [(place: Int, bound: Double)] = []
    let onBase = baseSlope(supporters.count) * graph.base[Int(point)]
    for factor in graph.factors[point] {
      if let place = places[factor] { row.append((place, onBase)) }
    }
    let slope = slope(point, supporters.count, attackers.count)
    for other in supporters + attackers {
      if let place = places[other] { row.append((place, slope)) }
    }
    return row
  }

  /// The greatest slope of the influence in the base score.
  private func baseSlope(_ supporters: Int) -> Double {
    semantics == .euler ? max(2, Exponential.exp(Double(supporters))) : 1
  }

  /// The greatest slope of a strength in that of a supporter or attacker.
  private func slope(_ point: Int32, _ supporters: Int, _ attackers: Int) -> Double {
    let base = graph.base[Int(point)]
    // A base score with factors may be anything up to what it is without.
    let least = graph.factors[point].isEmpty ? base : 0
    let room =
      attackers == 0 ? 1 - least : supporters == 0 ? base : max(base, 1 - least)
    switch semantics {
    case .dfQuAD: return room
    case .squaredDFQuAD: return 2 * room
    case .euler: return (1 - least * least) / 4
    // The slope of x²/(1 + x²) is greatest at x² = 1/3.
    case .quadraticEnergy: return room * 0.65
    case .hCategoriser, .maxBased: return base
    // The number of attackers that count may jump where a base score comes and goes.
    case .cardBased:
      return graph.attackers[point].allSatisfy { graph.factors[$0].isEmpty }
        ? base / 4 : .infinity
    }
  }
}
