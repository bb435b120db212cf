import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Maps as Argdown, and back.
struct ArgdownTripTests {
  @Test("Any map, sound or not, is the same after it was written and read")
  func randomMaps() throws {
    for seed in 0..<Thoroughness.rounds(40, full: 2_000) {
      var random = RandomMaps(seed: UInt64(seed))
      try ArgdownTrip.expect(random.map(size: seed % 30), "seed \(seed)")
    }
  }

  @Test("So is every map whose texts are full of marks, and one with a little of everything")
  func hostile() throws {
    try ArgdownTrip.expect(HostileTexts.map, "hostile")
    try ArgdownTrip.expect(SmallMaps.everything(), "everything")
    try ArgdownTrip.expect(ArgumentMap(), "empty")
  }

  @Test(
    "Texts that would be marks stand on lines, escaped, and come back", arguments: HostileTexts.all)
  func text(words: String) throws {
    var map = SmallMaps.map(statements: ["t thesis", "a"], reasons: ["r a -> t"])
    map.statements[1].text["en"] = words
    map.statements[1].tags = [words]
    try ArgdownTrip.expect(map, words)
  }

  @Test("Sample maps come back", arguments: Repository.maps)
  func samples(file: URL) throws {
    try ArgdownTrip.expect(
      try MapReader().read(Array(try Data(contentsOf: file))).map, file.lastPathComponent)
  }

  @Test("Deep and long maps come back, in lines that don't grow with the depth")
  func deep() throws {
    try ArgdownTrip.expect(Chains.chain(2_000), "chain")
    try ArgdownTrip.expect(Chains.undercuts(800), "undercuts")
    let longest = ArgdownTrip.text(Chains.chain(2_000)).split(separator: "\n").map(\.utf8.count)
      .max()
    #expect((longest ?? 0) < 200)
  }

  @Test("A small map is what one would type")
  func typed() throws {
    let map = try SmallMaps.map(
      """
      "id":"m","title":{"en":"Phones","zh-Hant":"手機"},"languages":["en","zh-Hant"],
      "statements":[
       {"id":"ban","role":"thesis","text":{"en":"Ban them.","zh-Hant":"該禁。"}},
       {"id":"distract","text":{"en":"They *distract* 1 < 2."},"tags":["noise","so loud"],
        "attribution":[{"who":"teachers","act":"reports"}]},
       {"id":"attention","implicit":true,"text":{"en":"Attention matters."}},
       {"id":"some","text":{"en":"Some learn."}},
       {"id":"few","text":{"en":"Few do."}}],
      "reasons":[
       {"id":"r1","premises":["distract","attention"],"target":"ban","stance":"supports","strength":0.5},
       {"id":"r2","premises":["some"],"target":"r1","stance":"attacks"},
       {"id":"r3","premises":["few"],"target":"some","stance":"attacks"}],
      "relations":[{"id":"x","type":"contradicts","between":["some","few"]}]
      """)
    #expect(
      ArgdownTrip.text(map) == """
        ===
        argue: 1
        id: m
        title: Phones
        titles: {zh-Hant: 手機}
        languages: [en, zh-Hant]
        order: {statements: [ban, distract, attention, some, few]}
        ===

        [ban]: Ban them. {role: thesis, zh-Hant: "該禁。"}
          + [distract]: They \\*distract\\* 1 \\< 2. #noise #(so loud) {who: teachers, act: reports, reason: {id: r1, with: [attention], strength: 0.5}}
            _ [some]: Some learn. {reason: r2}
              - [few]: Few do. {reason: r3}
              >< [few] {relation: x}

        [attention]: Attention matters. {implicit: true}

        """)
    try ArgdownTrip.expect(map, "typed")
  }

  @Test("An anchor that has no words writes none")
  func sealed() throws {
    var map = SmallMaps.map(statements: ["t thesis Paraphrase."])
    let anchor = Anchor("letter", "en", [TextRange(0, 5)], digest: .of("Secret words"))
    map.statements[0].anchors = [anchor]
    #expect(!ArgdownTrip.text(map).contains("quote"))
    try ArgdownTrip.expect(map, "sealed")
  }

  @Test("Languages that aren't asked for, and comments of a clean document, are said to be lost")
  func losses() throws {
    var map = try SmallMaps.everything()
    var options = ExportOptions()
    #expect(ArgdownExporter().export(map, options: options).diagnostics.isEmpty)
    options.languages = ["zh-Hant"]
    options.isClean = true
    let exported = ArgdownExporter().export(map, options: options)
    #expect(exported.diagnostics.count == 2)
    #expect(exported.text.contains("[ban]: 手機不應帶進課堂。"))
    #expect(!exported.text.contains("Phones should stay outside"))
    map.comments = []
    #expect(try ArgdownTrip.read(exported.text).map.comments.isEmpty)
  }
}
