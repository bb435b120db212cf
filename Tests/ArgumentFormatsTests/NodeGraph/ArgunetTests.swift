import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Argunet's GraphML: arguments taken apart, sketched relations and groups.
@Suite(.needs(.markup)) struct ArgunetTests {
  private static let head = """
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:arg="http://example.org/arg">
    <key id="d0" for="graph" attr.name="arg.debate"/><key id="d2" for="node" attr.name="arg.node"/>
    """
  static let document =
    head + """
      <graph edgedefault="directed"><data key="d0"><arg:debate><arg:title>Phones</arg:title></arg:debate></data>
      <node id="n1" yfiles.foldertype="group"><data key="d2"><arg:group id="900" colorIndex="3"><arg:title>For</arg:title></arg:group></data>
      <graph id="n1:"><node id="n1::n0"><data key="d2"><arg:argument id="1" colorIndex="10"><arg:title>Attention</arg:title><arg:description>Phones take it.</arg:description>
      <arg:proposition id="12" index="2" type="premise"><arg:content>Rings distract.</arg:content></arg:proposition>
      <arg:proposition id="11" index="1" type="premise"><arg:content>Phones ring.</arg:content></arg:proposition>
      <arg:proposition id="13" index="3" type="prelimary-conclusion"><arg:content>Phones distract.</arg:content></arg:proposition>
      <arg:proposition id="14" index="4" type="premise"><arg:content>What distracts stays out.</arg:content></arg:proposition>
      <arg:proposition id="15" index="5" type="conclusion"><arg:content>Phones stay out.</arg:content></arg:proposition></arg:argument></data></node></graph></node>
      <node id="n2"><data key="d2"><arg:argument id="2"><arg:title>Need</arg:title>
      <arg:proposition id="15" index="1" type="premise"><arg:content>Phones stay out.</arg:content></arg:proposition>
      <arg:proposition id="21" index="2" type="conclusion"><arg:attackReference refersToProposition="11"/><arg:content>No phone rings.</arg:content></arg:proposition></arg:argument></data></node>
      <node id="n3"><data key="d2"><arg:argument id="3"><arg:title>Use</arg:title><arg:description>Some use them well.</arg:description></arg:argument></data></node>
      <edge id="e1" source="n3" target="n1::n0"><data key="d4"><arg:edge sourceNodeId="3" targetNodeId="1" type="sketchedAttack"/></data></edge>
      <edge id="e2" source="n1::n0" target="n3"><data key="d4"><arg:edge sourceNodeId="1" targetNodeId="3" type="sketchedSupport"/></data></edge>
      <edge id="e3" source="n1::n0" target="n2"><data key="d4"><arg:edge sourceNodeId="1" targetNodeId="2" type="support"/></data></edge>
      <edge id="e4" source="n9" target="n2"><data key="d4"><arg:edge sourceNodeId="9" targetNodeId="2" type="sketchedAttack"/></data></edge>
      </graph></graphml>
      """

  @Test("Premises lead to conclusions, propositions of one id are one, sketches are reasons")
  func meaning() throws {
    let input = Converting.input(Self.document)
    #expect(ImportFormats.recognize(input, path: "x.graphml")?.name == "argunet")
    let (map, found) = try Converting.readOne(input, "argunet")
    #expect(found.map(\.message) == ["the edge “e4” joins no two arguments"])
    #expect(found.first?.position?.line == 17)
    #expect(map.header.title[.undetermined] == "Phones")
    #expect(map.statements.map(\.id) == ["12", "11", "13", "14", "15", "21", "3"])
    #expect(
      map.reasons.prefix(3).map { $0.premises.map(\.statement) }
        == [["11", "12"], ["13", "14"], ["15"]])
    #expect(map.reasons.prefix(3).map(\.target) == ["13", "15", "21"])
    #expect(map.reasons[1].id == "1" && map.reasons[1].note[.undetermined] == "Phones take it.")
    #expect(map.reasons[3].premises == [Premise("3")] && map.reasons[3].target == "1")
    #expect(map.reasons[3].stance == .attacks && map.reasons[4].stance == .supports)
    #expect(map.reasons[4].premises == [Premise("15")] && map.reasons[4].target == "3")
    #expect(
      map.relations.map(\.type) == [.contradicts] && map.relations[0].between == ["21", "11"])
    #expect(map.groups.map(\.members) == [["1"]])
    #expect(map.groups[0].title[.undetermined] == "For")
    #expect(map.statements[6].text[.undetermined] == "Some use them well.")
  }

  @Test("Graphs without a word of Argunet's are plain GraphML")
  func plain() {
    let input = Converting.input(GraphMLTests.document)
    #expect(ImportFormats.recognize(input, path: "x.graphml")?.name == "graphml")
  }

  @Test("An argument of a real debate is read", .needs(.data("argunet")))
  func excerpt() throws {
    for file in try SharedData.files("argunet", ending: "txt") {
      let words = String(decoding: try SharedData.bytes(file), as: UTF8.self)
      let text = Self.head + "<graph>" + words + "</graph></graphml>"
      let (map, found) = try Converting.readOne(Converting.input(text), "argunet")
      // The edge's arguments aren't in the excerpt.
      #expect(found.map(\.rule) == ["annotation-reference"])
      #expect(map.statements.count == 3 && map.reasons.count == 2)
      #expect(map.reasons[0].target == map.reasons[1].premises[0].statement)
      #expect(map.reasons[1].id == "75071" && !map.reasons[1].note.isEmpty)
    }
  }

  @Test("Damaged documents are answered, and deep ones refused")
  func hostile() throws {
    try Converting.mutate(Array(Self.document.utf8), nil, "argunet")
    let deep = Self.head + String(repeating: "<node><graph>", count: 100_000)
    #expect(throws: ReadFailure.self) { try Converting.read(Converting.input(deep), "argunet") }
    let empty =
      Self.head + """
        <graph><node><data><arg:argument><arg:proposition/><arg:proposition type="conclusion"/></arg:argument></data></node></graph></graphml>
        """
    let map = try Converting.readOne(Converting.input(empty), "argunet").map
    #expect(map.statements.count == 2 && map.reasons.count == 1)
  }
}
