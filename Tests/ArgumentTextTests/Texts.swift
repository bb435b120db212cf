import ArgumentModel
import TestSupport

/// Texts in which counting goes wrong in different ways.
enum Texts {
  static let all: [String] = [
    "", "a", "Phones should stay outside.", "手機不應帶進課堂。", "課堂上的手機,教師說:「不行!」",
    "👩‍👩‍👧‍👦 family", "🇹🇼🇯🇵🇫🇷 flags 🇹🇼", "🇹🇼🇯", "👍🏽👍🏿x", "e\u{301}tude", "a\u{301}\u{302}\u{303}b",
    "שלום עולם", "مرحبا بالعالم", "\u{202B}מימין\u{202C} left", "line one\r\nline two\r\n\r\nend\r",
    "\r\n\n\r", "한국어 각", "क्षि नमस्ते", "\u{600}1 prepended", "が か\u{3099}", "\u{FEFF}bom", "\u{301}lead",
    "0️⃣1️⃣ keycaps", "\u{1F1E6}\u{1F1E6}\u{1F1E6}\u{1F1E6}\u{1F1E6}", "𠮷野家 and 𝒳",
    "a\u{200D}b\u{200B}c",
    String(repeating: "長文とlong text 🇹🇼👩‍👩‍👧‍👦\r\n", count: 40),
  ]

  private static let parts = [
    "a", " ", ".", "\r", "\n", "\r\n", "手", "機", "、", "\u{301}", "\u{200D}", "👩", "👩‍👩‍👧", "🇹", "🇼",
    "🏽", "é", "שׁ", "ع", "한", "ᄒ", "ᅡ", "ᆫ", "क", "\u{94D}", "\u{600}", "\u{3099}", "か", "𠮷",
    "\u{FE0F}",
  ]

  /// A text made at random of parts that join and parts that don't.
  static func random(_ random: inout SeededGenerator) -> String {
    (0..<random.below(200)).map { _ in random.pick(parts) }.joined()
  }

  /// Some ranges, now and then outside the text or backwards.
  static func ranges(in count: Int, _ random: inout SeededGenerator) -> [TextRange] {
    (0..<1 + random.below(4)).map { _ in
      let start = random.below(count + 2)
      if random.oneIn(12) { return TextRange(start, random.below(count + 3)) }
      return TextRange(start, start + random.below(max(1, count + 1 - start)))
    }
  }
}
