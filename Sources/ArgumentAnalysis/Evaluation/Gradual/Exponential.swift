/// The exponential function, the same on every machine: no C library is asked, for two of them may
/// differ in the last digit.
enum Exponential {
  /// A number as an unevaluated sum, the second part less than half a unit in the first one's last
  /// place: twice the precision (Dekker 1971, “A floating-point technique for extending the available
  /// precision”).
  private struct Pair {
    var high: Double
    var low: Double

    init(_ high: Double, _ low: Double) {
      self.high = high
      self.low = low
    }

    /// The exact sum of two numbers (Knuth, TAOCP 2, section 4.2.2, theorem B).
    static func sum(_ a: Double, _ b: Double) -> Pair {
      let sum = a + b
      let part = sum - a
      return Pair(sum, (a - (sum - part)) + (b - part))
    }

    /// The exact product of two numbers, split into halves of 26 bits (Dekker 1971, section 5).
    static func product(_ a: Double, _ b: Double) -> Pair {
      func split(_ number: Double) -> (high: Double, low: Double) {
        let scaled = 134_217_729 * number
        let high = scaled - (scaled - number)
        return (high, number - high)
      }
      let product = a * b
      let (x, y) = (split(a), split(b))
      let rest = ((x.high * y.high - product) + x.high * y.low + x.low * y.high) + x.low * y.low
      return Pair(product, rest)
    }

    /// The quotient of 1 and a whole number.
    static func reciprocal(_ number: Double) -> Pair {
      let high = 1 / number
      let back = product(high, number)
      return Pair(high, ((1 - back.high) - back.low) / number)
    }

    static func + (a: Pair, b: Pair) -> Pair {
      let sum = Pair.sum(a.high, b.high)
      return Pair.sum(sum.high, sum.low + a.low + b.low)
    }

    static func * (a: Pair, b: Pair) -> Pair {
      let product = Pair.product(a.high, b.high)
      return Pair.sum(product.high, product.low + (a.high * b.low + a.low * b.high))
    }
  }

  /// The natural logarithm of 2: 32 bits, so that its whole multiples here are exact, and the rest.
  private static let logarithmOfTwo = (0.693147180369123816490, 1.90821492927058770002e-10)
  private static let restOfLogarithm = -1.9046543e-26
  /// 1/2!, 1/3! … 1/6!, the last first.
  private static let coefficients = [720.0, 120, 24, 6, 2].map(Pair.reciprocal)

  /// *e* to a power, correctly rounded but for a few powers in a thousand million.
  static func exp(_ power: Double) -> Double {
    guard power < 709.782712893384 else { return power.isNaN ? power : .infinity }
    guard power > -745.1332191019412 else { return 0 }
    let steps = (power * 1.442695040888963387).rounded()
    // e^x = 2^k · e^r with r at most ln 2 / 2 from 0.
    let coarse = power - steps * logarithmOfTwo.0
    let fine = Pair.product(steps, logarithmOfTwo.1)
    let difference = Pair.sum(coarse, -fine.high)
    let r = Pair.sum(
      difference.high, difference.low - fine.low - steps * restOfLogarithm)
    // The terms from r^7 / 7! on are small enough for single precision.
    var tail = 0.0
    for divisor in stride(from: 18.0, through: 8, by: -1) { tail = (1 + tail) * r.high / divisor }
    var sum = Pair(r.high / 5040 * (1 + tail), 0)
    for coefficient in coefficients { sum = (sum + coefficient) * r }
    sum = (sum + Pair(1, 0)) * r + Pair(1, 0)
    let result = sum.high + sum.low
    // In two steps, since the last powers of 2 have no exponent of their own.
    let half = Int(steps) / 2
    return Double(sign: .plus, exponent: half, significand: result)
      * Double(sign: .plus, exponent: Int(steps) - half, significand: 1)
  }
}
