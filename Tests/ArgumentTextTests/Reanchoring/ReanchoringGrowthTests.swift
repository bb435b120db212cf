import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentText

/// Holds the time that many anchors of a long text take to what grows with them.
struct ReanchoringGrowthTests {
  /// A text in which nothing stands twice, and anchors whose words stand where they should, though their
  /// digests say otherwise.
  private static func anchors(_ count: Int) -> (text: EditionText, anchors: [Anchor]) {
    var random = SeededGenerator(seed: 5)
    let letters = Array("abcdefghijklmnopqrstuvwxyz      ".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<80 * count { text.append(letters[random.below(letters.count)]) }
    let scalars = Array(text)
    func words(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)]))
    }
    let anchors = (0..<count).map { number in
      let start = 80 * number + 8
      var anchor = Anchor()
      anchor.ranges = [TextRange(start, start + 30)]
      anchor.digest = .of("\(number)")
      var quote = Quote()
      quote.exact = words(start..<start + 30)
      quote.prefix = words(start - 32..<start)
      quote.suffix = words(start + 30..<start + 62)
      anchor.quote = quote
      return anchor
    }
    return (EditionText(String(text)), anchors)
  }

  @Test("Words that stand where they are expected aren't looked for in the whole text")
  func expected() throws {
    let factor = try Growth.factor(from: 3_000, { Self.anchors($0) }) { text, anchors in
      var reanchorer = Reanchorer(text)
      let found = anchors.count { reanchorer.find($0).ranges == $0.ranges }
      #expect(found == anchors.count)
    }
    // To look through the whole text each time costs eleven times as much, since it is quick.
    #expect(factor <= 8)
  }
}
