extension MapEditor {
  /// Sets or removes a field, one language of a text, or one part of a list.
  mutating func set(_ edit: SetEdit) throws(EditRefusal) {
    try change(edit.address) { (change: inout FieldChange) throws(EditRefusal) in
      try change.set(edit)
    }
  }

  /// Moves a part of a list.
  mutating func movePart(
    _ address: EntityAddress?, field: String, key: PartKey, _ placement: PartPlacement
  ) throws(EditRefusal) {
    try change(address) { (change: inout FieldChange) throws(EditRefusal) in
      try change.move(key, of: field, placement)
    }
  }

  /// Changes an entity's record, or the map's own fields.
  private mutating func change(
    _ address: EntityAddress?, _ body: (inout FieldChange) throws(EditRefusal) -> Void
  ) throws(EditRefusal) {
    let language = header.languages.first ?? .undetermined
    guard let address else {
      var change = FieldChange(record: header, id: nil, primaryLanguage: language)
      try body(&change)
      if let header = change.record as? MapHeader { replaceHeader(with: header) }
      return
    }
    let slot = try slot(address)
    guard let entity = slots[Int(slot)] else { return }
    var change = FieldChange(record: entity.record, id: address.id, primaryLanguage: language)
    try body(&change)
    if let entity = Entity(change.record) { replace(slot, with: entity) }
  }
}

/// A record while an edit changes one of its fields.
struct FieldChange {
  var record: any Record
  let id: EntityID?
  let primaryLanguage: LanguageTag

  mutating func set(_ edit: SetEdit) throws(EditRefusal) {
    record = try set(edit, of: record)
  }

  mutating func move(
    _ key: PartKey, of field: String, _ placement: PartPlacement
  ) throws(EditRefusal) {
    record = try move(key, of: field, placement, in: record)
  }

  private func set<R: Record>(_ edit: SetEdit, of record: R) throws(EditRefusal) -> R {
    var record = record
    guard let field = R.Field(rawValue: edit.field) else {
      return try setUnknown(edit, of: record)
    }
    let old = record.value(of: field)
    if let language = edit.language {
      record.setValue(try set(language, edit, old, field), of: field)
    } else if let key = edit.key {
      record.setValue(try set(key, edit, old, field), of: field)
    } else {
      try compare(edit, old.map { RecordWriter.standalone.json($0) }) {
        (json) throws(EditRefusal) in
        RecordWriter.standalone.json(try value(field.kind, json, edit.field))
      }
      if edit.to == nil, field.isRequired {
        throw refusal("required-field", "the field “\(edit.field)” can't be removed")
      }
      var new: FieldValue?
      if let to = edit.to { new = try value(field.kind, to, edit.field) }
      record.setValue(new, of: field)
    }
    record.finishReading()
    return record
  }

  private func setUnknown<R: Record>(_ edit: SetEdit, of record: R) throws(EditRefusal) -> R {
    guard edit.language == nil, edit.key == nil else {
      throw refusal(
        "unknown-field", "“\(edit.field)” has no parts that could be set one by one")
    }
    if edit.field == "format" || EntityKind.allCases.contains(where: { $0.plural == edit.field }),
      record is MapHeader
    {
      throw refusal("unknown-field", "the field “\(edit.field)” can't be set")
    }
    var record = record
    try compare(edit, record.unknown[edit.field]) { $0.normalized }
    record.unknown[edit.field] = edit.to?.normalized
    return record
  }

  private func set(
    _ language: LanguageTag, _ edit: SetEdit, _ old: FieldValue?, _ field: some RecordField
  ) throws(EditRefusal) -> FieldValue? {
    guard field.kind == .text else {
      throw refusal("wrong-field", "the field “\(edit.field)” is no text with languages")
    }
    var text = old?.text ?? LocalizedText()
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

  private func set(
    _ key: PartKey, _ edit: SetEdit, _ old: FieldValue?, _ field: some RecordField
  ) throws(EditRefusal) -> FieldValue {
    if field.kind == .object {
      guard case .name(let name) = key else { throw noParts(edit.field) }
      var object = old?.object ?? JSONObject()
      try compare(edit, object[name]) { $0.normalized }
      object[name] = edit.to?.normalized
      return .object(object)
    }
    let before = try part(key, of: old, field.kind, edit.field)
    try compare(edit, before) { (json) throws(EditRefusal) in
      try part(key, of: value(field.kind, .array([json]), edit.field), field.kind, edit.field)
        ?? json
    }
    var new: FieldValue?
    if let to = edit.to { new = try value(field.kind, .array([to]), edit.field) }
    return try changeList(old, field.kind, edit.field) { list throws(EditRefusal) in
      try list.set(key, to: new, edit.placement)
    }
  }

  private func move<R: Record>(
    _ key: PartKey, of name: String, _ placement: PartPlacement, in record: R
  ) throws(EditRefusal) -> R {
    guard let field = R.Field(rawValue: name) else {
      throw refusal("unknown-field", "there is no field “\(name)” with parts to move")
    }
    var record = record
    let new = try changeList(record.value(of: field), field.kind, name) {
      list throws(EditRefusal) in
      try list.move(key, placement)
    }
    record.setValue(new, of: field)
    return record
  }
}

// MARK: Parts

extension FieldChange {
  /// A list of parts of any kind.
  private struct AnyPartList {
    var value: FieldValue

    mutating func set(
      _ key: PartKey, to new: FieldValue?, _ placement: PartPlacement
    ) throws(EditRefusal) {
      func set<Part>(
        _ list: [Part], _ new: [Part]?, _ partKey: (Part) -> PartKey
      ) throws(EditRefusal) -> [Part] {
        var list = list
        try PartList.set(key, to: new?.first, in: &list, placement, key: partKey)
        return list
      }
      switch value {
      case .strings(let list): value = .strings(try set(list, new?.strings) { .name($0) })
      case .ids(let list): value = .ids(try set(list, new?.ids) { .name($0.rawValue) })
      case .premises(let list): value = .premises(try set(list, new?.premises, \.key))
      case .anchors(let list): value = .anchors(try set(list, new?.anchors, \.key))
      case .citations(let list): value = .citations(try set(list, new?.citations, \.key))
      case .divergences(let list): value = .divergences(try set(list, new?.divergences, \.key))
      case .questions(let list): value = .questions(try set(list, new?.questions, \.key))
      case .editions(let list): value = .editions(try set(list, new?.editions, \.key))
      default: break
      }
    }

    mutating func move(_ key: PartKey, _ placement: PartPlacement) throws(EditRefusal) {
      func move<Part>(
        _ list: [Part], _ partKey: (Part) -> PartKey
      ) throws(EditRefusal) -> [Part] {
        var list = list
        try PartList.move(key, in: &list, placement, key: partKey)
        return list
      }
      switch value {
      case .strings(let list): value = .strings(try move(list) { .name($0) })
      case .ids(let list): value = .ids(try move(list) { .name($0.rawValue) })
      case .premises(let list): value = .premises(try move(list, \.key))
      case .anchors(let list): value = .anchors(try move(list, \.key))
      case .citations(let list): value = .citations(try move(list, \.key))
      case .divergences(let list): value = .divergences(try move(list, \.key))
      case .questions(let list): value = .questions(try move(list, \.key))
      case .editions(let list): value = .editions(try move(list, \.key))
      default: break
      }
    }
  }

  private func changeList(
    _ old: FieldValue?, _ kind: FieldKind, _ name: String,
    _ body: (inout AnyPartList) throws(EditRefusal) -> Void
  ) throws(EditRefusal) -> FieldValue {
    guard kind.hasKeyedParts else { throw noParts(name) }
    var list = AnyPartList(value: .strings([]))
    if let old { list.value = old } else { list.value = try value(kind, .array([]), name) }
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
    return list.value
  }

  /// The part with a key, as JSON.
  private func part(
    _ key: PartKey, of value: FieldValue?, _ kind: FieldKind, _ name: String
  ) throws(EditRefusal) -> JSONValue? {
    guard kind.hasKeyedParts else { throw noParts(name) }
    guard let value, let elements = RecordWriter.standalone.json(value).arrayValue else {
      return nil
    }
    let keys: [PartKey] =
      switch value {
      case .strings(let list): list.map { .name($0) }
      case .ids(let list): list.map { .name($0.rawValue) }
      case .premises(let list): list.map(\.key)
      case .anchors(let list): list.map(\.key)
      case .citations(let list): list.map(\.key)
      case .divergences(let list): list.map(\.key)
      case .questions(let list): list.map(\.key)
      case .editions(let list): list.map(\.key)
      default: []
      }
    return keys.firstIndex(of: key).map { elements[$0] }
  }
}

// MARK: Reading and comparing values

extension FieldChange {
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
    _ edit: SetEdit, _ old: JSONValue?,
    _ canonical: (JSONValue) throws(EditRefusal) -> JSONValue
  ) throws(EditRefusal) {
    let presumed: JSONValue?
    switch edit.from {
    case .anything: return
    case .nothing: presumed = nil
    case .value(let json): presumed = try canonical(json)
    }
    let holds =
      switch (presumed, old) {
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
    case .strings, .ids, .premises, .anchors, .citations, .divergences, .questions, .editions:
      true
    default: false
    }
  }
}
