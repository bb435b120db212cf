import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentText

/// How often the words of an anchor stand in its text, and what follows from it.
struct OccurrenceTests {
  @Test(
    "Words are counted as looking for them counts, however many were counted before",
    arguments: 0..<12 as Range<UInt64>)
  func counts(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] =
      seed.isMultiple(of: 2) ? ["a", "b", " "] : ["手", "機", "👩", "a"]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<400 { scalars.append(random.pick(alphabet)) }
    let text = EditionText(String(scalars))
    var counter = OccurrenceCounter(text)
    for _ in 0..<60 {
      let start = random.below(380)
      let words = String(text.text(at: TextRange(start, start + 1 + random.below(20))) ?? "")
      #expect(counter.count(words) == text.utf8Offsets(of: words.utf8.span, most: .max).count)
    }
  }

  @Test("What only composition tells apart is counted apart")
  func composition() {
    var counter = OccurrenceCounter(EditionText("caf\u{E9} cafe\u{301} caf\u{E9}"))
    #expect(counter.count("caf\u{E9}") == 2)
    #expect(counter.count("cafe\u{301}") == 1)
  }

  @Test("A quote says how often its words stand in the text, where that is more than once")
  func quotes() throws {
    let text = EditionText("Ban phones. 禁手機。 Ban phones. 不禁手機。 Ban them.")
    func occurrences(_ ranges: TextRange...) throws -> Int? {
      try AnchorMaker.anchor(
        source: "s", edition: "e", ranges: ranges, text: text, sealed: false
      ).quote?.occurrences
    }
    #expect(try occurrences(TextRange(0, 11)) == 2)
    #expect(try occurrences(TextRange(12, 15)) == 2)
    #expect(try occurrences(TextRange(35, 44)) == nil)
    #expect(try occurrences(TextRange(0, 3)) == 3)
    // Of several ranges that counts which stands there most often.
    #expect(try occurrences(TextRange(0, 3), TextRange(35, 44)) == 3)
    #expect(try occurrences(TextRange(4, 4)) == nil)
    let sealed = try AnchorMaker.anchor(
      source: "s", edition: "e", ranges: [TextRange(0, 11)], text: text, sealed: true)
    #expect(sealed.quote == nil)
  }

  private static let refrain = "Whoever rings at lunch is heard by nobody at all."

  private static func find(_ nth: Int, in old: String, after new: String) throws -> AnchorFinding {
    let text = EditionText(old)
    let places = text.utf8Offsets(of: refrain.utf8.span, most: .max)
    let start = text.codePoint(atUTF8: places[nth])
    let anchor = try AnchorMaker.anchor(
      source: "s", edition: "e", ranges: [TextRange(start, start + refrain.count)], text: text,
      sealed: false)
    var reanchorer = Reanchorer(EditionText(new))
    return reanchorer.find(anchor)
  }

  @Test("Of a refrain that lost a copy only what stands between its own neighbours is found")
  func refrains() throws {
    let first = "The school is quiet in spring. \(Self.refrain) Then the bell goes.\n"
    let second = "In autumn it rains for weeks. \(Self.refrain) Nobody minds the mud.\n"
    let old = first + "Between them stands this line.\n" + second
    let new = "Between them stands this line.\n" + second
    #expect(try Self.find(0, in: old, after: new).status == .orphan)
    #expect(try Self.find(1, in: old, after: new).status == .moved)
    // With one of its neighbours changed it may be either.
    let changed = new.replacing("Nobody minds", with: "Few mind")
    #expect(try Self.find(1, in: old, after: changed).ranges.isEmpty)
    // A copy that has come to the place of the one that is gone isn't taken for it.
    let alike = "The school is quiet in spring. \(Self.refrain) Nobody minds the mud.\n"
    #expect(try Self.find(0, in: first + alike, after: alike).ranges.isEmpty)
    #expect(try Self.find(1, in: first + alike, after: alike).status == .moved)
  }

  @Test("Where all copies are left, their surroundings may have changed in part")
  func allAreLeft() throws {
    let old =
      "The school is quiet in spring. \(Self.refrain) Then the bell goes.\n"
      + "In autumn it rains for weeks. \(Self.refrain) Nobody minds the mud.\n"
    let new = "A note stands here.\n" + old.replacing("Nobody minds the mud", with: "We like mud")
    #expect(try Self.find(1, in: old, after: new).status == .moved)
  }

  @Test("A sentence that stood once is found wherever it went")
  func stoodOnce() throws {
    let old = "The school is quiet in spring. \(Self.refrain) Then the bell goes.\n"
    let new = "Everything else is new here.\nSo is this. \(Self.refrain) And this too, of course.\n"
    #expect(try Self.find(0, in: old, after: new).status == .moved)
  }

  @Test("Repairing counts anew, also for an anchor that stays at its place")
  func repair() throws {
    let old = EditionText("\(Self.refrain) Then the bell goes.\n")
    let new = EditionText(old.text + "A year later.\n\(Self.refrain) Nobody minds the mud.\n")
    var map = ArgumentMap()
    var source = Source()
    source.id = "s"
    var edition = Edition()
    (edition.id, edition.sha256) = ("e", old.digest)
    source.editions = [edition]
    map.sources = [source]
    var statement = Statement()
    statement.id = "a"
    statement.anchors = [
      try AnchorMaker.anchor(
        source: "s", edition: "e", ranges: [TextRange(0, Self.refrain.count)], text: old,
        sealed: false)
    ]
    map.statements = [statement]
    let reanchoring = MapReanchoring(texts: [EditionKey(source: "s", edition: "e"): new])
    let entries = reanchoring.find(in: map)
    #expect(entries.first?.finding?.status == .exact)
    var editor = MapEditor(map)
    _ = try editor.apply(reanchoring.edits(for: entries, of: map))
    let repaired = editor.map
    #expect(repaired.statements[0].anchors[0].quote?.occurrences == 2)
    #expect(repaired.statements[0].anchors[0].quote?.prefix == nil)
    #expect(reanchoring.edits(for: reanchoring.find(in: repaired), of: repaired).isEmpty)
  }
}
