import ArgumentAnalysis
import ArgumentModel
import Testing

/// What is wrong with an anchor's ranges, and what isn't.
struct RangeRuleTests {
  private static func found(_ ranges: [TextRange]) -> [String] {
    var statement = Statement()
    statement.id = "a"
    statement.text = LocalizedText("A.", language: "en")
    var anchor = Anchor()
    anchor.source = "s"
    anchor.edition = "en"
    anchor.ranges = ranges
    statement.anchors = [anchor]
    var map = ArgumentMap()
    map.statements = [statement]
    return Checker().check(map).diagnostics.filter { $0.rule == "bad-range" }.map(\.message)
  }

  @Test(
    "Ranges follow each other, in any order, and none is empty, turned round or within another",
    arguments: [
      ([], "no range"), ([(3, 1)], "a range that ends before it starts"),
      ([(2, 2)], "an empty range"),
      ([(0, 1)], nil), ([(0, 3), (3, 6)], nil), ([(3, 6), (0, 3)], nil), ([(0, 3), (9, 12)], nil),
      ([(0, 4), (3, 6)], "ranges that overlap"), ([(3, 6), (0, 4)], "ranges that overlap"),
      ([(0, 9), (3, 6)], "ranges that overlap"), ([(0, 3), (0, 3)], "ranges that overlap"),
      ([(0, 3), (5, 5)], "an empty range"),
      ([(0, 3), (9, 5)], "a range that ends before it starts"),
    ] as [([(Int, Int)], String?)])
  func ranges(ranges: [(Int, Int)], problem: String?) {
    let found = Self.found(ranges.map { TextRange($0.0, $0.1) })
    #expect(found == (problem.map { ["an anchor of statement “a” has \($0)"] } ?? []))
  }
}
