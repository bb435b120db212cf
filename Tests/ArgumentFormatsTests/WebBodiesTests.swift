import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import Testing

/// What the bodies and the ends of Web Annotations become: roles and tags, words, notes and links.
struct WebBodiesTests {
  private static let context = #""@context":"http://www.w3.org/ns/anno.jsonld""#

  private static func annotation(_ members: String, id: String = "x:a") -> String {
    #"{\#(context),"id":"\#(id)","type":"Annotation",\#(members)}"#
  }

  private static func body(_ purpose: String?, _ value: String) -> String {
    let purpose = purpose.map { #","purpose":"\#($0)""# } ?? ""
    return #"{"type":"TextualBody","value":"\#(value)"\#(purpose)}"#
  }

  private static func read(_ document: String, _ text: String? = nil) throws -> (
    map: ArgumentMap, diagnostics: [Diagnostic]
  ) {
    try Converting.readOne(Converting.input(document, text), "web-annotation")
  }

  @Test("Of several tags the map has the first, the others are kept, and that is said")
  func severalTags() throws {
    let several = [Self.body("tagging", "Premise"), Self.body("classifying", "事實")]
    let one = Self.annotation(#""body":\#(several[0]),"target":"x:t""#, id: "x:one")
    let two = Self.annotation(#""body":[\#(several.joined(separator: ","))],"target":"x:t""#)
    let third = Self.annotation(
      #""body":[\#(several.reversed().joined(separator: ","))],"target":"x:t""#, id: "x:b")
    let (none, quiet) = try Self.read("[\(one)]", "Ban")
    #expect(none.statements.map(\.role) == [.premise])
    #expect(quiet.isEmpty)
    let (single, found) = try Self.read("[\(one),\(two)]", "Ban")
    #expect(single.statements.map(\.role) == [.premise, .premise])
    #expect(found.map(\.message) == ["1 annotation has several tags; the map has the first"])
    #expect(found.map(\.severity) == [.note])
    let (both, more) = try Self.read("[\(two),\(third)]", "Ban")
    #expect(both.statements.map(\.role) == [.premise, nil])
    #expect(both.statements.map(\.tags) == [[], ["事實"]])
    #expect(more.map(\.message) == ["2 annotations have several tags; the map has the first"])
    let written = try Converting.export(Converting.throughJSON(both), "web-annotation").text
    #expect(written.components(separatedBy: "事實").count == 3)
  }

  @Test(
    "A body is a tag, the words or a note by its purpose, or else by the annotation's motivation")
  func purposes() throws {
    func statement(_ members: String) throws -> Statement {
      try Self.read(Self.annotation("\(members),\"target\":\"x:t\"")).map.statements[0]
    }
    let described = try statement(
      #""body":[\#(Self.body("describing", "手機分心")),\#(Self.body("describing", "again"))]"#)
    #expect(described.text[.undetermined] == "手機分心")
    let notes = try statement(
      #""body":[\#(Self.body("commenting", "one")),\#(Self.body(nil, "二")),\#(Self.body("replying", "three"))]"#
    )
    #expect(notes.note[.undetermined] == "one\n二\nthree")
    #expect(notes.tags.isEmpty)
    for motivation in ["tagging", "classifying"] {
      let tagged = try statement(
        #""motivation":"\#(motivation)","body":[\#(Self.body(nil, "Fact")),\#(Self.body("commenting", "why"))]"#
      )
      #expect(tagged.tags == ["Fact"])
      #expect(tagged.note[.undetermined] == "why")
    }
    let short = try statement(#""bodyValue":"備註""#)
    #expect(short.note[.undetermined] == "備註")
    let bare = try statement(#""body":"x:elsewhere""#)
    #expect(bare.note.isEmpty && bare.tags.isEmpty)
  }

  /// Two statements, and an annotation with them at its ends.
  private static func linked(_ members: String) throws -> (
    map: ArgumentMap, diagnostics: [Diagnostic]
  ) {
    let ends = ["x:one", "x:two", "x:three"].map { annotation(#""target":"x:t""#, id: $0) }
    let link = annotation(members, id: "x:link")
    return try read("[\((ends + [link]).joined(separator: ","))]")
  }

  @Test("From annotations to one leads a link, with the type that it is given")
  func links() throws {
    let (map, _) = try Self.linked(#""rel":"attacks","body":"x:one","target":"x:two""#)
    #expect(map.statements.count == 3)
    #expect(map.reasons.map(\.stance) == [.attacks])
    #expect(map.reasons.map { $0.premises.map(\.statement) } == [[map.statements[0].id]])
    #expect(map.reasons.map(\.target) == [map.statements[1].id])
    let (linked, _) = try Self.linked(
      #""rel":"supports","body":["x:one","x:three"],"target":"x:two""#)
    #expect(
      linked.reasons.map { $0.premises.map(\.statement) }
        == [[map.statements[0].id, map.statements[2].id]])
    // Without a type it is some relation.
    let (open, _) = try Self.linked(#""body":"x:one","target":"x:two""#)
    #expect(open.reasons.isEmpty)
    #expect(open.relations.map(\.type.rawValue) == ["related"])
  }

  @Test(
    "Ends that aren't all annotations of the document make no link",
    arguments: [
      #""body":"x:nobody","target":"x:two""#, #""body":"x:one","target":"x:nobody""#,
      #""body":["x:one","x:nobody"],"target":"x:two""#,
      #""body":["x:one",{"type":"TextualBody","value":"w"}],"target":"x:two""#,
      #""body":"x:one","target":["x:two","x:three"]"#,
      #""motivation":"linking","target":["x:two"]"#,
      #""motivation":"linking","target":["x:one","x:nobody"]"#,
      #""motivation":"linking","target":["x:one","x:two","x:three"]"#,
      #""motivation":"highlighting","target":["x:one","x:two"]"#,
    ])
  func noLinks(members: String) throws {
    let (map, _) = try Self.linked(#""rel":"supports",\#(members)"#)
    #expect(map.statements.count == 4)
    #expect(map.reasons.isEmpty && map.relations.isEmpty)
  }

  @Test("Recogito's links go from the first target to the second, and their tag says what they are")
  func ties() throws {
    for (ends, body, attacks) in [
      (#"["x:one","x:two"]"#, Self.body("tagging", "attacks"), true),
      (#"[{"id":"x:one"},{"id":"x:two"}]"#, Self.body("classifying", "attacks"), true),
      (#"[{"id":"x:one"},"x:two"]"#, Self.body("commenting", "attacks"), false),
    ] {
      let (map, _) = try Self.linked(#""motivation":"linking","body":\#(body),"target":\#(ends)"#)
      #expect(map.statements.count == 3)
      if attacks {
        #expect(map.reasons.map(\.stance) == [.attacks])
        #expect(map.reasons.map { $0.premises.map(\.statement) } == [[map.statements[0].id]])
        #expect(map.reasons.map(\.target) == [map.statements[1].id])
      } else {
        #expect(map.relations.map(\.type.rawValue) == ["related"])
        #expect(map.relations.map(\.from) == [map.statements[0].id])
        #expect(map.relations.map(\.to) == [map.statements[1].id])
      }
    }
  }

  @Test("Annotations that leave their page open are counted, one and several")
  func loose() throws {
    let open = (0..<2).map {
      Self.annotation(
        #""target":{"selector":{"type":"TextQuoteSelector","exact":"Ban"}}"#, id: "x:\($0)")
    }
    let (_, one) = try Self.read("[\(open[0])]", "Ban")
    #expect(one.map(\.message) == ["1 annotation leaves open which page they are of"])
    let (_, two) = try Self.read("[\(open.joined(separator: ","))]", "Ban")
    #expect(two.map(\.message) == ["2 annotations leave open which page they are of"])
  }

  @Test("Without the text places and quotes are kept as they are given")
  func withoutText() throws {
    let position = #"{"type":"TextPositionSelector","start":2,"end":5}"#
    let quote = #"{"type":"TextQuoteSelector","exact":"手機壞"}"#
    func statement(_ selector: String) throws -> Statement {
      let target = #""target":{"source":"http://example.org/t","selector":\#(selector)}"#
      let (map, _) = try Self.read(Self.annotation(target))
      #expect(map.sources.map(\.url) == ["http://example.org/t"])
      return try #require(map.statements.first)
    }
    let both = try statement("[\(position),\(quote)]")
    #expect(both.anchors.map(\.ranges) == [[TextRange(2, 5)]])
    #expect(both.anchors.map(\.quote?.exact) == ["手機壞"])
    #expect(both.text[.undetermined] == "手機壞")
    let alone = try statement(position)
    #expect(alone.anchors.map(\.ranges) == [[TextRange(2, 5)]])
    #expect(alone.anchors.map(\.quote) == [nil])
    // Two quotes aren't those of one place.
    let twice = try statement("[\(position),\(quote),\(quote)]")
    #expect(twice.anchors.map(\.quote) == [nil])
    #expect(twice.text[.undetermined] == "手機壞 手機壞")
    let words = try statement(quote)
    #expect(words.anchors.isEmpty)
    #expect(words.text[.undetermined] == "手機壞")
    let empty = try statement(#"{"type":"TextPositionSelector","start":2,"end":2}"#)
    #expect(empty.anchors.map(\.ranges) == [[TextRange(2, 2)]])
    // What refines a position may be anywhere within.
    let refined = try statement(
      #"{"type":"TextPositionSelector","start":2,"end":5,"refinedBy":\#(quote)}"#)
    #expect(refined.anchors.isEmpty)
  }

  @Test("A row of Hypothesis has its tags, its comment and its page")
  func rows() throws {
    func row(_ members: String) -> String {
      #"{"id":"A1","uri":"https://example.org/p"\#(members)}"#
    }
    let full = row(
      #","user":"acct:a@b","created":"2024-01-01T00:00:00+00:00","updated":"2024-02-01T00:00:00+00:00","text":"為什麼","tags":["Claim"],"target":[{"selector":[{"type":"RangeSelector"},{"type":"TextQuoteSelector","exact":"Ban"}]}]"#
    )
    let (map, found) = try Self.read(full, "Ban it.")
    #expect(PlaceTests.standing(map) == ["Ban"])
    #expect(map.statements[0].role == .claim)
    #expect(map.statements[0].note[.undetermined] == "為什麼")
    #expect(map.sources.map(\.url) == ["https://example.org/p"])
    #expect(
      found.map(\.message)
        == ["groups, permissions and links of Hypothesis's rows are left out"])
    let written = try Converting.export(Converting.throughJSON(map), "web-annotation").text
    let root = try JSONParser.value(written).objectValue
    let items = root?["items"]?.arrayValue ?? root?["first"]?.objectValue?["items"]?.arrayValue
    let item = try #require(items?.first?.objectValue)
    #expect(item["id"] == .string("https://hypothes.is/a/A1"))
    #expect(item["creator"] == .string("acct:a@b"))
    #expect(item["created"] == .string("2024-01-01T00:00:00+00:00"))
    #expect(item["modified"] == .string("2024-02-01T00:00:00+00:00"))
    // A note on the whole page has no body and no place, and no row none of both.
    let (bare, _) = try Self.read(row(#","text":"","tags":[]"#), "Ban it.")
    #expect(bare.statements.count == 1)
    #expect(bare.statements[0].anchors.isEmpty && bare.statements[0].note.isEmpty)
    for broken in ["[\(row("")),{\"id\":\"B\"}]", "[\(row("")),1]"] {
      let failure = #expect(throws: ReadFailure.self) { try Self.read(broken, "Ban it.") }
      #expect(failure?.diagnostics.first?.message.contains("row 2") == true)
    }
    #expect(throws: ReadFailure.self) { try Self.read(#"{"total":1,"rows":[]}"#, "Ban it.") }
  }
}
