public import ArgumentModel

/// A member that two versions of a record have otherwise.
public struct FieldChange: Hashable, Sendable {
  /// The member's name.
  public var field: String
  /// What it holds; nil for a member that nothing here knows.
  public var kind: FieldKind?
  /// The old value; nil where there was none.
  public var old: JSONValue?
  /// The new value; nil where there is none any more.
  public var new: JSONValue?
  /// The old value's parts, where edits can name them one by one.
  var oldParts: [Part]?
  /// The new value's parts.
  var newParts: [Part]?

  /// A part of a value, with the key by which edits name it.
  struct Part: Hashable, Sendable {
    var key: PartKey
    var json: JSONValue
  }
}

extension FieldChange {
  /// The members in which two records differ, in canonical order, those that nothing here knows last;
  /// without an old one, all that the new one has.
  static func all<R: Record>(from old: R?, to new: R) -> [FieldChange] {
    let writer = RecordWriter.standalone
    var changes: [FieldChange] = []
    for field in R.fields where field.name != "id" || R.self == MapHeader.self {
      let (was, now) = (old.flatMap { field.value($0) }, field.value(new))
      if was == nil, now == nil { continue }
      let (wasJSON, nowJSON) = (was.map { writer.json($0) }, now.map { writer.json($0) })
      if let wasJSON, let nowJSON, wasJSON.hasSameBytes(as: nowJSON) { continue }
      changes.append(
        FieldChange(
          field: field.name, kind: field.kind, old: wasJSON, new: nowJSON,
          oldParts: was.flatMap(parts), newParts: now.flatMap(parts)))
    }
    changes += unknown(from: old?.unknown ?? JSONObject(), to: new.unknown)
    return changes
  }

  /// The members in which two entities of one kind differ; the id is none of them.
  static func all(from old: Entity, to new: Entity) -> [FieldChange] {
    switch (old, new) {
    case (.source(let old), .source(let new)): all(from: old, to: new)
    case (.participant(let old), .participant(let new)): all(from: old, to: new)
    case (.statement(let old), .statement(let new)): all(from: old, to: new)
    case (.reason(let old), .reason(let new)): all(from: old, to: new)
    case (.relation(let old), .relation(let new)): all(from: old, to: new)
    case (.group(let old), .group(let new)): all(from: old, to: new)
    case (.utterance(let old), .utterance(let new)): all(from: old, to: new)
    case (.comment(let old), .comment(let new)): all(from: old, to: new)
    default: []
    }
  }

  private static func unknown(from old: JSONObject, to new: JSONObject) -> [FieldChange] {
    guard !old.isEmpty || !new.isEmpty else { return [] }
    var changes: [FieldChange] = []
    func note(_ name: String, _ was: JSONValue?, _ now: JSONValue?) {
      changes.append(FieldChange(field: name, kind: nil, old: was, new: now))
    }
    // Both stand in the order of their names.
    let (was, now) = (old.members, new.members)
    var (i, j) = (0, 0)
    while i < was.count || j < now.count {
      if j == now.count || (i < was.count && was[i].name.utf8Precedes(now[j].name)) {
        note(was[i].name, was[i].value, nil)
        i += 1
      } else if i == was.count || now[j].name.utf8Precedes(was[i].name) {
        note(now[j].name, nil, now[j].value)
        j += 1
      } else {
        if !was[i].value.hasSameBytes(as: now[j].value) {
          note(was[i].name, was[i].value, now[j].value)
        }
        i += 1
        j += 1
      }
    }
    return changes
  }

  private static func parts(of value: FieldValue) -> [Part]? {
    let writer = RecordWriter.standalone
    func keyed(_ records: [some KeyedRecord]) -> [Part] {
      records.map { Part(key: $0.key, json: writer.json($0)) }
    }
    return switch value {
    case .text(let text):
      text.versions.map { Part(key: .name($0.language.rawValue), json: .string($0.text)) }
    case .object(let object): object.members.map { Part(key: .name($0.name), json: $0.value) }
    case .strings(let list): list.map { Part(key: .name($0), json: .string($0)) }
    case .ids(let list):
      list.map { Part(key: .name($0.rawValue), json: .string($0.rawValue)) }
    case .premises(let list): keyed(list)
    case .anchors(let list): keyed(list)
    case .citations(let list): keyed(list)
    case .crossReferences(let list): keyed(list)
    case .divergences(let list): keyed(list)
    case .questions(let list): keyed(list)
    case .editions(let list): keyed(list)
    default: nil
    }
  }
}
