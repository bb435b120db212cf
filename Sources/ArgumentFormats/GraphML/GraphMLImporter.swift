public import ArgumentJSON
internal import ArgumentMarkup
internal import ArgumentModel

/// Reads GraphML, in which many programs for graphs write: our own with all of its nodes, and others', whose
/// nodes are taken for statements and whose edges for reasons.
public struct GraphMLImporter: MapImporter {
  /// `graphml`.
  public let name = "graphml"
  /// `graphml`.
  public let fileEndings = ["graphml"]
  /// What the format is for.
  public let summary = "graphs for Gephi, yEd, NetworkX and others"
  /// What has no word in maps.
  public let losses: String? = "other data of nodes and edges, and graphs within nodes"

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the root is named near the beginning.
  public func recognizes(_ input: ImportInput) -> Bool {
    input.hasEarly("<graphml")
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var reader = GraphMLReader()
    do throws(Diagnostic) {
      try reader.read(input.bytes)
    } catch { throw ReadFailure([error]) }
    var document = NodeGraphDocument()
    document.findings = reader.findings
    return [document.map(reader.graph, input)]
  }
}
