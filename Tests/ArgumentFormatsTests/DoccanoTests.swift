import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Testing

/// Exports of doccano's versions.
struct DoccanoTests {
  private func same(_ first: String, _ second: String) throws -> Bool {
    try JSONParser.value(first).normalized == JSONParser.value(second).normalized
  }

  @Test(
    "Texts under “data”, annotations with numbered labels, and triples as entities are read",
    arguments: [
      #"{"id":1,"data":"Ban phones","label":[[0,3,"7"]]}"#,
      #"{"id":1,"text":"Ban phones","annotations":[{"id":5,"label":7,"start_offset":0,"end_offset":3,"user":1}]}"#,
      #"{"id":1,"text":"Ban phones","entities":[[0,3,"7"]]}"#,
      #"{"id":1,"text":"Ban phones","entities":[{"id":5,"label":7,"start_offset":0,"end_offset":3}],"relations":[{"from_id":5,"to_id":5,"type":2}]}"#,
    ])
  func forms(document: String) throws {
    #expect(ImportFormats.recognize(Converting.input(document), path: "x.jsonl")?.name == "doccano")
    let (map, found) = try Converting.readOne(Converting.input(document), "doccano")
    #expect(found.isEmpty)
    #expect(map.statements.map { $0.text[.undetermined] } == ["Ban"])
    #expect(map.statements.map(\.tags) == [["7"]])
    let exported = try Converting.export(try Converting.throughJSON(map), "doccano")
    #expect(try same(exported.text, document))
  }

  @Test("A document without labels comes back in its own form")
  func withoutLabels() throws {
    let document = #"{"id":1,"text":"Ban","label":[],"Comments":["x"]}"#
    let (map, _) = try Converting.readOne(Converting.input(document), "doccano")
    #expect(try same(Converting.export(Converting.throughJSON(map), "doccano").text, document))
  }

  @Test("Labels of whole texts are no spans, which is said plainly")
  func classification() throws {
    let maps = try Converting.read(
      Converting.input(#"{"id":1,"text":"Ban","label":["pos"]}"#), "doccano")
    #expect(maps[0].map == nil)
    #expect(maps[0].diagnostics[0].message.contains("whole text"))
  }

  @Test("In an array of documents findings name the document, and no line that there isn't")
  func arrays() throws {
    let document = "[\n\n\n" + #"{"text":"a","label":[]},{"text":"b","label":[[0,9,"x"]]}]"#
    let maps = try Converting.read(Converting.input(document), "doccano")
    #expect(maps.count == 2)
    #expect(maps[1].diagnostics.map(\.position) == [nil])
    #expect(maps[1].diagnostics[0].message.contains("document 2"))
  }
}
