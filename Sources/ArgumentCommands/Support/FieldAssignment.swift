internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentWords

/// A field and its new value as a command takes them: `role=thesis`, `text.en=Phones distract.`,
/// `credence=0.8`, `note=`.
struct FieldAssignment {
  /// The field's name.
  let field: String
  /// For a text, the language; for `extensions`, the namespace.
  let part: String?
  /// The value as typed; empty removes the field.
  let value: String

  init(_ argument: String) throws {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      throw CommandFailure(
        "usage", "“\(argument)” is no field with a value",
        explanation: "Write FIELD=VALUE, such as role=evidence or text.en=\"…\".", status: 64)
    }
    let name = argument[..<equals]
    let names = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    field = String(names[0])
    part = names.count > 1 ? String(names[1]) : nil
    value = String(argument[argument.index(after: equals)...])
  }

  /// The edit, for a kind of entity, or for the map.
  ///
  /// What the field holds decides how the value is read: words as they are, everything else as JSON.
  /// - Parameter editor: The map, whose outline has the numbers that may stand for ids.
  func edit(
    _ address: EntityAddress?, of record: EntityKind?, in editor: borrowing MapEditor
  ) throws -> SetEdit {
    if field == "who", record?.fieldKind(named: "attribution") != nil {
      return SetEdit(address, field: "attribution", to: attribution)
    }
    var edit = SetEdit(address, field: field, to: nil)
    let kind =
      record.map { $0.fieldKind(named: field) } ?? MapHeader.field(named: field)?.kind
    if let part {
      if kind == .text {
        edit.language = LanguageTag(rawValue: part)
      } else {
        edit.key = .name(part)
      }
    }
    guard !value.isEmpty else { return edit }
    if field == "role", record == .statement, part == nil {
      edit.to = .string(Words.role(named: value).rawValue)
      return edit
    }
    switch kind {
    case .string?, .stance?, .text?, .digest?: edit.to = .string(value)
    case .id?: edit.to = .string(try editor.id(named: value).rawValue)
    case .strings? where !value.hasPrefix("["), .ids? where !value.hasPrefix("["):
      let words = value.split(separator: ",").map { String($0.trimmingSpaces) }
      let names = kind == .ids ? try editor.ids(named: words).map(\.rawValue) : words
      edit.to = part == nil ? .array(names.map(JSONValue.string)) : .string(value)
    case .crossReferences? where !value.hasPrefix("["): edit.to = try crossReference()
    case nil: edit.to = try unknown(of: record)
    default: edit.to = try json()
    }
    return edit
  }

  /// Who says it, as the whole of an attribution; nil for nobody.
  private var attribution: JSONValue? {
    guard !value.isEmpty else { return nil }
    var link = Attribution()
    link.who = value
    return .array([RecordWriter.standalone.json(link)])
  }

  /// The only statement of another map that is referred to, written as FILE#ID.
  private func crossReference() throws -> JSONValue {
    guard let mark = value.lastIndex(of: "#"), mark > value.startIndex,
      value.index(after: mark) < value.endIndex
    else {
      throw CommandFailure(
        "usage", "“\(value)” is no statement of another map",
        explanation: "Write FILE#ID, such as seeAlso=costs.argue.json#fee, or a list as JSON.",
        status: ExitStatus.usage)
    }
    let reference = CrossReference(
      String(value[..<mark]), EntityID(String(value[value.index(after: mark)...])))
    return .array([RecordWriter.standalone.json(reference)])
  }

  /// The value of a field that the format doesn't know; words alone are rather a mistyped name.
  private func unknown(of record: EntityKind?) throws -> JSONValue {
    if let value = try? json() { return value }
    let names = record?.fieldNames ?? MapHeader.fieldNames
    let near = NearestIDs.suggestion(for: EntityID(field), among: names.map { EntityID($0) })
    throw CommandFailure(
      "unknown-field", "\(record.map { "a \($0.rawValue)" } ?? "the map") has no field “\(field)”",
      explanation: (near.map { $0 + " " } ?? "") + "The fields are "
        + names.joined(separator: ", ") + ".", status: ExitStatus.usage)
  }

  private func json() throws -> JSONValue {
    do {
      // The value stands in an entity, or in a list of one: at a map's fourth level or its fifth.
      return try JSONParser.value(
        Array(value.utf8), limits: ReadingLimits().leaving(levels: 4))
    } catch {
      throw CommandFailure(
        error.diagnostics.map { diagnostic in
          var diagnostic = diagnostic
          diagnostic.message = "the value of “\(field)” is no JSON: \(diagnostic.message)"
          return diagnostic
        }, status: 64)
    }
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: Substring {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
