import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Testing

/// What other programs write that their formats' descriptions don't dwell on.
struct ForeignHabitsTests {
  @Test(
    "A map that was just made is laid out as one that was read",
    arguments: [
      ("doccano", #"{"text":"a","z":{"y":1,"b":2},"label":[[0,1,"x"]]}"#),
      ("hf", #"{"text":"a","spans":[{"start":0,"end":1,"label":"x","z":1,"b":{"d":1,"c":2}}]}"#),
      ("label-studio", #"{"data":{"text":"a"},"z":1,"annotations":[{"y":1,"b":2,"result":[]}]}"#),
      ("bio", SpanFormatTests.bio), ("conll", SpanFormatTests.conll),
      ("aif", NodeGraphTests.dialogue),
    ])
  func layout(format: String, document: String) throws {
    let (map, _) = try Converting.readOne(Converting.input(document), format)
    let again = try Converting.throughJSON(map)
    #expect(again == map)
    #expect(MapWriter().bytes(again) == MapWriter().bytes(map))
  }

  @Test("A text with U+0000 is refused, because no map could hold it")
  func nothing() throws {
    #expect(throws: ReadFailure.self) {
      try Converting.read(Converting.input("a\u{0}\tB-x\n"), "bio")
    }
    #expect(throws: ReadFailure.self) {
      try Converting.read(Converting.input("T1\tClaim 0 1\ta\n", "a\u{0}"), "brat")
    }
  }

  @Test("A note of brat's whose id is given twice comes back twice")
  func bratTwins() throws {
    let document = """
      T1\tClaim 0 4\tBan.
      #1\tAnnotatorNotes T1\tsure
      #1\tAnnotatorNotes T1\tsure

      """
    let (map, _) = try Converting.readOne(Converting.input(document, "Ban. Bad"), "brat")
    #expect(map.statements[0].note[.undetermined] == "sure")
    #expect(try Converting.export(Converting.throughJSON(map), "brat").text == document)
  }

  @Test("Ids of brat's with other letters than English come back as they were")
  func bratIDs() throws {
    let document = """
      T1e\u{301}.\tClaim 0 4\tBan.
      T一\tPremise 5 8\tBad
      R１\tsupports Arg1:T一 Arg2:T1e\u{301}.

      """
    let (map, _) = try Converting.readOne(Converting.input(document, "Ban. Bad"), "brat")
    #expect(map.reasons.count == 1)
    let written = try Converting.export(Converting.throughJSON(map), "brat").text
    #expect(Array(written.utf8) == Array(document.utf8), "\(written)")
  }

  @Test("Types with a colon come back in brat's lines")
  func bratColons() throws {
    let document = "T1\tex:Claim 0 4\tBan.\nT2\tx 5 8\tBad\nR1\tex:near Arg1:T2 Arg2:T1\n"
    let (map, _) = try Converting.readOne(Converting.input(document, "Ban. Bad"), "brat")
    #expect(map.relations.count == 1)
    #expect(try Converting.export(Converting.throughJSON(map), "brat").text == document)
  }

  @Test("A byte order mark is no part of a file's first line")
  func byteOrderMarks() throws {
    let mark = "\u{FEFF}"
    let (tokens, _) = try Converting.readOne(Converting.input(mark + "Ban\tB-Claim\n"), "bio")
    #expect(tokens.statements.map { $0.text[.undetermined] } == ["Ban"])
    for document in [
      "T1\tClaim 0 4\tBan.\nT2\tx 5 8\tBad\nR1\tsupports Arg1:T2 Arg2:T1\n",
      "#1\tAnnotatorNotes T1\tsure\nT1\tClaim 0 4\tBan.\n",
    ] {
      let (map, found) = try Converting.readOne(
        Converting.input(mark + document, "Ban. Bad"), "brat")
      #expect(found.isEmpty)
      #expect(map.statements.contains { $0.role == .claim })
      #expect(try Converting.export(Converting.throughJSON(map), "brat").text == mark + document)
    }
    for (format, document) in [
      ("doccano", SpanFormatTests.doccano), ("label-studio", SpanFormatTests.labelStudio),
    ] {
      let input = Converting.input(mark + document)
      #expect(ImportFormats.recognize(input, path: nil)?.name == format)
      #expect(try Converting.readOne(input, format).map.statements.count > 1)
    }
  }

  @Test("Windows line ends in brat's file hide neither relations nor stances")
  func bratLineEnds() throws {
    let document = """
      T1\tMajorClaim 0 4\tBan.\r
      T2\tClaim 5 8\tBad\r
      R1\tsupports Arg1:T2 Arg2:T1\r
      A1\tStance T2 For\r
      #1\tAnnotatorNotes T2\tsure\r

      """
    let (map, found) = try Converting.readOne(Converting.input(document, "Ban. Bad"), "brat")
    #expect(found.isEmpty)
    #expect(map.reasons.map(\.stance) == [.supports, .supports])
    #expect(map.statements[1].note[.undetermined] == "sure")
    #expect(try Converting.export(Converting.throughJSON(map), "brat").text == document)
  }

  @Test("Arg1 is where a relation of brat's goes out from, wherever it stands")
  func bratRoles() throws {
    let document = """
      T1\tClaim 0 4\tBan.
      T2\tPremise 5 8\tBad
      R1\tsupports Arg2:T1 Arg1:T2

      """
    let (map, _) = try Converting.readOne(Converting.input(document, "Ban. Bad"), "brat")
    #expect(map.reasons.map(\.target) == ["T1"])
    #expect(try Converting.export(Converting.throughJSON(map), "brat").text == document)
  }

  @Test("Relations of brat's upon relations come back whatever their types are")
  func bratUponRelations() throws {
    let document = """
      T1\tClaim 0 4\tBan.
      T2\tPremise 5 8\tBad
      R1\tnear Arg1:T2 Arg2:T1
      R2\tundercuts Arg1:T1 Arg2:R1
      R3\tnear Arg1:T1 Arg2:R2
      R4\tnear Arg1:T1 Arg2:R3

      """
    let (map, found) = try Converting.readOne(Converting.input(document, "Ban. Bad"), "brat")
    #expect(found.isEmpty)
    #expect(map.relations.count == 3)
    #expect(try Converting.export(Converting.throughJSON(map), "brat").text == document)
  }

  @Test("Rows as Hypothesis lists them are read as Web Annotations")
  func hypothesis() throws {
    let document = #"""
      {"total":1,"rows":[{"id":"Ab-1","created":"2024-01-01T00:00:00+00:00","user":"acct:a@hypothes.is","uri":"https://example.org/a","text":"I agree","tags":["Claim"],"group":"__world__","target":[{"source":"https://example.org/a","selector":[{"type":"RangeSelector","startContainer":"/p[1]","endContainer":"/p[1]","startOffset":0,"endOffset":3},{"type":"TextQuoteSelector","exact":"Ban"}]}]}]}
      """#
    let input = Converting.input(document, "Ban. Bad")
    #expect(ImportFormats.recognize(input, path: "x.json")?.name == "web-annotation")
    let (map, found) = try Converting.readOne(input, "web-annotation")
    #expect(map.statements.map(\.role) == [.claim])
    #expect(map.statements[0].anchors.map(\.ranges) == [[TextRange(0, 3)]])
    #expect(map.statements[0].note[.undetermined] == "I agree")
    #expect(found.map(\.rule) == ["loss"])
  }

  @Test(
    "Annotations of Recogito's are read: names within the document, no source, two ends",
    arguments: ["#a1", "0b04a8d8-6106-4872-9435-c78b5e89fede"])
  func recogito(name: String) throws {
    let document = #"""
      [{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":[{"type":"TextualBody","value":"Premise","purpose":"tagging"},{"type":"TextualBody","value":"sure","purpose":"commenting"}],"target":{"selector":[{"type":"TextQuoteSelector","exact":"Bad"},{"type":"TextPositionSelector","start":5,"end":8}]},"id":"#a1"},
      {"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":[{"type":"TextualBody","value":"Claim","purpose":"tagging"}],"target":{"selector":[{"type":"TextPositionSelector","start":0,"end":4}]},"id":"#a2"},
      {"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","motivation":"linking","body":[{"type":"TextualBody","value":"supports","purpose":"tagging"}],"target":[{"id":"#a1"},{"id":"#a2"}],"id":"#r1"}]
      """#.replacing("#a1", with: name)
    let (map, found) = try Converting.readOne(
      Converting.input(document, "Ban. Bad"), "web-annotation")
    #expect(map.statements.map(\.role) == [.premise, .claim])
    #expect(map.statements.map { $0.text[.undetermined] } == ["Bad", "Ban."])
    #expect(map.reasons.map(\.target) == [map.statements[1].id])
    #expect(map.reasons.map(\.stance) == [.supports])
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(!found.isEmpty)
    let exported = try Converting.export(try Converting.throughJSON(map), "web-annotation")
    let again = try Converting.readOne(
      Converting.input(exported.text, "Ban. Bad"), "web-annotation")
    #expect(again.map.reasons.map(\.target) == [again.map.statements[1].id])
    #expect(again.map.statements.map(\.anchors) == map.statements.map(\.anchors))
  }

  @Test("That an annotation has further tags is said, and they come back")
  func severalTags() throws {
    let document = """
      {"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/a1","type":"Annotation",\
      "body":[{"type":"TextualBody","value":"Premise","purpose":"tagging"},\
      {"type":"TextualBody","value":"Weak","purpose":"tagging"}],\
      "target":{"source":"http://example.org/t","selector":{"type":"TextQuoteSelector","exact":"Bad"}}}
      """
    let (map, found) = try Converting.readOne(
      Converting.input(document, "It is Bad."), "web-annotation")
    #expect(map.statements.map(\.role?.rawValue) == ["premise"])
    #expect(found.map(\.rule) == ["loss"], "\(found)")
    #expect(
      try Converting.export(Converting.throughJSON(map), "web-annotation").text.contains("\"Weak\"")
    )
  }

  @Test("Where a position has other words than the quote beside it, the quote is believed")
  func positionsBesideQuotes() throws {
    func document(_ exact: String) -> String {
      // In UTF-16 units, as browsers count.
      #"{"@context":"http://www.w3.org/ns/anno.jsonld","id":"x:a","type":"Annotation","target":{"source":"x:t","selector":[{"type":"TextPositionSelector","start":3,"end":6},{"type":"TextQuoteSelector","exact":"\#(exact)"}]}}"#
    }
    let (map, found) = try Converting.readOne(
      Converting.input(document("Ban"), "👍 Ban them."), "web-annotation")
    #expect(map.statements[0].anchors.map(\.ranges) == [[TextRange(2, 5)]])
    #expect(found.map(\.rule) == ["offset-unit"])
    let (other, notes) = try Converting.readOne(
      Converting.input(document("Bun"), "👍 Ban them."), "web-annotation")
    // Nowhere stands “Bun”, and no other words take its place.
    #expect(other.statements[0].anchors.isEmpty)
    #expect(other.statements[0].text[.undetermined] == "Bun")
    #expect(notes.map(\.rule) == ["annotation-text"])
  }

  @Test("The label of a CAS's annotation stands in its feature for it, not in a remark")
  func casLabel() throws {
    let document =
      #"{"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaID":"_InitialView","sofaString":"Ban."},{"%ID":2,"%TYPE":"custom.Unit","@sofa":1,"begin":0,"end":4,"comment":"for","label":"Claim"},{"%ID":3,"%TYPE":"custom.Tie","@sofa":1,"begin":0,"end":4,"@Governor":2,"@Dependent":9}],"%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2,3]}}}"#
    let (map, found) = try Converting.readOne(Converting.input(document), "cas-json")
    #expect(map.statements.map(\.role) == [.claim])
    // A tie whose ends aren't both there is kept, and said to be.
    #expect(found.map(\.rule) == ["loss"])
  }
}
