import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Testing

/// Quotes of Web Annotations as pages and programs change them, and collections of which a part is
/// elsewhere.
struct WebQuotesTests {
  private static func annotation(_ selector: String) -> String {
    #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"x:a","type":"Annotation","target":{"source":"x:t","selector":\#(selector)}}"#
  }

  private static func quote(_ exact: String) -> String {
    #"{"type":"TextQuoteSelector","exact":\#(PlaceTests.quoted(exact))}"#
  }

  @Test(
    "A quote is found as `annotate` finds it",
    arguments: [
      ("don\u{2019}t  buzz", "Phones don't buzz in class.", "don't buzz"),
      ("don't\nbuzz", "Phones don't buzz in class.", "don't buzz"),
      ("don't\u{A0}buzz", "Phones don't buzz in class.", "don't buzz"),
      ("DON'T BUZZ", "Phones don't buzz in class.", "don't buzz"),
      ("a cafe\u{301} isn't", "So a caf\u{E9} isn't a class.", "a caf\u{E9} isn't"),
      ("dis\u{AD}tract us all", "Phones distract us all.", "distract us all"),
      ("“distract” us all", "Phones \"distract\" us all.", "\"distract\" us all"),
      ("distrakt us all", "Phones distract us all.", "distract us all"),
      ("ｄｉｓｔｒａｃｔ us all", "Phones distract us all.", "distract us all"),
      ("the ﬁrst oﬃce", "In the first office.", "the first office"),
      ("應該 禁止手機", "大家說應該禁止手機。", "應該禁止手機"),
      ("「應該禁止手機」", "大家說“應該禁止手機”。", "“應該禁止手機”"),
      ("應該禁止，手機", "大家說應該禁止,手機。", "應該禁止,手機"),
    ])
  func quotes(exact: String, text: String, words: String) throws {
    let (map, found) = try Converting.readOne(
      Converting.input(Self.annotation(Self.quote(exact)), text), "web-annotation")
    #expect(PlaceTests.standing(map) == [words], "\(found)")
    #expect(found.allSatisfy { $0.severity != .error })
    // Other words than the text's are said, and stay the statement's.
    let isTypo = exact.contains("distrakt")
    #expect(found.map(\.rule) == (isTypo ? ["quote-differs"] : []))
    if isTypo { #expect(map.statements[0].text[.undetermined] == exact) }
  }

  @Test(
    "Of a quote that stands twice the one nearest the position counts, or the one whose surroundings fit"
  )
  func twice() throws {
    let text = "Ban it. Phones buzz. Ban it. 應該禁止。手機。應該禁止。"
    for (selector, start) in [
      (#"[{"type":"TextPositionSelector","start":19,"end":26},\#(Self.quote("Ban it."))]"#, 21),
      (#"[{"type":"TextPositionSelector","start":2,"end":9},\#(Self.quote("Ban it."))]"#, 0),
      (#"[{"type":"TextPositionSelector","start":38,"end":43},\#(Self.quote("應該禁止。"))]"#, 37),
      (#"{"type":"TextQuoteSelector","exact":"Ban it.","prefix":"buzz. "}"#, 21),
      (#"{"type":"TextQuoteSelector","exact":"Ban it.","suffix":" Phones"}"#, 0),
      (#"{"type":"TextQuoteSelector","exact":"應該禁止。","prefix":"手機。"}"#, 37),
    ] {
      let (map, _) = try Converting.readOne(
        Converting.input(Self.annotation(selector), text), "web-annotation")
      #expect(map.statements[0].anchors.first?.ranges.first?.start == start, "\(selector)")
    }
    let (open, found) = try Converting.readOne(
      Converting.input(Self.annotation(Self.quote("Ban it.")), text), "web-annotation")
    #expect(open.statements[0].anchors.isEmpty)
    #expect(found.map(\.rule) == ["annotation-text"])
  }

  @Test("A position in other units goes out as the one that its quote has")
  func corrected() throws {
    let selector = #"[{"type":"TextPositionSelector","start":3,"end":6},\#(Self.quote("Ban"))]"#
    let (map, _) = try Converting.readOne(
      Converting.input(Self.annotation(selector), "👍 Ban it."), "web-annotation")
    let written = try Converting.export(Converting.throughJSON(map), "web-annotation").text
    let (again, found) = try Converting.readOne(
      Converting.input(written, "👍 Ban it."), "web-annotation")
    #expect(PlaceTests.standing(again) == ["Ban"])
    #expect(found.isEmpty)
  }

  @Test("Rows of Hypothesis are read, listed, in an array, and alone")
  func rows() throws {
    let row =
      #"{"id":"Ab-1","created":"2024-01-01T00:00:00.123456+00:00","updated":"2024-01-01T00:00:00+00:00","user":"acct:a@hypothes.is","uri":"https://example.org/a","text":"I agree","tags":["Claim"],"group":"__world__","permissions":{"read":["group:__world__"]},"target":[{"source":"https://example.org/a","selector":[{"type":"RangeSelector","startContainer":"/p[1]","endContainer":"/p[1]","startOffset":0,"endOffset":3},{"type":"TextPositionSelector","start":3,"end":6},{"type":"TextQuoteSelector","exact":"Ban","prefix":"👍 ","suffix":" it"}]}],"document":{"title":["A"]},"links":{},"flagged":false,"hidden":false}"#
    let reply =
      #"{"id":"Cd-2","uri":"https://example.org/a","text":"No","tags":[],"references":["Ab-1"],"target":[{"source":"https://example.org/a"}]}"#
    for document in [#"{"total":2,"rows":[\#(row),\#(reply)]}"#, "[\(row),\(reply)]", row] {
      let input = Converting.input(document, "👍 Ban it.")
      #expect(ImportFormats.recognize(input, path: "x.json")?.name == "web-annotation")
      let (map, found) = try Converting.readOne(input, "web-annotation")
      #expect(PlaceTests.standing(map).first == "Ban", "\(found)")
      #expect(map.statements[0].role == .claim)
      #expect(found.allSatisfy { $0.severity != .error })
    }
    let (none, _) = try Converting.readOne(
      Converting.input(#"{"total":0,"rows":[]}"#, "A"), "web-annotation")
    #expect(none.statements.isEmpty)
  }

  private static let item =
    #"{"id":"x:a","type":"Annotation","body":{"type":"TextualBody","value":"Claim","purpose":"tagging"},"target":"x:t"}"#

  @Test(
    "What collections and pages say of the rest of them is kept",
    arguments: [
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"x:c","type":"AnnotationCollection","label":"L","total":42,"first":"x:p1","last":"x:p9"}"#,
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"x:c","type":"AnnotationCollection","label":"L","total":42,"first":{"id":"x:p1","type":"AnnotationPage","next":"x:p2","startIndex":0,"items":[\#(item)]},"last":"x:p9"}"#,
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"x:p2","type":"AnnotationPage","partOf":{"id":"x:c","type":"AnnotationCollection","total":42},"startIndex":20,"next":"x:p3","prev":"x:p1","items":[\#(item)]}"#,
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"x:p2","type":"AnnotationPage","partOf":"x:c","startIndex":20,"items":[\#(item)]}"#,
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"x:c","type":"AnnotationCollection","label":"L","total":42,"first":{"id":"x:p1","type":"AnnotationPage"},"last":{"id":"x:p9","type":"AnnotationPage"}}"#,
    ])
  func collections(document: String) throws {
    let (map, _) = try Converting.readOne(Converting.input(document, "Ban"), "web-annotation")
    let written = try Converting.export(Converting.throughJSON(map), "web-annotation").text
    #expect(try JSONParser.value(written).normalized == JSONParser.value(document).normalized)
  }
}
