import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Holds the schemas to the tables by which records are read and written.
///
/// They are made from those tables, so they can't say anything else; `ARGUE_RECORD=1` makes them anew.
struct SchemaTests {
  @Test("The map's schema is what the records' tables say")
  func map() throws {
    try hold(Schema.map, "map.schema.json")
  }

  @Test("The edit's schema is what the records' tables say")
  func edit() throws {
    try hold(Schema.edit, "edit.schema.json")
  }

  private func hold(_ schema: JSONValue, _ name: String) throws {
    let file = Repository.folder.appending(path: "Schemas/\(name)")
    let bytes = JSONWriter.canonical(schema)
    if ProcessInfo.processInfo.environment["ARGUE_RECORD"] != nil {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name)")
    }
    #expect(Array(try Data(contentsOf: file)) == bytes, "record anew with ARGUE_RECORD=1")
  }
}

/// JSON Schemas (2020-12) made from the records' tables.
private enum Schema {
  static var map: JSONValue {
    var members = properties(MapHeader.self)
    members.insert(("format", object([("const", .string(ArgumentMap.format))])), at: 0)
    members += EntityKind.allCases.map { ($0.plural, list(reference($0.rawValue))) }
    return document(
      "Argument map", "A map of an argument, argue/1.",
      [
        ("type", .string("object")), ("required", strings(["format"])),
        ("properties", object(members)),
      ])
  }

  static var edit: JSONValue {
    let address: [(String, JSONValue)] = [("id", string), ("nth", count)]
    let after = ("after", reference("entityPlacement"))
    let partAfter = ("after", reference("partPlacement"))
    let adds = EntityKind.allCases.map { kind in
      variant("add", [(kind.rawValue, reference(kind.rawValue)), after], [kind.rawValue])
    }
    return document(
      "Edit", "One change of an argument map; a list of edits is one transaction.",
      [
        (
          "oneOf",
          .array(
            adds + [
              variant(
                "set",
                address + [
                  ("field", string), ("language", string), ("key", reference("partKey")),
                  ("to", object([])), ("literal", object([("type", .string("boolean"))])),
                  ("from", object([])), partAfter,
                ], ["field", "to"]),
              variant("rename", address + [("edition", string), ("to", string)], ["id", "to"]),
              variant(
                "retarget", address + [("to", object([("type", strings(["string", "null"]))]))],
                ["id", "to"]),
              variant(
                "link", address + [("premise", reference("premise")), partAfter],
                ["id", "premise"]),
              variant("unlink", address + [("premise", string)], ["id", "premise"]),
              variant("split", address + [("into", list(string))], ["id"]),
              variant("join", [("ids", list(reference("entityAddress")))], ["ids"]),
              variant("move", address + [after], ["id"]),
              variant(
                "move", address + [("field", string), ("key", reference("partKey")), partAfter],
                ["field", "key"]),
              variant(
                "remove", address + [("cascade", object([("type", .string("boolean"))]))], ["id"]),
              variant("merge", address + [("into", reference("entityAddress"))], ["id", "into"]),
            ])
        )
      ])
  }

  private static func document(
    _ title: String, _ description: String, _ members: [(String, JSONValue)]
  ) -> JSONValue {
    object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("title", .string(title)), ("description", .string(description)),
      ] + members + [("$defs", object(definitions))])
  }

  private static func variant(
    _ name: String, _ members: [(String, JSONValue)], _ required: [String]
  ) -> JSONValue {
    object([
      ("type", .string("object")), ("required", strings(["edit"] + required)),
      ("properties", object([("edit", object([("const", .string(name))]))] + members)),
      ("additionalProperties", .bool(false)),
    ])
  }

  private static var definitions: [(String, JSONValue)] {
    [
      ("source", record(Source.self)), ("participant", record(Participant.self)),
      ("statement", record(Statement.self)), ("reason", record(Reason.self)),
      ("relation", record(Relation.self)), ("group", record(Group.self)),
      ("utterance", record(Utterance.self)), ("comment", record(Comment.self)),
      (
        "premise",
        object([("oneOf", .array([string, record(Premise.self)]))])
      ), ("anchor", record(Anchor.self)), ("quote", record(Quote.self)),
      ("attribution", record(Attribution.self)), ("citation", record(Citation.self)),
      ("divergence", record(Divergence.self)), ("question", record(CriticalQuestion.self)),
      ("edition", record(Edition.self)), ("rule", record(EditionRule.self)),
      ("checks", record(CheckSettings.self)),
      ("acknowledgement", record(Acknowledgement.self)),
      (
        "text",
        object([
          (
            "oneOf",
            .array([
              string,
              object([("type", .string("object")), ("additionalProperties", string)]),
            ])
          )
        ])
      ),
      (
        "digest",
        object([("type", .string("string")), ("pattern", .string("^sha256:[0-9a-f]{64}$"))])
      ),
      (
        "range",
        object([
          ("type", .string("array")), ("items", count), ("minItems", .int(2)),
          ("maxItems", .int(2)),
        ])
      ),
      (
        "entityAddress",
        object([
          (
            "oneOf",
            .array([
              string,
              object([
                ("type", .string("object")), ("required", strings(["id", "nth"])),
                ("properties", object([("id", string), ("nth", count)])),
                ("additionalProperties", .bool(false)),
              ]),
            ])
          )
        ])
      ),
      (
        "entityPlacement",
        object([
          (
            "oneOf",
            .array([object([("type", .string("null"))]), reference("entityAddress")])
          )
        ])
      ),
      ("partKey", object([("type", strings(["string", "object"]))])),
      ("partPlacement", object([("type", strings(["string", "object", "null"]))])),
    ]
  }

  private static func record<R: Record>(_: R.Type) -> JSONValue {
    var members: [(String, JSONValue)] = [("type", .string("object"))]
    let required = R.Field.allCases.filter(\.isRequired).map(\.rawValue)
    if !required.isEmpty { members.append(("required", strings(required))) }
    members.append(("properties", object(properties(R.self))))
    return object(members)
  }

  private static func properties<R: Record>(_: R.Type) -> [(String, JSONValue)] {
    R.Field.allCases.map { ($0.rawValue, value($0.kind)) }
  }

  private static func value(_ kind: FieldKind) -> JSONValue {
    switch kind {
    case .text: reference("text")
    case .string, .id: string
    case .stance: object([("enum", strings(Stance.known.map(\.rawValue)))])
    case .strings, .ids: list(string)
    case .flag: object([("type", .string("boolean"))])
    case .number: object([("type", .string("number"))])
    case .count: count
    case .digest: reference("digest")
    case .ranges: list(reference("range"))
    case .premises: list(reference("premise"))
    case .anchors: list(reference("anchor"))
    case .attribution: list(reference("attribution"))
    case .citations: list(reference("citation"))
    case .divergences: list(reference("divergence"))
    case .questions: list(reference("question"))
    case .editions: list(reference("edition"))
    case .rule: reference("rule")
    case .quote: reference("quote")
    case .checks: reference("checks")
    case .acknowledgements: list(reference("acknowledgement"))
    case .object: object([("type", .string("object"))])
    }
  }

  private static var string: JSONValue { object([("type", .string("string"))]) }
  private static var count: JSONValue {
    object([("type", .string("integer")), ("minimum", .int(0))])
  }

  private static func reference(_ name: String) -> JSONValue {
    object([("$ref", .string("#/$defs/\(name)"))])
  }

  private static func list(_ items: JSONValue) -> JSONValue {
    object([("type", .string("array")), ("items", items)])
  }

  private static func strings(_ strings: [String]) -> JSONValue {
    .array(strings.map(JSONValue.string))
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(JSONObject(members.map { .init(name: $0.0, value: $0.1) }))
  }
}
