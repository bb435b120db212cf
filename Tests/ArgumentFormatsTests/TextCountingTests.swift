import ArgumentText
import Testing

@testable import ArgumentFormats

/// In which order other ways of counting are tried than the one that a format declares.
struct TextCountingTests {
  private static func others(_ text: String, than declared: OffsetUnit) -> [String] {
    CountingTraits(EditionText(text)).others(than: declared).map(\.description)
  }

  @Test(
    "What differs in a text is tried, nothing else, and what is most like the declared way first")
  func order() {
    let (returns, mark) = (
      "with carriage returns that the text hasn't", "with a byte order mark that the text hasn't"
    )
    let (trimmed, both) = (
      "without the white space at the beginning",
      "with one space for each white space and none at the beginning"
    )
    #expect(Self.others("a b", than: .codePoints) == ["code points, \(mark)"])
    #expect(
      Self.others("手", than: .codePoints) == [
        "bytes of UTF-8", "code points, \(mark)", "bytes of UTF-8, \(mark)",
      ])
    #expect(
      Self.others("手", than: .utf8) == [
        "code points", "bytes of UTF-8, \(mark)", "code points, \(mark)",
      ])
    #expect(
      Self.others("a\r\nb", than: .utf16) == [
        "UTF-16 units, without carriage returns",
        "UTF-16 units, with one space for each white space", "UTF-16 units, \(both)",
        "UTF-16 units, \(mark)", "UTF-16 units, without carriage returns, \(mark)",
      ])
    let units = ["UTF-16 units", "bytes of UTF-8"]
    var expected = units
    expected += ["code points, \(returns)", "code points, \(trimmed)", "code points, \(both)"]
    expected += ["code points, \(mark)", "code points, \(returns), \(trimmed)"]
    expected += units.flatMap { ["\($0), \(returns)", "\($0), \(trimmed)", "\($0), \(both)"] }
    expected += units.flatMap { ["\($0), \(mark)", "\($0), \(returns), \(trimmed)"] }
    expected += ["code points, \(returns), \(mark)"]
    expected += units.map { "\($0), \(returns), \(mark)" }
    #expect(Self.others(" 👍\na", than: .codePoints) == expected)
  }

  @Test(
    "Normalization forms are tried where the text isn't in them, and a mark is left out where it is"
  )
  func forms() {
    let (without, composed) = ("without the byte order mark", "in Normalization Form C")
    #expect(
      Self.others("\u{FEFF}e\u{301}", than: .codePoints) == [
        "code points, \(without)", "bytes of UTF-8", "code points, \(composed)",
        "bytes of UTF-8, \(without)", "code points, \(without), \(composed)",
        "bytes of UTF-8, \(composed)", "bytes of UTF-8, \(without), \(composed)",
      ])
    let decomposed = "in Normalization Form D"
    let others = Self.others("\u{E9}", than: .codePoints)
    #expect(others.contains("code points, \(decomposed)"))
    #expect(!others.contains { $0.contains(composed) })
  }

  @Test("A shift is told by its direction")
  func shifts() {
    var counting = TextCounting(.codePoints)
    counting.shift = 3
    #expect(counting.description == "code points, from 3 before its beginning")
    counting.shift = -1
    #expect(counting.description == "code points, from 1 after its beginning")
  }
}
