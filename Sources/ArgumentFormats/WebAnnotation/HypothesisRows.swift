internal import ArgumentModel

/// Annotations as the interface of Hypothesis lists them, `{"total":1,"rows":[…]}`, which aren't Web
/// Annotations yet.
enum HypothesisRows {
  /// The rows of a document: of a list, of an array of them, or one alone; nil where it is none of
  /// these.
  static func rows(of document: JSONValue) -> [JSONValue]? {
    if let list = document.arrayValue {
      return list.first?.objectValue.map(isRow) ?? false ? list : nil
    }
    guard let root = document.objectValue, root["@context"] == nil else { return nil }
    if isRow(root) { return [document] }
    guard let rows = root["rows"]?.arrayValue else { return nil }
    guard let first = rows.first else { return root["total"] == .int(0) ? [] : nil }
    return first.objectValue.map(isRow) ?? false ? rows : nil
  }

  private static func isRow(_ object: JSONObject) -> Bool {
    object["@context"] == nil && object["id"]?.stringValue != nil
      && object["uri"]?.stringValue != nil
  }

  /// The Web Annotations of rows.
  static func annotations(_ rows: [JSONValue]) throws(Diagnostic) -> [JSONObject] {
    var annotations: [JSONObject] = []
    for (index, value) in rows.enumerated() {
      guard let row = value.objectValue, let id = row["id"]?.stringValue,
        let page = row["uri"]?.stringValue
      else { throw .shape("row \(index + 1) has no “id” and “uri”") }
      var annotation = JSONObject()
      annotation.append("@context", .string(WebAnnotationChecker.context))
      annotation.append("id", .string("https://hypothes.is/a/\(id)"))
      annotation.append("type", .string("Annotation"))
      if let user = row["user"] { annotation.append("creator", user) }
      for (name, other) in [("created", "created"), ("updated", "modified")] {
        if let date = row[name] { annotation.append(other, date) }
      }
      let bodies = bodies(row)
      if !bodies.isEmpty { annotation.append("body", .array(bodies)) }
      let targets = WebAnnotationChecker.values(row["target"]).compactMap(\.objectValue)
        .map { target(of: $0, page) }
      annotation.append("target", targets.isEmpty ? .string(page) : .array(targets))
      annotations.append(annotation)
    }
    return annotations
  }

  private static func bodies(_ row: JSONObject) -> [JSONValue] {
    func body(_ purpose: String, _ value: String) -> JSONValue {
      var body = JSONObject()
      body.append("type", .string("TextualBody"))
      body.append("purpose", .string(purpose))
      body.append("value", .string(value))
      return .object(body)
    }
    let tags = (row["tags"]?.arrayValue ?? []).compactMap(\.stringValue)
    let text = row["text"]?.stringValue ?? ""
    return tags.map { body("tagging", $0) } + (text.isEmpty ? [] : [body("commenting", text)])
  }

  /// A target whose selectors are those of the model; ranges of nodes stand there in another form.
  private static func target(of target: JSONObject, _ page: String) -> JSONValue {
    var result = JSONObject()
    result.append("source", target["source"] ?? .string(page))
    let selectors = WebAnnotationChecker.values(target["selector"]).filter {
      let type = $0.objectValue?["type"]
      return type == .string("TextPositionSelector") || type == .string("TextQuoteSelector")
    }
    if !selectors.isEmpty { result.append("selector", .array(selectors)) }
    return .object(result)
  }
}
