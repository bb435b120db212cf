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
    guard let number = Double(string) else { return true }
    if !number.isFinite { return true }
    return parts(string) == parts(number.description)
  }

  /// A number's significant digits and the power of ten of the last, nil for what is no number.
  private struct Parts: Equatable {
    var digits: [UInt8]
    var exponent: Int
    var isNegative: Bool
  }

  private static func parts(_ text: String) -> Parts? {
    var digits: [UInt8] = []
    var exponent = 0
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
    // An exponent of more digits than an Int has makes the number zero or infinite. Zero, the one
    // number it leaves alone, has been dealt with; no other is held then.
    guard let power = Int(power) else { return nil }
    digits.removeSubrange(..<first)
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    let (sum, overflow) = exponent.addingReportingOverflow(power)
    return overflow ? nil : Parts(digits: digits, exponent: sum, isNegative: isNegative)
  }
}
