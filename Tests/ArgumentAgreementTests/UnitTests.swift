import ArgumentAgreement
import TestSupport
import Testing

/// Agreement on where things are, and on how they hang together.
struct UnitTests {
  @Test("αU is what was published", .needs(.data("agreement")))
  func alphaU() throws {
    let data = try AgreementData("reference/alphaU_published.json")
    var coders: [[CodedUnit]] = [[], []]
    for unit in data["units"].list {
      let (start, length) = (unit.list[0].number ?? 0, unit.list[1].number ?? 0)
      coders[Int(unit.list[2].number ?? 0)].append(
        CodedUnit(start, start + length, unit.list[3].text))
    }
    let alpha = try AlphaU(coders, over: 150...450)
    let expected = data["expected"]
    for (name, coefficient) in alpha.categories {
      let found = try #require(coefficient)
      for (value, known) in [
        (found.observed, expected["D_o"][name]), (found.expected, expected["D_e"][name]),
        (found.value, expected["alpha_cat"][name]),
      ] { #expect(abs(value - (known.number ?? .nan)) < 5e-5, "\(name)") }
    }
    #expect(abs(alpha.overall.value - 0.85867) < 5e-6)
    #expect(abs(alpha.overall.value - (expected["alphaU"].number ?? .nan)) < 5e-4)
    #expect(throws: Undefined.overlappingUnits) {
      try AlphaU([[CodedUnit(0, 5, "a"), CodedUnit(3, 8, "a")], []], over: 0...10)
    }
    #expect(throws: Undefined.nothingShared) { try AlphaU([[], []], over: 0...10) }
  }

  @Test("Cuts are compared as segeval does", .needs(.data("agreement")))
  func segments() throws {
    for known in try AgreementData("reference/segmentation_segeval.json")["cases"].list {
      func cut(_ name: String) -> Segmentation {
        Segmentation(lengths: known[name].list.map { Int($0.number ?? 0) })
      }
      let found = try SegmentationScores(cut("a"), cut("b"))
      for (value, name) in [
        (found.similarity, "S"), (found.boundarySimilarity ?? .nan, "B"), (found.pk, "Pk"),
        (found.windowDifference, "WindowDiff"),
      ] where known[name].isThere {
        #expect(abs(value - (known[name].number ?? .nan)) < 1e-12, "\(name)")
      }
    }
    let none = Segmentation(count: 5, boundaries: [])
    #expect(try SegmentationScores(none, none).boundarySimilarity == nil)
    #expect(try SegmentationScores(none, none).similarity == 1)
    #expect(throws: Undefined.nothingShared) {
      try SegmentationScores(none, Segmentation(count: 6, boundaries: [2]))
    }
  }

  @Test("Spans match exactly, in part, by length and by half")
  func spans() throws {
    let first = [
      CodedUnit(0, 10, "claim"), CodedUnit(20, 30, "claim"), CodedUnit(40, 50, "premise"),
    ]
    let second = [
      CodedUnit(0, 10, "claim"), CodedUnit(22, 30, "claim"), CodedUnit(49, 60, "premise"),
    ]
    let scores = SpanScores(first, second)
    #expect(scores.exact == MatchScore(matched: 1, first: 3, second: 3))
    #expect(scores.overlap == MatchScore(matched: 3, first: 3, second: 3))
    #expect(scores.intersection == MatchScore(matched: 2, first: 3, second: 3))
    #expect(scores.token == MatchScore(matched: 19, first: 30, second: 29))
    #expect(try scores.exact.f1() == 1.0 / 3)
    #expect(throws: Undefined.nothingShared) { try SpanScores([], []).exact.f1() }
    // One long unit matches one of several, whatever order they are in.
    let long = SpanScores(
      [CodedUnit(0, 100, "a")], [CodedUnit(0, 10, "a"), CodedUnit(50, 60, "a")])
    #expect(long.overlap.matched == 1)
  }

  @Test("Graphs are compared by edges, by pairs of nodes and by nearness")
  func graphs() throws {
    let first = [Edge(1, 0, "supports"), Edge(2, 1, "attacks"), Edge(3, 0, "supports")]
    let second = [Edge(1, 0, "supports"), Edge(2, 1, "supports"), Edge(0, 3, "supports")]
    let scores = GraphScores(first, second)
    #expect(scores.labelled.matched == 1 && scores.unlabelled.matched == 2)
    #expect(scores.undirected.matched == 3 && scores.labelled.first == 3)
    let pairs = GraphScores.pairs(nodes: [0, 1, 2, 3], [first, second])
    #expect(pairs.itemCount == 12 && pairs.categories == ["attacks", "none", "supports"])
    #expect(try pairs.cohenKappa().observed == 9.0 / 12)
    let chain = [Edge(2, 1, "s"), Edge(1, 0, "s")]
    #expect(try GraphScores.nearness(chain, [Edge(2, 0, "s")]) == 0.25)
    #expect(try GraphScores.nearness(chain, chain) == 1)
    #expect(throws: Undefined.nothingShared) { try GraphScores.nearness(chain, []) }
    #expect(try GraphScores.cass(segments: 0.5, relations: [1, 0.5]) == 0.6)
  }
}
