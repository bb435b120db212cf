public import ArgumentJSON
internal import ArgumentModel

/// Reads what Debate Map exports of a tree as JSON: nodes, the links between them, and their revisions, which
/// have the words.
///
/// Arguments are reasons with the claims below them as premises; arguments about relevance are reasons upon
/// reasons; categories are groups.
public struct DebateMapImporter: MapImporter {
  /// `debatemap`.
  public let name = "debatemap"
  /// `debatemap.json` and `json`.
  public let fileEndings = ["debatemap.json", "json"]
  /// What the format is for.
  public let summary = "claims, arguments and questions, JSON of Debate Map"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether there are nodes and links by the names that they have there.
  public func recognizes(_ input: ImportInput) -> Bool {
    let names = input.memberNames
    return names.isArray("nodes") && names.isArray("nodeLinks")
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var document = NodeGraphDocument()
    let root = try document.members(input)
    var reader = DebateMapReader(root, document, input)
    let map = reader.make()
    return [ImportedMap(map, reader.document.findings.all)]
  }
}
