public import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads doccano's JSON Lines: documents of sequence labelling, with relations or without.
public struct DoccanoImporter: MapImporter {
  /// `doccano`.
  public let name = "doccano"
  /// `jsonl`.
  public let fileEndings = ["jsonl", "json"]
  /// What the format is for.
  public let summary = "doccano’s JSON Lines, with relations"
  /// Nothing.
  public let losses: String? = nil
  /// It may.
  public let holdsSeveral = true

  /// Makes an importer.
  public init() {}

  /// Whether the first document has doccano's members.
  public func recognizes(_ input: ImportInput) -> Bool {
    guard let first = JSONDocuments.firstMembers(input), first["text"]?.stringValue != nil else {
      return false
    }
    return first["entities"]?.arrayValue != nil || first["label"]?.arrayValue != nil
      || first["labels"]?.arrayValue != nil
  }

  /// A map a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    try JSONDocuments.read(input) { (object, name, findings) throws(Diagnostic) in
      let text = EditionText(try object.requiredText("text", of: "the document"))
      var document = AnnotatedDocument(name: name, text: text)
      document.kept = object.without("text", "entities", "label", "labels", "relations")
      for (index, value) in try object.list("entities", of: "the document").enumerated() {
        guard let entity = value.objectValue else {
          throw .shape("entity \(index + 1) is \(value.kindDescription), not an object")
        }
        let what = "entity \(index + 1)"
        let start = try entity.required("start_offset", of: what)
        let end = try entity.required("end_offset", of: what)
        document.spans.append(
          .init(
            id: entity["id"]?.nameText ?? "entity-\(index + 1)",
            label: entity["label"]?.stringValue ?? "", ranges: [TextRange(start, end)],
            kept: entity.without("id", "label", "start_offset", "end_offset")))
      }
      for name in ["label", "labels"] {
        for (index, value) in try object.list(name, of: "the document").enumerated() {
          guard let parts = value.arrayValue, parts.count == 3, let start = parts[0].integer,
            let end = parts[1].integer, let label = parts[2].stringValue
          else { throw .shape("label \(index + 1) isn’t of the form [start, end, label]") }
          document.spans.append(
            .init(
              id: "label-\(index + 1)", label: label, ranges: [TextRange(start, end)]))
          document.kept["plain"] = .string(name)
        }
      }
      for (index, value) in try object.list("relations", of: "the document").enumerated() {
        guard let relation = value.objectValue, let from = relation["from_id"]?.nameText,
          let to = relation["to_id"]?.nameText
        else { throw .shape("relation \(index + 1) has no from_id and to_id") }
        document.links.append(
          .init(
            id: relation["id"]?.nameText.map { "relation-\($0)" } ?? "",
            label: relation["type"]?.stringValue ?? "", source: from, target: to,
            kept: relation.without("id", "type", "from_id", "to_id", "label")))
      }
      return document.map(namespace: "doccano", input: input, findings: &findings)
    }
  }
}
