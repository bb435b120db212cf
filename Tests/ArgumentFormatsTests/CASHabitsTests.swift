import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Testing

/// What other programs leave out of a CAS, or write twice: nothing of it goes by in silence.
struct CASHabitsTests {
  private static func document(_ structures: String, views: String? = nil) -> String {
    let views = views ?? #"{"_InitialView":{"%SOFA":1,"%MEMBERS":[2]}}"#
    return
      #"{"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaID":"_InitialView","sofaString":"Ban 手機. So."},\#(structures)],"%VIEWS":\#(views)}"#
  }

  private static func unit(_ id: Int, _ members: String) -> String {
    #"{"%ID":\#(id),"%TYPE":"custom.Unit","@sofa":1,\#(members),"label":"Claim"}"#
  }

  @Test("What doesn't say where it begins begins at 0, and goes back so", arguments: ["", "^"])
  func begin(mark: String) throws {
    let document = Self.document(Self.unit(2, "\"\(mark)end\":3"))
    let (map, found) = try Converting.readOne(Converting.input(document), "cas-json")
    #expect(PlaceTests.standing(map) == ["Ban"])
    #expect(found.isEmpty)
    let exported = try Converting.export(Converting.throughJSON(map), "cas-json").text
    #expect(try JSONParser.value(exported).normalized == JSONParser.value(document).normalized)
  }

  @Test(
    "Places that are none are errors",
    arguments: [
      (#""begin":4"#, "annotation-syntax"), (#""begin":"0","end":3"#, "annotation-syntax"),
      (#""begin":0,"end":3.5"#, "annotation-syntax"),
      (#""begin":0,"end":99"#, "offset-outside-text"),
      (#""begin":3,"end":0"#, "offset-outside-text"),
      (#""begin":-1,"end":3"#, "offset-outside-text"),
      (#""begin":null,"end":3"#, "annotation-syntax"),
    ])
  func unusable(members: String, rule: String) throws {
    let document = Self.document(Self.unit(2, members) + "," + Self.unit(3, #""begin":0,"end":3"#))
    let (map, found) = try Converting.readOne(Converting.input(document), "cas-json")
    #expect(map.statements.map(\.id) == ["3"])
    #expect(found.map(\.rule) == [rule])
    #expect(found.allSatisfy { $0.severity == .error && $0.message.contains("structure 2") })
    let exported = try Converting.export(Converting.throughJSON(map), "cas-json").text
    #expect(try JSONParser.value(exported).normalized == JSONParser.value(document).normalized)
  }

  @Test("A sofa that isn't there, an id given twice, and a structure without a place are said")
  func references() throws {
    let lost = #"{"%ID":2,"%TYPE":"custom.Unit","@sofa":9,"begin":0,"end":3}"#
    let twin = Self.unit(3, #""begin":0,"end":3"#) + "," + Self.unit(3, #""begin":4,"end":6"#)
    let placeless = #"{"%ID":5,"%TYPE":"custom.Unit","@sofa":1,"label":"Claim"}"#
    let document = Self.document([lost, twin, placeless].joined(separator: ","))
    let (map, found) = try Converting.readOne(Converting.input(document), "cas-json")
    #expect(PlaceTests.standing(map) == ["Ban"])
    #expect(found.map(\.rule) == ["annotation-reference", "annotation-duplicate", "loss"])
    let exported = try Converting.export(Converting.throughJSON(map), "cas-json").text
    #expect(try JSONParser.value(exported).normalized == JSONParser.value(document).normalized)
  }

  @Test("A text without a view is read", arguments: [#"{}"#, #"{"other":{"%MEMBERS":[2]}}"#])
  func viewless(views: String) throws {
    let document = Self.document(Self.unit(2, #""begin":4,"end":6"#), views: views)
    let (map, _) = try Converting.readOne(Converting.input(document), "cas-json")
    #expect(PlaceTests.standing(map) == ["手機"])
    let exported = try Converting.export(Converting.throughJSON(map), "cas-json").text
    #expect(try JSONParser.value(exported).normalized == JSONParser.value(document).normalized)
  }
}
