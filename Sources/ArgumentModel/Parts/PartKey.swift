/// How edits address what has no id: by what tells it from its neighbours.
public enum PartKey: Hashable, Sendable {
  /// A language in a text, an edition's id, a tag, a question, a premise's or member's id, a
  /// namespace of extensions.
  case name(String)
  /// An anchor, by where it stands.
  case anchor(source: EntityID, edition: String, ranges: [TextRange])
  /// A citation, by its source and its place, or else its URL.
  case citation(source: EntityID?, place: String?)
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
          .init(name: "ranges", value: .array(ranges.map(\.json))),
        ]))
    case .citation(let source, let place):
      var object = JSONObject()
      if let source { object.append("source", .string(source.rawValue)) }
      object.append("place", place.map(JSONValue.string) ?? .null)
      return .object(object)
    case .divergence(let editions, let kind):
      var object = JSONObject()
      object.append("editions", .array(editions.map(JSONValue.string)))
      if let kind { object.append("kind", .string(kind.rawValue)) }
      return .object(object)
    }
  }

  /// Reads a key, or answers nil if the JSON is none.
  public init?(json: JSONValue) {
    switch json {
    case .string(let name): self = .name(name)
    case .object(let object):
      let source = object["source"]?.stringValue.map(EntityID.init(rawValue:))
      if let editions = object["editions"]?.arrayValue {
        self = .divergence(
          editions: editions.compactMap(\.stringValue),
          kind: object["kind"]?.stringValue.map(DivergenceKind.init(rawValue:)))
      } else if let edition = object["edition"]?.stringValue, let source {
        var reader = RecordReader(primaryLanguage: .undetermined)
        guard let ranges = object["ranges"],
          case .ranges(let list)? = reader.fieldValue(.ranges, from: ranges),
          reader.problems.isEmpty
        else { return nil }
        self = .anchor(source: source, edition: edition, ranges: list)
      } else if object["place"] != nil {
        self = .citation(source: source, place: object["place"]?.stringValue)
      } else {
        return nil
      }
    default: return nil
    }
  }
}
