/// A generator of random numbers that gives the same ones in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

/// Texts from an alphabet that has something of every kind.
enum RandomText {
  private static let pieces: [String] = [
    " ", " ", "  ", "\u{3000}", "\t", "\u{a0}", "\n", "\r\n", "\u{2028}", "\u{200b}", "\u{2060}",
    "a", "phones", "distract", "don’t", "well-known", "e\u{301}", "\u{301}", "\u{ad}",
    "3.5%", "$100,000", "40", "2026-03-01", ".5", "-5", "--json", "/usr/bin", "https://a.b/c",
    "(", ")", "[", "]", ",", ".", ";", ":", "!", "?", "\"", "'", "-", "/", "–", "—", "·", "&",
    "手", "機", "使人分心", "專注最重要", "𠮷", "葛\u{e0100}", "々", "ー", "ッ", "あ", "한국어",
    "、", "。", "，", "；", "：", "！", "？", "」", "』", "）", "》", "】", "…", "……", "——", "％", "～",
    "「", "『", "（", "《", "【", "“", "”", "‘", "’", "«", "»", "„",
    "😀", "👍🏽", "👨‍👩‍👧‍👦", "🇹🇼", "🇯", "1️⃣", "❤️", "❤\u{fe0e}", "\u{200d}", "\u{fe0f}",
    "שלום", "עולם", "مرحبا", "بك", "\u{200f}", "ไทย", "नि", "\u{1161}", "\u{1b}", "\u{0}",
  ]

  /// Returns a text of up to 40 pieces.
  static func make(using random: inout SeededGenerator) -> String {
    // Few kinds in one text, so that runs of one kind and all their neighbours come up.
    let kinds = (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in
      pieces.randomElement(using: &random)
    }
    return (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
      kinds.randomElement(using: &random)
    }.joined()
  }
}
