/// The ways to weigh a debate: each gives every statement and reason a strength from 0 to 1.
///
/// A strength comes of a base score and of the strengths of what supports and attacks
/// (`Weighing.md`, “The formulas”): an aggregation `α` of those and an influence `σ(w, α)` of that on
/// the base score `w`.
public enum GradualSemantics: String, Sendable, CaseIterable {
  /// Discontinuity-free quantitative argumentation debates (Rago, Toni, Aurisicchio and Baroni 2016).
  case dfQuAD = "df-quad"
  /// The same with the factors of the aggregation squared (Potyka 2019).
  case squaredDFQuAD = "squared-df-quad"
  /// Euler-based (Amgoud and Ben-Naim 2017).
  case euler = "euler"
  /// Quadratic energy (Potyka 2018).
  case quadraticEnergy = "quadratic-energy"
  /// The weighted h-categoriser, which knows attacks alone (Besnard and Hunter 2001; with base scores
  /// Amgoud, Ben-Naim, Doder and Vesic 2017).
  case hCategoriser = "h-categoriser"
  /// Weighted max-based, which knows attacks alone (Amgoud, Ben-Naim, Doder and Vesic 2017).
  case maxBased = "max-based"
  /// Weighted card-based, which knows attacks alone (Amgoud, Ben-Naim, Doder and Vesic 2017).
  case cardBased = "card-based"

  /// Whether support counts; where it doesn't, reasons for a statement are left out.
  public var countsSupport: Bool {
    switch self {
    case .dfQuAD, .squaredDFQuAD, .euler, .quadraticEnergy: true
    case .hCategoriser, .maxBased, .cardBased: false
    }
  }

  /// The base score of a statement for which the map gives no credence: 0.5, or 1 where only attacks
  /// count.
  public var defaultBase: Double { countsSupport ? 0.5 : 1 }

  /// The strength of what has a base score and is supported and attacked.
  /// - Parameters:
  ///   - attackBases: The base scores of the attackers, in the order of their strengths.
  func strength(
    base: Double, supporters: [Double], attackers: [Double], attackBases: [Double]
  ) -> Double {
    switch self {
    case .dfQuAD:
      Self.linear(
        base, attackers.reduce(1) { $0 * (1 - $1) } - supporters.reduce(1) { $0 * (1 - $1) })
    case .squaredDFQuAD:
      Self.linear(
        base,
        attackers.reduce(1) { $0 * (1 - $1) * (1 - $1) }
          - supporters.reduce(1) { $0 * (1 - $1) * (1 - $1) })
    case .euler:
      // What has no base score has no strength, however large the exponential is.
      base == 0
        ? 0
        : 1 - (1 - base * base) / (1 + base * Exponential.exp(Self.energy(supporters, attackers)))
    case .quadraticEnergy: Self.quadratic(base, Self.energy(supporters, attackers))
    case .hCategoriser: base / (1 + attackers.reduce(0, +))
    case .maxBased: base / (1 + (attackers.max() ?? 0))
    case .cardBased: Self.cardBased(base, attackers, attackBases)
    }
  }

  private static func energy(_ supporters: [Double], _ attackers: [Double]) -> Double {
    supporters.reduce(0, +) - attackers.reduce(0, +)
  }

  private static func linear(_ base: Double, _ aggregate: Double) -> Double {
    aggregate >= 0 ? base + (1 - base) * aggregate : base + base * aggregate
  }

  private static func quadratic(_ base: Double, _ energy: Double) -> Double {
    let square = energy * energy
    let share = square.isFinite ? square / (1 + square) : 1
    return energy >= 0 ? base + (1 - base) * share : base - base * share
  }

  private static func cardBased(
    _ base: Double, _ attackers: [Double], _ bases: [Double]
  ) -> Double {
    let founded = zip(attackers, bases).filter { $1 > 0 }
    guard !founded.isEmpty else { return base }
    let count = Double(founded.count)
    return base / (1 + count + founded.reduce(0) { $0 + $1.0 } / count)
  }
}
