public import ArgumentJSON
internal import ArgumentModel

/// Reads SADFace: atoms and the schemes between them.
public struct SADFaceImporter: MapImporter {
  /// `sadface`.
  public let name = "sadface"
  /// `sadface.json` and `json`.
  public let fileEndings = ["sadface.json", "json"]
  /// What the format is for.
  public let summary = "atoms and schemes, JSON of SADFace and MonkeyPuzzle"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether there are nodes, edges and resources, in lists.
  public func recognizes(_ input: ImportInput) -> Bool {
    let names = input.memberNames
    return names.isArray("nodes") && names.isArray("edges") && names.has("resources")
      && names.has("metadata")
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var reader = SADFaceReader()
    let graph = reader.graph(try reader.document.members(input))
    var imported = reader.document.map(graph, input)
    let core = graph.documentMembers[0].members["metadata"]?.objectValue?["core"]?.objectValue
    if let title = core?["title"]?.stringValue, !title.isEmpty {
      imported.map?.header.title = LocalizedText(title, language: input.language ?? .undetermined)
    }
    return [imported]
  }
}
