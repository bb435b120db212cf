/// Compares decimal numbers with the doubles that stand for them.
enum DecimalNumber {
  /// Whether a real number, read as a double and written in the fewest digits, is the same number.
  ///
  /// Any number of up to 15 significant digits within the range of normal doubles is (IEEE 754,
  /// 5.12.2), so most are decided by counting. A number that is too large counts as held here:
  /// jansson refuses it with its own message.
  static func isHeldExactly(_ text: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    var hasExponent = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if !hasExponent { digits += 1 }
      case UInt8(ascii: "e"), UInt8(ascii: "E"): hasExponent = true
      default: break
      }
    }
    if digits <= 15, !hasExponent { return true }
    let string = String(decoding: text, as: UTF8.self)
    guard let number = double(string) else { return true }
    if !number.isFinite { return true }
    return parts(string) == parts(number.description)
  }

  /// A number's significant digits and the power of ten of the last, nil for what is no number.
  struct Parts: Equatable {
    var digits: [UInt8]
    var exponent: Int64
    var isNegative: Bool
  }

  static func parts(_ text: String) -> Parts? {
    var digits: [UInt8] = []
    var exponent: Int64 = 0
    var isNegative = false
    var afterPoint = false
    var power: Substring = "0"
    var rest = Substring(text)
    if rest.first == "-" {
      isNegative = true
      rest.removeFirst()
    }
    while let character = rest.first {
      rest.removeFirst()
      if character == "." {
        afterPoint = true
      } else if let digit = character.wholeNumberValue, character.isASCII {
        digits.append(UInt8(digit))
        if afterPoint { exponent -= 1 }
      } else if character == "e" || character == "E" {
        power = rest.first == "+" ? rest.dropFirst() : rest
        rest = ""
      } else {
        return nil
      }
    }
    guard let first = digits.firstIndex(where: { $0 != 0 }) else {
      return Parts(digits: [], exponent: 0, isNegative: isNegative)
    }
    guard let power = self.power(power) else { return nil }
    digits.removeSubrange(..<first)
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    let (sum, overflow) = exponent.addingReportingOverflow(power)
    return Parts(
      digits: digits, exponent: overflow ? (power < 0 ? .min : .max) : sum, isNegative: isNegative)
  }

  /// The number after an `e`; one of more digits than 64 bits have makes the whole number zero or
  /// infinite all the same.
  private static func power(_ text: Substring) -> Int64? {
    if let power = Int64(text) { return power }
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
      return nil
    }
    return digits.count < text.utf8.count ? .min : .max
  }
}
