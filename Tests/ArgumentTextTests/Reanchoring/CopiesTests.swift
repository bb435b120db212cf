import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentText

/// Where a text has copies of the same words, the one that is meant is found or none.
struct CopiesTests {
  private static let refrain =
    "We ask for clean water, for a roof that holds, and for a road that the bus can use."

  private static func anchor(
    _ words: String, nth: Int, in text: EditionText, sealed: Bool = false
  ) throws -> Anchor {
    let places = text.utf8Offsets(of: words.utf8.span, most: nth + 1)
    try #require(places.count > nth)
    let start = text.codePoint(atUTF8: places[nth])
    return try AnchorMaker.anchor(
      source: "s", edition: "e",
      ranges: [TextRange(start, start + words.unicodeScalars.count)], text: text, sealed: sealed)
  }

  private static func find(
    _ anchor: Anchor, in new: String, old: EditionText? = nil
  ) -> (finding: AnchorFinding, words: String?, text: EditionText) {
    let text = EditionText(new)
    var reanchorer = Reanchorer(text, old: old)
    let finding = reanchorer.find(anchor)
    return (finding, finding.ranges.first.flatMap { text.text(at: $0) }.map(String.init), text)
  }

  @Test("Words don't reach into a copy nearby, though that has their end unchanged")
  func copyNearby() throws {
    let old = EditionText(
      "In spring the council met. \(Self.refrain) Then the rain came, and nobody wrote for weeks. "
        + "\(Self.refrain) At last the mayor answered.\n")
    let words = "council met. \(Self.refrain) Then"
    let anchor = try Self.anchor(words, nth: 0, in: old)
    let misspelt = words.replacing("road that the bus", with: "rod tha teh bus")
    let (finding, found, _) = Self.find(anchor, in: old.text.replacing(words, with: misspelt))
    #expect(finding.status == .fuzzy)
    #expect(found == misspelt)
  }

  @Test(
    "A copy isn't taken because the true words have a few typing errors, wherever these stand",
    arguments: [
      ("The first letter was short. ", " It was not.\n"), ("", " It was not.\n"),
      ("The first letter was short. ", ""), ("", ""),
    ])
  func copyIsBetterSpelt(beginning: String, end: String) throws {
    let old = EditionText(
      "\(beginning)\(Self.refrain) It was signed.\n"
        + "The second letter was long. \(Self.refrain)\(end)")
    let anchor = try Self.anchor("a roof that holds, and for a road", nth: 0, in: old)
    let new = old.text.replacing(
      "\(Self.refrain) It was signed",
      with: Self.refrain.replacing("holds, and", with: "hold, annd") + " It was signed")
    let (finding, _, _) = Self.find(anchor, in: new)
    #expect(finding.status == .ambiguous)
  }

  @Test("A copy isn't taken because it has got the neighbour that the true words had")
  func neighboursHaveChanged() throws {
    let first = "Nobody in the valley had a car then. \(Self.refrain)\n"
    let second = "The harbour was closed for a year. \(Self.refrain)\n"
    let last = "The letters are in the town archive now.\n"
    let old = EditionText(first + second + last)
    let anchor = try Self.anchor("and for a road that the bus can use.", nth: 1, in: old)
    let new = second + first + last
    #expect(Self.find(anchor, in: "A note.\n" + new).finding.status == .ambiguous)
    // The old text has the paragraph, and that tells the two apart.
    let (found, _, text) = Self.find(anchor, in: "A note.\n" + new, old: old)
    #expect(found.status == .moved)
    let start = try #require(found.ranges.first?.start)
    #expect(text.text(at: TextRange(0, start))?.contains("Nobody") == false)
  }

  @Test("A copy that has come to the place of the true words isn't exact")
  func copyAtThePlace() throws {
    let first = "Nobody in the valley had a car then. \(Self.refrain)\n"
    let second = "In the harbour the ferries lay idle. \(Self.refrain)\n"
    #expect(first.count == second.count)
    let last = "The letters are in the town archive now.\n"
    let old = EditionText(first + second + last)
    let anchor = try Self.anchor("and for a road that the bus can use.", nth: 1, in: old)
    let (finding, _, _) = Self.find(anchor, in: second + first + last + "A note.\n", old: old)
    #expect(finding.status == .exact || finding.status == .moved)
    #expect(finding.ranges.first?.start == anchor.ranges[0].start - second.count)
  }

  @Test("Words on both sides of what came in are found, though little stands behind it")
  func littleBehind() throws {
    let old = EditionText(
      "The chief of the company said that the order will be delayed again, for the third year.\n")
    let anchor = try Self.anchor("company said that the order will be", nth: 0, in: old)
    let cameIn = "Every evening a small band played under the old bridge near the mill."
    let new = old.text.replacing("order will be delayed", with: "ord\(cameIn)er wil be delayed")
    let (finding, words, _) = Self.find(anchor, in: new)
    #expect(finding.status == .fuzzy)
    #expect(words == "company said that the ord\(cameIn)er wil be")
  }
}
