public import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads JSON Lines as the argument corpora on the Hugging Face hub have them: spans and relations as
/// columns, `{"start":[…],"end":[…],"label":[…]}`, or as lists of objects.
public struct HuggingFaceImporter: MapImporter {
  /// `hf`.
  public let name = "hf"
  /// `jsonl`.
  public let fileEndings = ["jsonl", "json"]
  /// What the format is for.
  public let summary = "JSON Lines with columns of spans and relations, as on the Hugging Face hub"
  /// Nothing.
  public let losses: String? = nil
  /// It may.
  public let holdsSeveral = true

  /// Makes an importer.
  public init() {}

  /// Whether the first document has spans.
  public func recognizes(_ input: ImportInput) -> Bool {
    guard let first = JSONDocuments.firstMembers(input) else { return false }
    return first["text"]?.stringValue != nil
      && (first["spans"]?.objectValue != nil || first["spans"]?.arrayValue != nil)
  }

  /// A map a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    try JSONDocuments.read(input) { (object, name, findings) throws(Diagnostic) in
      let text = EditionText(try object.requiredText("text", of: "the document"))
      var document = AnnotatedDocument(name: name, text: text)
      document.kept = object.without("text", "spans", "relations")
      let spans = try Self.rows(object["spans"], "spans", ["start", "end", "label"])
      for (index, row) in spans.enumerated() {
        let what = "span \(index)"
        let start = try row.required("start", of: what)
        let end = try row.required("end", of: what)
        document.spans.append(
          .init(
            id: "span-\(index)", label: row["label"]?.nameText ?? "",
            ranges: [TextRange(start, end)], kept: row.without("start", "end", "label")))
      }
      let relations = try Self.rows(object["relations"], "relations", ["head", "tail", "label"])
      for (index, row) in relations.enumerated() {
        let what = "relation \(index)"
        let head = try row.required("head", of: what)
        let tail = try row.required("tail", of: what)
        document.links.append(
          .init(
            id: "relation-\(index)", label: row["label"]?.nameText ?? "", source: "span-\(head)",
            target: "span-\(tail)", kept: row.without("head", "tail", "label")))
      }
      return document.map(namespace: "hf", input: input, findings: &findings)
    }
  }

  /// Columns of one length, or a list of objects, as rows.
  private static func rows(
    _ value: JSONValue?, _ name: String, _ columns: [String]
  ) throws(Diagnostic) -> [JSONObject] {
    switch value {
    case nil, .null?: return []
    case .array(let list)?:
      var rows: [JSONObject] = []
      for element in list {
        guard let row = element.objectValue else {
          throw .shape("“\(name)” holds \(element.kindDescription), not objects alone")
        }
        rows.append(row)
      }
      return rows
    case .object(let object)?:
      var rows: [JSONObject]?
      for member in object.members {
        guard let column = member.value.arrayValue else {
          throw .shape("“\(member.name)” of “\(name)” is no column")
        }
        if rows == nil { rows = column.map { _ in JSONObject() } }
        guard column.count == rows?.count else {
          throw .shape("the columns of “\(name)” aren’t of one length")
        }
        for (index, cell) in column.enumerated() { rows?[index].append(member.name, cell) }
      }
      return rows ?? []
    case let other?: throw .shape("“\(name)” is \(other.kindDescription), not columns")
    }
  }
}
