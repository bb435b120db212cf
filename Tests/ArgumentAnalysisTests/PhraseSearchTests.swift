import Foundation
import TestSupport
import Testing

@testable import ArgumentAnalysis

/// The byte-wise search finds what a plain one finds.
struct PhraseSearchTests {
  @Test("Words are found whole, whatever their case, and characters anywhere")
  func examples() {
    let words = PhraseSearch.words(["so that", "but"])
    #expect(words.first(in: "But why") == "but")
    #expect(words.first(in: "he left SO THAT we") == "so that")
    #expect(words.first(in: "button, butter, abut, so thats, naïvebut") == nil)
    #expect(words.first(in: "") == nil)
    #expect(words.first(in: "it ends in but") == "but")
    #expect(words.first(in: "long enough but late", within: 5) == nil)
    let characters = PhraseSearch.characters(["因為", "但是"])
    #expect(characters.first(in: "手機，但是") == "但是")
    #expect(characters.first(in: "但因為") == "因為")
    #expect(characters.first(in: "因") == nil)
    #expect(characters.first(in: "👩‍👧因為") == "因為")
  }

  @Test("On random texts it agrees with the standard library's search", arguments: 0..<4)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let phrases = ["因為", "所以", "因此"]
    let search = PhraseSearch.characters(phrases)
    for _ in 0..<500 {
      let text = (0..<random.below(12)).map { _ in
        random.pick(["因", "為", "所", "以", "此", "a", "é", "🙂", " "])
      }.joined()
      #expect((search.first(in: text) != nil) == phrases.contains { text.contains($0) }, "\(text)")
    }
  }
}
