import ArgumentModel
import ArgumentText
import TestSupport
import Testing

struct AnchorResolverTests {
  private static let key = EditionKey(source: "s", edition: "en")

  private func map(_ anchors: [Anchor]) -> ArgumentMap {
    var map = ArgumentMap()
    var source = Source()
    source.id = "s"
    var edition = Edition()
    edition.id = "en"
    source.editions = [edition]
    map.sources = [source]
    for (index, anchor) in anchors.enumerated() {
      var statement = Statement()
      statement.id = EntityID("c\(index)")
      statement.anchors = [anchor]
      map.statements.append(statement)
    }
    return map
  }

  private func anchor(_ ranges: [TextRange], _ words: String? = nil, quote: String? = nil) -> Anchor
  {
    var anchor = Anchor()
    anchor.source = "s"
    anchor.edition = "en"
    anchor.ranges = ranges
    anchor.digest = words.map { Digest.of($0) }
    anchor.quote = quote.map {
      var quote = Quote()
      quote.exact = $0
      return quote
    }
    return anchor
  }

  private func resolve(_ map: ArgumentMap, _ text: String) -> AnchorResolver.Resolution {
    AnchorResolver(texts: [Self.key: EditionText(text)]).resolve(map)
  }

  @Test("Anchors at their words are resolved")
  func resolved() {
    let text = "Phones distract.\r\n手機使人分心。"
    let found = resolve(
      map([
        anchor([TextRange(0, 6)], "Phones", quote: "Phones"),
        anchor([TextRange(0, 6), TextRange(18, 20)], "Phones\n手機", quote: "Phones\n手機"),
        anchor([TextRange(16, 18)], "\r\n"), anchor([TextRange(0, 16)]),
      ]), text)
    #expect(found.diagnostics == [])
    #expect(found.resolved == 4)
    #expect(found.failed == 0)
  }

  @Test("Whatever is wrong with an anchor is said at its place")
  func wrong() {
    let found = resolve(
      map([
        anchor([TextRange(0, 5)], "Phones"), anchor([TextRange(0, 99)], "Phones"),
        anchor([TextRange(4, 2)]), anchor([TextRange(0, 6)], "Phones", quote: "phones"),
        anchor([TextRange(0, 6)], "Phones"),
      ]), "Phones distract.")
    #expect(
      found.diagnostics.map(\.rule) == [
        "anchor-digest", "anchor-outside-edition", "anchor-outside-edition", "anchor-quote",
      ])
    #expect(
      found.diagnostics.map(\.pointer) == [
        "/statements/0/anchors/0", "/statements/1/anchors/0/ranges/0",
        "/statements/2/anchors/0/ranges/0", "/statements/3/anchors/0/quote/exact",
      ])
    #expect(found.diagnostics.allSatisfy { $0.severity == .error })
    #expect(found.failed == 4)
    #expect(found.resolved == 1)
  }

  @Test("Anchors of reasons and utterances count, those without a text are told apart")
  func everywhere() {
    var map = map([anchor([TextRange(0, 1)], "a")])
    var reason = Reason()
    reason.id = "r"
    reason.anchors = [anchor([TextRange(0, 1)], "b")]
    map.reasons = [reason]
    var utterance = Utterance()
    utterance.id = "u"
    utterance.anchors = [anchor([TextRange(0, 9)]), anchor([TextRange(1, 2)], "b")]
    map.utterances = [utterance]
    let found = resolve(map, "ab")
    #expect(
      found.diagnostics.map(\.pointer) == [
        "/reasons/0/anchors/0", "/utterances/0/anchors/0/ranges/0",
      ])
    #expect(found.diagnostics.map(\.id) == ["r", "u"])
    let without = AnchorResolver(texts: [:]).resolve(map)
    #expect(without.withoutText == 4)
    #expect(without.diagnostics == [])
    // A text in the map itself serves as well.
    map.sources[0].editions[0].text = "ab"
    map.sources[0].editions[0].length = 3
    #expect(AnchorResolver(texts: [:]).resolve(map).resolved == 2)
    let changed = AnchorResolver(texts: [:]).verifyEditions(of: map)
    #expect(changed.map(\.pointer) == ["/sources/0/editions/0/length"])
  }

  @Test(
    "An anchor that splits a character is warned of",
    arguments: [
      ("👩‍👩‍👧 x", 1), ("🇹🇼🇯🇵", 1), ("🇹🇼🇯🇵", 3), ("e\u{301}x", 1), ("a\r\nb", 2), ("か\u{3099}", 1),
      ("👍🏽", 1), ("ㅎ각각", 2),
    ])
  func splits(text: String, position: Int) {
    let naive = NaiveText(text)
    let found = resolve(map([anchor([TextRange(0, position)])]), text)
    let wanted = naive.boundaries.contains(position) ? [] : ["anchor-splits-character"]
    #expect(found.diagnostics.map(\.rule) == wanted)
    #expect(found.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(found.resolved == 1)
  }

  @Test("Split characters are found as going through all characters finds them", arguments: 0..<150)
  func splitsAtRandom(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text =
      seed < Texts.all.count ? Texts.all[seed] : Texts.random(&random)
    let naive = NaiveText(text)
    let boundaries = naive.boundaries
    let count = naive.scalars.count
    let positions = (0..<30).map { _ in random.below(count + 1) }
    let map = map(positions.map { anchor([TextRange($0, $0)]) })
    let found = resolve(map, text).diagnostics
    var wanted: [String] = []
    for (index, position) in positions.enumerated() where !boundaries.contains(position) {
      // Both ends of the range.
      let pointer = "/statements/\(index)/anchors/0/ranges/0"
      wanted += [pointer, pointer]
    }
    #expect(found.map { $0.pointer ?? "" } == wanted)
  }

  @Test("Errors and warnings come in the order of the map")
  func order() {
    var anchors: [Anchor] = []
    for index in 0..<30 {
      anchors.append(anchor([TextRange(index % 3 == 0 ? 0 : 1, 2)], index % 5 == 0 ? "no" : nil))
    }
    let found = resolve(map(anchors), "🇹🇼🇯🇵").diagnostics
    let indices = found.compactMap { JSONPointer.steps(of: $0.pointer ?? "").dropFirst().first }
      .compactMap { Int($0) }
    #expect(indices == indices.sorted())
    #expect(Set(found.map(\.rule)) == ["anchor-digest", "anchor-splits-character"])
  }

  @Test("A million flags don't make it slow", .timeLimit(.minutes(10)))
  func flags() {
    let text = String(repeating: "🇹🇼", count: 500_000)
    let anchors = (0..<1000).map { anchor([TextRange($0 * 997, $0 * 997 + 2)]) }
    let found = resolve(map(anchors), text)
    #expect(found.diagnostics.count == 1000)
  }
}
