internal import ArgumentModel
internal import ArgumentText

/// Reads one document.
///
/// Spans stand in `entities` (objects, or triples as of other programs), in `annotations` of the
/// oldest versions, or as triples in `label` or `labels`.
struct DoccanoReader {
  /// What the text is called: `data` by some versions.
  static let textNames = ["text", "data"]
  /// What lists of triples are called.
  static let labelNames = ["label", "labels"]
  private static let objectNames = ["entities", "annotations"]

  private let object: JSONObject
  private(set) var document: AnnotatedDocument
  private var given: [GivenPlace] = []

  init(_ object: JSONObject, name: String) throws(Diagnostic) {
    let textName = Self.textNames.first { object[$0]?.stringValue != nil } ?? "text"
    let text = EditionText(try object.requiredText(textName, of: "the document"))
    self.object = object
    document = AnnotatedDocument(name: name, text: text)
    let read = Self.objectNames + Self.labelNames + [textName, "relations"]
    document.kept = JSONObject(object.members.filter { !read.contains($0.name) })
    if textName != "text" { document.kept["textName"] = .string(textName) }
  }

  /// Reads spans and relations.
  mutating func read(_ findings: inout Findings) throws(Diagnostic) {
    var hasObjects = false
    for name in Self.objectNames {
      for (index, value) in try object.list(name, of: "the document").enumerated() {
        if value.objectValue != nil {
          hasObjects = true
          if name != "entities" { document.kept["objects"] = .string(name) }
        } else {
          document.kept["plain"] = .string(name)
        }
        try addEntity(value, index)
      }
    }
    for name in Self.labelNames {
      if object[name]?.arrayValue != nil { document.kept["plain"] = .string(name) }
      for value in try object.list(name, of: "the document") {
        if value.stringValue != nil {
          throw .shape(
            "the document has labels of the whole text, and none of its parts",
            explanation: "Projects of text classification have nothing to make a map of.")
        }
        try addTriple(value, "label")
      }
    }
    // Triples have no room for what entities have beside their places.
    if hasObjects || object["entities"]?.arrayValue?.isEmpty == true {
      document.kept["plain"] = nil
    }
    for (index, value) in try object.list("relations", of: "the document").enumerated() {
      guard let relation = value.objectValue, let from = relation["from_id"]?.nameText,
        let to = relation["to_id"]?.nameText
      else { throw .shape("relation \(index + 1) has no from_id and to_id") }
      var kept = relation.without("id", "type", "from_id", "to_id", "label")
      if let type = relation["type"], type.stringValue == nil { kept["typeValue"] = type }
      document.links.append(
        .init(
          id: relation["id"]?.nameText.map { "relation-\($0)" } ?? "",
          label: relation["type"]?.nameText ?? "", source: from, target: to, kept: kept))
    }
    document.place(
      given,
      with: PlaceFinder(document.text, declared: .codePoints, wordsAreSure: false), &findings)
  }

  private mutating func addEntity(_ value: JSONValue, _ index: Int) throws(Diagnostic) {
    let what = "entity \(index + 1)"
    guard let entity = value.objectValue else { return try addTriple(value, "entity") }
    let start = try entity.required("start_offset", of: what)
    let end = try entity.required("end_offset", of: what)
    var kept = entity.without("id", "label", "start_offset", "end_offset")
    // Labels may be numbers, whose names stand in another file.
    if let label = entity["label"], label.stringValue == nil { kept["labelValue"] = label }
    document.spans.append(
      .init(
        id: entity["id"]?.nameText ?? "entity-\(index + 1)",
        label: entity["label"]?.nameText ?? "", ranges: [TextRange(start, end)], kept: kept))
    given.append(
      GivenPlace(
        name: what, ranges: [TextRange(start, end)], words: AnnotatedDocument.words(of: entity)))
  }

  private mutating func addTriple(_ value: JSONValue, _ what: String) throws(Diagnostic) {
    let number = document.spans.count + 1
    guard let parts = value.arrayValue, parts.count == 3, let start = parts[0].integer,
      let end = parts[1].integer, let label = parts[2].nameText
    else { throw .shape("\(what) \(number) isn't of the form [start, end, label]") }
    document.spans.append(
      .init(id: "\(what)-\(number)", label: label, ranges: [TextRange(start, end)]))
    given.append(GivenPlace(name: "\(what) \(number)", ranges: [TextRange(start, end)]))
  }
}
