public import ArgumentModel

extension Drawing {
  /// What stands where, as JSON: nodes and frames by their left upper corners and sizes, edges as
  /// cubic Bézier curves, a start and then three points for each, all in points.
  public var json: JSONValue {
    .members([
      "width": .double(width), "height": .double(height),
      "titles": .array(titles.map { .string($0) }),
      "languages": .array(languages.map { .string($0.rawValue) }),
      "nodes": .array(nodes.map { $0.json }),
      "edges": .array(edges.map { $0.json }),
      "frames": .array(frames.map { $0.json }),
      "groups": .array(
        groups.map {
          .members(["id": .string($0.id.rawValue), "title": .string($0.title)])
        }),
    ])
  }
}

extension Drawing.Node {
  fileprivate var json: JSONValue {
    var json = JSONObject([
      .init(name: "id", value: .string(id.rawValue)),
      .init(name: "kind", value: .string(isJoint ? "joint" : "statement")),
    ])
    json.append(place)
    if let role { json.append("role", .string(role.rawValue)) }
    json.append("side", .string(side.rawValue))
    if isImplicit { json.append("implicit", .bool(true)) }
    json.append("lines", .array(lines.map { $0.json }))
    json.append("description", .string(description))
    if hidden > 0 { json.append("hidden", .int(Int64(hidden))) }
    if !marks.isEmpty { json.append("marks", .array(marks.map { $0.json })) }
    if !groups.isEmpty { json.append("groups", .numbers(groups)) }
    json.append("level", .int(Int64(level)))
    json.append("number", .int(Int64(number)))
    if isFoldable { json.append("foldable", .bool(true)) }
    return .object(json)
  }
}

extension Drawing.Line {
  fileprivate var json: JSONValue {
    var json = JSONObject([
      .init(name: "text", value: .string(text)),
      .init(name: "kind", value: .string(kind.rawValue)),
    ])
    if let language { json.append("language", .string(language.rawValue)) }
    json.append("x", .double(start.x))
    json.append("y", .double(start.y))
    json.append("width", .double(width))
    if isRightToLeft { json.append("rightToLeft", .bool(true)) }
    if isChinese { json.append("chinese", .bool(true)) }
    return .object(json)
  }
}

extension Drawing.Edge {
  fileprivate var json: JSONValue {
    .members([
      "id": .string(id.rawValue), "kind": .string(kind.rawValue),
      "source": .int(Int64(source)), "target": .int(Int64(target)),
      "attack": .bool(isAttack), "strength": .int(Int64(strength)),
      "points": .array(route.points.map { .array([.double($0.x), .double($0.y)]) }),
      "marks": marks.isEmpty ? nil : .array(marks.map { $0.json }),
    ])
  }
}

extension Drawing.Frame {
  fileprivate var json: JSONValue {
    var json = JSONObject([
      .init(name: "id", value: .string(id.rawValue)),
      .init(name: "title", value: .string(title)),
    ])
    json.append(place)
    json.append("titleX", .double(titleStart.x))
    json.append("titleY", .double(titleStart.y))
    return .object(json)
  }
}

extension JSONObject {
  fileprivate mutating func append(_ place: Rectangle) {
    append("x", .double(place.minX))
    append("y", .double(place.minY))
    append("width", .double(place.width))
    append("height", .double(place.height))
  }
}
