internal import ArgumentMarkup
public import ArgumentModel

/// Writes GraphML, for programs that draw or count graphs: statements, reasons and what else a graph of the
/// Argument Interchange Format has are nodes, each of which says what it is.
public struct GraphMLExporter: MapExporter {
  /// `graphml`.
  public let name = "graphml"
  /// `graphml`.
  public let fileEndings = ["graphml"]
  /// What the format is for.
  public let summary = "graphs for Gephi, yEd, NetworkX and others"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    var maker = MapNodeGraphMaker(map, language: language, dialect: .graphml)
    let graph = maker.make()
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="text" for="node" attr.name="text" attr.type="string"/>
        <key id="kind" for="node" attr.name="kind" attr.type="string"/>
        <key id="scheme" for="node" attr.name="scheme" attr.type="string"/>
        <key id="type" for="edge" attr.name="type" attr.type="string"/>
        <graph id="G" edgedefault="directed">

      """
    func data(_ key: String, _ value: String?) -> String {
      value.map { "<data key=\"\(key)\">\(XMLText.escaped($0))</data>" } ?? ""
    }
    for node in graph.nodes {
      text += "    <node id=\"\(XMLText.escaped(node.id))\">"
      text += data("text", node.text ?? "") + data("kind", node.kind.rawValue)
      text += data("scheme", node.scheme) + "</node>\n"
    }
    for (number, edge) in graph.edges.enumerated() {
      text += "    <edge id=\"\(XMLText.escaped(edge.id ?? "e\(number + 1)"))\""
      text += " source=\"\(XMLText.escaped(edge.from))\" target=\"\(XMLText.escaped(edge.to))\""
      let type = data("type", edge.more["type"]?.stringValue)
      text += type.isEmpty ? "/>\n" : ">\(type)</edge>\n"
    }
    maker.lost.locutions = graph.nodes.reduce(0) { $0 + $1.locutions.count }
    return Exported(
      text: text + "  </graph>\n</graphml>\n",
      diagnostics: NodeGraphLosses.diagnostics(
        map, format: "GraphML", carried: [.utterances],
        namespaces: [GraphDialect.shared, "graphml"], maker.lost, language: language))
  }
}
