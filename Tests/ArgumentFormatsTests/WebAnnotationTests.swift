import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

struct WebAnnotationTests {
  private static let head =
    #""@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/a1","type":"Annotation""#
  private static let text = "👍 Phones distract. 手機\u{20000}不好。 שלום e\u{301} Phones distract."

  /// Annotations as the recommendation has them, by what they show.
  static let correct: [(name: String, members: String)] = [
    ("a target alone", #""target":"http://example.org/page1""#),
    ("several targets", #""target":["http://example.org/1","http://example.org/2"]"#),
    ("a body by its IRI", #""body":"http://example.org/b","target":"http://example.org/t""#),
    ("a string body", #""bodyValue":"words","target":"http://example.org/t""#),
    (
      "a textual body",
      #""body":{"type":"TextualBody","value":"手機","language":"zh-Hant","format":"text/plain","purpose":"commenting"},"target":"http://example.org/t""#
    ),
    (
      "an external resource",
      #""body":{"id":"http://example.org/b","type":"Text","format":"text/html"},"target":{"id":"http://example.org/t","type":"Image","textDirection":"rtl"}"#
    ),
    (
      "a choice",
      #""body":{"type":"Choice","items":["http://example.org/1",{"id":"http://example.org/2","language":"fr"}]},"target":"http://example.org/t""#
    ),
    (
      "dates and agents",
      #""creator":{"id":"http://example.org/u","type":"Person","name":"U"},"created":"2015-10-13T13:00:00Z","modified":"2015-10-14T13:00:00.5+08:00","target":"http://example.org/t""#
    ),
    (
      "rights",
      #""rights":"https://example.org/r","canonical":"urn:x:1","via":"http://example.org/v","target":"http://example.org/t""#
    ),
    (
      "a fragment",
      #""target":{"source":"http://example.org/t","selector":{"type":"FragmentSelector","conformsTo":"http://tools.ietf.org/rfc/rfc5147","value":"char=2,18"}}"#
    ),
    (
      "a CSS selector",
      #""target":{"source":"http://example.org/t","selector":{"type":"CssSelector","value":"p"}}"#
    ),
    (
      "an XPath",
      #""target":{"source":"http://example.org/t","selector":{"type":"XPathSelector","value":"/p"}}"#
    ),
    (
      "a quote",
      #""target":{"source":"http://example.org/t","selector":{"type":"TextQuoteSelector","exact":"手機","prefix":" "}}"#
    ),
    (
      "a text position",
      #""target":{"source":"http://example.org/t","selector":{"type":"TextPositionSelector","start":2,"end":8}}"#
    ),
    (
      "a data position",
      #""target":{"source":"http://example.org/t","selector":{"type":"DataPositionSelector","start":5,"end":11}}"#
    ),
    (
      "an SVG",
      #""target":{"source":"http://example.org/t","selector":{"type":"SvgSelector","value":"<svg/>"}}"#
    ),
    (
      "a range",
      #""target":{"source":"http://example.org/t","selector":{"type":"RangeSelector","startSelector":{"type":"XPathSelector","value":"/a"},"endSelector":{"type":"XPathSelector","value":"/b"}}}"#
    ),
    (
      "a refinement",
      #""target":{"source":"http://example.org/t","selector":{"type":"FragmentSelector","value":"p","refinedBy":{"type":"TextQuoteSelector","exact":"x"}}}"#
    ),
    (
      "alternatives",
      #""target":{"source":"http://example.org/t","selector":[{"type":"TextPositionSelector","start":0,"end":1},{"type":"TextQuoteSelector","exact":"👍"}]}"#
    ),
    (
      "a state",
      #""target":{"source":"http://example.org/t","state":{"type":"TimeState","sourceDate":"2015-07-20T13:30:00Z"}}"#
    ),
    (
      "a request",
      #""target":{"source":"http://example.org/t","state":{"type":"HttpRequestState","value":"Accept: text/plain"}}"#
    ),
    (
      "a style",
      #""target":{"source":"http://example.org/t","styleClass":"red"},"stylesheet":"http://example.org/s.css""#
    ),
    ("a motivation", #""motivation":"highlighting","target":"http://example.org/t""#),
  ]

  /// What is no annotation, by why.
  static let incorrect: [(name: String, document: String)] = [
    ("no target in the list", "{\(head),\"target\":[]}"),
    (
      "a position before the text",
      "{\(head),\"target\":{\"source\":\"http://t/\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":-1,\"end\":2}}}"
    ),
    (
      "no context",
      #"{"id":"http://example.org/a","type":"Annotation","target":"http://example.org/t"}"#
    ),
    (
      "another context",
      #"{"@context":"http://example.org/","id":"http://example.org/a","type":"Annotation","target":"http://example.org/t"}"#
    ),
    (
      "no id",
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","target":"http://example.org/t"}"#
    ),
    (
      "two ids",
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":["http://a/","http://b/"],"type":"Annotation","target":"http://example.org/t"}"#
    ),
    (
      "no type",
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/a","target":"http://example.org/t"}"#
    ),
    (
      "another type",
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/a","type":"Note","target":"http://example.org/t"}"#
    ),
    ("no target", "{\(head)}"),
    ("a number as target", "{\(head),\"target\":1}"),
    ("a target of nothing", "{\(head),\"target\":{\"type\":\"Image\"}}"),
    (
      "body and bodyValue",
      "{\(head),\"body\":\"http://b/\",\"bodyValue\":\"x\",\"target\":\"http://t/\"}"
    ),
    ("bodyValue a list", "{\(head),\"bodyValue\":[\"x\",\"y\"],\"target\":\"http://t/\"}"),
    (
      "two dates",
      "{\(head),\"created\":[\"2015-10-13T13:00:00Z\",\"2015-10-14T13:00:00Z\"],\"target\":\"http://t/\"}"
    ),
    ("a number as date", "{\(head),\"modified\":2015,\"target\":\"http://t/\"}"),
    ("a number as rights", "{\(head),\"rights\":1,\"target\":\"http://t/\"}"),
    ("a body of nothing", "{\(head),\"body\":{\"type\":\"TextualBody\"},\"target\":\"http://t/\"}"),
    (
      "a direction that is none",
      "{\(head),\"target\":{\"id\":\"http://t/\",\"textDirection\":\"up\"}}"
    ),
    (
      "an unknown selector",
      "{\(head),\"target\":{\"source\":\"http://t/\",\"selector\":{\"type\":\"Selector\"}}}"
    ),
    (
      "a quote without words",
      "{\(head),\"target\":{\"source\":\"http://t/\",\"selector\":{\"type\":\"TextQuoteSelector\"}}}"
    ),
    (
      "a position without end",
      "{\(head),\"target\":{\"source\":\"http://t/\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":1}}}"
    ),
    (
      "a position of words",
      "{\(head),\"target\":{\"source\":\"http://t/\",\"selector\":{\"type\":\"DataPositionSelector\",\"start\":\"1\",\"end\":2}}}"
    ),
    (
      "a fragment without value",
      "{\(head),\"target\":{\"source\":\"http://t/\",\"selector\":{\"type\":\"FragmentSelector\"}}}"
    ),
    (
      "half a range",
      "{\(head),\"target\":{\"source\":\"http://t/\",\"selector\":{\"type\":\"RangeSelector\",\"startSelector\":{\"type\":\"XPathSelector\",\"value\":\"/a\"}}}}"
    ),
    (
      "a state without a date",
      "{\(head),\"target\":{\"source\":\"http://t/\",\"state\":{\"type\":\"TimeState\"}}}"
    ),
  ]

  /// Where the model's words are stricter than the suite's schemas, which a validator without checks
  /// of formats and of inner parts lets through.
  static let stricter: [(name: String, document: String)] = [
    (
      "an id that is no IRI",
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"a b","type":"Annotation","target":"http://example.org/t"}"#
    ),
    (
      "a fragment that conforms to no IRI",
      "{\(head),\"target\":{\"source\":\"http://t/\",\"selector\":{\"type\":\"FragmentSelector\",\"value\":\"a\",\"conformsTo\":\"a rule\"}}}"
    ),
    ("a target that is no IRI", "{\(head),\"target\":\"somewhere\"}"),
    ("a date that is none", "{\(head),\"created\":\"yesterday\",\"target\":\"http://t/\"}"),
    (
      "a date without zone",
      "{\(head),\"created\":\"2015-10-13T13:00:00\",\"target\":\"http://t/\"}"
    ),
  ]

  @Test("Annotations as the recommendation has them are read, and come back as they were")
  func accepted() throws {
    var documents: [JSONValue] = []
    for (name, members) in Self.correct {
      let document = "{\(Self.head),\(members)}"
      documents.append(try JSONParser.value(document))
      let (map, _) = try Converting.readOne(
        Converting.input(document, Self.text), "web-annotation")
      #expect(map.statements.count == 1, "\(name)")
      let back = try Converting.export(try Converting.throughJSON(map), "web-annotation")
      let page = try JSONParser.value(back.text).objectValue?["first"]?.objectValue
      var item = try #require(page?["items"]?.arrayValue?.first?.objectValue)
      item["@context"] = .string("http://www.w3.org/ns/anno.jsonld")
      #expect(JSONValue.object(item).normalized == documents.last?.normalized, "\(name)")
    }
  }

  @Test("What is no annotation is refused with the section it offends")
  func refused() throws {
    for (name, document) in Self.incorrect + Self.stricter {
      let failure = #expect(throws: ReadFailure.self, "\(name)") {
        try Converting.read(Converting.input(document, Self.text), "web-annotation")
      }
      #expect(failure?.diagnostics.first?.explanation?.contains("section") == true)
    }
  }

  @Test("Whatever we write we read as it was")
  func written() throws { #expect(try Self.writtenAnnotations().count > 100) }

  @Test(
    "The W3C's schemas accept what we read and what we write, and refuse what we do",
    .needs(.data("w3c-web-annotation")), .needs(.jsonSchema))
  func schemas() throws {
    let correct = try Self.correct.map { try JSONParser.value("{\(Self.head),\($0.members)}") }
    let wrong = try (Self.incorrect + Self.stricter).map { try JSONParser.value($0.document) }
    let written = try Self.writtenAnnotations()
    let problems = try WebAnnotationSchemas.problems(correct + wrong + written)
    try #require(problems.count == correct.count + wrong.count + written.count)
    for (problem, sample) in zip(problems, Self.correct) {
      #expect(problem == nil, "\(sample.name)")
    }
    for (problem, sample) in zip(problems.dropFirst(correct.count), Self.incorrect + Self.stricter)
    {
      // Some of what we refuse the schemas can't see.
      let isStricter = Self.stricter.contains { $0.name == sample.name }
      #expect((problem == nil) == isStricter, "\(sample.name)")
    }
    #expect(problems.suffix(written.count).compactMap(\.self) == [])
  }

  /// What random maps are written as, each of them read back.
  private static func writtenAnnotations() throws -> [JSONValue] {
    var written: [JSONValue] = []
    for seed in 0..<Thoroughness.rounds(20, full: 40) {
      var random = RandomMaps(seed: UInt64(seed))
      let map = random.map(size: seed % 20)
      let exported = try Converting.export(map, "web-annotation")
      let root = try #require(try JSONParser.value(exported.text).objectValue)
      let items = root["first"]?.objectValue?["items"]?.arrayValue ?? []
      let annotations = items.compactMap(\.objectValue).map { item in
        var item = item
        item["@context"] = .string("http://www.w3.org/ns/anno.jsonld")
        return JSONValue.object(item)
      }
      guard !annotations.isEmpty else { continue }
      written += annotations
      let again = try Converting.readOne(
        Converting.input(exported.text, name: "again"), "web-annotation"
      ).map
      #expect(again.statements.count == map.statements.count)
    }
    return written
  }

  @Test(
    "Selectors find their words",
    arguments: [
      (#"{"type":"TextPositionSelector","start":19,"end":21}"#, "手機"),
      (#"{"type":"DataPositionSelector","start":0,"end":4}"#, "👍"),
      (#"{"type":"TextQuoteSelector","exact":"手機\uD840\uDC00"}"#, "手機\u{20000}"),
      (#"{"type":"TextQuoteSelector","exact":"Phones","prefix":"👍 "}"#, "Phones"),
      (#"{"type":"TextQuoteSelector","exact":"Phones"}"#, nil),
      (#"{"type":"TextQuoteSelector","exact":"Fones"}"#, nil),
      (#"{"type":"FragmentSelector","value":"char=26,30"}"#, "שלום"),
      (#"{"type":"FragmentSelector","value":"char=2,19;length=9"}"#, "Phones distract. "),
      (#"{"type":"TextPositionSelector","start":9,"end":1000}"#, nil),
      (#"{"type":"CssSelector","value":"p"}"#, nil),
      (
        #"{"type":"TextPositionSelector","start":19,"end":30,"refinedBy":{"type":"TextQuoteSelector","exact":"不好"}}"#,
        "不好"
      ),
      (
        #"{"type":"TextPositionSelector","start":19,"end":30,"refinedBy":{"type":"TextQuoteSelector","exact":"Phones"}}"#,
        nil
      ),
      (
        #"{"type":"RangeSelector","startSelector":{"type":"TextQuoteSelector","exact":"手"},"endSelector":{"type":"TextQuoteSelector","exact":"。"}}"#,
        "手機\u{20000}不好"
      ),
      (#"[{"type":"CssSelector","value":"p"},{"type":"TextQuoteSelector","exact":"機"}]"#, "機"),
    ] as [(String, String?)])
  func selectors(selector: String, words: String?) throws {
    let document =
      "{\(Self.head),\"target\":{\"source\":\"http://example.org/t\",\"selector\":\(selector)}}"
    let (map, found) = try Converting.readOne(
      Converting.input(document, Self.text), "web-annotation")
    #expect(map.statements[0].anchors.isEmpty == (words == nil))
    if let words { #expect(map.statements[0].text[.undetermined] == words) }
    // A position behind characters beyond the basic plane is doubtful by itself.
    #expect(found.allSatisfy { $0.rule == "offset-unit" } == (words != nil))
  }

  @Test("Many quotes are found where one by one they are found")
  func manyQuotes() throws {
    var random = SeededGenerator(seed: 3)
    let parts = ["手機", "a", "ab", "👍", "שלום", " ", "e\u{301}", "\u{1}"]
    for _ in 0..<10 {
      let text = (0..<300).map { _ in random.pick(parts) }.joined()
      let scalars = Array(text.unicodeScalars)
      let items = (0..<80).map { number -> String in
        let start = random.below(scalars.count)
        let end = min(scalars.count, start + 1 + random.below(20))
        let exact = JSONWriter.compact(
          .string(String(String.UnicodeScalarView(scalars[start..<end]))))
        return
          #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"x:\#(number)","type":"Annotation","target":{"source":"x:t","selector":{"type":"TextQuoteSelector","exact":\#(exact)}}}"#
      }
      let all = try Converting.readOne(
        Converting.input("[\(items.joined(separator: ","))]", text), "web-annotation"
      ).map
      #expect(all.statements.count == 80)
      for (item, statement) in zip(items, all.statements) {
        let one = try Converting.readOne(Converting.input(item, text), "web-annotation").map
        #expect(one.statements[0].anchors == statement.anchors)
      }
    }
  }

  @Test("Premises that work together, undercuts and notes come back; sealed maps stay sealed")
  func arguments() throws {
    var map = SmallMaps.map(
      statements: ["t thesis 手機不應帶進課堂。", "a premise They distract.", "b evidence So what."],
      reasons: ["r a+b -> t", "u b -x r"])
    map.statements[0].note = LocalizedText("mind this", language: "en")
    let exported = try Converting.export(map, "web-annotation")
    let again = try Converting.readOne(
      Converting.input(exported.text), "web-annotation"
    ).map
    #expect(again.statements.map(\.role) == map.statements.map(\.role))
    #expect(again.statements.map(\.id) == map.statements.map(\.id))
    #expect(again.reasons.map { $0.premises.map(\.statement) } == [["a", "b"], ["b"]])
    #expect(again.reasons.map(\.target) == ["t", "r"])
    #expect(again.reasons.map(\.stance) == [.supports, .attacks])
    #expect(again.statements[0].note[.undetermined] == "mind this")
    #expect(try Converting.export(again, "web-annotation").text.contains("mind this"))
    // Places without a text go through as places.
    let position = Self.correct[13].members
    let sealed = try Converting.readOne(
      Converting.input("{\(Self.head),\(position)}"), "web-annotation"
    ).map
    #expect(sealed.statements[0].anchors[0].ranges == [TextRange(2, 8)])
    #expect(sealed.sources[0].editions[0].text == nil)
    #expect(try Converting.export(sealed, "web-annotation").text.contains("\"start\": 2"))
  }

  @Test("Collections with their first page, pages and lists are read; others are refused")
  func collections() throws {
    let item =
      #"{"id":"http://example.org/a1","type":"Annotation","target":"http://example.org/t"}"#
    let page =
      #""id":"http://example.org/p","type":"AnnotationPage","startIndex":0,"partOf":"http://example.org/c","items":[\#(item)]"#
    let context = #""@context":"http://www.w3.org/ns/anno.jsonld""#
    let good = [
      "{\(context),\(page)}", "[{\(Self.head),\"target\":\"http://example.org/t\"}]",
      #"{\#(context),"id":"http://example.org/c","type":"AnnotationCollection","label":"x","total":1,"first":{\#(page)}}"#,
    ]
    for document in good {
      let map = try Converting.readOne(Converting.input(document), "web-annotation").map
      #expect(map.statements.count == 1)
      #expect(
        ImportFormats.recognize(Converting.input(document), path: "x.json")?.name
          == "web-annotation")
    }
    let bad = [
      "{\(page)}", #"{\#(context),"id":"http://c/","type":"AnnotationPage","items":[]}"#,
      #"{\#(context),"id":"http://c/","type":"AnnotationPage"}"#,
      #"{\#(context),"id":"http://c/","type":"AnnotationCollection","total":-1}"#,
      #"{\#(context),"id":"http://c/","type":"AnnotationCollection","first":1}"#,
      #"{\#(context),"type":"AnnotationCollection"}"#, "[1]", "1",
    ]
    // What a collection says beside its first page counts, too.
    let wrongMembers = [
      #""total":-1"#, #""total":"1""#, #""label":5"#, #""last":1"#, #""created":"yesterday""#,
    ].map {
      #"{\#(context),"id":"http://c/","type":"AnnotationCollection",\#($0),"first":{\#(page)}}"#
    }
    for document in bad + wrongMembers {
      #expect(throws: ReadFailure.self, "\(document)") {
        try Converting.read(Converting.input(document), "web-annotation")
      }
    }
  }

  @Test("Mutated documents are read, or refused with a reason")
  func mutations() throws {
    let documents = Self.correct.map { "{\(Self.head),\($0.members)}" }
    try Converting.mutate(
      Array("[\(documents.joined(separator: ","))]".utf8), Array(Self.text.utf8),
      "web-annotation", rounds: 400)
  }
}
