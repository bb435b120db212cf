import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentText

struct ReanchorerTests {
  private static let old = EditionText(
    """
    Phones should stay outside the classroom. Teachers say that they distract, and the marks of \
    whole classes fell.
    手機不應帶進課堂。教師說手機使人分心，全班成績下滑。🇹🇼 校長同意。
    """)

  private static func anchor(
    _ words: String, in text: EditionText = old, sealed: Bool = false
  ) throws -> Anchor {
    try anchor([words], in: text, sealed: sealed)
  }

  private static func anchor(
    _ parts: [String], in text: EditionText, sealed: Bool
  ) throws -> Anchor {
    let ranges = try parts.map { words in
      let place = try #require(text.utf8Offsets(of: words.utf8.span, most: 1).first)
      let start = text.codePoint(atUTF8: place)
      return TextRange(start, start + words.unicodeScalars.count)
    }
    return try AnchorMaker.anchor(
      source: "s", edition: "e", ranges: ranges, text: text, sealed: sealed)
  }

  private static func find(
    _ anchor: Anchor, in new: String, old: EditionText? = nil
  ) -> (finding: AnchorFinding, words: [String]) {
    let text = EditionText(new)
    var reanchorer = Reanchorer(text, old: old)
    let finding = reanchorer.find(anchor)
    return (finding, finding.ranges.map { String(text.text(at: $0) ?? "") })
  }

  @Test("Words at their place are exact", arguments: [true, false])
  func exact(isSealed: Bool) throws {
    let anchor = try Self.anchor("教師說手機使人分心", sealed: isSealed)
    let (finding, _) = Self.find(anchor, in: Self.old.text)
    #expect(finding == AnchorFinding(.exact, ranges: anchor.ranges, score: 1))
  }

  @Test("Words that stand elsewhere are moved, sealed ones too", arguments: [true, false])
  func moved(isSealed: Bool) throws {
    let anchor = try Self.anchor("手機使人分心，全班成績下滑", sealed: isSealed)
    let (finding, words) = Self.find(anchor, in: "A new first line.\n\n" + Self.old.text)
    #expect(finding.status == .moved)
    #expect(words == ["手機使人分心，全班成績下滑"])
    #expect(finding.ranges.map(\.start) == anchor.ranges.map { $0.start + 19 })
  }

  @Test("Changed words are fuzzy, and the score says how much")
  func fuzzy() throws {
    let anchor = try Self.anchor("Teachers say that they distract")
    let new = Self.old.text.replacing("they distract", with: "phones distract")
    let (finding, words) = Self.find(anchor, in: new)
    #expect(finding.status == .fuzzy)
    #expect(words == ["Teachers say that phones distract"])
    #expect(finding.score > 0.7 && finding.score < 1)
  }

  @Test("What stands twice with the same surroundings is ambiguous, and both places are named")
  func ambiguous() throws {
    let anchor = try Self.anchor("Phones should stay outside the classroom")
    let twice = "Well. " + Self.old.text + "\n" + Self.old.text
    let (finding, _) = Self.find(anchor, in: twice)
    #expect(finding.status == .ambiguous)
    #expect(finding.ranges.isEmpty)
    #expect(finding.reason == .rivals)
    #expect(finding.runnerUp != nil)
  }

  @Test("An unchanged copy elsewhere doesn't win over the changed place")
  func copyElsewhere() throws {
    let anchor = try Self.anchor("they distract")
    let new =
      Self.old.text.replacing("they distract, and", with: "they do distract, and")
      + "\nSome games they distract from are dull."
    let (finding, words) = Self.find(anchor, in: new)
    #expect(finding.status == .fuzzy)
    #expect(words == ["they do distract"])
  }

  @Test("What was deleted is an orphan, though something like it stands elsewhere")
  func orphan() throws {
    let anchor = try Self.anchor("使人分心")
    let new = Self.old.text.replacing("教師說手機使人分心，", with: "") + "\n電視也使人分心，但不在課堂。"
    let (finding, _) = Self.find(anchor, in: new)
    #expect(finding.status == .orphan)
    #expect(finding.runnerUp != nil)
    #expect(Self.find(anchor, in: new, old: Self.old).finding.status == .orphan)
    #expect(Self.find(anchor, in: "").finding.status == .orphan)
  }

  @Test("A sealed anchor whose words have changed says that the old text is needed")
  func sealed() throws {
    let anchor = try Self.anchor("Teachers say that they distract", sealed: true)
    let new = Self.old.text.replacing("say that", with: "say")
    #expect(Self.find(anchor, in: new).finding.reason == .sealed)
    #expect(Self.find(anchor, in: new, old: Self.old).words == ["Teachers say they distract"])
  }

  @Test("Each part of a discontinuous anchor is found", arguments: [true, false])
  func discontinuous(isSealed: Bool) throws {
    let anchor = try Self.anchor(
      ["Teachers say", "the marks of whole classes fell"], in: Self.old, sealed: isSealed)
    let new = "Title\n" + Self.old.text.replacing("that they distract", with: "much about phones")
    let found = Self.find(anchor, in: new, old: isSealed ? Self.old : nil)
    #expect(found.finding.status == .moved)
    #expect(found.words == ["Teachers say", "the marks of whole classes fell"])
  }

  @Test("A quote longer than any pattern is found by its ends")
  func long() throws {
    var random = SeededGenerator(seed: 4)
    let text = MadeText.english(paragraphs: 40, &random)
    let old = EditionText(text)
    let range = TextRange(300, 4300)
    let anchor = try AnchorMaker.anchor(
      source: "s", edition: "e", ranges: [range], text: old, sealed: false)
    var new = text
    let middle = try #require(old.index(of: 2000))
    new.insert(contentsOf: "Something came in here. ", at: middle)
    let (finding, words) = Self.find(anchor, in: "One more. " + new)
    #expect(finding.status == .fuzzy)
    #expect(words.first?.hasPrefix(old.text(at: TextRange(300, 500)) ?? "?") == true)
    #expect(words.first?.hasSuffix(old.text(at: TextRange(4100, 4300)) ?? "?") == true)
  }

  @Test("Anchors with ranges that no text has are orphans, not crashes")
  func absurdRanges() {
    for ranges in [
      [], [TextRange(5, 2)], [TextRange(0, 1 << 40)], [TextRange(9, 12), TextRange(3, 4)],
      [TextRange(1 << 60, 1 << 61)],
    ] {
      var anchor = Anchor()
      anchor.ranges = ranges
      anchor.digest = Digest.of("other words")
      #expect(Self.find(anchor, in: Self.old.text).finding.status == .orphan)
      #expect(Self.find(anchor, in: Self.old.text, old: Self.old).finding.status == .orphan)
      var quote = Quote()
      quote.exact = "Phones should"
      anchor.quote = quote
      _ = Self.find(anchor, in: Self.old.text)
    }
  }

  @Test(
    "Few words with a sentence in between are found by what stands around them",
    arguments: [
      (
        "The ferry to the island is late again. We count the tired island under our old bridge, and "
          + "nobody complains about the tickets.", "the tired island under",
        "The ferry to the island is late again. We count the tired islNo harbour sells umbrellas "
          + "near the fountain.and under our old bridge, and nobody complains about the tickets.",
        "the tired islNo harbour sells umbrellas near the fountain.and under"
      ),
      (
        "渡輪今天又遲到了，乘客在碼頭等候。老舊的橋梁需要修理，市長卻不同意撥款給工程師。",
        "老舊的橋梁需要修理",
        "渡輪今天又遲到了，乘客在碼頭等候。老舊的橋圖書館昨天關閉了一整天，沒有人知道原因。"
          + "梁需要修理，市長卻不同意撥款給工程師。", "老舊的橋圖書館昨天關閉了一整天，沒有人知道原因。梁需要修理"
      ),
    ])
  func tornApart(old: String, words: String, new: String, now: String) throws {
    let anchor = try Self.anchor(words, in: EditionText(old))
    let text = EditionText(new)
    var reanchorer = Reanchorer(text)
    let finding = reanchorer.find(anchor)
    #expect(finding.status == .fuzzy)
    #expect(finding.ranges.first.flatMap { text.text(at: $0) }.map { String($0) } == now)
  }
}
