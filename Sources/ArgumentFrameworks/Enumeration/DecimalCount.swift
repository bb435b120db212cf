/// A natural number of any size, for counts that are multiplied: there may be 2 to the power of a
/// million extensions.
public struct DecimalCount: Hashable, Sendable, CustomStringConvertible {
  /// Groups of nine digits, the least first; none is zero.
  private var groups: [UInt32]

  private static let base: UInt64 = 1_000_000_000

  /// Makes a number of one that isn't negative.
  public init(_ number: Int) {
    groups = []
    var rest = UInt64(number.magnitude)
    while rest > 0 {
      groups.append(UInt32(rest % Self.base))
      rest /= Self.base
    }
  }

  /// Whether it is zero.
  public var isZero: Bool { groups.isEmpty }

  /// Multiplies it by another (Knuth, volume 2, section 4.3.1, algorithm M).
  public mutating func multiply(by other: DecimalCount) {
    guard !isZero, !other.isZero else {
      groups = []
      return
    }
    var product = [UInt32](repeating: 0, count: groups.count + other.groups.count)
    for (place, group) in groups.enumerated() {
      var carry: UInt64 = 0
      for (otherPlace, otherGroup) in other.groups.enumerated() {
        carry += UInt64(group) * UInt64(otherGroup) + UInt64(product[place + otherPlace])
        product[place + otherPlace] = UInt32(carry % Self.base)
        carry /= Self.base
      }
      product[place + other.groups.count] = UInt32(carry)
    }
    while product.last == 0 { product.removeLast() }
    groups = product
  }

  /// Its digits.
  public var description: String {
    guard let last = groups.last else { return "0" }
    return groups.dropLast().reversed().reduce(into: String(last)) { text, group in
      let digits = String(group)
      text += String(repeating: "0", count: 9 - digits.count) + digits
    }
  }
}
