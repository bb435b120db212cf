/// How edits address what has no id: by what tells it from its neighbours.
public enum PartKey: Hashable, Sendable {
  /// A language in a text, an edition's id, a tag, a question, a premise's or member's id, a
  /// namespace of extensions.
  case name(String)
  /// An anchor, by where it stands.
  case anchor(source: EntityID, edition: String, ranges: [TextRange])
  /// A citation, by its source and its place, or else its URL.
  case citation(source: EntityID?, place: String?)
  /// A reference to another map's statement, by both.
  case crossReference(map: String, statement: EntityID)
  /// A divergence, by its editions and kind.
  case divergence(editions: [String], kind: DivergenceKind?)
}

extension PartKey {
  /// The key as JSON: a string, or an object that says which kind of key it is by its members.
  public var json: JSONValue {
    switch self {
    case .name(let name): return .string(name)
    case .anchor(let source, let edition, let ranges):
      return .object(
        JSONObject([
          .init(name: "source", value: .string(source.rawValue)),
          .init(name: "edition", value: .string(edition)),
          .init(name: "ranges", value: .array(ranges.map { $0.json })),
        ]))
    case .citation(let source, let place):
      var object = JSONObject()
      if let source { object.append("source", .string(source.rawValue)) }
      object.append("place", place.map(JSONValue.string) ?? .null)
      return .object(object)
    case .crossReference(let map, let statement):
      return .object(
        JSONObject([
          .init(name: "map", value: .string(map)),
          .init(name: "statement", value: .string(statement.rawValue)),
        ]))
    case .divergence(let editions, let kind):
      var object = JSONObject()
      object.append("editions", .array(editions.map(JSONValue.string)))
      if let kind { object.append("kind", .string(kind.rawValue)) }
      return .object(object)
    }
  }

  /// Reads a key, or answers nil if the JSON is none: an object has the members of one kind of key
  /// and no others.
  public init?(json: JSONValue) {
    switch json {
    case .string(let name): self = .name(name)
    case .object(let object):
      guard
        let key = Self.anchor(object) ?? Self.citation(object) ?? Self.crossReference(object)
          ?? Self.divergence(object)
      else { return nil }
      self = key
    default: return nil
    }
  }

  private static func anchor(_ object: JSONObject) -> PartKey? {
    var reader = RecordReader(primaryLanguage: .undetermined)
    guard has(object, only: ["source", "edition", "ranges"]),
      let source = object["source"]?.stringValue, let edition = object["edition"]?.stringValue,
      let ranges = object["ranges"],
      case .ranges(let list)? = reader.fieldValue(.ranges, from: ranges), reader.problems.isEmpty
    else { return nil }
    return .anchor(source: EntityID(source), edition: edition, ranges: list)
  }

  private static func citation(_ object: JSONObject) -> PartKey? {
    guard has(object, only: ["source", "place"]), let place = object["place"],
      place == .null || place.stringValue != nil
    else { return nil }
    guard let source = object["source"] else {
      return .citation(source: nil, place: place.stringValue)
    }
    return source.stringValue.map { .citation(source: EntityID($0), place: place.stringValue) }
  }

  private static func crossReference(_ object: JSONObject) -> PartKey? {
    guard has(object, only: ["map", "statement"]), let map = object["map"]?.stringValue,
      let statement = object["statement"]?.stringValue
    else { return nil }
    return .crossReference(map: map, statement: EntityID(statement))
  }

  private static func divergence(_ object: JSONObject) -> PartKey? {
    guard has(object, only: ["editions", "kind"]), let editions = object["editions"]?.arrayValue
    else { return nil }
    let names = editions.compactMap { $0.stringValue }
    guard names.count == editions.count else { return nil }
    guard let kind = object["kind"] else { return .divergence(editions: names, kind: nil) }
    return kind.stringValue.map {
      .divergence(editions: names, kind: DivergenceKind(rawValue: $0))
    }
  }

  private static func has(_ object: JSONObject, only names: [String]) -> Bool {
    object.members.allSatisfy { names.contains($0.name) }
  }
}
