import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentText

/// A sentence that was deleted isn't found in another that differs from it by a word, or not at all.
struct NearCopyTableTests {
  /// What is left of a sentence that was deleted.
  enum Copy: String, CaseIterable {
    case nearEnglish = "near, English"
    case nearChinese = "near, Chinese"
    case exactEnglish = "exact, English"
    case exactChinese = "exact, Chinese"

    var isChinese: Bool { self == .nearChinese || self == .exactChinese }
    var isExact: Bool { self == .exactEnglish || self == .exactChinese }
  }

  @Test(
    "Next to none of the deleted sentences is found in its near copy",
    arguments: Copy.allCases, ReanchoringTableTests.Knowledge.allCases)
  func nearCopies(kind: Copy, knowledge: ReanchoringTableTests.Knowledge) throws {
    let isChinese = kind.isChinese
    var (wrong, total) = (0, 0)
    for seed in 0..<UInt64(Thoroughness.rounds(112, full: 4_000)) {
      var random = SeededGenerator(seed: seed)
      var sentences = (0..<24).map { _ in
        isChinese ? MadeText.chineseSentence(&random) : MadeText.englishSentence(&random)
      }
      let place = 2 + random.below(20)
      let deleted = sentences[place]
      var other = random.below(24)
      while abs(other - place) < 2 { other = random.below(24) }
      guard let copy = kind.isExact ? deleted : Self.changed(deleted, isChinese, &random) else {
        continue
      }
      sentences[other] = copy
      // Every other exact copy has the same sentence before it, too.
      if kind.isExact, other > 0, random.below(2) == 0 {
        sentences[other - 1] = sentences[place - 1]
      }
      func joined(_ sentences: [String]) -> String {
        sentences.joined(separator: isChinese ? "" : " ") + "\n"
      }
      let text = joined(sentences)
      let start = joined(Array(sentences[..<place])).unicodeScalars.count - (isChinese ? 1 : 0)
      let old = EditionText(text)
      let range = TextRange(start, start + deleted.unicodeScalars.count)
      try #require(old.text(at: range).map(String.init) == deleted)
      let anchor = try AnchorMaker.anchor(
        source: "s", edition: "e", ranges: [range], text: old, sealed: knowledge == .oldText)
      sentences.remove(at: place)
      var reanchorer = Reanchorer(
        EditionText(joined(sentences)), old: knowledge == .oldText ? old : nil)
      total += 1
      if !reanchorer.find(anchor).ranges.isEmpty { wrong += 1 }
    }
    print(
      "copies, \(kind.rawValue), \(knowledge.rawValue) known: "
        + "\(wrong) of \(total) found elsewhere")
    #expect(total > 100)
    #expect(Double(wrong) <= (Double(total) * 0.001).rounded(.up))
  }

  /// The sentence with one word, or two characters, of another kind.
  private static func changed(
    _ sentence: String, _ isChinese: Bool, _ random: inout SeededGenerator
  ) -> String? {
    if isChinese {
      var characters = Array(sentence)
      guard characters.count > 8 else { return nil }
      let place = random.below(characters.count - 3)
      let others = Array("貓狗山河東西南北春夏秋冬")
      for index in place..<place + 2 { characters[index] = random.pick(others) }
      let changed = String(characters)
      return changed == sentence ? nil : changed
    }
    var words = sentence.split(separator: " ").map(String.init)
    let places = words.indices.filter { words[$0].count > 3 && words[$0].last?.isLetter == true }
    guard !places.isEmpty else { return nil }
    let place = random.pick(places)
    let others = ["rivers", "eleven", "Karachi", "silently", "orange", "Bernard"]
    words[place] = random.pick(others)
    return words.joined(separator: " ")
  }
}
