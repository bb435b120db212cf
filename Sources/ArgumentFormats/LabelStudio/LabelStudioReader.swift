internal import ArgumentModel
internal import ArgumentText

/// Reads one task.
struct LabelStudioReader {
  private let task: JSONObject
  private(set) var document: AnnotatedDocument
  private(set) var findings = Findings()
  private let offsets: TextOffsets

  init(_ task: JSONObject, name: String) throws(Diagnostic) {
    guard let data = task["data"]?.objectValue else { throw .shape("the task has no “data”") }
    let member =
      data.members.first { $0.name == "text" && $0.value.stringValue != nil }
      ?? data.members.first { $0.value.stringValue != nil }
    guard let member, let text = member.value.stringValue else {
      throw .shape("the task’s “data” holds no text")
    }
    self.task = task
    document = AnnotatedDocument(name: name, text: EditionText(text))
    offsets = TextOffsets(document.text)
    var kept = task.without("data")
    kept["textName"] = .string(member.name)
    let rest = JSONObject(data.members.filter { $0.name != member.name })
    if !rest.isEmpty { kept["data"] = .object(rest) }
    document.kept = kept
  }

  /// Reads the first annotation that wasn't cancelled; the others are kept as they are.
  mutating func read() throws(Diagnostic) {
    for name in ["annotations", "completions", "predictions"] {
      var list = try task.list(name, of: "the task")
      let index = list.firstIndex { $0.objectValue?["was_cancelled"] != .bool(true) }
      guard let index, let annotation = list[index].objectValue else { continue }
      var other: [JSONValue] = []
      for (number, value) in try annotation.list("result", of: "the annotation").enumerated() {
        guard let result = value.objectValue else {
          throw .shape("result \(number + 1) is \(value.kindDescription), not an object")
        }
        if try !add(result, number) { other.append(value) }
      }
      var rest = annotation.without("result")
      if !other.isEmpty { rest["result"] = .array(other) }
      list[index] = .object(rest)
      document.kept[name] = .array(list)
      document.kept["read"] = .array([.string(name), .int(Int64(index))])
      if list.count > 1 {
        findings.add(
          "loss", .note, "of \(list.count) \(name) of the task the map has one",
          explanation: "The others are kept as they are.")
      }
      return
    }
  }

  /// Adds a region or a relation; false for what is neither.
  private mutating func add(_ result: JSONObject, _ number: Int) throws(Diagnostic) -> Bool {
    let what = "result \(number + 1)"
    if result["type"]?.stringValue == "relation" {
      guard let from = result["from_id"]?.nameText, let to = result["to_id"]?.nameText else {
        throw .shape("\(what) is a relation without from_id and to_id")
      }
      let labels = (result["labels"]?.arrayValue ?? []).compactMap(\.stringValue)
      let isLeft = result["direction"]?.stringValue == "left"
      document.links.append(
        .init(
          id: result["id"]?.nameText ?? "", label: labels.first ?? "",
          source: isLeft ? to : from, target: isLeft ? from : to,
          kept: result.without("id", "type", "from_id", "to_id", "labels")))
      if labels.count > 1, !document.links.isEmpty {
        document.links[document.links.count - 1].kept["moreLabels"] = .array(
          labels.dropFirst().map(JSONValue.string))
      }
      return true
    }
    guard let value = result["value"]?.objectValue, let start = value["start"]?.integer,
      let end = value["end"]?.integer
    else { return false }
    let type = result["type"]?.stringValue ?? "labels"
    let labels = (value[type]?.arrayValue ?? value["labels"]?.arrayValue ?? [])
      .compactMap(\.stringValue)
    var kept = result.without("id", "value")
    let rest = value.without("start", "end", "text", "labels")
    if !rest.isEmpty { kept["value"] = .object(rest) }
    if labels.count > 1 { kept["moreLabels"] = .array(labels.dropFirst().map(JSONValue.string)) }
    document.spans.append(
      .init(
        id: result["id"]?.nameText ?? "region-\(number + 1)", label: labels.first ?? "",
        ranges: [range(start, end, value["text"]?.stringValue, what)], kept: kept))
    return true
  }

  private mutating func range(
    _ start: Int, _ end: Int, _ words: String?, _ what: String
  ) -> TextRange {
    let range = TextRange(start, end)
    guard let words else { return range }
    if let found = document.text.text(at: range), String(found).hasSameBytes(as: words) {
      return range
    }
    if let other = try? offsets.range(from: start, to: end, in: .utf16),
      let found = document.text.text(at: other), String(found).hasSameBytes(as: words)
    {
      findings.add(
        "annotation-text", .warning, "\(what) counts in UTF-16 units; it is taken so",
        explanation: "Counted in code points, other words stand there.")
      return other
    }
    findings.add(
      "annotation-text", .warning, "the words of \(what) aren’t those that stand there in the text")
    return range
  }
}
