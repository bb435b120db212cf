import ArgumentFormats
import ArgumentJSON
import ArgumentMarkup
import ArgumentModel
import Foundation
import TestSupport
import Testing

@Suite(.needs(.markup)) struct MicrotextsTests {
  static let document = """
    <?xml version='1.0' encoding='UTF-8' ?>
    <arggraph id="m1" topic_id="phones" stance="pro">
      <edu id="e1"><![CDATA[Phones & 手機 should stay outside,]]></edu>
      <edu id="e2"><![CDATA[as they distract 👩‍👩‍👧‍👦]]></edu>
      <edu id="e3"><![CDATA[and שלום.]]></edu>
      <edu id="e4"><![CDATA[Some use them well.]]></edu>
      <edu id="e5"><![CDATA[But few do, for instance nobody here.]]></edu>
      <edu id="e6" implicit="true"><![CDATA[Attention matters.]]></edu>
      <joint id="j1"/>
      <adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a4" type="opp"/>
      <adu id="a5" type="pro"/><adu id="a6" type="pro"/>
      <edge id="s1" src="e1" trg="a1" type="seg"/><edge id="s2" src="e2" trg="j1" type="seg"/>
      <edge id="s3" src="e3" trg="j1" type="seg"/><edge id="s4" src="j1" trg="a2" type="seg"/>
      <edge id="s5" src="e4" trg="a4" type="seg"/><edge id="s6" src="e5" trg="a5" type="seg"/>
      <edge id="s7" src="e6" trg="a6" type="seg"/>
      <edge id="c1" src="a2" trg="a1" type="exa"/>
      <edge id="c2" src="a4" trg="a1" type="reb"/>
      <edge id="c3" src="a5" trg="c2" type="und"/>
      <edge id="c4" src="a6" trg="c1" type="add"/>
    </arggraph>
    """

  /// A graph without what is only layout: all its elements, in the order of their ids.
  private static func elements(_ bytes: [UInt8]) throws -> [String] {
    var elements: [String] = []
    var text = ""
    try XMLReader().read(bytes) { event in
      switch event {
      case .start(let element):
        let attributes = element.attributes.map { "\($0.name)=\($0.value)" }.sorted()
        elements.append(([element.name] + attributes).joined(separator: " "))
        text = ""
      case .text(let more): text += more
      case .end(let name): if name == "edu" { elements[elements.count - 1] += " " + text }
      }
    }
    return elements.sorted()
  }

  @Test("Undercuts attack reasons, added premises join them, joints are one statement")
  func structure() throws {
    let (map, found) = try Converting.readOne(Converting.input(Self.document), "microtexts")
    #expect(found.isEmpty)
    #expect(map.statements.map(\.id) == ["a1", "a2", "a4", "a5", "a6"])
    #expect(
      map.statements.map(\.role) == [.thesis, .premise, .counterargument, .rebuttal, .premise])
    #expect(map.statements[1].anchors[0].ranges == [TextRange(33, 57), TextRange(58, 67)])
    #expect(map.statements[1].text[.undetermined] == "as they distract 👩‍👩‍👧‍👦 and שלום.")
    #expect(map.statements[4].implicit && map.statements[4].anchors.isEmpty)
    #expect(map.reasons.map(\.id) == ["c1", "c2", "c3"])
    #expect(map.reasons[0].premises.map(\.statement) == ["a2", "a6"])
    #expect(map.reasons[2].target == "c2" && map.reasons[2].stance == .attacks)
    let again = try Converting.export(try Converting.throughJSON(map), "microtexts")
    #expect(again.diagnostics.isEmpty)
    #expect(try Self.elements(Array(again.text.utf8)) == Self.elements(Array(Self.document.utf8)))
  }

  @Test(
    "Every microtext comes back with the same elements, and its text is that of its file",
    .needs(.data("microtexts")))
  func realFiles() throws {
    let files = try SharedData.files("microtexts", ending: "xml")
    var counts: [String: Int] = [:]
    for file in files {
      let bytes = try SharedData.bytes(file)
      let text = try SharedData.bytes(file.deletingPathExtension().appendingPathExtension("txt"))
      var input = ImportInput(bytes, name: file.lastPathComponent)
      input.text = text
      let (map, found) = try Converting.readOne(input, "microtexts")
      #expect(found.isEmpty, "\(file.lastPathComponent)")
      let exported = try Converting.export(try Converting.throughJSON(map), "microtexts")
      #expect(exported.diagnostics.isEmpty, "\(file.lastPathComponent)")
      #expect(try Self.elements(Array(exported.text.utf8)) == Self.elements(bytes))
      for reason in map.reasons {
        let type = reason.extensions["microtexts"]?.objectValue?["type"]?.stringValue ?? ""
        counts[type, default: 0] += 1
        counts["add", default: 0] += reason.premises.count - 1
      }
    }
    // Counted in the files with grep; 62 texts, English and German.
    #expect(files.count == 124)
    #expect(counts == ["sup": 300, "reb": 120, "und": 72, "add": 22, "exa": 10])
  }

  @Test("Segments that belong to no unit come back where no unit has any")
  func looseSegments() throws {
    let document = #"<arggraph id="d"><edu id="e1">Ban.</edu><adu id="a1" type="pro"/></arggraph>"#
    let (map, _) = try Converting.readOne(Converting.input(document), "microtexts")
    #expect(try Converting.export(map, "microtexts").text.contains("Ban."))
  }

  @Test(
    "The English and the German texts have the same structure", .needs(.data("microtexts")))
  func isomorphic() throws {
    struct Shape: Equatable {
      var statements: [String]
      var reasons: [String]
    }
    func shape(_ file: URL) throws -> Shape {
      let bytes = try SharedData.bytes(file)
      let (map, _) = try Converting.readOne(ImportInput(bytes, name: "m"), "microtexts")
      return Shape(
        statements: map.statements.map {
          "\($0.id) \($0.role?.rawValue ?? "") \($0.anchors.first?.ranges.count ?? 0)"
        }.sorted(),
        reasons: map.reasons.map {
          let premises = $0.premises.map(\.statement.rawValue).joined(separator: "+")
          return "\($0.id) \(premises) \($0.stance) \($0.target?.rawValue ?? "")"
        }.sorted())
    }
    for english in try SharedData.files("microtexts/en", ending: "xml") {
      let german = english.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "de/\(english.lastPathComponent)")
      #expect(try shape(english) == shape(german), "\(english.lastPathComponent)")
    }
  }

  @Test("A map that never was a microtext becomes one: linked premises are added, undercuts kept")
  func clean() throws {
    let map = SmallMaps.map(
      statements: ["t thesis 手機不應帶進課堂。", "a premise They distract.", "b - So what."],
      reasons: ["r a+b -> t", "u b -x r"])
    let exported = try Converting.export(map, "microtexts")
    let again = try Converting.readOne(Converting.input(exported.text), "microtexts").map
    #expect(again.statements.map(\.id) == ["t", "a", "b"])
    #expect(again.reasons.map(\.premises.count) == [2, 1])
    #expect(again.reasons.map(\.target) == ["t", "r"])
    #expect(exported.companions.first?.text == "手機不應帶進課堂。 They distract. So what.")
  }

  @Test(
    "What is no argument graph is refused with its place, what is half one is said",
    arguments: [
      ("<x/>", "annotation-syntax"), ("<arggraph><edu/></arggraph>", "annotation-syntax"),
      ("<arggraph><edu id='a'><b/></edu></arggraph>", "annotation-syntax"),
      ("<arggraph><what/></arggraph>", "annotation-syntax"), ("<arggraph>", "xml-syntax"),
      ("<arggraph><adu id='a'/><adu id='a'/></arggraph>", "annotation-duplicate"),
    ])
  func refused(document: String, rule: String) throws {
    let failure = #expect(throws: ReadFailure.self) {
      try Converting.read(Converting.input(document), "microtexts")
    }
    #expect(failure?.diagnostics.first?.rule == rule)
    let loops = """
      <arggraph><adu id='a'/><edge id='x' src='a' trg='y' type='add'/>
      <edge id='y' src='a' trg='x' type='add'/><edge id='z' src='a' trg='z' type='und'/>
      <edge id='w' src='b' trg='a' type='sup'/><edge id='v' src='a' trg='a' type='odd'/></arggraph>
      """
    let found = try Converting.readOne(Converting.input(loops), "microtexts").diagnostics
    #expect(found.count == 5)
    #expect(found.allSatisfy { $0.position != nil })
  }

  @Test("Mutated documents are read, or refused with a reason")
  func mutations() throws {
    try Converting.mutate(Array(Self.document.utf8), nil, "microtexts", rounds: 600)
  }
}
