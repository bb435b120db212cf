import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentCorpus

struct SearchWordsTests {
  @Test(
    "Words are kept whole, and what is written without spaces in pairs",
    arguments: [
      ("Phones distract!", ["phones", "distract"]), ("don't", ["don", "t"]),
      ("自由意志", ["自由", "由意", "意志", "志"]), ("AI技術。好", ["ai", "技術", "術", "好"]),
      ("ＡＩ", ["ai"]), ("Café naïve", ["café", "naïve"]), ("２０２６年", ["2026", "年"]),
      ("カメラ", ["カメ", "メラ", "ラ"]), ("", []), ("… – ", []), ("свобода воли", ["свобода", "воли"]),
      ("자유 의지", ["자유", "의지"]),
    ])
  func words(text: String, found: [String]) {
    var all: [String] = []
    SearchWords.forEach(in: text.foldedForSearch) { all.append($0) }
    #expect(all == found)
  }

  @Test("A very long word is found by its beginning, at a character's end")
  func long() {
    let word = String(repeating: "é", count: 100)
    #expect(SearchWords.cut(word).unicodeScalars.count == 32)
    #expect(WordQuery(word).matches(word))
  }

  @Test("A value goes into a term and comes back")
  func escaping() {
    for value in ["attention span", "a%b", "x>y:z", "手機", "“q”", "-_."] {
      let query = try? MapPattern(about: "x", words: [], [("tag", value)])
      let terms = query.flatMap { IndexTerms.query($0) }
      #expect(terms?.contains(" ") == false)
      let term = String((terms ?? "").dropFirst("\"=tag:".count).dropLast())
      #expect(IndexTerms.unescaped(term) == value)
    }
  }

  @Test("The words of a text are the same whether or not it has rarer letters", arguments: 0..<4)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "bc", "7", " ", "-", ".", "機", "意志", "鿿", "一", "、", "「", "—", "“", "…", "〃", "々", "㐀",
      "é",
      "\u{301}", "🙂", String(repeating: "x", count: 70),
    ]
    for _ in 0..<2_000 {
      let text = (0..<random.below(10)).map { _ in random.pick(pieces) }.joined()
      // A letter with an accent is looked up, and so is all that stands beside it.
      var plain: [String] = []
      SearchWords.forEach(in: text) { plain.append($0) }
      var searched: [String] = []
      SearchWords.forEach(in: text + " é") { searched.append($0) }
      #expect(plain + ["é"] == searched, "\(text.debugDescription)")
    }
  }
}
