public import ArgumentJSON
internal import ArgumentModel

/// Reads the JSON of arguebuf.
public struct ArguebufImporter: MapImporter {
  /// `arguebuf`.
  public let name = "arguebuf"
  /// `arguebuf.json` and `json`.
  public let fileEndings = ["arguebuf.json", "json"]
  /// What the format is for.
  public let summary = "argument graphs, JSON of arguebuf"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether nodes stand under their ids.
  public func recognizes(_ input: ImportInput) -> Bool {
    let names = input.memberNames
    return names.isObject("nodes") && (names.isObject("edges") || names.has("schemaVersion"))
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var reader = ArguebufReader()
    let graph = reader.graph(try reader.document.members(input))
    return [reader.document.map(graph, input)]
  }
}
