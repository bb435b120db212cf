public import ArgumentModel

/// Writes the graph of the Argument Interchange Format as JSON-LD, the same one as ``TurtleExporter``.
public struct JSONLDExporter: MapExporter {
  /// `jsonld`.
  public let name = "jsonld"
  /// `aif.jsonld`.
  public let fileEndings = ["aif.jsonld"]
  /// What the format is for.
  public let summary = "argument graphs as RDF, in the vocabulary of AIF, JSON-LD"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let graph = RDFGraph(map, format: "RDF", options: options)
    return Exported(text: JSONLDWriter(graph).text(), diagnostics: graph.diagnostics)
  }
}
