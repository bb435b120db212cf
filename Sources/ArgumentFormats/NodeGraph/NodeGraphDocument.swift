internal import ArgumentJSON
internal import ArgumentModel

/// What readers of node graphs share: getting at the document, tolerantly, and making the map.
struct NodeGraphDocument {
  var findings = Findings()

  /// The members of a document.
  /// - Throws: ``ReadFailure`` where it isn't JSON, or no object.
  mutating func members(_ input: ImportInput) throws(ReadFailure) -> JSONObject {
    let (bytes, finding) = DocumentEncoding.utf8(input.bytes)
    if let finding { findings.add(finding) }
    let value = try JSONDocuments.value(bytes)
    guard let object = value.objectValue else {
      throw ReadFailure([.shape("the document is \(value.kindDescription), not an object")])
    }
    return object
  }

  /// The objects of a list; what is null or missing is empty, what isn't a list or no object is said.
  mutating func objects(_ value: JSONValue?, of name: String) -> [JSONObject] {
    guard let value, value != .null else { return [] }
    guard let list = value.arrayValue else {
      warn("“\(name)” is \(value.kindDescription), not an array")
      return []
    }
    var objects: [JSONObject] = []
    for element in list {
      if let object = element.objectValue {
        objects.append(object)
      } else {
        warn("“\(name)” has \(element.kindDescription) where an object should be")
      }
    }
    return objects
  }

  /// A text, whatever it is written as.
  mutating func text(_ value: JSONValue?, of what: String) -> String? {
    guard let value, value != .null else { return nil }
    if let text = value.stringValue { return text }
    warn("the text of \(what) is \(value.kindDescription)")
    return JSONWriter.compact(value)
  }

  /// Adds a finding about the document's form.
  mutating func warn(_ message: String) { findings.add("annotation-syntax", .warning, message) }

  /// The map of a graph.
  func map(_ graph: NodeGraph, _ input: ImportInput) -> ImportedMap {
    var maker = NodeGraphMapMaker(graph, input)
    maker.findings = findings
    return ImportedMap(maker.make(), maker.findings.all)
  }
}

extension JSONObject {
  /// The members but those of these names, and but those that are null.
  func others(than names: [String]) -> JSONObject {
    // Names are few, so comparing takes less than hashing.
    JSONObject(members.filter { member in !names.contains { $0.hasSameBytes(as: member.name) } })
  }

  /// Sets a member that has a value, in the order of names.
  mutating func set(_ name: String, _ text: String?) {
    if let text { self[name] = .string(text) }
  }
}
