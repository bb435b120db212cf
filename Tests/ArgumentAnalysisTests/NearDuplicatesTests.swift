import TestSupport
import Testing

@testable import ArgumentAnalysis

/// Texts that are nearly the same.
struct NearDuplicatesTests {
  private static let words = [
    "phones", "distract", "pupils", "teachers", "say", "lessons", "are", "the", "of", "long",
    "quiet",
    "rules", "help", "cost", "money",
  ]

  private static func sentence(_ random: inout SeededGenerator) -> [String] {
    (0..<(4 + random.below(10))).map { _ in random.pick(words) }
  }

  /// Sentences, of which many are another one with a word or two exchanged.
  private static func sentences(_ count: Int, _ random: inout SeededGenerator) -> [String] {
    var all = [sentence(&random)]
    while all.count < count {
      var next = random.below(2) == 0 ? sentence(&random) : random.pick(all)
      for _ in 0..<random.below(3) { next[random.below(next.count)] = random.pick(words) }
      all.append(next)
    }
    return all.map { $0.joined(separator: " ") }
  }

  @Test("Few texts are found to be the same as they are among many", arguments: 0..<4)
  func fewAndMany(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let texts = Self.sentences(100, &random)
    var few = NearDuplicates()
    let found = texts.map { few.add($0) }
    #expect(found.contains { $0 != nil })
    #expect(found.contains(nil))
    var many = NearDuplicates()
    // Texts that nobody says, each of letters of its own.
    for number in 0..<300 {
      let letter = Unicode.Scalar(0x4E00 + UInt32(number)).map(String.init) ?? ""
      #expect(many.add(String(repeating: letter, count: 9)) == nil)
    }
    #expect(texts.map { many.add($0).map { $0 - 300 } } == found)
  }

  @Test("Whether a similarity reaches a threshold is what it says itself", arguments: 0..<4)
  func threshold(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let texts = Self.sentences(60, &random).map(Shingles.init) + [Shingles(""), Shingles("a")]
    for one in texts {
      for other in texts {
        for threshold in [0.5, 0.8, 1] {
          #expect(
            one.isSimilar(to: other, atLeast: threshold) == (one.similarity(to: other) >= threshold)
          )
        }
      }
    }
  }
}
