import ArgumentModel
import ArgumentText
import TestSupport
import Testing

struct EditionTextTests {
  @Test("Counting and cutting agree with the scalars one by one", arguments: Texts.all.indices)
  func everyRange(index: Int) {
    let text = Texts.all[index]
    let edition = EditionText(text)
    let naive = NaiveText(text)
    #expect(edition.count == naive.scalars.count)
    #expect(edition.digest == Digest.of(text))
    let count = naive.scalars.count
    for start in stride(from: 0, through: count, by: count > 80 ? 7 : 1) {
      for end in stride(from: start, through: count, by: count > 80 ? 11 : 1) {
        let range = TextRange(start, end)
        let words = edition.text(at: range).map(String.init) ?? "none"
        #expect(Array(words.utf8) == Array((naive.text(at: range) ?? "missing").utf8))
      }
    }
  }

  @Test("What isn't in the text gives nil")
  func outside() {
    let edition = EditionText("手機 phones")
    #expect(edition.count == 9)
    #expect(edition.text(at: TextRange(0, 10)) == nil)
    #expect(edition.text(at: TextRange(-1, 2)) == nil)
    #expect(edition.text(at: TextRange(3, 2)) == nil)
    #expect(edition.text(at: TextRange(.min, .max)) == nil)
    #expect(edition.text(at: TextRange(9, 9)) == "")
    #expect(edition.texts(at: [TextRange(0, 2), TextRange(0, 10)]) == nil)
    #expect(edition.digest(of: [TextRange(8, 10)]) == nil)
    #expect(edition.joinedText(at: []) == "")
  }

  @Test("Random texts and ranges agree with the scalars one by one", arguments: 0..<200)
  func random(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = Texts.random(&random)
    let edition = EditionText(text)
    let naive = NaiveText(text)
    #expect(edition.count == naive.scalars.count)
    for _ in 0..<40 {
      let ranges = Texts.ranges(in: edition.count, &random)
      let joined = naive.joined(ranges)
      #expect(
        edition.joinedText(at: ranges).map { Array($0.utf8) } == joined.map { Array($0.utf8) })
      #expect(edition.digest(of: ranges) == joined.map { Digest.of($0) })
    }
  }

  @Test("A carriage return and a line feed are two code points, and nothing is normalised")
  func unnormalized() {
    #expect(EditionText("a\r\nb").text(at: TextRange(2, 4)) == "\nb")
    let composed = EditionText("é").digest(of: [TextRange(0, 1)])
    let decomposed = EditionText("e\u{301}").digest(of: [TextRange(0, 2)])
    #expect(composed != decomposed)
  }

  @Test("Ten million code points are found in no time", .timeLimit(.minutes(10)))
  func large() {
    let edition = EditionText(String(repeating: "手機phones", count: 1_250_000))
    #expect(edition.count == 10_000_000)
    var found = 0
    for start in stride(from: 0, to: 9_999_990, by: 8) {
      if edition.text(at: TextRange(start, start + 2)) == "手機" { found += 1 }
    }
    #expect(found == 1_249_999)
  }
}
