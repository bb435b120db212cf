internal import ArgumentJSON
public import ArgumentModel
internal import ArgumentText

/// Writes Label Studio's JSON: an array of one task.
public struct LabelStudioExporter: AnnotationExporter {
  /// `label-studio`.
  public let name = "label-studio"
  /// `label-studio.json`.
  public let fileEndings = ["label-studio.json"]
  /// What the format is for.
  public let summary = "Label Studio's JSON, labels and relations"
  /// What of a map the format has no word for, as `argue formats` lists it.
  public let losses = LossKind.listed(
    LossKind.lost(
      by: "label-studio",
      structural: [
        .statementOutsideText, .furtherPlace, .gap, .tag, .linkedPremises, .undercut, .looseLink,
        .note,
      ]))

  /// A document is an array of its task.
  public let isArray = true

  /// Makes an exporter; ``AnnotationOptions`` has all choices.
  public init() {}

  /// The tasks' text.
  public func export(
    _ map: ArgumentMap, options: AnnotationOptions
  ) throws(Diagnostic) -> Exported {
    var made = try AnnotatedDocument.make(
      map, namespace: "label-studio", format: name, linksToLinks: false, options: options)
    made.closeGaps()
    made.dropNotes()
    let document = made.document
    let kept = document.kept
    let textName = kept["textName"]?.stringValue ?? "text"
    var data = kept["data"]?.objectValue ?? JSONObject()
    data[textName] = .string(document.text.text)
    var results = document.spans.map { region($0, document, textName) }
    results += document.links.map(relation)
    var listName = "annotations"
    var list: [JSONValue] = []
    var index = 0
    if let read = kept["read"]?.arrayValue, read.count == 2, let name = read[0].stringValue,
      let place = read[1].integer, let old = kept[name]?.arrayValue, old.indices.contains(place)
    {
      (listName, list, index) = (name, old, place)
    } else {
      list = [.object(JSONObject())]
    }
    var annotation = list[index].objectValue ?? JSONObject()
    results += annotation["result"]?.arrayValue ?? []
    annotation["result"] = .array(results)
    list[index] = .object(annotation)
    var task = kept.without("read", "textName", "data")
    task["data"] = .object(data)
    task[listName] = .array(list)
    return Exported(
      text: String(decoding: JSONWriter.canonical(.array([.object(task)])), as: UTF8.self),
      diagnostics: made.losses.diagnostics)
  }

  private func region(
    _ span: AnnotatedDocument.Span, _ document: AnnotatedDocument, _ textName: String
  ) -> JSONValue {
    let more = span.kept["moreLabels"]?.arrayValue ?? []
    let type = span.kept["type"]?.stringValue ?? "labels"
    var value = span.kept["value"]?.objectValue ?? JSONObject()
    value["start"] = .int(Int64(span.range.start))
    value["end"] = .int(Int64(span.range.end))
    value["text"] = .string(document.text.joinedText(at: span.ranges) ?? "")
    value[type] = .array([.string(span.label)] + more)
    var region = span.extra.without("value", "moreLabels")
    region["id"] = .string(span.id)
    region["from_name"] = region["from_name"] ?? .string("label")
    region["to_name"] = region["to_name"] ?? .string(textName)
    region["type"] = .string(type)
    region["value"] = .object(value)
    return .object(region)
  }

  private func relation(_ link: AnnotatedDocument.Link) -> JSONValue {
    var relation = link.extra.without("moreLabels")
    let isLeft = relation["direction"]?.stringValue == "left"
    relation["from_id"] = .string(isLeft ? link.target : link.source)
    relation["to_id"] = .string(isLeft ? link.source : link.target)
    relation["type"] = .string("relation")
    relation["direction"] = relation["direction"] ?? .string("right")
    let more = link.kept["moreLabels"]?.arrayValue ?? []
    relation["labels"] = .array((link.label.isEmpty ? [] : [.string(link.label)]) + more)
    return .object(relation)
  }
}
