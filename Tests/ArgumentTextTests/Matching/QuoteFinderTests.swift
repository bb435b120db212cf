import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentText

/// Quotes that somebody says are of this very text, by their words alone.
struct QuoteFinderTests {
  /// A sentence of a text with some of its characters changed.
  private struct Misspelt {
    var quote: String
    var words: TextRange
    /// How much of the words is left.
    var kept: Double
  }

  private static func misspelt(
    _ sentences: [String], _ separator: String, _ random: inout SeededGenerator
  ) -> Misspelt {
    let chosen = random.below(sentences.count)
    let before = sentences[..<chosen].map { $0 + separator }.joined()
    let words = Array(sentences[chosen].unicodeScalars)
    let letters: [Unicode.Scalar] =
      separator.isEmpty ? ["的", "其", "他", "人"] : ["e", "n", "t", "x"]
    var view = String.UnicodeScalarView()
    var kept = 0
    for scalar in words {
      let new = random.oneIn(10) ? random.pick(letters) : scalar
      if new == scalar { kept += 1 }
      view.append(new)
    }
    let start = before.unicodeScalars.count
    return Misspelt(
      quote: String(view), words: TextRange(start, start + words.count),
      kept: Double(kept) / Double(words.count))
  }

  @Test("Quotes misspelt throughout are found, all of their words and no others")
  func misspelt() throws {
    var kept = 0
    var right = 0
    for seed in 0..<600 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let isChinese = seed.isMultiple(of: 2)
      let sentences = (0..<20).map { _ in
        isChinese ? MadeText.chineseSentence(&random) : MadeText.englishSentence(&random)
      }
      let separator = isChinese ? "" : " "
      let wanted = Self.misspelt(sentences, separator, &random)
      var finder = QuoteFinder(EditionText(sentences.joined(separator: separator)))
      if wanted.kept >= 0.8 { kept += 1 }
      guard let place = try? finder.find(WantedQuote(exact: wanted.quote)) else { continue }
      let slack = max(1, (wanted.words.end - wanted.words.start) / 10)
      let isRight =
        abs(place.range.start - wanted.words.start) <= slack
        && abs(place.range.end - wanted.words.end) <= slack
      #expect(isRight, "“\(wanted.quote)” was found at \(place.range), not at \(wanted.words)")
      if isRight, wanted.kept >= 0.8 { right += 1 }
    }
    #expect(kept > 400)
    #expect(Double(right) >= 0.99 * Double(kept), "\(right) of \(kept)")
  }

  @Test(
    "A few characters with one of them changed are no quote",
    arguments: ["使人分心", "教師同意", "家長很多", "hxy txs"])
  func short(quote: String) {
    var finder = QuoteFinder(
      EditionText("教師說手機使人專心，全班成績下滑。家長不同意。 They distract; say hey this."))
    let error = #expect(throws: Diagnostic.self) { try finder.find(WantedQuote(exact: quote)) }
    #expect(error?.rule == "quote-not-found")
  }
}
