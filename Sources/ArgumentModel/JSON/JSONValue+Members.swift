extension JSONValue {
  /// An object of these members; those without a value are left out.
  package static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(
      JSONObject(members.compactMap { name, value in value.map { .init(name: name, value: $0) } }))
  }

  package static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }

  package static func numbers(_ numbers: [Int]) -> JSONValue {
    .array(numbers.map { .int(Int64($0)) })
  }
}
