public import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads JSON Lines as the argument corpora on the Hugging Face hub have them: spans and relations as
/// columns, `{"start":[…],"end":[…],"label":[…]}`, or as lists of objects; also tokens with tags by
/// name, of which the text is made.
public struct HuggingFaceImporter: MapImporter {
  /// `hf`.
  public let name = "hf"
  /// `jsonl`.
  public let fileEndings = ["jsonl", "json"]
  /// What the format is for.
  public let summary = "JSON Lines with columns of spans and relations, as on the Hugging Face hub"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil
  /// A file may hold several documents, each of which becomes a map.
  public let holdsSeveral = true

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the first document has spans, or tokens with tags.
  public func recognizes(_ input: ImportInput) -> Bool {
    guard let first = JSONDocuments.firstMembers(input) else { return false }
    if HuggingFaceReader.tagColumn(of: first) != nil { return true }
    return first["text"]?.stringValue != nil
      && HuggingFaceReader.spanNames.contains {
        first[$0]?.objectValue != nil || first[$0]?.arrayValue != nil
      }
  }

  /// A map a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    try JSONDocuments.read(input) { (object, name, findings) throws(Diagnostic) in
      var reader = try HuggingFaceReader(object, name: name)
      try reader.read()
      findings = reader.findings
      return reader.document.map(namespace: "hf", input: input, findings: &findings)
    }
  }
}
