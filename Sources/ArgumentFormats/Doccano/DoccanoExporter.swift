internal import ArgumentJSON
public import ArgumentModel
internal import ArgumentText

/// Writes doccano's JSON Lines, one line a map.
public struct DoccanoExporter: AnnotationExporter {
  /// `doccano`.
  public let name = "doccano"
  /// `doccano.jsonl`.
  public let fileEndings = ["doccano.jsonl"]
  /// What the format is for.
  public let summary = "doccano's JSON Lines, with relations"
  /// What of a map the format has no word for, as `argue formats` lists it.
  public let losses = LossKind.listed(
    LossKind.lost(
      by: "doccano",
      structural: [
        .statementOutsideText, .furtherPlace, .gap, .tag, .linkedPremises, .undercut, .looseLink,
        .note,
      ]))
  /// Documents written one after the other are a document.
  public let holdsSeveral = true

  /// Makes an exporter; ``AnnotationOptions`` has all choices.
  public init() {}

  /// The document's line.
  public func export(
    _ map: ArgumentMap, options: AnnotationOptions
  ) throws(Diagnostic) -> Exported {
    var made = try AnnotatedDocument.make(
      map, namespace: "doccano", format: name, linksToLinks: false, options: options)
    made.closeGaps()
    made.dropNotes()
    let document = made.document
    var object = JSONObject()
    if let id = document.kept["id"] { object.append("id", id) }
    object.append(
      document.kept["textName"]?.stringValue ?? "text", .string(document.text.text))
    if let plain = document.kept["plain"]?.stringValue, document.links.isEmpty {
      object.append(
        plain,
        .array(
          document.spans.map {
            .array([.int(Int64($0.range.start)), .int(Int64($0.range.end)), .string($0.label)])
          }))
    } else {
      write(document, to: &object)
    }
    object.append(contentsOf: document.kept.without("id", "plain", "objects", "textName"))
    return Exported(
      text: JSONWriter.compact(.object(object)) + "\n", diagnostics: made.losses.diagnostics)
  }

  /// A label as the document had it, where that was no string and says the same.
  private static func value(_ label: String, _ old: JSONValue?) -> JSONValue {
    guard let old, (old.nameText ?? "").hasSameBytes(as: label) else { return .string(label) }
    return old
  }

  /// Ids are numbers in doccano: those that it gave itself are kept.
  private func write(_ document: AnnotatedDocument, to object: inout JSONObject) {
    let own = document.spans.compactMap { Int64($0.id) }
    var next = (own.max() ?? -1) < Int64.max / 2 ? (own.max() ?? -1) + 1 : 0
    var numbers: [String: Int64] = [:]
    for span in document.spans {
      if let number = Int64(span.id), String(number) == span.id {
        numbers[span.id] = number
      } else {
        numbers[span.id] = next
        next += 1
      }
    }
    object.append(
      document.kept["objects"]?.stringValue ?? "entities",
      .array(
        document.spans.map { span in
          var entity = JSONObject()
          entity.append("id", .int(numbers[span.id] ?? 0))
          entity.append("start_offset", .int(Int64(span.range.start)))
          entity.append("end_offset", .int(Int64(span.range.end)))
          entity.append("label", Self.value(span.label, span.kept["labelValue"]))
          entity.append(contentsOf: span.extra(in: document.text).without("labelValue"))
          return .object(entity)
        }))
    if document.kept["objects"] != nil, document.links.isEmpty { return }
    object.append(
      "relations",
      .array(
        document.links.map { link in
          var relation = JSONObject()
          let prefix = "relation-"
          if link.id.hasPrefix(prefix), let id = Int64(link.id.dropFirst(prefix.count)) {
            relation.append("id", .int(id))
          }
          relation.append("from_id", .int(numbers[link.source] ?? 0))
          relation.append("to_id", .int(numbers[link.target] ?? 0))
          relation.append("type", Self.value(link.label, link.kept["typeValue"]))
          relation.append(contentsOf: link.extra.without("typeValue"))
          return .object(relation)
        }))
  }
}
