public import ArgumentModel

/// Writes the graph of the Argument Interchange Format as Turtle, for whatever reads RDF.
public struct TurtleExporter: MapExporter {
  /// `turtle`.
  public let name = "turtle"
  /// `ttl`.
  public let fileEndings = ["ttl"]
  /// What the format is for.
  public let summary = "argument graphs as RDF, in the vocabulary of AIF, Turtle"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let graph = RDFGraph(map, format: "RDF", options: options)
    return Exported(text: TurtleWriter(graph).text(), diagnostics: graph.diagnostics)
  }
}
