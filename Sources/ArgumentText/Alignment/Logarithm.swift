/// Logarithms for the costs of alignment, the same on every machine: no C library is asked.
enum Logarithm {
  private static let naturalOfTwo = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive number, to some 15 digits.
  static func natural(_ number: Double) -> Double {
    // ln m = 2 artanh((m − 1) / (m + 1)), whose series is short for a significand from 1 to 2.
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    var power = ratio
    for divisor in stride(from: 1, through: 33, by: 2) {
      sum += power / Double(divisor)
      power *= square
    }
    return Double(number.exponent) * naturalOfTwo + 2 * sum
  }

  /// The negative natural logarithm of the probability that a standard normal variable is at least
  /// as far from 0 as this.
  static func costOfDeviation(_ deviation: Double) -> Double {
    // Abramowitz and Stegun 26.2.17; the exponential goes out against the logarithm.
    let distance = min(deviation.magnitude, 1e6)
    let t = 1 / (1 + 0.2316419 * distance)
    let polynomial =
      t
      * (0.319381530 + t
        * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
    let halfOfLogTwoPi = 0.918_938_533_204_672_8
    return max(0, distance * distance / 2 + halfOfLogTwoPi - natural(2 * polynomial))
  }
}
