internal import ArgumentJSON
public import ArgumentModel
internal import ArgumentText

/// Writes JSON Lines with columns of spans and relations, one line a map.
public struct HuggingFaceExporter: AnnotationExporter {
  /// `hf`.
  public let name = "hf"
  /// `jsonl`.
  public let fileEndings = ["hf.jsonl", "jsonl"]
  /// What the format is for.
  public let summary = "JSON Lines with columns of spans and relations, as on the Hugging Face hub"
  /// What of a map the format has no word for, as `argue formats` lists it.
  public let losses = LossKind.listed(
    LossKind.lost(
      by: "hf",
      structural: [
        .statementOutsideText, .furtherPlace, .gap, .tag, .linkedPremises, .undercut, .looseLink,
        .note,
      ], taking: [.stance]))
  /// Documents written one after the other are a document.
  public let holdsSeveral = true

  /// Makes an exporter; ``AnnotationOptions`` has all choices.
  public init() {}

  /// The document's line.
  public func export(
    _ map: ArgumentMap, options: AnnotationOptions
  ) throws(Diagnostic) -> Exported {
    var made = try AnnotatedDocument.make(
      map, namespace: "hf", format: name, linksToLinks: false, options: options)
    made.closeGaps()
    made.dropNotes()
    made.losses.take(.stance, made.foreignStances)
    let document = made.document
    var place: [String: Int] = [:]
    for (index, span) in document.spans.enumerated() { place[span.id] = index }
    func column<Row>(_ rows: [Row], _ cell: (Row) -> JSONValue) -> JSONValue {
      .array(rows.map(cell))
    }
    let ends = document.spans
    let ties = document.links
    var spans = JSONObject()
    spans.append("start", column(ends) { .int(Int64($0.range.start)) })
    spans.append("end", column(ends) { .int(Int64($0.range.end)) })
    spans.append("label", column(ends) { .string($0.label) })
    append(
      ends.map { span in
        var extra = span.extra(in: document.text)
        if let stance = span.stance { extra["stance"] = .string(stance) }
        return extra
      }, to: &spans)
    var relations = JSONObject()
    relations.append("head", column(ties) { .int(Int64(place[$0.source] ?? 0)) })
    relations.append("tail", column(ties) { .int(Int64(place[$0.target] ?? 0)) })
    relations.append("label", column(ties) { .string($0.label) })
    append(ties.map(\.extra), to: &relations)
    var object = JSONObject()
    object.append("id", document.kept["id"] ?? .string(document.name))
    object.append("text", .string(document.text.text))
    object.append("spans", .object(spans))
    object.append("relations", .object(relations))
    object.append(contentsOf: document.kept.without("id"))
    return Exported(
      text: JSONWriter.compact(.object(object)) + "\n", diagnostics: made.losses.diagnostics)
  }

  /// Adds the columns that the format came with, null where a row has none.
  private func append(_ rows: [JSONObject], to columns: inout JSONObject) {
    let names = Set(rows.flatMap { $0.members.map(\.name) })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names { columns.append(name, .array(rows.map { $0[name] ?? .null })) }
  }
}
