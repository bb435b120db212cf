import TestSupport
import Testing

@testable import ArgumentJSON

@Suite("Decimal numbers")
struct DecimalNumberTests {
  @Test(
    "A number that a double stands for exactly is held, whatever its exponent",
    arguments: [
      "0.1", "1.50", "-2.5e3", "100000000000000000000", "1e22", "1e23", "0.1000000000000000000000",
      "5e-324", "0e1", "-0.0", "0e9223372036854775807", "0.00e9223372036854775807",
      "0e-9223372036854775808", "0e99999999999999999999999", "-0E+99999999999999999999999",
      "0.000000000000000000000000e5", "900719925474099.1", "0.1234567890123456",
      "0.30000000000000004", "9007199254740992.0",
    ])
  func held(text: String) {
    #expect(DecimalNumber.isHeldExactly(Array(text.utf8)[...]))
  }

  @Test(
    "A number that a double rounds is not held",
    arguments: [
      "0.12345678901234567890", "123456789012345678901", "1e-400", "-1e-400", "2e-324",
      "10e-9223372036854775808", "0.1e-9223372036854775808", "1e-99999999999999999999999",
      // Of 16 and of 17 digits some are held and some are not.
      "9.561159714398754", "784.8475135000495", "96597166.38049837", "26427983.580696659",
      "3.7472780481961517", "9007199254740993.0",
    ])
  func rounded(text: String) {
    #expect(!DecimalNumber.isHeldExactly(Array(text.utf8)[...]))
  }
}

extension DecimalNumberTests {
  @Test("Numbers are read as the double nearest to them")
  func nearestDoubles() {
    var random = SeededGenerator(seed: 77)
    func check(_ text: String) {
      #expect(DecimalNumber.double(text) == Double(text), "\(text)")
    }
    for _ in 0..<2_000 {
      let number = Double(bitPattern: random.next())
      if number.isFinite { check(number.description) }
      var digits = ""
      for _ in 0...random.below(40) { digits += String(random.below(10)) }
      check(digits + "e" + String(random.below(720) - 380))
    }
    // Halves between two doubles, the smallest and the largest numbers, and powers far beyond.
    for text in [
      "9007199254740993", "9007199254740993.0000000000000000000000000000001", "1e23", "0.1",
      "9007199254740992.9999999999999999999999", "2.4703282292062327e-324", "4.9e-324",
      "2.47032822920623272088284396434110686182e-324", "2.2250738585072011e-308",
      "2.2250738585072014e-308", "1.7976931348623157e308", "1.7976931348623158e308",
      "1.7976931348623159e308", "1e309", "1e-400", "0e99999", "-0.0", "1e400",
      String(repeating: "9", count: 900) + "e-880",
    ] {
      check(text)
      if !text.hasPrefix("-") { check("-" + text) }
    }
    #expect(DecimalNumber.double("1e-99999999999") == 0)
    #expect(DecimalNumber.double("1e99999999999") == .infinity)
    #expect(DecimalNumber.double("x") == nil)
  }
}
