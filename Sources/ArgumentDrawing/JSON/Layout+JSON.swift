public import ArgumentModel

extension Layout {
  /// The layout as JSON: the centres and sizes of the boxes, and the edges as cubic Bézier curves, a
  /// start and then three points for each.
  public func json(of graph: BoxGraph) -> JSONValue {
    let nodes = zip(graph.boxes, boxes).map { box, place in
      JSONValue.object(
        JSONObject([
          .init(name: "id", value: .string(box.id)),
          .init(name: "x", value: .double(hundredths(place.midX))),
          .init(name: "y", value: .double(hundredths(place.midY))),
          .init(name: "w", value: .double(place.width)),
          .init(name: "h", value: .double(place.height)),
        ]))
    }
    let edges = zip(graph.edges, routes).map { edge, route in
      JSONValue.object(
        JSONObject([
          .init(name: "id", value: .string(edge.id)),
          .init(name: "source", value: .string(graph.boxes[edge.source].id)),
          .init(name: "target", value: .string(graph.boxes[edge.target].id)),
          .init(name: "bezier", value: .bool(true)),
          .init(
            name: "points",
            value: .array(route.points.map { .array([.double($0.x), .double($0.y)]) })),
        ]))
    }
    return .object(
      JSONObject([
        .init(name: "nodes", value: .array(nodes)), .init(name: "edges", value: .array(edges)),
      ]))
  }
}
