extension MapEditor {
  /// Sets or removes a field, one language of a text, or one part of a list.
  mutating func set(_ edit: SetEdit) throws(EditRefusal) {
    try change(edit.address, .set(edit))
  }

  /// Moves a part of a list.
  mutating func movePart(
    _ address: EntityAddress?, field: String, key: PartKey, _ placement: PartPlacement
  ) throws(EditRefusal) {
    try change(address, .move(key, of: field, placement))
  }

  /// Changes an entity's record, or the map's own fields.
  private mutating func change(
    _ address: EntityAddress?, _ step: FieldStep
  ) throws(EditRefusal) {
    let language = header.languages.first ?? .undetermined
    guard let address else { return try changeHeader(language, step) }
    let slot = try slot(address)
    let tables = partTables.removeValue(forKey: slot) ?? [:]
    guard var entity = take(slot) else { return }
    var editing = FieldEditing(id: address.id, primaryLanguage: language, tables: tables)
    var refusal: EditRefusal?
    do throws(EditRefusal) {
      try entity.change(step, by: &editing)
    } catch {
      refusal = error
    }
    if refusal == nil, entity.id != address.id {
      // Its address changes with it, so the steps are those of another id.
      guard let old = replaced[slot] else { return }
      put(old, into: slot)
      return replace(slot, with: entity)
    }
    put(entity, into: slot)
    // What a refused edit changed is undone with its whole list.
    if let refusal { throw refusal }
    partTables[slot] = editing.tables
  }

  private mutating func changeHeader(
    _ language: LanguageTag, _ step: FieldStep
  ) throws(EditRefusal) {
    var editing = FieldEditing(
      id: nil, primaryLanguage: language, tables: partTables.removeValue(forKey: -1) ?? [:])
    // As with entities, the record is changed in its place, and a refused edit undone with its list.
    var refusal: EditRefusal?
    changeHeader { header in
      do throws(EditRefusal) {
        try editing.perform(step, in: &header)
      } catch {
        refusal = error
      }
    }
    if let refusal { throw refusal }
    partTables[-1] = editing.tables
  }
}

/// What an edit does with one field of a record.
enum FieldStep {
  /// Sets or removes the field, or a part of it.
  case set(SetEdit)
  /// Moves a part among its neighbours.
  case move(PartKey, of: String, PartPlacement)
}

extension Entity {
  /// Changes a field of the entity's record, which nothing else holds meanwhile.
  fileprivate mutating func change(
    _ step: FieldStep, by editing: inout FieldEditing
  ) throws(EditRefusal) {
    func change<R: EntityRecord>(
      _ record: consuming R, _ wrap: (R) -> Entity
    ) throws(EditRefusal) {
      self = .comment(Comment())
      var record = record
      var refusal: EditRefusal?
      do throws(EditRefusal) {
        try editing.perform(step, in: &record)
      } catch {
        refusal = error
      }
      self = wrap(record)
      if let refusal { throw refusal }
    }
    switch self {
    case .source(let record): try change(record, Entity.source)
    case .participant(let record): try change(record, Entity.participant)
    case .statement(let record): try change(record, Entity.statement)
    case .reason(let record): try change(record, Entity.reason)
    case .relation(let record): try change(record, Entity.relation)
    case .group(let record): try change(record, Entity.group)
    case .utterance(let record): try change(record, Entity.utterance)
    case .comment(let record): try change(record, Entity.comment)
    }
  }
}

/// Changes fields of a record in their places.
///
/// Whatever has many parts is taken out of the record first, so that nobody else holds it and changing
/// one part copies none of the others. A record is no longer whole after a refusal.
struct FieldEditing {
  let id: EntityID?
  let primaryLanguage: LanguageTag
  /// What is known of the record's lists, by field.
  var tables: [String: PartTable]

  mutating func perform<R: Record>(
    _ step: FieldStep, in record: inout R
  ) throws(EditRefusal) {
    switch step {
    case .set(let edit): try set(edit, in: &record)
    case .move(let key, let field, let placement):
      try move(key, of: field, placement, in: &record)
    }
  }

  private mutating func set<R: Record>(
    _ edit: SetEdit, in record: inout R
  ) throws(EditRefusal) {
    guard let field = R.field(named: edit.field) else {
      return try setUnknown(edit, in: &record)
    }
    var old = field.value(record)
    if edit.language != nil || edit.key != nil {
      field.set(&record, nil)
      if let language = edit.language {
        field.set(&record, try set(language, edit, &old, field.kind))
      } else if let key = edit.key {
        field.set(&record, try set(key, edit, &old, field.kind))
      }
    } else {
      tables[edit.field] = nil
      try compare(edit, old.map { RecordWriter.standalone.json($0) }) {
        (json) throws(EditRefusal) in
        RecordWriter.standalone.json(try value(field.kind, json, edit.field))
      }
      if edit.to == nil, field.isRequired {
        throw refusal("required-field", "the field “\(edit.field)” can't be removed")
      }
      var new: FieldValue?
      if let to = edit.to { new = try value(field.kind, to, edit.field) }
      field.set(&record, new)
    }
    record.finishReading()
  }

  private mutating func setUnknown<R: Record>(
    _ edit: SetEdit, in record: inout R
  ) throws(EditRefusal) {
    guard edit.language == nil, edit.key == nil else {
      throw refusal(
        "unknown-field", "“\(edit.field)” has no parts that could be set one by one")
    }
    // The map's own members are those without an id to name them by.
    if id == nil,
      edit.field == "format" || EntityKind.allCases.contains(where: { $0.plural == edit.field })
    {
      throw refusal("unknown-field", "the field “\(edit.field)” can't be set")
    }
    try compare(edit, record.unknown[edit.field]) { $0.normalized }
    var unknown = record.unknown
    record.unknown = JSONObject()
    // No field has this name, or it would be known.
    setMember(edit.field, to: edit.to?.normalized, of: &unknown, known: "")
    record.unknown = unknown
  }

  /// Sets or removes a member of an object whose members stand in the order of their names.
  private mutating func setMember(
    _ name: String, to value: JSONValue?, of object: inout JSONObject, known table: String
  ) {
    var places = tables.removeValue(forKey: table)
    if places?.count != object.members.count {
      guard object.members.count >= PartTable.least else {
        object[name] = value
        return
      }
      places = PartTable(object.members.lazy.map { .name($0.name) })
    }
    guard var places else { return }
    switch (places.place(of: .name(name)), value) {
    case (.at(let index), let value?): object.members[index].value = value
    case (.at(let index), nil):
      object.members.remove(at: index)
      guard places.remove(.name(name), at: index) else { return }
    case (.nowhere, let value?):
      var (low, high) = (0, object.members.count)
      while low < high {
        let middle = (low + high) / 2
        let isBefore = name.utf8Precedes(object.members[middle].name)
        if isBefore { high = middle } else { low = middle + 1 }
      }
      object.members.insert(JSONObject.Member(name: name, value: value), at: low)
      guard places.insert(.name(name), at: low) else { return }
    case (.nowhere, nil): break
    case (.several, _):
      object[name] = value
      return
    }
    tables[table] = places
  }

  private func set(
    _ language: LanguageTag, _ edit: SetEdit, _ old: inout FieldValue?, _ kind: FieldKind
  ) throws(EditRefusal) -> FieldValue? {
    guard kind == .text else {
      throw refusal("wrong-field", "the field “\(edit.field)” is no text with languages")
    }
    var text = old?.text ?? LocalizedText()
    old = nil
    try compare(edit, text[language].map(JSONValue.string)) { $0 }
    switch edit.to {
    case nil: text[language] = nil
    case .string(let string)?: text[language] = string
    case let other?:
      throw refusal(
        "wrong-shape", "the text in one language is a string, not \(other.kindDescription)")
    }
    return .text(text)
  }

  private mutating func set(
    _ key: PartKey, _ edit: SetEdit, _ old: inout FieldValue?, _ kind: FieldKind
  ) throws(EditRefusal) -> FieldValue {
    if kind == .object {
      guard case .name(let name) = key else { throw noParts(edit.field) }
      var object = old?.object ?? JSONObject()
      old = nil
      try compare(edit, object[name]) { $0.normalized }
      setMember(name, to: edit.to?.normalized, of: &object, known: edit.field)
      return .object(object)
    }
    guard kind.hasKeyedParts else { throw noParts(edit.field) }
    var list = try takeList(&old, kind, edit.field)
    try compare(edit, list.part(key)) { (json) throws(EditRefusal) in
      let list = AnyPartList(value: try value(kind, .array([json]), edit.field))
      return list.part(key) ?? json
    }
    var new: FieldValue?
    if let to = edit.to { new = try value(kind, .array([to]), edit.field) }
    return try change(&list, edit.field) { list throws(EditRefusal) in
      try list.set(key, to: new, edit.placement)
    }
  }

  private mutating func move<R: Record>(
    _ key: PartKey, of name: String, _ placement: PartPlacement, in record: inout R
  ) throws(EditRefusal) {
    guard let field = R.field(named: name) else {
      throw refusal("unknown-field", "there is no field “\(name)” with parts to move")
    }
    guard field.kind.hasKeyedParts else { throw noParts(name) }
    var old = field.value(record)
    field.set(&record, nil)
    var list = try takeList(&old, field.kind, name)
    field.set(
      &record,
      try change(&list, name) { list throws(EditRefusal) in try list.move(key, placement) })
  }
}

// MARK: Parts

extension FieldEditing {
  /// A list of parts of any kind.
  private struct AnyPartList {
    var value: FieldValue
    var table: PartTable?

    /// Changes the list, which nothing else holds meanwhile.
    private mutating func change(
      _ body: ListChange
    ) throws(EditRefusal) {
      let whole = value
      value = .strings([])
      switch consume whole {
      case .strings(let list):
        value = .strings(
          try body.change(consume list, &table, body.new.flatMap(Array.init(fieldValue:))) {
            .name($0)
          })
      case .ids(let list):
        value = .ids(
          try body.change(consume list, &table, body.new.flatMap(Array.init(fieldValue:))) {
            .name($0.rawValue)
          })
      case .premises(let list):
        value = .premises(
          try body.change(
            consume list, &table, body.new.flatMap(Array.init(fieldValue:)), { $0.key }))
      case .anchors(let list):
        value = .anchors(
          try body.change(
            consume list, &table, body.new.flatMap(Array.init(fieldValue:)), { $0.key }))
      case .citations(let list):
        value = .citations(
          try body.change(
            consume list, &table, body.new.flatMap(Array.init(fieldValue:)), { $0.key }))
      case .crossReferences(let list):
        value = .crossReferences(
          try body.change(
            consume list, &table, body.new.flatMap(Array.init(fieldValue:)), { $0.key }))
      case .divergences(let list):
        value = .divergences(
          try body.change(
            consume list, &table, body.new.flatMap(Array.init(fieldValue:)), { $0.key }))
      case .questions(let list):
        value = .questions(
          try body.change(
            consume list, &table, body.new.flatMap(Array.init(fieldValue:)), { $0.key }))
      case .editions(let list):
        value = .editions(
          try body.change(
            consume list, &table, body.new.flatMap(Array.init(fieldValue:)), { $0.key }))
      default: break
      }
    }

    mutating func set(
      _ key: PartKey, to new: FieldValue?, _ placement: PartPlacement
    ) throws(EditRefusal) {
      try change(ListChange(key: key, placement: placement, new: new))
    }

    mutating func move(_ key: PartKey, _ placement: PartPlacement) throws(EditRefusal) {
      try change(ListChange(key: key, placement: placement, isMove: true))
    }

    /// The part with a key, as JSON.
    func part(_ key: PartKey) -> JSONValue? {
      func json<Part>(
        _ list: [Part], _ one: (Part) -> FieldValue, _ partKey: @escaping (Part) -> PartKey
      ) -> JSONValue? {
        PartList(list, table, key: partKey).first(key).flatMap {
          RecordWriter.standalone.json(one($0)).arrayValue?.first
        }
      }
      return switch value {
      case .strings(let list): json(list, { .strings([$0]) }, { .name($0) })
      case .ids(let list): json(list, { .ids([$0]) }, { .name($0.rawValue) })
      case .premises(let list): json(list, { .premises([$0]) }, { $0.key })
      case .anchors(let list): json(list, { .anchors([$0]) }, { $0.key })
      case .citations(let list): json(list, { .citations([$0]) }, { $0.key })
      case .crossReferences(let list): json(list, { .crossReferences([$0]) }, { $0.key })
      case .divergences(let list): json(list, { .divergences([$0]) }, { $0.key })
      case .questions(let list): json(list, { .questions([$0]) }, { $0.key })
      case .editions(let list): json(list, { .editions([$0]) }, { $0.key })
      default: nil
      }
    }
  }

  /// What becomes of one part of a list.
  private struct ListChange {
    var key: PartKey
    var placement: PartPlacement
    /// The part, alone in a list; nil removes it.
    var new: FieldValue?
    var isMove = false

    func change<Part>(
      _ list: consuming [Part], _ table: inout PartTable?, _ new: [Part]?,
      _ partKey: @escaping (Part) -> PartKey
    ) throws(EditRefusal) -> [Part] {
      let known = table
      table = nil
      var parts = PartList(list, consume known, key: partKey)
      if isMove {
        try parts.move(key, placement)
      } else {
        try parts.set(key, to: new?.first, placement)
      }
      table = parts.table
      return parts.parts
    }
  }

  /// Takes a list, or an empty one where there is none, and what is known of it.
  private mutating func takeList(
    _ old: inout FieldValue?, _ kind: FieldKind, _ name: String
  ) throws(EditRefusal) -> AnyPartList {
    let table = tables.removeValue(forKey: name)
    if let value = old {
      old = nil
      return AnyPartList(value: value, table: table)
    }
    return AnyPartList(value: try value(kind, .array([]), name), table: table)
  }

  private mutating func change(
    _ list: inout AnyPartList, _ name: String,
    _ body: (inout AnyPartList) throws(EditRefusal) -> Void
  ) throws(EditRefusal) -> FieldValue {
    do throws(EditRefusal) {
      try body(&list)
    } catch {
      throw EditRefusal(
        error.diagnostics.map { diagnostic in
          var diagnostic = diagnostic
          diagnostic.id = id
          diagnostic.message = "field “\(name)”: \(diagnostic.message)"
          return diagnostic
        })
    }
    tables[name] = list.table
    return list.value
  }
}

// MARK: Reading and comparing values

extension FieldEditing {
  private func value(
    _ kind: FieldKind, _ json: JSONValue, _ name: String
  ) throws(EditRefusal) -> FieldValue {
    var reader = RecordReader(primaryLanguage: primaryLanguage)
    let value = reader.fieldValue(kind, from: json)
    if let value, reader.problems.isEmpty { return value }
    throw EditRefusal(
      reader.problems.map {
        Diagnostic(
          rule: "wrong-shape", severity: .error,
          message: "field “\(name)”: \($0.message)", id: id, pointer: $0.pointer)
      })
  }

  /// Refuses an edit that presumes another old value than there is.
  private func compare(
    _ edit: SetEdit, _ old: @autoclosure () -> JSONValue?,
    _ canonical: (JSONValue) throws(EditRefusal) -> JSONValue
  ) throws(EditRefusal) {
    let presumed: JSONValue?
    switch edit.from {
    case .anything: return
    case .nothing: presumed = nil
    case .value(let json): presumed = try canonical(json)
    }
    let holds =
      switch (presumed, old()) {
      case (nil, nil): true
      case (let presumed?, let old?): presumed.hasSameBytes(as: old)
      default: false
      }
    guard !holds else { return }
    throw EditRefusal(
      "conflict", "the field “\(edit.field)” has another value than the edit presumes", id: id,
      explanation:
        "Somebody changed it meanwhile; look at it, and leave out “from” to set it anyway.")
  }

  private func refusal(_ rule: String, _ message: String) -> EditRefusal {
    EditRefusal(rule, message, id: id)
  }

  private func noParts(_ name: String) -> EditRefusal {
    refusal("wrong-field", "the field “\(name)” has no parts with keys")
  }
}

extension FieldKind {
  /// Whether the field is a list whose elements edits can address by key.
  var hasKeyedParts: Bool {
    switch self {
    case .strings, .ids, .premises, .anchors, .citations, .crossReferences, .divergences,
      .questions, .editions:
      true
    default: false
    }
  }
}
