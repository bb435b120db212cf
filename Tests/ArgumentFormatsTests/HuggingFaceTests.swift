import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Testing

/// Rows of datasets as the hub and annotation programs have them.
struct HuggingFaceTests {
  @Test(
    "Tokens with named tags become a text with spans",
    arguments: ["ner_tags", "tags", "labels"])
  func tokens(column: String) throws {
    let document =
      #"{"id":"0","tokens":["Phones","distract",".","禁"],"\#(column)":["B-Claim","I-Claim","O","S-Premise"]}"#
    #expect(ImportFormats.recognize(Converting.input(document), path: "x.jsonl")?.name == "hf")
    let (map, found) = try Converting.readOne(Converting.input(document), "hf")
    #expect(found.isEmpty)
    #expect(map.sources[0].editions[0].text == "Phones distract . 禁")
    #expect(map.statements.map { $0.text[.undetermined] } == ["Phones distract", "禁"])
    #expect(map.statements.map(\.role) == [.claim, .premise])
    let exported = try Converting.export(try Converting.throughJSON(map), "hf")
    let again = try Converting.readOne(Converting.input(exported.text), "hf").map
    #expect(again.statements.map(\.anchors) == map.statements.map(\.anchors))
  }

  @Test("Numbers for tags are refused, for nobody knows what they stand for")
  func numbers() throws {
    let maps = try Converting.read(
      Converting.input(#"{"tokens":["Phones"],"ner_tags":[1]}"#), "hf")
    #expect(maps[0].map == nil)
    #expect(maps[0].diagnostics[0].message.contains("numbers"))
  }

  @Test("Relations that hold the spans they join, as of Prodigy, are followed")
  func prodigy() throws {
    let first = #"{"start":0,"end":16,"token_start":0,"token_end":2,"label":"Premise"}"#
    let second = #"{"start":17,"end":26,"token_start":3,"token_end":5,"label":"Claim"}"#
    func document(_ answer: String) -> String {
      #"{"text":"Phones distract. Ban them.","spans":[\#(first),\#(second)],"relations":[{"head":2,"child":5,"head_span":\#(first),"child_span":\#(second),"label":"supports"}],"answer":"\#(answer)"}"#
    }
    let (map, found) = try Converting.readOne(Converting.input(document("accept")), "hf")
    #expect(found.isEmpty)
    #expect(map.reasons.map(\.target) == [map.statements[1].id])
    #expect(map.reasons.flatMap(\.premises).map(\.statement) == [map.statements[0].id])
    let (_, notes) = try Converting.readOne(Converting.input(document("reject")), "hf")
    #expect(notes.map(\.severity) == [.warning])
    // Words that nobody marked as a span can't be the end of a reason.
    let loose = document("accept").replacing(#""spans":[\#(first),"#, with: #""spans":["#)
    let (map2, errors) = try Converting.readOne(Converting.input(loose), "hf")
    #expect(map2.statements.count == 1 && map2.reasons.isEmpty)
    #expect(errors.map(\.rule) == ["annotation-reference"])
  }

  @Test("Spans as triples, and under “entities”, are read")
  func triples() throws {
    for spans in [
      #""spans":[[0,3,"Claim"]]"#, #""entities":[{"start":0,"end":3,"label":"Claim"}]"#,
    ] {
      let document = #"{"text":"Ban phones",\#(spans)}"#
      #expect(ImportFormats.recognize(Converting.input(document), path: "x.jsonl")?.name == "hf")
      let (map, _) = try Converting.readOne(Converting.input(document), "hf")
      #expect(map.statements.map { $0.text[.undetermined] } == ["Ban"])
    }
  }
}
