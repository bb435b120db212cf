public import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads doccano's JSON Lines: documents of sequence labelling, with relations or without, as its
/// versions have written them.
public struct DoccanoImporter: MapImporter {
  /// `doccano`.
  public let name = "doccano"
  /// `jsonl`.
  public let fileEndings = ["jsonl", "json"]
  /// What the format is for.
  public let summary = "doccano's JSON Lines, with relations"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil
  /// A file may hold several documents, each of which becomes a map.
  public let holdsSeveral = true

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the first document has doccano's members.
  public func recognizes(_ input: ImportInput) -> Bool {
    guard let first = JSONDocuments.firstMembers(input),
      DoccanoReader.textNames.contains(where: { first[$0]?.stringValue != nil })
    else { return false }
    for name in ["entities", "annotations"] {
      guard let list = first[name]?.arrayValue else { continue }
      guard let entity = list.first else { return true }
      return entity.objectValue?["start_offset"] != nil || entity.arrayValue != nil
    }
    return DoccanoReader.labelNames.contains {
      first[$0]?.arrayValue.map { $0.first?.objectValue == nil } ?? false
    }
  }

  /// A map a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    try JSONDocuments.read(input) { (object, name, findings) throws(Diagnostic) in
      var reader = try DoccanoReader(object, name: name)
      try reader.read(&findings)
      return reader.document.map(namespace: "doccano", input: input, findings: &findings)
    }
  }
}
