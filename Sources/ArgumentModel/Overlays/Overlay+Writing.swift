extension Overlay {
  /// The marks as ``init(json:)`` reads them.
  /// - Parameter map: The map that they are upon: marks stand in the order of its statements and
  ///   reasons, those on anything else after them by id.
  public func json(of map: ArgumentMap) -> JSONValue {
    var seen: Set<EntityID> = []
    let known = (map.statements.map({ $0.id }) + map.reasons.map({ $0.id })).filter {
      marks[$0] != nil && seen.insert($0).inserted
    }
    let others = marks.keys.filter { !seen.contains($0) }.sorted {
      $0.rawValue.utf8Precedes($1.rawValue)
    }
    let list = (known + others).flatMap { id in (marks[id] ?? []).map { Self.json($0, id) } }
    return .object(JSONObject([.init(name: "marks", value: .array(list))]))
  }

  private static func json(_ mark: Mark, _ id: EntityID) -> JSONValue {
    .object(JSONObject([.init(name: "id", value: .string(id.rawValue)), mark.member]))
  }
}

extension Overlay.Mark {
  fileprivate var member: JSONObject.Member {
    switch self {
    case .verdict(let verdict): .init(name: "verdict", value: .string(verdict.rawValue))
    case .difference(let difference):
      .init(name: "difference", value: .string(difference.rawValue))
    case .comment(let text): .init(name: "comment", value: .string(text))
    }
  }

  /// The mark as JSON, without what it is on.
  package var json: JSONValue { .object(JSONObject([member])) }
}
