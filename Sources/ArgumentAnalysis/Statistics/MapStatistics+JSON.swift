public import ArgumentModel

extension MapStatistics {
  /// The counts as JSON, by kind, role, stance and language.
  public var json: JSONValue {
    func object(_ counts: [Count]) -> JSONValue {
      .object(JSONObject(counts.map { .init(name: $0.name, value: .int(Int64($0.count))) }))
    }
    var json = JSONObject()
    json.append("kinds", object(kinds))
    json.append("roles", object(roles))
    json.append("stances", object(stances))
    json.append("languages", object(languages))
    for other in others { json.append(other.0, .int(Int64(other.1))) }
    return .object(json)
  }

  /// What is counted besides, with its name.
  package var others: [(String, Int)] {
    [("implicit", implicit), ("linked", linked)]
      + AttackKind.allCases.map { ($0.rawValue, attacks[$0] ?? 0) }
      + [("anchors", anchors), ("divergences", divergences)]
  }
}
