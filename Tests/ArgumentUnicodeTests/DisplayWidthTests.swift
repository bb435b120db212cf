import ArgumentUnicode
import Testing

/// The columns that terminals give to clusters and texts.
@Suite struct DisplayWidthTests {
  @Test(
    "clusters have the columns that terminals give them",
    arguments: [
      ("a", 1), ("~", 1), (" ", 1), ("é", 1), ("e\u{301}", 1), ("z\u{335}\u{301}\u{328}", 1),
      ("手", 2), ("𠮷", 2), ("、", 2), ("「", 2), ("（", 2), ("Ａ", 2), ("！", 2), ("\u{3000}", 2),
      ("ｱ", 1), ("ﾊﾞ", 2), ("䷀", 2), ("あ", 2), ("ー", 2), ("ㄅ", 2), ("￥", 2),
      ("한", 2), ("\u{1112}\u{1161}\u{11ab}", 2), ("\u{1161}", 0),
      ("“", 1), ("…", 1), ("—", 1), ("·", 1), ("±", 1), ("Ω", 1), ("ё", 1), ("½", 1),
      ("א", 1), ("שׁ", 1), ("ع", 1), ("عَ", 1), ("\u{600}", 1),
      ("ก", 1), ("กำ", 2), ("ก้", 1), ("नि", 2), ("क्", 1),
      ("😀", 2), ("👍🏽", 2), ("☝🏽", 2), ("👨‍👩‍👧‍👦", 2), ("❤️‍🔥", 2), ("🏳️‍🌈", 2), ("👩🏽‍🚀", 2),
      ("🇹🇼", 2), ("🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}", 2),
      ("1️⃣", 2), ("#️⃣", 2), ("1\u{20e3}", 1), ("❤️", 2), ("❤", 1), ("❤\u{fe0e}", 1),
      ("⌚", 2), ("⌚\u{fe0e}", 1), ("㊗", 2), ("㊗\u{fe0e}", 2), ("🈚\u{fe0e}", 2), ("©", 1),
      ("©️", 2), ("a\u{fe0f}", 1), ("🇹", 1), ("🏽", 2), ("葛\u{e0100}", 2),
      ("\u{1fae9}", 2),
      ("\u{0}", 0), ("\t", 0), ("\n", 0), ("\r\n", 0), ("\u{1b}", 0), ("\u{7f}", 0),
      ("\u{85}", 0), ("\u{200b}", 0), ("\u{200d}", 0), ("\u{2060}", 0), ("\u{feff}", 0),
      ("\u{200f}", 0), ("\u{2028}", 0), ("\u{ad}", 1), ("\u{e000}", 1), ("\u{378}", 1),
    ] as [(Character, Int)])
  func clusters(cluster: Character, width: Int) {
    #expect(cluster.displayWidth == width)
    #expect(String(cluster).displayWidth == width)
  }

  @Test(
    "texts have the columns of their clusters",
    arguments: [
      ("", 0), ("Phones should stay outside.", 27), ("手機不應帶進課堂。", 18),
      ("用AI的3.5％", 11), ("שלום", 4), ("مرحبا", 5), ("I ❤️ 🇹🇼!", 8),
      ("a\u{1b}[0m", 4), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 4), ("👍👍🏽", 4),
    ])
  func texts(text: String, width: Int) {
    #expect(text.displayWidth == width)
    #expect(text[...].displayWidth == width)
  }

  @Test("a text's width is the sum of its clusters' widths")
  func sums() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let text = RandomText.make(using: &random)
      let sum = text.reduce(0) { $0 + $1.displayWidth }
      #expect(text.displayWidth == sum, "\(text.debugDescription)")
    }
  }
}
