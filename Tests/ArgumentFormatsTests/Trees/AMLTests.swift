import ArgumentFormats
import ArgumentJSON
import ArgumentMarkup
import ArgumentModel
import TestSupport
import Testing

/// Araucaria's units, with their text.
@Suite(.needs(.markup)) struct AMLTests {
  static let document = """
    <?xml version="1.0"?><!DOCTYPE ARG SYSTEM "argument.dtd">
    <ARG><SCHEMESET><SCHEME><NAME>Argument from Expert Opinion</NAME><FORM><PREMISE>E says A.</PREMISE><CONCLUSION>A</CONCLUSION></FORM><CQ>Is E biased?</CQ></SCHEME></SCHEMESET>
    <TEXT>𝔸sk Ann: ban them. They distract, and rings distract. Some use them well.</TEXT>
    <EDATA><AUTHOR>Ann; Bob</AUTHOR><DATE>3 May 2003</DATE><SOURCE>A letter</SOURCE><COMMENTS>For a lesson.</COMMENTS></EDATA>
    <AU><PROP identifier="A" missing="no" nodelabel="0.8"><PROPTEXT offset="10">ban them.</PROPTEXT><OWNER name="Ann"/><OWNER name="Bob"/><INSCHEME scheme="Argument from Expert Opinion" schid="0"/></PROP>
      <REFUTATION><AU><PROP identifier="R" missing="no"><PROPTEXT offset="55">Some use them well.</PROPTEXT></PROP></AU></REFUTATION>
      <LA><AU><PROP identifier="B" missing="no"><PROPTEXT offset="20">They distract,</PROPTEXT><INSCHEME scheme="Argument from Expert Opinion" schid="0"/></PROP></AU>
          <AU><PROP identifier="C" missing="yes"><PROPTEXT offset="-1">What distracts is bad.</PROPTEXT><INSCHEME scheme="Argument from Expert Opinion" schid="0"/></PROP>
            <CA><AU><PROP identifier="D" missing="no"><PROPTEXT offset="-1">One.</PROPTEXT></PROP></AU><AU><PROP identifier="E" missing="no"><PROPTEXT offset="-1">Two.</PROPTEXT><TUTOR mark="2"/></PROP></AU></CA></AU></LA>
    </AU></ARG>
    """

  @Test("Units are claims, linked, convergent or in refutation, at their places in the text")
  func meaning() throws {
    let input = Converting.input(Self.document)
    #expect(ImportFormats.recognize(input, path: "x.aml")?.name == "aml")
    let (map, found) = try Converting.readOne(input, "aml")
    #expect(found.isEmpty, "\(found)")
    #expect(map.statements.map(\.id) == ["A", "R", "B", "C", "D", "E"])
    #expect(map.statements.map(\.implicit) == [false, false, false, true, false, false])
    #expect(map.reasons.map(\.stance) == [.attacks, .supports, .supports, .supports])
    #expect(map.reasons.map { $0.premises.map(\.statement) } == [["R"], ["B", "C"], ["D"], ["E"]])
    #expect(map.reasons.map(\.target) == ["A", "A", "C", "C"])
    #expect(map.reasons.map(\.scheme) == [nil, "expert-opinion", nil, nil])
    #expect(map.statements[0].attribution.map(\.who) == ["Ann"])
    // The letter at the beginning is one code point, and two units in Java.
    #expect(map.statements[0].anchors.map(\.ranges) == [[TextRange(9, 18)]])
    #expect(map.statements[1].anchors.map(\.ranges) == [[TextRange(54, 73)]])
    #expect(map.statements[3].anchors.isEmpty)
    #expect(map.header.authors == ["Ann", "Bob"])
    #expect(map.header.description[.undetermined] == "For a lesson.")
    #expect(map.sources.map { $0.title[.undetermined] } == ["A letter"])
  }

  @Test("A document comes back as it went in, and loses nothing of its own")
  func ownWay() throws {
    let (map, _) = try Converting.readOne(Converting.input(Self.document), "aml")
    let exported = try ExporterTests.export(try Converting.throughJSON(map), "aml")
    #expect(exported.diagnostics.isEmpty, "\(exported.diagnostics)")
    #expect(try Self.events(exported.text) == Self.events(Self.document))
    let again = try Converting.readOne(Converting.input(exported.text), "aml").map
    #expect(again == map)
  }

  @Test("Schemes over several steps, over parts of one, and answered questions come back")
  func schemes() throws {
    func unit(_ id: String, _ schemes: [String], _ rest: String = "") -> String {
      let elements = schemes.map { scheme in
        let parts = scheme.split(separator: " ", omittingEmptySubsequences: false)
        let answers = parts.dropFirst().map { "<CQANS answered=\"\($0)\"/>" }.joined()
        return "<INSCHEME scheme=\"Scheme \(parts[0])\" schid=\"\(parts[0])\">" + answers
          + "</INSCHEME>"
      }
      return "<AU><PROP identifier=\"\(id)\" missing=\"no\">"
        + "<PROPTEXT offset=\"-1\">\(id)!</PROPTEXT>" + elements.joined() + "</PROP>\(rest)</AU>"
    }
    let text =
      "<ARG><TEXT></TEXT>"
      + unit(
        "A", ["0 yes no", "1"],
        "<LA>" + unit("B", ["0 yes no"], "<CA>" + unit("D", ["0 yes no"]) + "</CA>")
          + unit("C", ["0 yes no", "2 no"]) + "</LA>") + unit("E", ["1"]) + "</ARG>"
    let (map, found) = try Converting.readOne(Converting.input(text), "aml")
    #expect(found.isEmpty, "\(found)")
    #expect(map.reasons.count { $0.scheme != nil } == 2)
    let exported = try ExporterTests.export(try Converting.throughJSON(map), "aml")
    #expect(try Self.events(exported.text) == Self.events(text))
  }

  /// The elements, attributes and words of a document.
  private static func events(_ text: String) throws -> [String] {
    var events: [String] = []
    try XMLReader().read(Array(text.utf8)) { event in
      switch event {
      case .start(let element):
        let pairs = element.attributes.map { "\($0.name)=\($0.value)" }.sorted()
        events.append("<\(element.name) \(pairs)")
      case .text(let words): if !words.allSatisfy(\.isWhitespace) { events.append(words) }
      case .end(let name): events.append(">\(name)")
      }
    }
    return events
  }

  @Test("What stands in the wrong place is said, and nothing is read twice")
  func wrong() throws {
    let text = """
      <ARG><LA/><PROP identifier="x"/><AU><PROP><PROPTEXT>T</PROPTEXT></PROP><AU><PROP identifier="T"><PROPTEXT offset="99999999999999999999">U</PROPTEXT></PROP></AU><LA/></AU></ARG>
      """
    let (map, found) = try Converting.readOne(Converting.input(text), "aml")
    #expect(found.map(\.rule) == ["annotation-syntax", "annotation-syntax", "annotation-syntax"])
    #expect(map.statements.map { $0.text[.undetermined] } == ["T", "U"])
    #expect(map.reasons.map(\.premises.count) == [1, 0])
    #expect(throws: ReadFailure.self) {
      try Converting.read(Converting.input("<ARG><TEXT>x</TEXT></ARG>"), "aml")
    }
    try Converting.mutate(Array(Self.document.utf8), nil, "aml")
  }

  @Test("Random maps go through, and come back with what was not said to be lost")
  func randomMaps() throws {
    for seed in 0..<40 {
      var random = RandomMaps(seed: UInt64(seed))
      let map = random.map(size: 1 + seed)
      guard !map.statements.isEmpty else { continue }
      let exported = try ExporterTests.export(map, "aml")
      let again = try Converting.readOne(Converting.input(exported.text), "aml").map
      let text = try ExporterTests.export(again, "aml").text
      let (before, after) = (try Self.events(exported.text), try Self.events(text))
      let place = zip(before, after).first { $0 != $1 }
      #expect(before == after, "\(seed): \(place?.0 ?? "") is \(place?.1 ?? "")")
    }
  }

  @Test("Attacks of several premises are parted, and reasons upon reasons stand at the top")
  func losses() throws {
    let map = SmallMaps.map(
      statements: ["t", "a", "b", "c"], reasons: ["r a+b -x t", "u c -x r"])
    let exported = try ExporterTests.export(map, "aml")
    #expect(
      exported.diagnostics.map(\.message) == [
        "AML has no place for 1 undercut or support of a reason",
        "AML has no place for 1 reason whose premises work together",
        "AML has no place for 1 top of its own for a line of argument",
      ])
    let again = try Converting.readOne(Converting.input(exported.text), "aml").map
    #expect(again.reasons.map { $0.premises.map(\.statement) } == [["a"], ["b"]])
    #expect(again.statements.map(\.id) == ["t", "a", "b", "c"])
  }
}
