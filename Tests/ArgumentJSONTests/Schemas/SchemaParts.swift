import ArgumentModel

/// The words of JSON Schema (2020-12) that the schemas here are made of.
enum SchemaPart {
  static var string: JSONValue { type("string") }
  static var flag: JSONValue { type("boolean") }
  static var number: JSONValue { type("number") }
  static var anyObject: JSONValue { type("object") }
  static var anything: JSONValue { object([]) }

  /// An integer from 0, or from another number.
  static func count(from least: Int64 = 0) -> JSONValue {
    object([
      ("type", .string("integer")), ("minimum", .int(least)),
      ("maximum", .int(9_007_199_254_740_991)),
    ])
  }

  static func reference(_ name: String) -> JSONValue {
    object([("$ref", .string("#/$defs/\(name)"))])
  }

  static func list(_ items: JSONValue) -> JSONValue {
    object([("type", .string("array")), ("items", items)])
  }

  static func oneOf(_ schemas: [JSONValue]) -> JSONValue { object([("oneOf", .array(schemas))]) }

  static func words(_ words: [String]) -> JSONValue { object([("enum", strings(words))]) }

  static func type(_ name: String) -> JSONValue { object([("type", .string(name))]) }

  static func type(_ names: [String]) -> JSONValue { object([("type", strings(names))]) }

  /// An object with these members and no others.
  static func closed(
    _ members: [(String, JSONValue)], optional: [(String, JSONValue)] = []
  ) -> JSONValue {
    var parts: [(String, JSONValue)] = [("type", .string("object"))]
    if !members.isEmpty { parts.append(("required", strings(members.map(\.0)))) }
    parts.append(("properties", object(members + optional)))
    parts.append(("additionalProperties", .bool(false)))
    return object(parts)
  }

  /// An object whose members all have the same shape, whatever they are called.
  static func dictionary(_ values: JSONValue) -> JSONValue {
    object([("type", .string("object")), ("additionalProperties", values)])
  }

  static func strings(_ strings: [String]) -> JSONValue { .array(strings.map(JSONValue.string)) }

  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(JSONObject(members.map { .init(name: $0.0, value: $0.1) }))
  }

  /// A whole schema.
  /// - Parameter definitions: Those that it uses, so that a file stands by itself.
  static func document(
    _ title: String, _ description: String, _ schema: JSONValue,
    definitions: [(String, JSONValue)]
  ) -> JSONValue {
    let used = reachable(from: schema, definitions)
    return object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("title", .string(title)), ("description", .string(description)),
      ] + (schema.objectValue?.members ?? []).map { ($0.name, $0.value) }
        + (used.isEmpty ? [] : [("$defs", object(used))]))
  }

  /// The definitions that a schema uses, also by way of others, in their order.
  private static func reachable(
    from schema: JSONValue, _ definitions: [(String, JSONValue)]
  ) -> [(String, JSONValue)] {
    var found: Set<String> = []
    var pending = [schema]
    while let value = pending.popLast() {
      switch value {
      case .array(let elements): pending += elements
      case .object(let object):
        pending += object.members.map(\.value)
        guard let name = object["$ref"]?.stringValue?.split(separator: "/").last.map(String.init),
          found.insert(name).inserted
        else { continue }
        pending += definitions.filter { $0.0 == name }.map(\.1)
      default: continue
      }
    }
    return definitions.filter { found.contains($0.0) }
  }
}
