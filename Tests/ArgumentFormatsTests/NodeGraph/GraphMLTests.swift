import ArgumentFormats
import ArgumentMarkup
import ArgumentModel
import Foundation
import TestSupport
import Testing

@Suite(.needs(.markup)) struct GraphMLTests {
  /// A graph as other programs write it.
  static let document = """
    <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
    <key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="edge" attr.name="relation" attr.type="string"/>
    <key id="d2" for="node" yfiles.type="nodegraphics"/>
    <graph edgedefault="directed"><node id="n1"><data key="d0">Ban them.</data></node>
    <node id="n2"><data key="d2"><y:ShapeNode><y:NodeLabel> They distract. </y:NodeLabel></y:ShapeNode></data></node>
    <node id="n3"/><edge source="n2" target="n1"/><edge id="x" source="n3" target="n1"><data key="d1">attacks</data></edge>
    <edge source="n9" target="n1"/></graph></graphml>
    """

  @Test(
    "Nodes of other programs' graphs are statements, and edges reasons on the side that they say")
  func others() throws {
    let input = Converting.input(Self.document)
    #expect(ImportFormats.recognize(input, path: nil)?.name == "graphml")
    let (map, found) = try Converting.readOne(input, "graphml")
    #expect(map.statements.map { $0.text[.undetermined] } == ["Ban them.", "They distract.", "n3"])
    #expect(map.reasons.map(\.stance) == [.supports, .attacks])
    #expect(map.reasons.map(\.target) == ["n1", "n1"])
    #expect(found.map(\.rule) == ["graph-shape"])
    let exported = try ExporterTests.export(map, "graphml")
    #expect(exported.diagnostics.isEmpty, "\(exported.diagnostics)")
    let again = try Converting.readOne(Converting.input(exported.text), "graphml").map
    #expect(again.statements.map(\.text) == map.statements.map(\.text))
    #expect(again.reasons.map(\.stance) == map.reasons.map(\.stance))
  }

  /// The nodes, with what they are and say, and the edges of a document of ours.
  private static func graph(_ text: String) throws -> (nodes: [String], edges: [String]) {
    var nodes: [String] = []
    var edges: [String] = []
    try XMLReader().read(Array(text.utf8)) { event in
      switch event {
      case .start(let element) where element.name == "node": nodes.append(element["id"] ?? "")
      case .start(let element) where element.name == "edge":
        edges.append("\(element["source"] ?? "") \(element["target"] ?? "")")
      case .text(let words): if !nodes.isEmpty { nodes[nodes.count - 1] += "|" + words }
      default: break
      }
    }
    return (nodes, edges)
  }

  @Test("Graphs of the interchange format go through, node by node", .needs(.data("aif")))
  func files() throws {
    for folder in ["aif/qt30", "aif/iac"] {
      for file in try SharedData.files(folder, ending: "json") {
        let map = try NodeGraphFilesTests.read(file, "aif").0
        let exported = try ExporterTests.export(map, "graphml")
        let before = try GraphDocument(Data(contentsOf: file), "aif")
        let (again, _) = try Converting.readOne(Converting.input(exported.text), "graphml")
        let text = try ExporterTests.export(again, "graphml").text
        let (first, second) = (try Self.graph(exported.text), try Self.graph(text))
        #expect(first.nodes == second.nodes && first.edges == second.edges)
        #expect(first.edges == before.edges.map { $0.joined(separator: " ") })
        #expect(first.nodes.count == before.nodes.count)
        #expect(again.reasons.count == map.reasons.count)
      }
    }
  }

  @Test("Random and hostile maps make documents that are XML and are read")
  func maps() throws {
    for map in [HostileTexts.map, try SmallMaps.everything(), Chains.undercuts(400)] {
      let text = try ExporterTests.export(map, "graphml").text
      let again = try Converting.readOne(Converting.input(text), "graphml").map
      #expect(again.statements.count == map.statements.count)
      // A contradiction is two conflicts.
      #expect(again.reasons.count >= map.reasons.count)
    }
  }
}
