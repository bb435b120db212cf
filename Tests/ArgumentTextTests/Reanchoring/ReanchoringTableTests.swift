import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentText

/// The promise that matters most of an anchor: that it is found again, and never elsewhere.
struct ReanchoringTableTests {
  /// What is known beside the new text.
  enum Knowledge: String, CaseIterable {
    /// The words with 32 code points around them.
    case quote
    /// The old text; the anchor is sealed.
    case oldText = "old text"
  }

  struct Count {
    var right = 0
    /// Found at the words, but with more than a tenth of them missing, or as much besides.
    var cut = 0
    /// Found elsewhere: half of the words that are left, or more, are missing, or as much is there
    /// besides.
    var wrong = 0
    var refused = 0
    /// Of anchors that keep four fifths of their words.
    var keptRight = 0
    var kept = 0
    var total: Int { right + cut + wrong + refused }
  }

  @Test(
    "Anchors are found again after changes, and never elsewhere",
    arguments: TextChange.allCases, Knowledge.allCases)
  func table(change: TextChange, knowledge: Knowledge) throws {
    var count = Count()
    for seed in 0..<UInt64(Self.texts) {
      var random = SeededGenerator(seed: seed)
      let text =
        seed.isMultiple(of: 2)
        ? MadeText.english(paragraphs: 13, &random) : MadeText.chinese(paragraphs: 13, &random)
      try Self.run(text, change, knowledge, &random, &count)
    }
    Self.report(count, change, knowledge, "made texts")
    Self.expect(count)
  }

  private static let texts = Thoroughness.rounds(5, full: 400)

  @Test(
    "So they are in the op-ed", .needs(.opEd), arguments: TextChange.allCases, Knowledge.allCases)
  func opEd(change: TextChange, knowledge: Knowledge) throws {
    let file = try #require(Repository.opEd)
    var count = Count()
    for seed in 0..<UInt64(Self.texts) {
      var random = SeededGenerator(seed: seed)
      var rule = EditionRule()
      (rule.every, rule.first, rule.drop) = (2, Int(seed % 2), ["廣告"])
      let text = try EditionMaker.text(from: [UInt8](Data(contentsOf: file)), rule: rule)
      try Self.run(text.text, change, knowledge, &random, &count)
    }
    Self.report(count, change, knowledge, "the op-ed")
    Self.expect(count)
  }

  /// Next to none is found elsewhere, and of those that keep most of their words nearly all are
  /// found.
  private static func expect(_ count: Count) {
    #expect(Double(count.wrong) <= Double(count.total) * 0.001)
    #expect(Double(count.keptRight) >= (Double(count.kept) * 0.99).rounded(.down))
  }

  /// Makes anchors in a text, changes the text, and looks where the anchors are found.
  private static func run(
    _ text: String, _ change: TextChange, _ knowledge: Knowledge,
    _ random: inout SeededGenerator, _ count: inout Count
  ) throws {
    let old = EditionText(text)
    var anchors: [Anchor] = []
    for _ in 0..<20 {
      let range = range(in: old, &random)
      anchors.append(
        try AnchorMaker.anchor(
          source: "s", edition: "e", ranges: [range], text: old, sealed: knowledge == .oldText))
    }
    var tracked = TrackedText(text)
    change.apply(&tracked, &random)
    var reanchorer = Reanchorer(
      EditionText(tracked.text), old: knowledge == .oldText ? old : nil)
    let places = tracked.places(of: old.count)
    for anchor in anchors {
      let finding = reanchorer.find(anchor)
      let words = anchor.ranges[0]
      // Where its code points are now.
      let truth = places[words.start..<words.end].filter { $0 >= 0 }
      let isKept = Double(truth.count) >= 0.8 * Double(words.end - words.start)
      if isKept { count.kept += 1 }
      guard let found = finding.ranges.first else {
        count.refused += 1
        continue
      }
      switch place(of: found, truth, length: words.end - words.start) {
      case .right:
        count.right += 1
        if isKept { count.keptRight += 1 }
      case .cut: count.cut += 1
      case .wrong:
        count.wrong += 1
      }
    }
  }

  /// Some words of a text, from a phrase to two sentences, as annotators mark them.
  private static func range(in text: EditionText, _ random: inout SeededGenerator) -> TextRange {
    let isChinese = text.text.unicodeScalars.contains { $0.value >= 0x4E00 }
    let scalars = Array(text.text.unicodeScalars)
    while true {
      let length = isChinese ? 4 + random.below(50) : 12 + random.below(170)
      guard scalars.count > length else { continue }
      var start = random.below(scalars.count - length)
      var end = start + length
      if !isChinese {
        while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
        while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
      }
      while end > start, scalars[end - 1].properties.isWhitespace { end -= 1 }
      while start < end, scalars[start].properties.isWhitespace { start += 1 }
      if end > start + 3, !scalars[start..<end].contains("\n") { return TextRange(start, end) }
    }
  }

  enum Place { case right, cut, wrong }

  /// Whether a place is that of the words; what came in between them belongs to it.
  private static func place(of found: TextRange, _ truth: [Int], length: Int) -> Place {
    guard let first = truth.min(), let last = truth.max() else { return .wrong }
    let missing = truth.count { $0 < found.start || $0 >= found.end }
    let shared = max(0, min(found.end, last + 1) - max(found.start, first))
    let strange = found.end - found.start - shared
    let slack = max(2, length / 10)
    if missing <= slack, strange <= slack { return .right }
    return missing * 2 >= truth.count || strange * 2 >= truth.count ? .wrong : .cut
  }

  private static func report(
    _ count: Count, _ change: TextChange, _ knowledge: Knowledge, _ texts: String
  ) {
    func share(_ part: Int, _ whole: Int) -> String {
      String(format: "%.2f %%", 100 * Double(part) / Double(max(1, whole)))
    }
    print(
      "re-anchoring, \(texts), \(change.rawValue), \(knowledge.rawValue) known: "
        + "found right \(share(count.right, count.total)), "
        + "cut \(share(count.cut, count.total)), wrong \(share(count.wrong, count.total)), "
        + "refused \(share(count.refused, count.total)) of \(count.total); "
        + "right of those with 80 % of their words: \(share(count.keptRight, count.kept)) "
        + "of \(count.kept)")
  }
}
