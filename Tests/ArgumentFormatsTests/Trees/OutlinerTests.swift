import ArgumentFormats
import ArgumentJSON
import ArgumentMarkup
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Outlines of outliners and mind maps, whose lines say which side they are on; and Rationale's boxes.
struct OutlinerTests {
  static let opml = """
    <?xml version="1.0"?><opml version="2.0"><head><title>Phones</title><ownerName>Ann</ownerName></head>
    <body><outline text="Ban them." _note="why?"><outline text="They distract."/>
    <outline text="Con: They help." created="today"><outline text="反對： Not all."/></outline>
    <outline text="Pro:" isStep="true"><outline text="They ring."/><outline text="Rings &amp; buzzes distract."/>
    <outline text="Con: Not muted ones."/></outline></outline></body></opml>
    """
  static let freemind = """
    <map version="1.0.1"><node TEXT="Ban them." ID="n1"><richcontent TYPE="NOTE"><html><body><p>why?</p></body></html></richcontent>
    <node TEXT="They distract."><icon BUILTIN="idea"/></node>
    <node TEXT="Con: They help."><node><richcontent TYPE="NODE"><html><body><p>反對： <b>Not</b>
      all.</p></body></html></richcontent></node></node>
    <node TEXT="Pro:"><node TEXT="They ring."/><node TEXT="Rings &amp; buzzes distract."/><node TEXT="Con: Not muted ones."/></node></node></map>
    """

  @Test(
    "Lines below a claim are reasons, on the side that they say; steps hold their premises",
    .needs(.markup), arguments: [("opml", opml), ("freemind", freemind)])
  func meaning(format: String, document: String) throws {
    let input = Converting.input(document)
    #expect(ImportFormats.recognize(input, path: nil)?.name == format)
    let (map, found) = try Converting.readOne(input, format)
    #expect(found.map(\.rule) == (format == "freemind" ? ["loss"] : []))
    #expect(
      map.statements.map { $0.text[.undetermined] } == [
        "Ban them.", "They distract.", "They help.", "Not all.", "They ring.",
        "Rings & buzzes distract.", "Not muted ones.",
      ])
    #expect(map.reasons.map(\.stance) == [.supports, .attacks, .attacks, .supports, .attacks])
    #expect(map.reasons[3].premises.count == 2)
    #expect(map.reasons[4].target == map.reasons[3].id)
    #expect(map.statements[0].note[.undetermined] == "why?")
    let exported = try ExporterTests.export(try Converting.throughJSON(map), format)
    #expect(exported.diagnostics.isEmpty, "\(exported.diagnostics)")
    let again = try Converting.readOne(Converting.input(exported.text), format).map
    #expect(again.statements == map.statements)
    #expect(again.reasons == map.reasons)
  }

  @Test(
    "Random maps go into outlines that are XML and are read", .needs(.markup),
    arguments: ["opml", "freemind"])
  func randomMaps(format: String) throws {
    var maps = (0..<20).map { seed in
      var random = RandomMaps(seed: UInt64(seed))
      return random.map(size: seed + 1)
    }
    maps += [HostileTexts.map, Chains.chain(400), Chains.undercuts(50)]
    for map in maps where !map.statements.isEmpty {
      let text = try ExporterTests.export(map, format).text
      let again = try Converting.readOne(Converting.input(text), format).map
      #expect(again.statements.count >= Set(map.statements.map(\.id)).count / 2)
    }
    let chain = try Converting.readOne(
      Converting.input(try ExporterTests.export(Chains.chain(400), format).text), format
    ).map
    #expect(Set(chain.statements.map(\.text)).count == 401)
  }

  @Test("Rationale's boxes are claims in reasons, with objections to steps and notes")
  func rationale() throws {
    let script = #"""
      anything("before")
      #-- End of Prelude --
      map0_0 = Create("Claim")
      SetText("Ban them.")
      SetLocation(1, 2)
      map0_1 = CreateChild(map0_0, "CompoundReason")
      map0_2 = CreateChild(map0_1, "Claim")
      SetText("They \"distract\".\nReally,
      they do.")
      map0_3 = CreateChild(map0_1, "Inference")
      map0_4 = CreateChild(map0_3, "CompoundObjection")
      map0_5 = CreateChild(map0_4, "Claim")
      SetText("So do windows.")
      map0_6 = CreateChild(map0_0, "Objection")
      SetText("They help.")
      n = CreateAnnotation(map0_2, "Note")
      SetText("says who?")
      x = CreateChild(gone, "Claim")
      SetText("Lost.")
      """#
    let input = Converting.input(script)
    #expect(ImportFormats.recognize(input, path: "m.rtnl")?.name == "rationale")
    let (map, found) = try Converting.readOne(input, "rationale")
    #expect(found.count == 2, "\(found)")
    #expect(
      map.statements.map { $0.text[.undetermined] } == [
        "Ban them.", "They \"distract\".\nReally,\nthey do.", "So do windows.", "They help.",
      ])
    #expect(map.reasons.map(\.stance) == [.supports, .attacks, .attacks])
    #expect(map.reasons[1].target == map.reasons[0].id)
    #expect(map.statements[1].note[.undetermined] == "says who?")
  }

  @Test("Rationale's sample is read", .needs(.data("rationale")))
  func rationaleFile() throws {
    for file in try SharedData.files("rationale", ending: "rtnl") {
      let (map, found) = try Converting.readOne(
        ImportInput(try SharedData.bytes(file), name: "r"), "rationale")
      #expect(found.isEmpty && map.statements.count == 4 && map.reasons.count == 2)
      #expect(map.reasons[1].target == map.reasons[0].id)
    }
  }
}
