internal import ArgumentModel

/// The front matter of a map's Argdown: the map's own fields, and the records that stand on no line.
struct ArgdownFrontMatter {
  private let writer: ArgdownWriter
  private let map: ArgumentMap
  /// The front matter with its fences.
  private(set) var text = ""

  init(_ writer: ArgdownWriter) {
    self.writer = writer
    map = writer.map
    text = "===\n"
    append(ArgdownText.marker, .int(1))
    appendHeader()
    if !writer.layout.isForEditing {
      append("sources", map.sources)
      append("participants", map.participants)
    }
    append("statements", map.statements, except: Set(writer.statementOrder))
    append("reasons", map.reasons, except: Set(writer.reasonOrder))
    append("relations", map.relations, except: Set(writer.relationOrder))
    if !writer.layout.isForEditing {
      append("groups", map.groups)
      append("utterances", map.utterances)
      append("comments", map.comments)
      appendOrder()
    }
    text += "===\n"
  }

  private mutating func append(_ name: String, _ value: JSONValue) {
    ArgdownData.append(.string(name), to: &text)
    text += ": "
    ArgdownData.append(value, to: &text)
    text += "\n"
  }

  private mutating func appendHeader() {
    let records = RecordWriter.standalone
    var known = map.header
    known.unknown = JSONObject()
    for member in records.object(known).members {
      if member.name == "title" {
        if let title = map.header.title[writer.language] { append("title", .string(title)) }
        var others = map.header.title
        others[writer.language] = nil
        if !others.isEmpty { append("titles", records.json(others)) }
      } else if !writer.layout.isForEditing || member.name == "languages" {
        append(member.name, member.value)
      }
    }
    if writer.language != map.primaryLanguage {
      append("language", .string(writer.language.rawValue))
    }
    if !writer.layout.isForEditing, !map.header.unknown.isEmpty {
      append("unknown", .object(map.header.unknown))
    }
  }

  private mutating func append<R: Record>(_ name: String, _ list: [R], except: Set<Int> = []) {
    guard list.count > except.count else { return }
    text += "\(name):\n"
    for (index, record) in list.enumerated() where !except.contains(index) {
      text += "  - "
      ArgdownData.append(RecordWriter.standalone.json(record), to: &text)
      text += "\n"
    }
  }

  /// The order of what lines give in another one than the map has it.
  private mutating func appendOrder() {
    var order = JSONObject()
    add("statements", map.statements.map { $0.id }, writer.statementOrder, to: &order)
    add("reasons", map.reasons.map { $0.id }, writer.reasonOrder, to: &order)
    add("relations", map.relations.map { $0.id }, writer.relationOrder, to: &order)
    if !order.isEmpty { append("order", .object(order)) }
  }

  private func add(
    _ name: String, _ ids: [EntityID], _ written: [Int], to order: inout JSONObject
  ) {
    let onLines = Set(written)
    let found = written + ids.indices.filter { !onLines.contains($0) }
    guard found != Array(ids.indices) else { return }
    if Set(ids).count == ids.count {
      order.append(name, .array(ids.map { .string($0.rawValue) }))
    } else {
      // Where ids say it not, numbers do: which of those that are read stands at each place.
      var places = Array(repeating: 0, count: ids.count)
      for (place, index) in found.enumerated() { places[index] = place }
      order.append(name, .array(places.map { .int(Int64($0)) }))
    }
  }
}
