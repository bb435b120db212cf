import ArgumentModel
import TestSupport
import Testing

/// Texts as searches compare them.
struct FoldingTests {
  @Test("Case, width, form and runs of white space make no difference")
  func examples() {
    #expect("ＡＢＣ～！".foldedForSearch == "abc~!")
    #expect(" A\t\n b　 c".foldedForSearch == " a b c")
    #expect("E\u{301}COLE".foldedForSearch == "\u{E9}cole")
    #expect("手機，使人分心。".foldedForSearch == "手機,使人分心。")
    #expect("".foldedForSearch == "")
  }

  @Test("A text is folded alike whether or not it has rarer letters", arguments: 0..<4)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "Z", "7", " ", "\t", "\u{B}", "-", "機", "鿿", "一", "、", "〃", "「", "】", "　", "！", "Ａ",
      "ｚ", "～", "＿", "｀", "—", "“", "…", "\u{2028}", "㐀", "ｱ", "〇", "é", "\u{301}", "İ", "🙂",
    ]
    for _ in 0..<2_000 {
      let text = (0..<random.below(10)).map { _ in random.pick(pieces) }.joined()
      // A letter with an accent is looked up, and so is all that stands beside it.
      let folded = (text + "·é").foldedForSearch
      #expect(text.foldedForSearch + "·é" == folded, "\(text.debugDescription)")
    }
  }
}
