internal import ArgumentJSON
public import ArgumentModel

/// Writes SADFace, whose ids are UUIDs: others are made into some, and stand in the nodes' metadata.
public struct SADFaceExporter: MapExporter {
  /// `sadface`.
  public let name = "sadface"
  /// `sadface.json`.
  public let fileEndings = ["sadface.json"]
  /// What the format is for.
  public let summary = "atoms and schemes, JSON of SADFace and MonkeyPuzzle"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    var maker = MapNodeGraphMaker(
      map, language: language, dialect: .sadface, kinds: GraphDialect.argumentKinds(of: map))
    var graph = maker.make()
    for index in graph.nodes.indices {
      // A name that reads as another kind would turn an attack into a support.
      let node = graph.nodes[index]
      guard node.kind != .information, NodeKind.known.contains(node.kind),
        SADFaceReader.kind(of: node.text ?? "") != node.kind
      else { continue }
      graph.nodes[index].text = SchemeLabel(node.kind, scheme: nil, in: .sadface).text
      maker.lost.schemes += 1
    }
    let writer = SADFaceWriter(graph, map, language: language)
    let hasOwnMetadata = map.header.extensions["sadface"] != nil
    return Exported(
      text: String(decoding: JSONWriter.canonical(.object(writer.object)), as: UTF8.self),
      diagnostics: NodeGraphLosses.diagnostics(
        map, format: "SADFace", carried: hasOwnMetadata ? [] : [.description],
        namespaces: [GraphDialect.shared, "sadface"], maker.lost, language: language))
  }
}
