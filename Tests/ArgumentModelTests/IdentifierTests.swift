import ArgumentModel
import Testing

struct IdentifierTests {
  @Test("Ids are letters, marks, numbers, -, _ and . in Normalization Form C")
  func flaws() {
    for id in ["a", "1", "_x", "課堂-1.b", "é", "नी", "x" + String(repeating: "y", count: 199)] {
      #expect(EntityID(id).flaw == nil, "\(id)")
    }
    #expect(EntityID("").flaw == .empty)
    #expect(EntityID("-a").flaw == .badStart("-"))
    #expect(EntityID("a b").flaw == .badCharacter(" "))
    #expect(EntityID("a😀").flaw == .badCharacter("😀"))
    #expect(EntityID("e\u{301}").flaw == .notNormalized)
    #expect(EntityID(String(repeating: "x", count: 201)).flaw == .tooLong(201))
  }

  @Test("Ids are told apart by their bytes")
  func bytes() {
    #expect(EntityID("é") != EntityID("e\u{301}"))
    #expect(EntityID("z") < EntityID("é"))
    #expect(EntityID("\u{FF61}") < EntityID("😀"))
  }

  @Test("An id is made from the first words of a text, and is never a taken one")
  func suggestions() {
    func suggestion(_ text: String, _ taken: Set<EntityID> = []) -> String {
      EntityID.suggestion(for: text, fallback: "statement") { taken.contains($0) }.rawValue
    }
    #expect(
      suggestion("Phones should stay outside, always.") == "phones-should-stay-outside-always")
    #expect(suggestion("Don’t sell it!") == "dont-sell-it")
    #expect(suggestion("手機使人分心,而且影響學習") == "手機使人分心-而且影響學習")
    #expect(suggestion("手機使人分心影響學習也影響別人") == "手機使人分心影響學習也影")
    #expect(suggestion("😀 !!") == "statement")
    #expect(suggestion("") == "statement")
    #expect(suggestion("A", ["a", "a-2"]) == "a-3")
    #expect(suggestion("E\u{301}tude") == "étude")
    for text in ["...", "- -", "a.b.c", "ｆｕｌｌ", "שלום עולם", String(repeating: "x", count: 999)] {
      #expect(EntityID(suggestion(text)).flaw == nil, "\(text)")
    }
  }

  @Test("The nearest ids are found for a mistyped one")
  func nearest() {
    let ids: [EntityID] = ["phones-distract", "phones-help", "ban", "attention", "手機使人分心"]
    #expect(NearestIDs.matching("phones-distrcat", among: ids) == ["phones-distract"])
    #expect(NearestIDs.matching("Ban", among: ids).first == "ban")
    #expect(NearestIDs.matching("手機使人分", among: ids) == ["手機使人分心"])
    #expect(NearestIDs.matching("quite-another-thing", among: ids) == [])
    #expect(NearestIDs.matching("phon", among: ids) == ["phones-distract", "phones-help"])
  }

  @Test("For a short id up to two mistakes are near, but not one with nothing in common")
  func nearestToShort() {
    let ids: [EntityID] = ["ban", "tax", "cost", "a1"]
    #expect(NearestIDs.matching("bna", among: ids) == ["ban"])
    #expect(NearestIDs.matching("bn", among: ids) == ["ban"])
    #expect(NearestIDs.matching("cots", among: ids) == ["cost"])
    #expect(NearestIDs.matching("bat", among: ids) == ["ban", "a1", "tax"])
    #expect(NearestIDs.matching("xy", among: ids) == [])
    #expect(NearestIDs.matching("a2", among: ids) == ["a1", "ban", "tax"])
    // An id that begins with two letters isn't meant by them, one that begins with three is.
    #expect(NearestIDs.matching("co", among: ["costs-more"]) == [])
    #expect(NearestIDs.matching("cos", among: ["costs-more"]) == ["costs-more"])
  }

  @Test(
    "A slip of one letter, at the beginning, in the middle or at the end, finds the id",
    arguments: [
      "hones-distract", "ohones-distract", "hpones-distract", "xphones-distract", "phones-distrac",
      "phones-distracts", "phones-distrcat", "phonesdistract",
    ])
  func nearestToSlip(typed: String) {
    let ids: [EntityID] = ["some-use-them-well", "phones-distract", "attention-matters"]
    #expect(NearestIDs.matching(EntityID(typed), among: ids).first == "phones-distract")
  }
}
