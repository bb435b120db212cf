import ArgumentFormats
import ArgumentMarkup
import ArgumentModel
import TestSupport
import Testing

/// Which segments units are grounded in, as the second part of arg-microtexts has them.
@Suite(.needs(.markup)) struct MicrotextsGroundingTests {
  /// A unit of segments that aren't neighbours, one of a joint and another segment, an unsaid segment
  /// beside one that is said, and two that are unsaid alike.
  private static let graph = """
    <?xml version='1.0' encoding='UTF-8'?>
    <arggraph id="m2">
      <edu id="e1">Phones, they say,</edu>
      <edu id="e2">I heard it,</edu>
      <edu id="e3">distract.</edu>
      <edu id="e4">應該禁止，</edu>
      <edu id="e5">大家同意，</edu>
      <edu id="e6">手機會響。</edu>
      <edu id="e7">So.</edu>
      <edu id="e8" implicit="true">Attention matters.</edu>
      <edu id="e9" implicit="true">Attention matters.</edu>
      <joint id="j9"/>
      <adu id="a1" type="pro"/>
      <adu id="a2" type="pro"/>
      <adu id="a3" type="pro"/>
      <adu id="a4" type="opp"/>
      <adu id="a5" type="pro"/>
      <edge id="c1" src="e1" trg="a1" type="seg"/>
      <edge id="c3" src="e3" trg="a1" type="seg"/>
      <edge id="c2" src="e2" trg="a2" type="seg"/>
      <edge id="c4" src="e4" trg="j9" type="seg"/>
      <edge id="c5" src="e5" trg="j9" type="seg"/>
      <edge id="c6" src="j9" trg="a3" type="seg"/>
      <edge id="c7" src="e7" trg="a3" type="seg"/>
      <edge id="c8" src="e6" trg="a4" type="seg"/>
      <edge id="c9" src="e8" trg="a4" type="seg"/>
      <edge id="c10" src="e9" trg="a5" type="seg"/>
      <edge id="r1" src="a2" trg="a1" type="sup"/>
      <edge id="r2" src="a3" trg="a1" type="sup"/>
      <edge id="r3" src="a4" trg="a1" type="reb"/>
      <edge id="r4" src="a5" trg="r3" type="und"/>
    </arggraph>
    """

  private func lines(_ xml: String) -> [String] {
    xml.split(separator: "\n").map { $0.drop { $0 == " " } }.map(String.init).sorted()
  }

  @Test("Units come back with the segments, joints and ids that they had")
  func grounding() throws {
    let (map, found) = try Converting.readOne(Converting.input(Self.graph), "microtexts")
    #expect(found.isEmpty)
    #expect(map.statements.count == 5)
    #expect(map.statements[0].text[.undetermined] == "Phones, they say, distract.")
    let written = try Converting.export(Converting.throughJSON(map), "microtexts")
    #expect(lines(written.text) == lines(Self.graph))
    #expect(written.diagnostics.isEmpty)
  }

  @Test("A discontinuous statement of another format is one unit, with a joint only for neighbours")
  func fromElsewhere() throws {
    let text = "Phones, they say, distract. 應該禁止。大家同意。"
    let brat =
      "T1\tClaim 0 6;18 27\tPhones distract.\nT2\tMajorClaim 28 33\t應該禁止。\nR1\tsupports Arg1:T1 Arg2:T2\n"
    let map = try Converting.readOne(Converting.input(brat, text), "brat").map
    let written = try Converting.export(map, "microtexts")
    #expect(!written.text.contains("<joint"))
    let again = try Converting.readOne(Converting.input(written.text), "microtexts").map
    #expect(again.statements.map { $0.text[.undetermined] } == ["Phones distract.", "應該禁止。"])
    #expect(again.reasons.count == 1)
  }

  @Test("Roles that sides and edges don't tell are said to be lost")
  func roles() throws {
    let brat =
      "T1\tClaim 0 4\tBan.\nT2\tPremise 5 8\tBad\nT3\tPER 9 11\tI.\nR1\tsupports Arg1:T2 Arg2:T1\n"
    let map = try Converting.readOne(Converting.input(brat, "Ban. Bad I."), "brat").map
    let trip = try Trip(map, through: "microtexts")
    // A claim that goes to nothing comes back as the thesis, and a person as another; a premise as one.
    #expect(trip.count(.role) == 2)
    #expect(trip.back.statements.map(\.role) == [.thesis, .premise, .thesis])
  }

  @Test(
    "The text that is handed along is the map's, whatever white space it has",
    arguments: [
      "Phones, they say,\r\nI heard it,  distract.\r\n\r\n應該禁止，大家同意，手機會響。So.\r\n",
      "\u{FEFF}Title\n\nPhones, they say, I heard it, distract. 應該禁止，\n大家同意，手機會響。 So.",
    ])
  func given(text: String) throws {
    let (map, found) = try Converting.readOne(Converting.input(Self.graph, text), "microtexts")
    #expect(found.isEmpty)
    #expect(map.sources[0].editions[0].text.map { Array($0.utf8) } == Array(text.utf8))
    #expect(PlaceTests.standing(map)[3] == "手機會響。")
    let (_, other) = try Converting.readOne(
      Converting.input(Self.graph, "Another text."), "microtexts")
    #expect(other.map(\.rule) == ["annotation-text"])
  }
}
