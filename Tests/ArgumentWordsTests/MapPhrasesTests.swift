import ArgumentModel
import ArgumentWords
import TestSupport
import Testing

/// What is said of a map beside its statements' texts.
struct MapPhrasesTests {
  private func phrases(_ language: LanguageTag, _ map: ArgumentMap = ArgumentMap()) -> MapPhrases {
    MapPhrases(map, languages: [language])
  }

  private func link(
    _ who: String, _ act: SpeechAct? = nil, hedge: Hedge? = nil, date: String? = nil
  ) -> Attribution {
    var link = Attribution()
    (link.who, link.act, link.hedge, link.date) = (who, act, hedge, date)
    return link
  }

  @Test("A speaker is followed by the act, the hedge and the date; none of them is left out")
  func attributions() {
    let english = phrases("en")
    let chinese = phrases("zh-Hant")
    #expect(english.attribution([]) == nil)
    #expect(english.attribution([link("Lee")]) == "Lee")
    #expect(english.attribution([link("Lee", .reports)]) == "Lee reports")
    #expect(english.attribution([link("Lee", .reports, hedge: Hedge.none)]) == "Lee reports")
    let full = link("Lee", .reports, hedge: .likely, date: "2026-03-01")
    #expect(english.attribution([full]) == "Lee reports, likely, 2026-03-01")
    #expect(english.attribution([link("Lee", date: "")]) == "Lee")
    #expect(english.attribution([link("Lee", .admits), link("Ng")]) == "Lee admits › Ng")
    #expect(chinese.attribution([full])?.hasPrefix("Lee") == true)
    #expect(chinese.attribution([full])?.hasSuffix("，2026-03-01") == true)
    #expect(chinese.attribution([full])?.contains(" ") == false)
  }

  @Test("After a long name, or one with a comma, the rest stands in brackets or after a colon")
  func longNames() {
    let long = String(repeating: "x", count: 32)
    let english = phrases("en")
    #expect(english.attribution([link(long, .reports)]) == "\(long) reports")
    #expect(english.attribution([link(long + "x", .reports)]) == "\(long)x (reports)")
    #expect(english.attribution([link("Lee, A.", .reports)]) == "Lee, A. (reports)")
    #expect(english.attribution([link("Lee, A.", .reports)], isAside: true) == "Lee, A.: reports")
    let name = String(repeating: "名", count: 14)
    let chinese = phrases("zh-Hant")
    #expect(chinese.attribution([link(name, .reports)])?.contains("（") == false)
    #expect(chinese.attribution([link(name + "名", .reports)])?.hasSuffix("）") == true)
    #expect(chinese.attribution([link("甲，乙", .reports)])?.hasPrefix("甲，乙（") == true)
  }

  @Test("Participants are called by their names, and groups do things in the plural")
  func participants() throws {
    let map = try SmallMaps.map(
      """
      "languages":["en"],"participants":[{"id":"t","type":"group","name":"Teachers"},
        {"id":"l","type":"person","name":"Lee"},{"id":"n"}],"statements":[]
      """)
    let english = phrases("en", map)
    #expect(english.attribution([link("t", .reports)]) == "Teachers report")
    #expect(english.attribution([link("l", .reports)]) == "Lee reports")
    #expect(english.attribution([link("n", .reports)]) == "n reports")
  }

  @Test("Anchors are counted by source, and the only source isn't named")
  func anchors() throws {
    let map = try SmallMaps.map(
      """
      "sources":[{"id":"s"},{"id":"x"}],"statements":[{"id":"a","anchors":[
        {"source":"x","edition":"en","ranges":[]},{"source":"s","edition":"en","ranges":[]},
        {"source":"x","edition":"en","ranges":[]}]}]
      """)
    let anchors = map.statements[0].anchors
    #expect(phrases("en", map).anchors([]) == nil)
    #expect(phrases("en", map).anchors(anchors) == "¶ x ×2, ¶ s")
    var one = map
    one.sources.removeFirst()
    #expect(phrases("en", one).anchors(anchors.filter { $0.source == "x" }) == "¶ ×2")
    let translated = one.statements[0].anchors[0]
    var other = translated
    other.edition = "zh"
    #expect(phrases("en", one).anchors([translated, other]) == "¶")
    #expect(phrases("en", one).anchors(anchors) == "¶ x ×2, ¶ s")
  }

  @Test("Paragraphs are told of texts whose editions say where they are")
  func paragraphs() throws {
    let map = try SmallMaps.map(
      """
      "sources":[{"id":"s","editions":[{"language":"en","paragraphs":[[0,9],[10,30],[31,40]]},
        {"language":"zh"}]}],"statements":[{"id":"a","anchors":[
        {"source":"s","edition":"en","ranges":[[32,35],[10,12]]},
        {"source":"s","edition":"zh","ranges":[[5,7]]}]}]
      """)
    let anchors = map.statements[0].anchors
    let phrases = phrases("en", map)
    #expect(phrases.anchors(anchors) == "¶ 2, 3")
    #expect(phrases.anchors(Array(anchors.suffix(1))) == "¶")
    // What stands before the first paragraph is in none.
    var late = map
    late.sources[0].editions[0].paragraphs = [TextRange(20, 30), TextRange(33, 40)]
    #expect(self.phrases("en", late).anchors(Array(anchors.prefix(1))) == "¶ 1")
  }

  @Test("A divergence is told where both of its languages are shown")
  func divergences() throws {
    let map = try SmallMaps.map(
      """
      "languages":["en","zh"],"sources":[{"id":"s","editions":[{"id":"first","language":"en"},
        {"language":"zh"}]}],"statements":[{"id":"a","divergences":[
        {"editions":["first","zh"],"kind":"weaker"},{"editions":["zh"],"kind":"weaker"}]}]
      """)
    let divergences = map.statements[0].divergences
    #expect(phrases("zh", map).divergences(divergences, shown: ["en", "zh"]).count == 1)
    #expect(phrases("zh", map).divergences(divergences, shown: ["zh"]) == [])
    #expect(phrases("en", map).divergences(divergences, shown: ["en", "zh"]) == [])
  }

  @Test("A text that isn't in the first language says in which it is")
  func otherLanguages() {
    let text = LocalizedText("手機", language: "zh-Hant")
    #expect(phrases("zh-Hant").text(text) == "手機")
    #expect(phrases("en").text(text) == "手機 [zh-Hant]")
    #expect(phrases("en").text(LocalizedText("", language: "zh-Hant")) == "")
    #expect(MapPhrases(ArgumentMap(), languages: []).text(text) == "手機")
    #expect(phrases("en").text(LocalizedText()) == nil)
  }

  @Test("Schemes are words, stances but endorsement are told, and whole numbers have no point")
  func others() {
    #expect(phrases("en").scheme(nil) == nil && phrases("en").scheme("") == nil)
    #expect(phrases("en").scheme("my-own-scheme") == "my own scheme")
    #expect(phrases("en").scheme("expert-opinion") == "expert opinion")
    #expect(phrases("zh-Hant").scheme("expert-opinion")?.contains("專家") == true)
    #expect(phrases("en").authorStance(nil) == nil && phrases("en").authorStance(.endorses) == nil)
    #expect(phrases("en").authorStance(.doubts) == "doubted by the author")
    #expect([0, 0.5, 1].map(MapPhrases.number) == ["0", "0.5", "1"])
  }
}
