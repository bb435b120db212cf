import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// What is written for Carneades 4, and the older documents that are read.
struct CarneadesWritingTests {
  @Test("A document of Carneades comes back with its arguments, issues, standards and tests")
  func ownWay() throws {
    let (map, _) = try Converting.readOne(Converting.input(CarneadesTests.document), "carneades")
    let exported = try ExporterTests.export(try Converting.throughJSON(map), "carneades")
    #expect(exported.diagnostics.isEmpty, "\(exported.diagnostics)")
    let (again, found) = try Converting.readOne(Converting.input(exported.text), "carneades")
    #expect(found.isEmpty, "\(found)")
    #expect(again.statements == map.statements)
    #expect(again.reasons == map.reasons)
    #expect(again.relations == map.relations)
    #expect(again.header.extensions == map.header.extensions)
    #expect(try ExporterTests.export(again, "carneades").text == exported.text)
  }

  @Test("Attacks on statements and reasons come back from denials and undercutters")
  func attacks() throws {
    let map = SmallMaps.map(
      statements: ["t thesis", "a", "b", "c", "d", "e"],
      reasons: ["r a+b -> t", "x c -x t", "y d -x t", "u d+e -x r", "v a -x u", "w b -x u"])
    let exported = try ExporterTests.export(map, "carneades")
    #expect(
      exported.diagnostics.map(\.message) == [
        "Carneades has no place for 1 role or type of a statement"
      ])
    let again = try Converting.readOne(Converting.input(exported.text), "carneades").map
    #expect(again.statements.map(\.id) == map.statements.map(\.id))
    #expect(again.statements.allSatisfy { $0.asserted == nil })
    #expect(again.relations.isEmpty)
    #expect(again.reasons.map(\.id) == map.reasons.map(\.id))
    #expect(again.reasons.map(\.stance) == map.reasons.map(\.stance))
    #expect(again.reasons.map(\.target) == map.reasons.map(\.target))
    #expect(again.reasons.map(\.premises) == map.reasons.map(\.premises))
    // What Carneades itself evaluates: an argument for the denial, and what is assumed.
    #expect(exported.text.contains("conclusion: \"¬t\""))
    #expect(exported.text.contains("assumptions: [\"a\",\"b\",\"c\",\"d\",\"e\"]"))
  }

  @Test("A plain undercut names its premise")
  func plain() throws {
    let map = SmallMaps.map(statements: ["t", "a", "b"], reasons: ["r a -> t", "u b -x r"])
    let exported = try ExporterTests.export(map, "carneades")
    #expect(exported.text.contains("  r:\n") && exported.text.contains("undercutter: \"b\""))
    let again = try Converting.readOne(Converting.input(exported.text), "carneades").map
    #expect(
      again.reasons.map(\.target) == ["t", "r"] && again.reasons[1].premises == [Premise("b")])
  }

  @Test("Random maps are written as YAML that is read and written the same once more")
  func randomMaps() throws {
    var maps = (0..<40).map { seed in
      var random = RandomMaps(seed: UInt64(seed))
      return random.map(size: seed + 1)
    }
    maps += [HostileTexts.map, try SmallMaps.everything(), Chains.undercuts(500)]
    for (number, map) in maps.enumerated() {
      let text = try ExporterTests.export(map, "carneades").text
      let read = try Converting.readOne(Converting.input(text), "carneades").map
      let second = try ExporterTests.export(read, "carneades").text
      let third = try ExporterTests.export(
        try Converting.readOne(Converting.input(second), "carneades").map, "carneades"
      ).text
      #expect(second == third, "\(number)")
      #expect(
        read.statements.count >= Set(map.statements.map(\.id)).count
          - map.statements.count { $0.role == .question })
    }
  }

  @Test("Every file of Carneades comes back", .needs(.data("carneades")))
  func files() throws {
    for file in try SharedData.files("carneades/AGs/YAML", ending: "yml") {
      let input = ImportInput(try SharedData.bytes(file), name: file.lastPathComponent)
      let (map, _) = try Converting.readOne(input, "carneades")
      let exported = try ExporterTests.export(map, "carneades")
      let (again, _) = try Converting.readOne(Converting.input(exported.text), "carneades")
      let what = "\(file.lastPathComponent) \(exported.diagnostics.map(\.message))"
      #expect(again.statements == map.statements, "\(what)")
      #expect(again.reasons == map.reasons, "\(what)")
      #expect(again.relations == map.relations, "\(what)")
      #expect(again.header.extensions == map.header.extensions, "\(what)")
    }
  }
}

/// The graphs of Carneades 2 and 3.
@Suite(.needs(.markup)) struct CarneadesXMLTests {
  static let lkif = """
    <?xml version="1.0"?><lkif><theory id="t"><rules/></theory><argument-graphs><argument-graph id="g" title="Phones" main-issue="s1"><statements>
    <statement id="s1" value="unknown" assumption="false" standard="BRD"><s>Ban <i>them</i>.</s></statement>
    <statement id="s2" value="true" assumption="false" standard="BA"><s>They distract.</s></statement>
    <statement id="s3" value="unknown" assumption="true" standard="PE"><s>They help.</s></statement></statements><arguments>
    <argument id="a1" title="" direction="pro" scheme="expert opinion" weight="0.6"><conclusion statement="s1"/><premises>
    <premise polarity="positive" type="ordinary" role="major" statement="s2"/><premise polarity="negative" type="exception" role="" statement="s3"/></premises></argument>
    <argument id="a2" title="" direction="con" scheme="" weight="7"><conclusion statement="s1"/><premises><premise statement="s3"/><premise statement="s9"/></premises></argument>
    </arguments></argument-graph></argument-graphs></lkif>
    """
  static let caf = """
    <caf version="1.3"><metadata title="Phones" creator="Ann"><descriptions><description lang="en">About them.</description></descriptions></metadata><statements>
    <statement id="urn:uuid:a-1" standard="PE" main="true" atom="x"><descriptions><description lang="en">Ban
      them.</description><description lang="de">Weg damit.</description></descriptions></statement>
    <statement id="s2" standard="PE" atom="(p a)"><descriptions/></statement>
    <statement id="u" atom="(undercut a1)"><descriptions/></statement></statements><arguments>
    <argument id="a1" scheme="" pro="true" weight="0.5"><metadata><descriptions><description lang="en">Why.</description></descriptions></metadata><conclusion statement="urn:uuid:a-1"/><premises><premise statement="s2" positive="true" role="" implicit="true"/></premises></argument>
    <argument id="a2" pro="true"><conclusion statement="u"/><premises><premise statement="s2" positive="false"/></premises></argument>
    </arguments><references><reference key="x">A book</reference></references></caf>
    """

  @Test("LKIF's arguments are for or against, with exceptions and denied premises")
  func graphs() throws {
    let input = Converting.input(Self.lkif)
    #expect(ImportFormats.recognize(input, path: "x.xml")?.name == "carneades-xml")
    let (map, found) = try Converting.readOne(input, "carneades-xml")
    #expect(found.map(\.message) == ["there is no statement “s9”"])
    #expect(map.header.title[.undetermined] == "Phones")
    #expect(
      map.statements.map { $0.text[.undetermined] } == [
        "Ban them.", "They distract.", "They help.", "¬ They help.", "s9",
      ])
    // What is stated is not accepted by that.
    #expect(map.statements.map(\.asserted) == [nil, true, nil, nil, nil])
    #expect(map.statements.map(\.role) == [.thesis, nil, nil, nil, nil])
    #expect(map.statements[0].standard == .beyondReasonableDoubt)
    #expect(map.reasons.map(\.stance) == [.supports, .attacks])
    #expect(map.reasons[0].premises.map(\.slot) == ["major", nil])
    #expect(map.reasons[0].premises.map(\.kind) == [nil, .exception])
    #expect(map.reasons.map(\.strength) == [0.6, nil])
    #expect(map.reasons[0].scheme == "expert-opinion")
    #expect(map.relations.map(\.between) == [["s3", "not-s3"]])
  }

  @Test("In LKIF's first version issues tell of statements, and premises are exceptions or not")
  func firstVersion() throws {
    let text = """
      <lkif><argument-graph id="g"><issues><issue statement="flies" assumption="false" standard="BA" value="unknown"/>
      <issue statement="bird" assumption="false" standard="SE" value="true"/><issue statement="odd" value="false"/></issues>
      <statements><s id="flies">牠會 <i>飛</i>。</s><s id="bird">It is a bird.</s><s id="odd">It is a penguin.</s></statements>
      <arguments><argument direction="pro" id="a" scheme=""><conclusion statement="flies"/><premises>
      <premise exception="false" polarity="positive" statement="bird"/><premise exception="true" polarity="positive" statement="odd"/>
      </premises></argument></arguments></argument-graph></lkif>
      """
    let (map, found) = try Converting.readOne(Converting.input(text), "carneades-xml")
    #expect(found.isEmpty, "\(found)")
    #expect(
      map.statements.map { $0.text[.undetermined] } == [
        "牠會 飛。", "It is a bird.", "It is a penguin.",
      ])
    #expect(map.statements.map(\.id) == ["flies", "bird", "odd"])
    #expect(map.statements.map(\.asserted) == [nil, true, false])
    #expect(map.statements.map(\.standard) == [.preponderance, .scintilla, nil])
    #expect(map.reasons[0].premises.map(\.kind) == [nil, .exception])
    try Converting.mutate(Array(text.utf8), nil, "carneades-xml")
  }

  @Test("Formulas are read with what they say of things, terms within terms")
  func formulas() throws {
    let text = """
      <lkif><argument-graphs><argument-graph><statements>
      <statement id="s1"><s pred="owns"><c>Ann</c><c>the book</c></s></statement>
      <statement id="s2"><s pred="exists"><v>x</v><s pred="likes">
        <v>x</v> <i value="Bob"/></s><not><s pred="old"><expr functor="age"><v>x</v><c>3</c></expr></s></not></s></statement>
      </statements><arguments/></argument-graph></argument-graphs></lkif>
      """
    let (map, found) = try Converting.readOne(Converting.input(text), "carneades-xml")
    #expect(found.isEmpty, "\(found)")
    #expect(
      map.statements.map { $0.text[.undetermined] } == [
        "(owns Ann the book)", "(exists ?x (likes ?x Bob) (not (old (age ?x 3))))",
      ])
  }

  @Test("CAF's texts are in several languages, and undercut statements are attacks on arguments")
  func caf() throws {
    let (map, found) = try Converting.readOne(Converting.input(Self.caf), "carneades-xml")
    #expect(found.isEmpty, "\(found)")
    #expect(
      map.statements[0].text["en"] == "Ban them." && map.statements[0].text["de"] == "Weg damit.")
    #expect(map.statements.map(\.id) == ["a-1", "s2", "not-s2"])
    #expect(map.reasons.map(\.target) == ["a-1", "a1"] && map.reasons[1].stance == .attacks)
    #expect(map.reasons[0].note["en"] == "Why." && map.header.authors == ["Ann"])
    #expect(map.header.description["en"] == "About them.")
    _ = try Converting.throughJSON(map)
  }

  @Test("Every older file of Carneades is read, with all its arguments", .needs(.data("carneades")))
  func files() throws {
    var arguments = 0
    for file in try SharedData.files("carneades/AGs", ending: "xml") {
      let bytes = try SharedData.bytes(file)
      let input = ImportInput(bytes, name: file.lastPathComponent)
      #expect(ImportFormats.recognize(input, path: file.lastPathComponent)?.name == "carneades-xml")
      let (map, found) = try Converting.readOne(input, "carneades-xml")
      #expect(found.isEmpty, "\(file.lastPathComponent) \(found)")
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(map.reasons.count == text.components(separatedBy: "<argument ").count - 1)
      #expect(
        map.reasons.reduce(0) { $0 + $1.premises.count }
          == text.components(separatedBy: "<premise ").count - 1)
      #expect(map.reasons.allSatisfy { $0.target != nil })
      arguments += map.reasons.count
    }
    #expect(arguments == 58)
  }

  @Test("Damage is answered, and what is deep refused")
  func hostile() throws {
    for document in [Self.lkif, Self.caf] {
      try Converting.mutate(Array(document.utf8), nil, "carneades-xml")
    }
    let deep = "<caf>" + String(repeating: "<x>", count: 100_000)
    #expect(throws: ReadFailure.self) {
      try Converting.read(Converting.input(deep), "carneades-xml")
    }
    let bomb = "<!DOCTYPE caf [<!ENTITY a \"b\">]><caf>&a;</caf>"
    #expect(throws: ReadFailure.self) {
      try Converting.read(Converting.input(bomb), "carneades-xml")
    }
  }
}
