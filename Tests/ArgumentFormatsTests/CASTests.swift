import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

struct CASTests {
  static let document = """
    {"%TYPES":{"webanno.custom.Unit":{"%NAME":"webanno.custom.Unit","%SUPER_TYPE":"uima.tcas.Annotation"}},
     "%FEATURE_STRUCTURES":[
      {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","mimeType":"text",
       "sofaString":"👍🏽 手機\u{20000} שלום Phones distract."},
      {"%ID":2,"%TYPE":"webanno.custom.Unit","@sofa":1,"begin":5,"end":9,"kind":"MajorClaim"},
      {"%ID":3,"%TYPE":"webanno.custom.Unit","@sofa":1,"begin":15,"end":31,"kind":"Premise","#score":"NaN"},
      {"%ID":4,"%TYPE":"webanno.custom.Link","@sofa":1,"begin":5,"end":9,"@Governor":3,"@Dependent":2,"kind":"attacks"},
      {"%ID":5,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token","@sofa":1,"begin":0,"end":4}],
     "%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2,3,4,5]}}}
    """

  private static func value(_ text: String) throws -> JSONValue {
    try JSONParser.value(text).normalized
  }

  @Test("UTF-16 units become code points, a governor and a dependent a reason, and all comes back")
  func roundTrip() throws {
    let (map, found) = try Converting.readOne(Converting.input(Self.document), "cas-json")
    #expect(found.isEmpty)
    #expect(map.statements.map { $0.text[.undetermined] } == ["手機\u{20000}", "Phones distract."])
    #expect(map.statements.map(\.role) == [.thesis, .premise])
    #expect(map.reasons.map(\.id) == ["4"])
    #expect(map.reasons[0].premises.map(\.statement) == ["3"] && map.reasons[0].target == "2")
    #expect(map.reasons[0].stance == .attacks)
    let exported = try Converting.export(try Converting.throughJSON(map), "cas-json")
    #expect(try Self.value(exported.text) == Self.value(Self.document))
  }

  @Test(
    "UIMA's own fixtures give the right words", .needs(.data("uima-cas-json")),
    arguments: [
      (
        "casWithEmojiUnicodeTextAndAnnotations",
        ["🥳", "This", "👳🏻\u{200D}♀️", "is", "✆", "a", "🧔🏾\u{200D}♂️", "test", "👻"]
      ),
      ("casWithTraditionalChineseTextAndAnnotations", ["這", "是", "一個", "測試"]),
      ("casWithLeftToRightTextAndAnnotations", ["هذا", "اختبار"]),
      ("casWithTextAndAnnotations", ["This", "is", "a", "test"]),
    ])
  func fixtures(name: String, words: [String]) throws {
    let files = try SharedData.files("uima-cas-json", ending: "json")
      .filter { $0.path.contains("/\(name)/") }
    #expect(!files.isEmpty)
    for file in files {
      let bytes = try SharedData.bytes(file)
      let (map, found) = try Converting.readOne(ImportInput(bytes, name: "f"), "cas-json")
      let read = map.statements.compactMap { $0.text[.undetermined] }
      #expect(read == words, "\(file.path)")
      #expect(!found.contains { $0.severity == .error })
    }
  }

  @Test(
    "Every fixture of UIMA's comes back as it was, or says that it has no text",
    .needs(.data("uima-cas-json")))
  func everyFixture() throws {
    var back = 0
    let files = try SharedData.files("uima-cas-json", ending: "json")
    for file in files {
      let bytes = try SharedData.bytes(file)
      do {
        let map = try Converting.readOne(ImportInput(bytes, name: "f"), "cas-json").map
        let exported = try Converting.export(try Converting.throughJSON(map), "cas-json")
        let original = String(decoding: bytes, as: UTF8.self)
        #expect(try Self.value(exported.text) == Self.value(original), "\(file.path)")
        back += 1
      } catch let failure as ReadFailure {
        #expect(failure.diagnostics.map(\.rule) == ["no-text"], "\(file.path)")
      }
    }
    // Of the 21 fixtures 10 have a view with a text, as Python's json module sees them.
    #expect(back == 10)
  }

  @Test("An offset within a surrogate pair is an error, one within a character a warning")
  func split() throws {
    let torn = Self.document.replacing(
      #""begin":5,"end":9,"kind":"M"#, with: #""begin":1,"end":9,"kind":"M"#)
    let first = try Converting.readOne(Converting.input(torn), "cas-json")
    #expect(first.diagnostics.map(\.rule) == ["offset-splits-code-point"])
    #expect(first.map.statements.map(\.id) == ["3"])
    let inside = Self.document.replacing(
      #""begin":5,"end":9,"kind":"M"#, with: #""begin":2,"end":9,"kind":"M"#)
    let second = try Converting.readOne(Converting.input(inside), "cas-json")
    #expect(second.diagnostics.map(\.rule) == ["anchor-splits-character"])
  }

  @Test("What was changed, removed and added is so in the CAS")
  func edited() throws {
    var map = try Converting.readOne(Converting.input(Self.document), "cas-json").map
    map.statements[1].role = .claim
    map.reasons = []
    var added = map.statements[0]
    added.id = "new"
    added.extensions = JSONObject()
    map.statements.append(added)
    let exported = try Converting.export(map, "cas-json")
    #expect(exported.text.contains("\"kind\": \"Claim\""))
    #expect(!exported.text.contains("@Governor"))
    let again = try Converting.readOne(Converting.input(exported.text), "cas-json").map
    #expect(again.statements.map(\.role) == [.thesis, .claim, .thesis])
    #expect(again.reasons.isEmpty)
  }

  @Test("A map that never was a CAS becomes one, and comes back")
  func clean() throws {
    let map = SmallMaps.map(
      statements: ["t thesis 👍 手機", "a premise שלום"], reasons: ["r a -x t"])
    let exported = try Converting.export(map, "cas-json")
    let again = try Converting.readOne(Converting.input(exported.text), "cas-json").map
    #expect(again.statements.map { $0.text[.undetermined] } == ["👍 手機", "שלום"])
    #expect(again.reasons.map(\.stance) == [.attacks])
    #expect(
      ImportFormats.recognize(Converting.input(exported.text), path: "x.json")?.name == "cas-json")
  }

  @Test("Mutated documents are read, or refused with a reason")
  func mutations() throws {
    try Converting.mutate(Array(Self.document.utf8), nil, "cas-json", rounds: 600)
  }
}
