import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// The table in which somebody fills in an argument.
struct SpreadsheetTests {
  @Test(
    "A table says what each claim is for and against, in commas, semicolons or tabs, in two languages",
    arguments: [
      "id,claim,for,against\n1,Ban them.,,\n2,They distract.,1 (a),\n3,\"Attention, \"\"all\"\" of it\",1 (a),\n4,They help.,,1\n5,Not when off.,,a\n",
      "編號;主張;支持;反對\r\n1;Ban them.;;\r\n2;They distract.;1（a）;\r\n3;\"Attention, \"\"all\"\" of it\";1（a）;\r\n4;They help.;;1\r\n5;Not when off.;;a\r\n",
      "No.\tText\tPro\tCon\n1\tBan them.\n2\tThey distract.\t1 (a)\n3\tAttention, \"all\" of it\t1 (a)\n4\tThey help.\t\t1\n5\tNot when off.\t\ta",
    ])
  func meaning(table: String) throws {
    let input = Converting.input(table)
    #expect(ImportFormats.recognize(input, path: "x.csv")?.name == "csv")
    let (map, found) = try Converting.readOne(input, "csv")
    #expect(found.isEmpty, "\(found)")
    #expect(
      map.statements.map { $0.text[.undetermined] } == [
        "Ban them.", "They distract.", "Attention, \"all\" of it", "They help.", "Not when off.",
      ])
    #expect(map.reasons.map(\.stance) == [.supports, .attacks, .attacks])
    #expect(map.reasons.map(\.target) == ["1", "1", "a"])
    #expect(map.reasons[0].premises.map(\.statement) == ["2", "3"])
  }

  @Test("What is written is read again: statements, reasons and what is for and against them")
  func thereAndBack() throws {
    var map = try SmallMaps.map(
      """
      "languages":["en","zh-Hant"],"statements":[
      {"id":"ban","role":"thesis","text":{"en":"=Ban, \\"them\\".","zh-Hant":"禁止。"}},
      {"id":"a","text":"They distract.\\nReally.","tags":["x","y"],"note":"sure"},
      {"id":"b","implicit":true,"text":"Attention matters."},{"id":"c","text":"They help."}],
      "reasons":[{"id":"r1","premises":["a","b"],"target":"ban","stance":"supports"},
      {"id":"r2","premises":["c"],"target":"ban","stance":"attacks"},
      {"id":"r3","premises":["a"],"target":"r2","stance":"attacks"}]
      """)
    let exported = try ExporterTests.export(map, "csv") { $0.table = .argument }
    #expect(exported.diagnostics.count == 1, "\(exported.diagnostics)")
    let (again, found) = try Converting.readOne(Converting.input(exported.text), "csv")
    #expect(found.isEmpty)
    map.header = again.header
    // Reasons come in the order of the rows.
    #expect(Set(again.reasons) == Set(map.reasons))
    #expect(again.statements == map.statements)
  }

  @Test("What a table names that isn't there is said with its line, and damage doesn't crash")
  func faults() throws {
    let table = "id,claim,for,colour\n1,A.,,red\n1,B.,2,\n"
    let (map, found) = try Converting.readOne(Converting.input(table), "csv")
    #expect(found.map(\.rule) == ["loss", "annotation-duplicate", "annotation-reference"])
    #expect(found.last?.position?.line == 3)
    #expect(map.reasons.map(\.target) == [nil])
    #expect(throws: ReadFailure.self) { try Converting.read(Converting.input("a,b\n"), "csv") }
    try Converting.mutate(Array("id,claim,for\n1,\"A, \"\"b\"\"\",2 (x)\n2,C.,\n".utf8), nil, "csv")
  }
}
