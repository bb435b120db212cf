/// How far a measure would vary if other items had been drawn.
public enum Bootstrap {
  /// The middle 95 of 100 values of a measure over samples of the items, drawn with replacement.
  ///
  /// Percentiles, after B. Efron, “Bootstrap methods: another look at the jackknife”, 1979. The same
  /// input has the same interval: chance has a fixed seed.
  /// - Parameters:
  ///   - count: How many items there are.
  ///   - rounds: How many samples are drawn.
  ///   - measure: The measure over the items at some positions.
  /// - Returns: The bounds; nil where fewer than half of the samples have a value.
  public static func interval(
    of count: Int, rounds: Int = 1000, _ measure: ([Int]) throws(Undefined) -> Double
  ) -> ClosedRange<Double>? {
    guard count > 1, rounds > 0 else { return nil }
    var random = FixedRandom(seed: 0x5EED)
    var values: [Double] = []
    var positions = [Int](repeating: 0, count: count)
    for _ in 0..<rounds {
      for index in positions.indices { positions[index] = random.below(count) }
      if let value = try? measure(positions) { values.append(value) }
    }
    guard values.count * 2 >= rounds else { return nil }
    values.sort()
    let last = Double(values.count - 1)
    return values[Int((0.025 * last).rounded())]...values[Int((0.975 * last).rounded())]
  }
}

/// Chance that is the same everywhere: SplitMix64.
///
/// G. L. Steele, D. Lea and C. H. Flood, “Fast splittable pseudorandom number generators”, 2014.
struct FixedRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to one below a bound.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number from 0 to 1, without 1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number of a normal distribution, by the polar method.
  ///
  /// G. Marsaglia and T. A. Bray, 1964.
  mutating func normal(_ mean: Double, _ deviation: Double) -> Double {
    while true {
      let (x, y) = (2 * share() - 1, 2 * share() - 1)
      let square = x * x + y * y
      guard square > 0, square < 1 else { continue }
      return mean + deviation * x * (-2 * Logarithm.natural(square) / square).squareRoot()
    }
  }
}

/// The natural logarithm, the same to the last bit on every machine.
enum Logarithm {
  static func natural(_ number: Double) -> Double {
    // number = significand · 2^exponent, brought near 1; then twice the series of artanh.
    var (significand, exponent) = (number.significand, Double(number.exponent))
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let z = (significand - 1) / (significand + 1)
    let square = z * z
    var (sum, power) = (0.0, z)
    for step in 0..<16 {
      sum += power / Double(2 * step + 1)
      power *= square
    }
    return 2 * sum + exponent * 0.6931471805599453
  }
}
