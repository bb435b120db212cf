import ArgumentModel
import ArgumentText
import TestSupport
import Testing

struct SegmenterTests {
  private static func segments(_ text: String, _ level: Segmenter.Level) -> [String] {
    let text = EditionText(text)
    return Segmenter.segments(of: text, at: level).map { String(text.text(at: $0) ?? "") }
  }

  @Test(
    "Sentences end where a reader ends them",
    arguments: SegmentationCases.english + SegmentationCases.chinese
      + SegmentationCases.otherScripts)
  func sentences(marked: String) {
    let (text, wanted) = SegmentationCases.parse(marked)
    #expect(Self.segments(text, .sentence) == wanted)
  }

  @Test(
    "Titles, quotations, notes and abbreviations don't part a sentence, and don't hide its end",
    arguments: SentenceEndCases.chinese + SentenceEndCases.notes + SentenceEndCases.english)
  func sentenceEnds(marked: String) {
    // Here the text is all that is written, but for the bars.
    let parts = marked.split(separator: "|").map(String.init)
    let wanted = parts.map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let text = parts.joined()
    #expect(Self.segments(text, .sentence) == wanted)
    // Line ends of other systems, emoji and text from right to left change nothing.
    for other in ["👩‍👩‍👧好。", "هل هذا صحيح؟"] {
      #expect(Self.segments(text + "\r\n" + other, .sentence) == wanted + [other])
    }
  }

  @Test("Clauses end at their marks and before conjunctions", arguments: SegmentationCases.clauses)
  func clauses(marked: String) {
    let (text, wanted) = SegmentationCases.parse(marked)
    #expect(Self.segments(text, .clause) == wanted)
  }

  @Test("There are enough cases in both languages")
  func enough() {
    #expect(SegmentationCases.english.count >= 60)
    #expect(SegmentationCases.chinese.count >= 45)
  }

  @Test("Without spaces between them Chinese sentences end at ASCII marks too")
  func besideIdeographs() {
    #expect(Self.segments("真的嗎?是的!好.完", .sentence) == ["真的嗎?", "是的!", "好.", "完"])
    #expect(Self.segments("我們學A.I.但不怕", .sentence) == ["我們學A.I.但不怕"])
  }

  @Test("A line is a paragraph, whatever ends it, and sentences end with it")
  func paragraphs() {
    let text = "Heading\r\n\r\n- an item\r- another\u{2028} \u{3000}第一段,沒有句號\u{85}\u{C}"
    let wanted = ["Heading", "- an item", "- another", "第一段,沒有句號"]
    #expect(Self.segments(text, .paragraph) == wanted)
    #expect(Self.segments(text, .sentence) == wanted)
    #expect(Self.segments("", .paragraph) == [])
    #expect(Self.segments(" \n\u{3000}\n", .sentence) == [])
  }

  @Test("The version of the rules stands fast")
  func version() { #expect(Segmenter.version == "argue-segments/2") }

  private static let parts =
    Texts.all + SegmentationCases.english + SegmentationCases.chinese + [
      ".", "。", "……", "\"", "'", "」", "「", "(", ")", "A.I.", "Mr.", " ", "\n", ",", "；", "—", "?",
      "!", "的", "5", "a", "B", "because ",
    ]

  private static func randomText(_ random: inout SeededGenerator, lines: Int) -> String {
    (0..<lines).map { _ in
      (0..<random.below(12)).map { _ in random.pick(parts) }.joined()
    }.joined(separator: "\n")
  }

  @Test(
    "Segments are ordered, disjoint, and hold everything but white space",
    arguments: 0..<60 as Range<UInt64>)
  func partition(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = EditionText(Self.randomText(&random, lines: 1 + random.below(8)))
    let scalars = Array(text.text.unicodeScalars)
    var outer: [TextRange] = [TextRange(0, text.count)]
    for level in [Segmenter.Level.paragraph, .sentence, .clause] {
      let segments = Segmenter.segments(of: text, at: level)
      #expect(segments == Segmenter.segments(of: text, at: level))
      var end = 0
      for segment in segments {
        #expect(segment.start >= end && segment.end > segment.start && segment.end <= scalars.count)
        let isGapBlank = scalars[end..<segment.start].allSatisfy { $0.properties.isWhitespace }
        #expect(isGapBlank)
        #expect(!scalars[segment.start].properties.isWhitespace)
        #expect(!scalars[segment.end - 1].properties.isWhitespace)
        end = segment.end
      }
      let isRestBlank = scalars[end...].allSatisfy { $0.properties.isWhitespace }
      #expect(isRestBlank)
      // Every finer segment lies within one of the coarser level.
      for segment in segments {
        let isInside = outer.contains { $0.start <= segment.start && segment.end <= $0.end }
        #expect(isInside)
      }
      outer = segments
    }
  }

  @Test(
    "A paragraph's segments don't depend on its neighbours", arguments: 0..<40 as Range<UInt64>)
  func independence(seed: UInt64) {
    var random = SeededGenerator(seed: seed + 1000)
    let lines = (0..<5).map { _ in Self.randomText(&random, lines: 1) }
    for level in Segmenter.Level.allCases {
      let alone = lines.flatMap { Self.segments($0, level) }
      #expect(Self.segments(lines.joined(separator: "\n"), level) == alone)
    }
  }

  @Test("A million marks, brackets, quotations or accents are no trouble", .timeLimit(.minutes(10)))
  func hostile() {
    let pieces = [
      ".", "。", "(", "\"", "「", "a. ", ".(", ". \"", "a\u{301}", ".\u{301}", " ", "— ", "A.", "'",
      "。」", "because ", "？」他", ", ", ".\n", "…", "...", "\u{200D}",
    ]
    for piece in pieces {
      let text = EditionText(String(repeating: piece, count: 20_000))
      for level in Segmenter.Level.allCases {
        #expect(Segmenter.segments(of: text, at: level).count <= text.count)
      }
    }
  }
}
