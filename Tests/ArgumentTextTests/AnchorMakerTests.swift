import ArgumentModel
import ArgumentText
import TestSupport
import Testing

struct AnchorMakerTests {
  @Test("An anchor that was made resolves, sealed or not", arguments: 0..<150)
  func resolves(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = EditionText(Texts.random(&random))
    let ranges = (0..<1 + random.below(3)).map { _ in
      let start = random.below(text.count + 1)
      return TextRange(start, start + random.below(text.count + 1 - start))
    }
    let sealed = random.oneIn(2)
    let anchor = try AnchorMaker.anchor(
      source: "s", edition: "en", ranges: ranges, text: text, sealed: sealed)
    #expect((anchor.quote == nil) == sealed)
    var map = ArgumentMap()
    var statement = Statement()
    statement.id = "a"
    statement.anchors = [anchor]
    map.statements = [statement]
    let key = EditionKey(source: "s", edition: "en")
    let found = AnchorResolver(texts: [key: text]).resolve(map)
    #expect(found.resolved == 1)

    guard let quote = anchor.quote, let first = ranges.first, let last = ranges.last else { return }
    let naive = NaiveText(text.text)
    let prefix = Array((quote.prefix ?? "").unicodeScalars)
    let suffix = Array((quote.suffix ?? "").unicodeScalars)
    #expect(prefix.count <= 32 && suffix.count <= 32)
    #expect(naive.scalars[..<first.start].suffix(prefix.count).elementsEqual(prefix))
    #expect(naive.scalars[last.end...].prefix(suffix.count).elementsEqual(suffix))
    // The far ends don't split a character, as long as the near ones don't.
    let boundaries = naive.boundaries
    if boundaries.contains(first.start) {
      #expect(boundaries.contains(first.start - prefix.count))
    }
    if boundaries.contains(last.end) { #expect(boundaries.contains(last.end + suffix.count)) }
  }

  @Test("Context is cut between characters")
  func context() throws {
    let family = "👩‍👩‍👧‍👦"
    let text = EditionText(
      String(repeating: family, count: 6) + "X" + String(repeating: family, count: 6))
    let anchor = try AnchorMaker.anchor(
      source: "s", edition: "en", ranges: [TextRange(42, 43)], text: text, sealed: false)
    #expect(anchor.quote?.exact == "X")
    // Seven code points each, so four of them fit.
    #expect(anchor.quote?.prefix == String(repeating: family, count: 4))
    #expect(anchor.quote?.suffix == String(repeating: family, count: 4))
  }

  @Test("At the ends of the text there is no context")
  func ends() throws {
    let anchor = try AnchorMaker.anchor(
      source: "s", edition: "en", ranges: [TextRange(0, 2)], text: EditionText("手機"), sealed: false)
    #expect(anchor.quote?.prefix == nil)
    #expect(anchor.quote?.suffix == nil)
  }

  @Test(
    "A range that isn't in the text is refused",
    arguments: [[], [TextRange(0, 3)], [TextRange(2, 1)], [TextRange(-1, 1)]])
  func refused(ranges: [TextRange]) {
    #expect(throws: Diagnostic.self) {
      try AnchorMaker.anchor(
        source: "s", edition: "en", ranges: ranges, text: EditionText("手機"), sealed: true)
    }
  }
}
