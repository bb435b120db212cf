extension DecimalNumber {
  /// The double nearest to a number as JSON writes it, the even one of two (IEEE 754, 5.12.2); infinite
  /// where it is too large, and nil for what is no number.
  ///
  /// No C library is asked, so that it is the same everywhere.
  static func double(_ text: String) -> Double? {
    guard let parts = parts(text) else { return nil }
    let size = magnitude(parts.digits, exponent: parts.exponent)
    return parts.isNegative ? -size : size
  }

  /// Powers of ten that are held exactly.
  private static let smallPowers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The double nearest to decimal digits, the first of them not 0, times a power of ten.
  private static func magnitude(_ digits: [UInt8], exponent: Int64) -> Double {
    if digits.isEmpty { return 0 }
    // One operation on two numbers that are held exactly is rounded once (Clinger 1990, “How to read
    // floating point numbers accurately”, section 3).
    if digits.count <= 15, exponent.magnitude < smallPowers.count {
      let integer = Double(digits.reduce(0 as Int64) { $0 * 10 + Int64($1) })
      let power = smallPowers[Int(exponent.magnitude)]
      return exponent < 0 ? integer / power : integer * power
    }
    let (order, overflow) = exponent.addingReportingOverflow(Int64(digits.count))
    if overflow || order > 310 { return .infinity }
    if order < -330 { return 0 }
    // No more digits decide than the longest half of two doubles has; of the others it is enough to know
    // that they are there.
    var digits = digits
    var exponent = Int(exponent)
    if digits.count > mostDigits {
      exponent += digits.count - mostDigits - 1
      digits.removeSubrange(mostDigits...)
      digits.append(1)
    }
    var numerator = BigNatural(digits)
    var denominator = BigNatural([1])
    if exponent >= 0 {
      numerator.multiply(byTenTo: exponent)
    } else {
      denominator.multiply(byTenTo: -exponent)
    }
    return quotient(numerator, denominator)
  }

  private static let mostDigits = 800

  /// The double nearest to a quotient.
  private static func quotient(_ numerator: BigNatural, _ denominator: BigNatural) -> Double {
    // 64 bits of it, and whether anything is left.
    var (rest, divisor) = (numerator, denominator)
    var power = numerator.bitCount - denominator.bitCount
    if power >= 0 { divisor.shiftLeft(by: power) } else { rest.shiftLeft(by: -power) }
    if rest < divisor {
      rest.shiftLeft(by: 1)
      power -= 1
    }
    var bits: UInt64 = 0
    for _ in 0..<64 {
      bits <<= 1
      if !(rest < divisor) {
        rest.subtract(divisor)
        bits |= 1
      }
      rest.shiftLeft(by: 1)
    }
    return rounded(bits, power: power, isExact: rest.isZero)
  }

  /// The double nearest to a number from 2^power to twice that, of which 64 bits are known.
  private static func rounded(_ bits: UInt64, power: Int, isExact: Bool) -> Double {
    if power > 1023 { return .infinity }
    let precision = power >= -1022 ? 53 : 53 + 1022 + power
    if precision < 0 { return 0 }
    let dropped = 64 - precision
    var kept = dropped < 64 ? bits >> UInt64(dropped) : 0
    let half: UInt64 = 1 << UInt64(dropped - 1)
    let low = dropped < 64 ? bits & (half << 1 &- 1) : bits
    if low > half || low == half && (!isExact || kept & 1 == 1) { kept += 1 }
    // A carry goes on into the exponent, where it belongs.
    guard power >= -1022 else { return Double(bitPattern: kept) }
    return Double(bitPattern: UInt64(power + 1022) << 52 + kept)
  }
}

/// A whole number from 0 of any size, as far as reading numbers needs it.
private struct BigNatural {
  /// The digits to the base of 2^32, the least first; none at the end is 0.
  private var words: [UInt32] = []

  /// Makes a number of decimal digits.
  init(_ digits: [UInt8]) {
    for digit in digits { multiply(by: 10, adding: UInt32(digit)) }
  }

  var isZero: Bool { words.isEmpty }

  /// How many bits it has.
  var bitCount: Int {
    words.last.map { words.count * 32 - $0.leadingZeroBitCount } ?? 0
  }

  private mutating func multiply(by factor: UInt32, adding sum: UInt32 = 0) {
    var carry = UInt64(sum)
    for index in words.indices {
      carry += UInt64(words[index]) * UInt64(factor)
      words[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { words.append(UInt32(carry)) }
  }

  mutating func multiply(byTenTo power: Int) {
    for _ in 0..<(power / 9) { multiply(by: 1_000_000_000) }
    for _ in 0..<(power % 9) { multiply(by: 10) }
  }

  mutating func shiftLeft(by count: Int) {
    guard count > 0, !isZero else { return }
    let bits = UInt64(count % 32)
    if bits > 0 {
      var carry: UInt64 = 0
      for index in words.indices {
        carry |= UInt64(words[index]) << bits
        words[index] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      if carry > 0 { words.append(UInt32(carry)) }
    }
    if count >= 32 { words.insert(contentsOf: repeatElement(0, count: count / 32), at: 0) }
  }

  /// Takes away a number that isn't larger.
  mutating func subtract(_ other: BigNatural) {
    var borrow: Int64 = 0
    for index in words.indices {
      let taken = index < other.words.count ? Int64(other.words[index]) : 0
      let difference = Int64(words[index]) - taken + borrow
      words[index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference < 0 ? -1 : 0
    }
    while words.last == 0 { words.removeLast() }
  }

  static func < (a: BigNatural, b: BigNatural) -> Bool {
    if a.words.count != b.words.count { return a.words.count < b.words.count }
    for index in a.words.indices.reversed() where a.words[index] != b.words[index] {
      return a.words[index] < b.words[index]
    }
    return false
  }
}
