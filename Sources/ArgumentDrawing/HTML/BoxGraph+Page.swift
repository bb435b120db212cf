internal import ArgumentModel

extension LayoutMeasures {
  /// The distances, for the page's own layout, which keeps the same ones.
  var json: JSONValue {
    .object(
      JSONObject(
        Mirror(reflecting: self).children.compactMap { child in
          guard let name = child.label, let value = child.value as? Double else { return nil }
          return .init(name: name, value: .double(value))
        }))
  }
}

extension BoxGraph {
  /// The graph as the page's script takes it.
  var pageJSON: JSONValue {
    .members([
      "boxes": .array(
        boxes.map { box in
          .members([
            "kind": .string(box.kind.rawValue), "width": .double(box.width),
            "height": .double(box.height),
          ])
        }),
      "edges": .array(
        edges.map { edge in
          .members([
            "source": .int(Int64(edge.source)), "target": .int(Int64(edge.target)),
            "isStructural": .bool(edge.isStructural),
          ])
        }),
      "preferredRoots": .numbers(preferredRoots.sorted()),
    ])
  }
}
