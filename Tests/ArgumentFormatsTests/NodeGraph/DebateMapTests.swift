import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Debate Map's nodes and links.
struct DebateMapTests {
  private static func node(_ id: String, _ type: String, _ words: String, _ more: String = "")
    -> (node: String, revision: String)
  {
    (
      #"{"id":"\#(id)","type":"\#(type)","c_currentRevision":"r-\#(id)","creator":"u"\#(more)}"#,
      #"{"id":"r-\#(id)","node":"\#(id)","phrasing":{"text_base":"\#(words)","text_negation":"Not: \#(words)"}}"#
    )
  }

  static var document: String {
    let nodes = [
      node("root", "category", "Phones"), node("q", "multiChoiceQuestion", "Where to?"),
      node("out", "claim", "Outside."), node("in", "claim", "Inside."),
      node("arg", "argument", "It helps.", #","argumentType":"all""#),
      node("p1", "claim", "They distract."),
      node("p2", "claim", "They help."), node("any", "argument", "", #","argumentType":"any""#),
      node("p3", "claim", "One."), node("p4", "claim", "Two."),
      node("rel", "argument", "Beside the point."), node("p5", "claim", "So do windows."),
      node("note", "comment", "Look here."),
    ]
    let links = [
      #"{"id":"l1","parent":"root","child":"q","orderKey":"a","group":"generic"}"#,
      #"{"id":"l3","parent":"q","child":"in","orderKey":"c","group":"freeform"}"#,
      #"{"id":"l2","parent":"q","child":"out","orderKey":"b","group":"freeform"}"#,
      #"{"id":"l4","parent":"out","child":"arg","orderKey":"a","group":"truth","polarity":"supporting"}"#,
      #"{"id":"l5","parent":"arg","child":"p1","orderKey":"a","group":"generic","form":"base"}"#,
      #"{"id":"l6","parent":"arg","child":"p2","orderKey":"b","group":"generic","form":"negation"}"#,
      #"{"id":"l7","parent":"out","child":"any","orderKey":"b","group":"truth","polarity":"opposing"}"#,
      #"{"id":"l8","parent":"any","child":"p3","orderKey":"a","group":"generic"}"#,
      #"{"id":"l9","parent":"any","child":"p4","orderKey":"b","group":"generic"}"#,
      #"{"id":"l10","parent":"arg","child":"rel","orderKey":"z","group":"relevance","polarity":"opposing"}"#,
      #"{"id":"l11","parent":"rel","child":"p5","orderKey":"a","group":"generic"}"#,
      #"{"id":"l12","parent":"p5","child":"note","orderKey":"a","group":"comment"}"#,
      #"{"id":"l13","parent":"gone","child":"p5"}"#,
    ]
    return "{\"nodes\":[\(nodes.map(\.node).joined(separator: ","))],"
      + "\"nodeLinks\":[\(links.joined(separator: ","))],"
      + "\"nodeRevisions\":[\(nodes.map(\.revision).joined(separator: ","))],"
      + #""terms":[{"id":"t1","name":"phone"}]}"#
  }

  @Test("Arguments are reasons, relevance a reason upon one, questions have answers")
  func meaning() throws {
    let input = Converting.input(Self.document)
    #expect(ImportFormats.recognize(input, path: "x.json")?.name == "debatemap")
    let (map, found) = try Converting.readOne(input, "debatemap")
    #expect(found.map(\.message) == ["the link “l13” joins no two nodes"])
    #expect(map.statements.first { $0.id == "q" }?.role == .question)
    #expect(map.relations.filter { $0.type == .answers }.map(\.from) == ["out", "in"])
    #expect(map.groups.map(\.members) == [["q"]])
    let reasons = Dictionary(uniqueKeysWithValues: map.reasons.map { ($0.id, $0) })
    #expect(reasons["arg"]?.premises.map(\.statement) == ["p1", "not-p2"])
    #expect(reasons["arg"]?.target == "out" && reasons["arg"]?.stance == .supports)
    #expect(reasons["arg"]?.note[.undetermined] == "It helps.")
    #expect(reasons["any"]?.premises.map(\.statement) == ["p3"])
    #expect(reasons["any-2"]?.premises.map(\.statement) == ["p4"])
    #expect(reasons["any-2"]?.stance == .attacks)
    #expect(reasons["rel"]?.target == "arg" && reasons["rel"]?.stance == .attacks)
    #expect(
      map.statements.first { $0.id == "not-p2" }?.text[.undetermined] == "Not: They help.")
    #expect(map.comments.map(\.on) == ["p5"] && map.reasons.count == 4)
    let kept = map.header.extensions["debatemap"]?.objectValue
    #expect(kept?["terms"] != nil && kept?["nodeLinks"]?.arrayValue?.count == 1)
    _ = try Converting.throughJSON(map)
  }

  @Test("Numbers for ids, nulls, circles and shared arguments are read, and said where they matter")
  func habits() throws {
    let text = #"""
      {"nodes":[{"id":1,"type":"claim"},{"id":2,"type":"argument"},{"id":3,"type":"claim"},{"id":3,"type":"claim"},null],
      "nodeLinks":[{"id":9,"parent":1,"child":2,"polarity":"supporting","group":"truth"},{"parent":2,"child":3},
      {"parent":3,"child":2,"polarity":"opposing"},{"parent":3,"child":1,"polarity":null,"orderKey":1e400},{"parent":1,"child":1}],
      "nodeRevisions":[{"node":1,"titles":{"base":"One."}},{"node":3,"phrasing":null}],"nodePhrasings":null}
      """#
    let fixed = text.replacing("1e400", with: "12")
    let (map, found) = try Converting.readOne(Converting.input(fixed), "debatemap")
    #expect(map.statements.map(\.id) == ["1", "3", "3-2"])
    #expect(map.statements[0].text[.undetermined] == "One.")
    #expect(
      map.reasons.map(\.target) == ["1", "3"] && map.reasons.map(\.stance) == [.supports, .attacks])
    #expect(!found.isEmpty && found.allSatisfy { $0.severity == .warning })
    #expect(throws: ReadFailure.self) { try Converting.read(Converting.input(text), "debatemap") }
    try Converting.mutate(Array(Self.document.utf8), nil, "debatemap")
  }

  @Test("An argument in many places with many premises costs no more than its size")
  func many() throws {
    let places = (0..<3_000).map { #"{"id":"c\#($0)","type":"claim"}"# }
    let up = (0..<3_000).map { #"{"parent":"c\#($0)","child":"a","polarity":"opposing"}"# }
    let down = (0..<3_000).map { #"{"parent":"a","child":"c\#($0)","group":"generic"}"# }
    let text =
      "{\"nodes\":[{\"id\":\"a\",\"type\":\"argument\"},\(places.joined(separator: ","))],"
      + "\"nodeLinks\":[\((up + down).joined(separator: ","))]}"
    let (map, found) = try Converting.readOne(Converting.input(text), "debatemap")
    #expect(map.reasons.count == 1 && map.reasons[0].premises.count == 3_000)
    #expect(found.contains { $0.message.contains("too many places") })
  }
}
