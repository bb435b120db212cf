import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// The formats of JSON and of columns that have spans and links between them.
struct SpanFormatTests {
  static let text = "👩‍👩‍👧‍👦 Phones distract. 手機\u{20000}不好。 שלום e\u{301}."

  static let doccano =
    #"{"id":7,"text":"\#(text)","entities":[{"id":30,"start_offset":8,"end_offset":24,"label":"Premise"},{"id":41,"start_offset":25,"end_offset":31,"label":"MajorClaim"},{"id":52,"start_offset":32,"end_offset":36,"label":"PER","score":0.5}],"relations":[{"id":9,"from_id":30,"to_id":41,"type":"Partial-Attack"},{"from_id":52,"to_id":30,"type":"knows"}],"Comments":["x"],"meta":{"a":1}}"#
    + "\n"
  static let huggingFace =
    #"{"id":"d1","text":"\#(text)","spans":{"start":[8,25,32],"end":[24,31,36],"label":["Premise","MajorClaim","PER"]},"relations":{"head":[0,2],"tail":[1,0],"label":["attacks","knows"]},"split":"train"}"#
    + "\n"
  static let labelStudio = """
    [{"id": 5, "data": {"text": "\(text)", "ref": "r"}, "annotations": [
      {"id": 1, "was_cancelled": true, "result": []},
      {"id": 2, "completed_by": 3, "was_cancelled": false, "result": [
        {"id": "aB1", "from_name": "label", "to_name": "text", "type": "labels",
         "value": {"start": 8, "end": 24, "text": "Phones distract.", "labels": ["Premise", "Fact"]}},
        {"id": "cD2", "from_name": "label", "to_name": "text", "type": "labels",
         "value": {"start": 25, "end": 31, "labels": ["MajorClaim"]}},
        {"from_id": "aB1", "to_id": "cD2", "type": "relation", "direction": "right",
         "labels": ["attacks"]},
        {"from_id": "aB1", "to_id": "cD2", "type": "relation", "direction": "left"},
        {"id": "q", "from_name": "c", "to_name": "text", "type": "choices",
         "value": {"choices": ["good"]}}]}]}]
    """
  static let conll = """
    1\tPhones\t_\t_\tB-Premise:1:Support
    2\tdistract\t_\t_\tI-Premise:1:Support
    3\t,\t_\t_\tO
    4\t手機\t_\t_\tB-Claim:For
    5\t👩‍👩‍👧‍👦\t_\t_\tI-Claim:For
    6\tban\t_\t_\tB-MajorClaim

    1\tשלום\t_\t_\tB-Claim:Against
    2\tmore\t_\t_\tB-Premise:-1:Attack

    """
  static let bio = "手\tB-Claim\n机\tI-Claim\n。\tO\n\ne\u{301}tude_en\tB-Premise\n\n"

  /// The same value whatever the order of members.
  private static func value(_ text: String) throws -> JSONValue {
    try JSONParser.value(text).normalized
  }

  @Test(
    "Documents of JSON come back with all they held",
    arguments: [("doccano", doccano), ("hf", huggingFace)])
  func roundTrip(format: String, document: String) throws {
    let (map, found) = try Converting.readOne(Converting.input(document), format)
    // Nothing says whether the emoji count as one.
    #expect(found.map(\.rule) == ["offset-unit"])
    #expect(
      map.statements.map { $0.text[.undetermined] }
        == ["Phones distract.", "手機\u{20000}不好。", "שלום"])
    #expect(map.statements.map(\.role) == [.premise, .thesis, nil])
    #expect(map.statements[2].tags == ["PER"])
    #expect(map.reasons.map(\.stance) == [.attacks])
    #expect(map.reasons[0].target == map.statements[1].id)
    #expect(map.relations.map(\.type.rawValue) == ["knows"])
    let exported = try Converting.export(try Converting.throughJSON(map), format)
    #expect(exported.diagnostics.isEmpty)
    #expect(try Self.value(exported.text) == Self.value(document))
    #expect(ImportFormats.recognize(Converting.input(document), path: "x.jsonl")?.name == format)
  }

  @Test("A task of Label Studio comes back; a cancelled annotation isn't the one that is read")
  func labelStudioTask() throws {
    let (map, found) = try Converting.readOne(
      Converting.input(Self.labelStudio), "label-studio")
    #expect(found.map(\.rule) == ["loss", "loss"])
    #expect(map.statements.map(\.id) == ["aB1", "cD2"])
    #expect(map.reasons.map(\.target) == ["cD2"])
    #expect(map.relations.map(\.from) == ["cD2"])
    let exported = try Converting.export(try Converting.throughJSON(map), "label-studio")
    let again = try Converting.readOne(Converting.input(exported.text), "label-studio").map
    #expect(try Converting.throughJSON(again) == Converting.throughJSON(map))
    // What was left out of the second region is filled in; nothing else differs.
    let filled = Self.labelStudio.replacing(
      #""end": 31, "labels""#, with: #""end": 31, "text": "手機\#u{20000}不好。", "labels""#)
    let unlabelled = filled.replacing(
      #""direction": "left"}"#, with: #""direction": "left", "labels": []}"#)
    #expect(try Self.value(exported.text) == Self.value(unlabelled))
    #expect(
      ImportFormats.recognize(Converting.input(Self.labelStudio), path: nil)?.name
        == "label-studio")
  }

  @Test("Words that fit only in UTF-16 units are taken so, with a warning; old exports are read")
  func utf16() throws {
    let task = #"""
      {"data": {"text": "👍 手機"}, "completions": [{"result": [
        {"id": "a", "type": "labels", "value": {"start": 3, "end": 5, "text": "手機", "labels": ["Claim"]}},
        {"id": "b", "type": "labels", "value": {"start": 0, "end": 1, "text": "?", "labels": ["Claim"]}}
      ]}]}
      """#
    let (map, found) = try Converting.readOne(Converting.input(task), "label-studio")
    #expect(map.statements.map { $0.text[.undetermined] } == ["手機", "?"])
    #expect(map.statements[1].anchors.isEmpty)
    #expect(found.map(\.rule) == ["offset-unit", "offset-splits-code-point"])
    #expect(found[0].message.contains("UTF-16"))
  }

  @Test("Five columns come back line for line; stances are reasons, but aren't written as links")
  func columns() throws {
    let (map, found) = try Converting.readOne(Converting.input(Self.conll), "conll")
    #expect(found.isEmpty)
    #expect(map.statements.map(\.role) == [.premise, .claim, .thesis, .claim, .premise])
    #expect(map.statements[1].text[.undetermined] == "手機 👩‍👩‍👧‍👦")
    // The stance of the second paragraph's claim has no major claim to go to.
    #expect(map.reasons.map(\.stance) == [.supports, .supports, .attacks])
    #expect(map.reasons.map(\.target) == map.statements.map(\.id).dropFirst().prefix(3).map { $0 })
    let exported = try Converting.export(try Converting.throughJSON(map), "conll")
    #expect(exported.text == Self.conll + "\n")
    #expect(exported.diagnostics.isEmpty)
  }

  @Test("Two columns come back line for line")
  func twoColumns() throws {
    let (map, _) = try Converting.readOne(Converting.input(Self.bio), "bio")
    #expect(map.statements.map { $0.text[.undetermined] } == ["手机", "e\u{301}tude_en"])
    #expect(try Converting.export(Converting.throughJSON(map), "bio").text == Self.bio)
    let documents = "-DOCSTART-\tO\n\na\tB-Claim\n\n-DOCSTART-\tO\n\nb\tB-Claim\n"
    #expect(try Converting.read(Converting.input(documents), "bio").count == 2)
    #expect(ImportFormats.recognize(Converting.input(Self.bio), path: "x")?.name == "bio")
    #expect(ImportFormats.recognize(Converting.input(Self.conll), path: "x")?.name == "conll")
  }

  @Test("Tokens of a text that never was one: words, and each Han character for itself")
  func tokens() throws {
    let map = SmallMaps.map(statements: ["a claim Don't 手機(e\u{301})!"])
    let lines = try Converting.export(map, "bio").text.split(separator: "\n")
    #expect(
      lines == [
        "Don't\tB-Claim", "手\tI-Claim", "機\tI-Claim", "(\tI-Claim", "e\u{301}\tI-Claim",
        ")\tI-Claim", "!\tI-Claim",
      ])
  }

  @Test(
    "Real documents of doccano are read, a map a line, and come back", .needs(.data("doccano")))
  func doccanoFiles() throws {
    for file in try SharedData.files("doccano", ending: "jsonl") {
      let bytes = try SharedData.bytes(file)
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      let maps = try Converting.read(ImportInput(bytes, name: "d"), "doccano")
      #expect(maps.count == lines.count)
      for (map, line) in zip(maps, lines) {
        let exported = try Converting.export(
          Converting.throughJSON(try #require(map.map)), "doccano")
        #expect(try Self.value(exported.text) == Self.value(String(line)))
      }
    }
  }

  @Test("A bad line is reported by its number, and the others are read")
  func badLine() throws {
    let lines = Self.doccano + "{\n\n[1]\n" + #"{"text":1}"# + "\n" + Self.doccano
    let maps = try Converting.read(Converting.input(lines), "doccano")
    #expect(maps.map { $0.map != nil } == [true, false, false, false, true])
    let bad = maps.compactMap { $0.diagnostics.first { $0.severity == .error } }
    #expect(bad.compactMap(\.position?.line) == [2, 4, 5])
  }

  @Test(
    "What nests as deep as it may still makes a map that can be read; what nests deeper is refused",
    arguments: ["doccano", "hf", "label-studio", "cas-json", "web-annotation"])
  func deep(format: String) throws {
    func document(_ depth: Int) -> String {
      let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      switch format {
      case "doccano": return #"{"text":"a","entities":[],"x":\#(deep)}"#
      case "hf": return #"{"text":"a","spans":[{"start":0,"end":1,"label":"b","x":\#(deep)}]}"#
      case "label-studio":
        return #"{"data":{"text":"a"},"annotations":[{"result":[{"value":{"x":\#(deep)}}]}]}"#
      case "cas-json":
        return SpanFormatTests.cas.replacing("DEEP", with: deep)
      default:
        return
          #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"x:a","type":"Annotation","target":"x:t","x":\#(deep)}"#
      }
    }
    var readable = 0
    for depth in 90..<128 {
      let maps = try? Converting.read(Converting.input(document(depth)), format)
      guard let map = maps?.first?.map else {
        continue
      }
      readable = depth
      #expect(try Converting.throughJSON(map).header.id == map.header.id)
    }
    #expect(readable > 100 && readable < 127)
  }

  private static let cas =
    #"{"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"a","x":DEEP}],"%VIEWS":{"v":{"%SOFA":1,"%MEMBERS":[]}}}"#

  @Test("A discontinuous span loses its gap, a note is lost, and both are said")
  func losses() throws {
    var map = try Converting.readOne(
      Converting.input(BratTests.annotations, BratTests.text), "brat"
    ).map
    map.reasons.removeAll { $0.id == "R4" }
    for format in ["doccano", "hf", "label-studio"] {
      let exported = try Converting.export(map, format)
      #expect(exported.diagnostics.allSatisfy { $0.rule == "loss" })
      #expect(exported.diagnostics.contains { $0.message.contains("1 gap within a statement") })
      #expect(exported.diagnostics.contains { $0.message.contains(" 1 note") })
      let again = try Converting.readOne(Converting.input(exported.text), format).map
      #expect(again.statements[1].anchors[0].ranges == [TextRange(0, 26)])
      #expect(again.statements.map(\.role) == map.statements.map(\.role))
      #expect(
        again.reasons.count
          == map.reasons.filter {
            $0.extensions["brat"]?.objectValue?["implied"] == nil
          }.count)
    }
  }

  @Test(
    "Mutated documents are read, or refused with a reason",
    arguments: [
      ("doccano", doccano), ("hf", huggingFace), ("label-studio", labelStudio), ("conll", conll),
      ("bio", bio),
    ])
  func mutations(format: String, document: String) throws {
    try Converting.mutate(Array(document.utf8), nil, format, rounds: 500)
  }
}
