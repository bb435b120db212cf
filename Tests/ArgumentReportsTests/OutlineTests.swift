import ArgumentModel
import ArgumentReports
import TestSupport
import Testing

struct OutlineTests {
  private func outline(_ map: ArgumentMap) -> [String] { describe(Outline(map), map) }

  @Test("Theses stand first, then other lines, questions, drafts, and what nothing ties")
  func sections() throws {
    let map = try SmallMaps.map(
      """
      "statements":[{"id":"loose"},{"id":"q","role":"question"},{"id":"line"},{"id":"a"},
        {"id":"t","role":"thesis"},{"id":"position"},{"id":"b"}],
      "reasons":[{"id":"r","premises":["a"],"target":"line","stance":"supports"},
        {"id":"draft","premises":["b"],"stance":"supports"}],
      "relations":[{"id":"x","type":"answers","from":"position","to":"q"}]
      """)
    #expect(
      outline(map) == [
        "[theses]", "1 t", "[lines]", "2 line", "  2.1 + a", "[questions]", "3 q",
        "  3.1 answers< position", "[drafts]", "4 + b", "[unconnected]", "5 loose",
      ])
  }

  @Test("Reasons for stand before reasons against, and premises below what they make together")
  func order() {
    let map = SmallMaps.map(
      statements: ["t thesis", "a", "b", "c", "d", "e"],
      reasons: ["against a -x t", "linked b+c -> t", "under d -x linked", "for e -> c"])
    #expect(
      outline(map) == [
        "[theses]", "1 t", "  1.1 + (linked)", "    1.1a b", "    1.1b c", "      1.1b.1 + e",
        "    1.1.1 -! d", "  1.2 - a",
      ])
  }

  @Test("What bears on the step of a single premise follows what bears on the premise")
  func step() {
    let map = SmallMaps.map(
      statements: ["t thesis", "a", "b", "c", "d"],
      reasons: ["r a -> t", "undercut b -x r", "backing c -> r", "for d -> a"])
    #expect(
      outline(map) == [
        "[theses]", "1 t", "  1.1 + a", "    1.1.1 + d", "    1.1.2 +! c", "    1.1.3 -! b",
      ])
  }

  @Test("A statement is unfolded once, where the fewest steps lead, and referred to elsewhere")
  func shared() {
    let map = SmallMaps.map(
      statements: ["t thesis", "a", "b", "shared", "deep"],
      reasons: ["r1 a -> t", "r2 b -> a", "r3 shared -> b", "r4 shared -> t", "r5 deep -> shared"])
    #expect(
      outline(map) == [
        "[theses]", "1 t", "  1.1 + a", "    1.1.1 + b", "      1.1.1.1 + shared …",
        "  1.2 + shared", "    1.2.1 + deep",
      ])
  }

  @Test("Cycles end in a reference, whether or not a thesis leads into them")
  func cycles() {
    let led = SmallMaps.map(
      statements: ["t thesis", "a", "b"], reasons: ["r1 a -> t", "r2 b -> a", "r3 a -> b"])
    #expect(
      outline(led) == ["[theses]", "1 t", "  1.1 + a", "    1.1.1 + b", "      1.1.1.1 + a …"])
    let closed = SmallMaps.map(
      statements: ["a", "b"], reasons: ["r1 a -> b", "r2 b -> a", "u1 a -x u2", "u2 b -x u1"])
    #expect(
      outline(closed) == [
        "[circular]", "1 a", "  1.1 + b", "    1.1.1 + a …", "2 -! a …", "  2.1 -! b …",
        "    -! (u1) …",
      ])
  }

  @Test("What the map lacks is named where it is missed")
  func dangling() throws {
    let map = try SmallMaps.map(
      """
      "statements":[{"id":"t","role":"thesis"},{"id":"a"}],
      "reasons":[{"id":"r","premises":["nowhere"],"target":"t","stance":"supports"},
        {"id":"none","premises":[],"target":"t","stance":"attacks"},
        {"id":"lost","premises":["a"],"target":"gone","stance":"attacks"}],
      "relations":[{"id":"c","type":"contradicts","between":["t","absent"]},
        {"id":"x","type":"restates","from":"no","to":"body"}]
      """)
    #expect(
      outline(map) == [
        "[theses]", "1 t", "  1.1 + ?nowhere", "  1.2 - (none)", "  contradicts ?absent",
        "[drafts]", "2 - a", "restates ?no",
      ])
  }

  @Test("Of several statements with one id the first is meant, and the others are shown as well")
  func duplicates() {
    let map = SmallMaps.map(
      statements: ["t thesis", "a", "a", "a claim"], reasons: ["r a -> t", "r a -> t"])
    #expect(
      outline(map) == [
        "[theses]", "1 t", "  1.1 + a", "  1.2 + a …", "[unconnected]", "2 a", "3 a",
      ])
  }

  @Test("Relations stand under both of their ends, and what only they tie is unfolded there")
  func relations() throws {
    let map = try SmallMaps.map(
      """
      "statements":[{"id":"t","role":"thesis"},{"id":"other"},{"id":"a"},{"id":"b"}],
      "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}],
      "relations":[{"id":"c","type":"contradicts","between":["a","other"]},
        {"id":"p","type":"prefers","prefer":"a","over":"t"},
        {"id":"w","type":"restates","from":"b","to":"t"},
        {"id":"rr","type":"prefers","prefer":"r","over":"a"}]
      """)
    #expect(
      outline(map) == [
        "[theses]", "1 t", "  1.1 + a", "    1.1.1 contradicts other", "    prefers t …",
        "    prefers< …", "    prefers a …", "  prefers< a …", "  1.3 restates< b",
      ])
  }

  @Test("Folding keeps what is near and counts the statements below it")
  func folding() {
    let map = SmallMaps.map(
      statements: ["t thesis", "a", "b", "c", "d", "e"],
      reasons: ["r1 a+b -> t", "r2 c -> b", "r3 d -> c", "u e -x r1", "r4 c -> a"])
    let outline = Outline(map)
    #expect(describe(outline.folded(toLevel: 0), map) == ["[theses]", "1 t +5"])
    #expect(
      describe(outline.folded(toLevel: 1), map) == [
        "[theses]", "1 t", "  1.1 + (r1) +1", "    1.1a a +2", "    1.1b b",
      ])
    #expect(outline.folded(toLevel: 9) == outline)
  }

  @Test("Every statement and every reason of any map is unfolded exactly once", arguments: 0..<60)
  func complete(seed: UInt64) {
    var random = RandomMaps(seed: seed)
    let map = random.map(size: 40)
    let outline = Outline(map)
    var statements = [Int](repeating: 0, count: map.statements.count)
    var reasons = [Int](repeating: 0, count: map.reasons.count)
    for item in outline.items {
      if let statement = item.statement, !item.isReference { statements[statement] += 1 }
      switch item.content {
      case .reason where item.isReference: break
      case .reason(let reason), .step(let reason, _): reasons[reason] += 1
      default: break
      }
    }
    #expect(statements.allSatisfy { $0 == 1 })
    #expect(reasons.allSatisfy { $0 == 1 })
    #expect(outline.statementNumbers.allSatisfy { !$0.isEmpty })
    // An item is at most one deeper than the one before it.
    for (item, next) in zip(outline.items, outline.items.dropFirst()) {
      #expect(next.depth <= item.depth + 1)
    }
    #expect(Outline(map) == outline)
  }

  @Test("Long numbers are cut in front")
  func numbers() {
    let chain = Chains.chain(12)
    let outline = Outline(chain)
    #expect(outline.statementNumbers[6] == "1.1.1.1.1.1.1")
    #expect(outline.statementNumbers[7] == "…1.1.1.1.1.1.1")
    let wide = SmallMaps.map(
      statements: ["t thesis"] + (0..<30).map { "s\($0)" },
      reasons: ["r " + (0..<30).map { "s\($0)" }.joined(separator: "+") + " -> t"])
    #expect(Outline(wide).statementNumbers[26...28] == ["1.1z", "1.1aa", "1.1ab"])
  }
}
