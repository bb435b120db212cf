public import ArgumentJSON
internal import ArgumentModel

/// Reads the JSON of AIFdb: arguments as nodes and edges, dialogues with who says what in them.
///
/// Inferences and conflicts are reasons, rephrases and preferences relations, locutions utterances. What a
/// map has no word for, such as the illocutions, is kept in its extensions, and ``AIFExporter`` writes the
/// same graph again.
public struct AIFImporter: MapImporter {
  /// `aif`.
  public let name = "aif"
  /// `aif.json` and `json`.
  public let fileEndings = ["aif.json", "json"]
  /// What the format is for.
  public let summary = "argument graphs with their dialogues, JSON of AIFdb"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether there are nodes and edges, and nothing of the formats related to this one.
  public func recognizes(_ input: ImportInput) -> Bool {
    let names = input.memberNames
    return names.isArray("nodes") && names.isArray("edges") && !names.has("resources")
      && !names.has("format")
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var reader = AIFReader(.aif)
    let graph = reader.graph(try reader.document.members(input))
    return [reader.document.map(graph, input)]
  }
}
