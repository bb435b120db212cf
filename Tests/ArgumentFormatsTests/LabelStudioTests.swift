import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Testing

/// Exports of Label Studio as people have them.
struct LabelStudioTests {
  private static let text = "Phones distract. Ban them."

  private static func task(_ results: String, data: String? = nil) -> String {
    let data = data ?? #"{"text":"\#(text)"}"#
    return #"[{"id":1,"data":\#(data),"annotations":[{"id":2,"result":[\#(results)]}]}]"#
  }

  private static let premise =
    #"{"id":"a","from_name":"label","to_name":"text","type":"labels","value":{"start":0,"end":16,"text":"Phones distract.","labels":["Premise"]}}"#
  private static let claim =
    #"{"id":"b","from_name":"label","to_name":"text","type":"labels","value":{"start":17,"end":26,"text":"Ban them.","labels":["Claim"]}}"#

  @Test("An array on one line is recognized, as Label Studio writes it")
  func oneLine() throws {
    let document = Self.task(Self.premise)
    for path in ["x.json", "x"] {
      #expect(
        ImportFormats.recognize(Converting.input(document), path: path)?.name == "label-studio")
    }
    let lines = #"[{"text":"a","spans":[{"start":0,"end":1,"label":"b"}]}]"#
    #expect(ImportFormats.recognize(Converting.input(lines), path: "x.json")?.name == "hf")
  }

  @Test("What is said of a region beside its labels is no second region")
  func perRegion() throws {
    let more = #"""
      {"id":"a","from_name":"why","to_name":"text","type":"textarea","value":{"start":0,"end":16,"text":["so"]}},
      {"id":"a","from_name":"sure","to_name":"text","type":"choices","value":{"start":0,"end":16,"text":"Phones distract.","choices":["yes"]}}
      """#
    let document = Self.task(Self.premise + "," + more)
    let (map, found) = try Converting.readOne(Converting.input(document), "label-studio")
    #expect(map.statements.map(\.id) == ["a"])
    #expect(found.map(\.rule) == ["loss"])
    let exported = try Converting.export(try Converting.throughJSON(map), "label-studio")
    #expect(
      try JSONParser.value(exported.text).normalized == JSONParser.value(document).normalized)
  }

  @Test("Regions of pages and of dialogues have no place in a text, which is said")
  func otherPlaces() throws {
    let region =
      #"{"id":"c","from_name":"l","to_name":"h","type":"hypertextlabels","value":{"start":"/p[1]/text()[1]","end":"/p[1]/text()[1]","startOffset":0,"endOffset":6,"globalOffsets":{"start":0,"end":6},"text":"Phones","hypertextlabels":["Claim"]}}"#
    let document = Self.task(Self.premise + "," + region)
    let (map, found) = try Converting.readOne(Converting.input(document), "label-studio")
    #expect(map.statements.map(\.id) == ["a"])
    #expect(found.map(\.rule) == ["loss"])
    let dialogue = Self.task("", data: #"{"d":[{"author":"A","text":"Ban phones."}]}"#)
    let maps = try Converting.read(Converting.input(dialogue), "label-studio")
    #expect(maps[0].map == nil)
    #expect(maps[0].diagnostics[0].message.contains("text"))
  }

  @Test("That a region has further labels is said, and they come back")
  func severalLabels() throws {
    let document = Self.task(
      Self.premise.replacing(#""labels":["Premise"]"#, with: #""labels":["Premise","Weak"]"#))
    let (map, found) = try Converting.readOne(Converting.input(document), "label-studio")
    #expect(map.statements.map(\.role?.rawValue) == ["premise"])
    #expect(found.map(\.rule) == ["loss"] && found[0].message.contains("several labels"))
    #expect(
      try Converting.export(Converting.throughJSON(map), "label-studio").text.contains("\"Weak\""))
  }

  @Test("Of several texts of a task the one is taken that the regions are upon")
  func severalTexts() throws {
    let data = #"{"author":"Ann Lee","body":"\#(Self.text)"}"#
    for name in ["body", "txt"] {
      let region =
        #"{"id":"a","from_name":"l","to_name":"\#(name)","type":"labels","value":{"start":0,"end":6,"text":"Phones","labels":["Claim"]}}"#
      let document = Self.task(region, data: data)
      let (map, found) = try Converting.readOne(Converting.input(document), "label-studio")
      #expect(found.isEmpty)
      #expect(map.statements.map { $0.text[.undetermined] } == ["Phones"])
      let exported = try Converting.export(try Converting.throughJSON(map), "label-studio")
      #expect(
        try JSONParser.value(exported.text).normalized == JSONParser.value(document).normalized)
    }
    // A region upon the other text isn't forced onto this one.
    let two = #"{"text":"\#(Self.text)","question":"Should phones go?"}"#
    let other =
      #"{"id":"q","from_name":"l","to_name":"question","type":"labels","value":{"start":7,"end":13,"text":"phones","labels":["Claim"]}}"#
    let document = Self.task(Self.premise + "," + other, data: two)
    let (map, found) = try Converting.readOne(Converting.input(document), "label-studio")
    #expect(map.statements.map(\.id) == ["a"])
    #expect(found.map(\.rule) == ["loss"])
  }

  @Test("A tie both ways, and a prediction where nobody annotated, are said to be so")
  func said() throws {
    let tie =
      #"{"from_id":"a","to_id":"b","type":"relation","direction":"bi","labels":["attacks"]}"#
    let document = Self.task([Self.premise, Self.claim, tie].joined(separator: ","))
    let (map, found) = try Converting.readOne(Converting.input(document), "label-studio")
    #expect(map.reasons.count == 1)
    #expect(found.map(\.rule) == ["loss"])
    let predicted =
      #"{"data":{"text":"\#(Self.text)"},"annotations":[{"was_cancelled":true,"result":[]}],"predictions":[{"model_version":"m","result":[\#(Self.premise)]}]}"#
    let (second, notes) = try Converting.readOne(Converting.input(predicted), "label-studio")
    #expect(second.statements.count == 1)
    #expect(notes.contains { $0.message.contains("prediction") })
  }

  @Test("The annotation that is marked as the truth is read before others")
  func groundTruth() throws {
    let document =
      #"{"data":{"text":"\#(Self.text)"},"annotations":[{"id":1,"result":[]},{"id":2,"ground_truth":true,"result":[\#(Self.claim)]}]}"#
    let (map, _) = try Converting.readOne(Converting.input(document), "label-studio")
    #expect(map.statements.map(\.id) == ["b"])
  }

  @Test("The short form, JSON-MIN, is read; as it has no ids they are made")
  func short() throws {
    let document =
      #"[{"id":4,"text":"\#(Self.text)","mood":"calm","label":[{"start":0,"end":16,"text":"Phones distract.","labels":["Premise"]},{"start":17,"end":26,"text":"Ban them.","labels":["Claim","Policy"]}],"annotator":1,"annotation_id":9,"created_at":"2024","updated_at":"2024","lead_time":1.5}]"#
    #expect(
      ImportFormats.recognize(Converting.input(document), path: "x.json")?.name == "label-studio")
    let (map, found) = try Converting.readOne(Converting.input(document), "label-studio")
    #expect(map.statements.map(\.role) == [.premise, .claim])
    #expect(map.statements.map { $0.text[.undetermined] } == ["Phones distract.", "Ban them."])
    #expect(found.map(\.rule) == ["loss", "loss"])
    let exported = try Converting.export(try Converting.throughJSON(map), "label-studio")
    let again = try Converting.readOne(Converting.input(exported.text), "label-studio").map
    #expect(again.statements.map(\.anchors) == map.statements.map(\.anchors))
  }
}
