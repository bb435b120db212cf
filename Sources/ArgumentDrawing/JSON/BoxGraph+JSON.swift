public import ArgumentModel

extension BoxGraph {
  /// Reads a graph of boxes: `{"nodes": [{"id", "w", "h", "kind"?} …], "edges": [{"source", "target",
  /// "id"?} …]}`, with sizes in points; a node of the kind `joint` is a joint.
  /// - Throws: Everything that is wrong with its shape, up to the hundredth problem.
  public init(json: JSONValue) throws(ShapeProblems) {
    self.init()
    var problems: [ShapeProblem] = []
    func report(_ pointer: String, _ message: String) {
      if problems.count < 100 {
        problems.append(ShapeProblem(pointer: pointer, message: message))
      }
    }
    guard let object = json.objectValue, let nodes = object["nodes"]?.arrayValue else {
      throw ShapeProblems([
        ShapeProblem(pointer: "", message: "expected an object with “nodes” and “edges”")
      ])
    }
    var places: [EntityID: Int] = [:]
    for (number, node) in nodes.enumerated() {
      guard let id = node.objectValue?["id"]?.stringValue,
        let width = node.objectValue?["w"]?.size, let height = node.objectValue?["h"]?.size
      else {
        report("/nodes/\(number)", "expected an “id”, and “w” and “h” from 0 to 1,000,000")
        continue
      }
      if places.updateValue(boxes.count, forKey: EntityID(id)) != nil {
        report("/nodes/\(number)/id", "the id “\(id)” is there twice")
      }
      let kind: BoxKind =
        node.objectValue?["kind"]?.stringValue == BoxKind.joint.rawValue ? .joint : .statement
      boxes.append(Box(id: id, kind: kind, width: width, height: height))
    }
    for (number, edge) in (object["edges"]?.arrayValue ?? []).enumerated() {
      guard let source = edge.objectValue?["source"]?.stringValue,
        let target = edge.objectValue?["target"]?.stringValue,
        let from = places[EntityID(source)], let to = places[EntityID(target)]
      else {
        report("/edges/\(number)", "expected “source” and “target”, each the id of a node")
        continue
      }
      let id = edge.objectValue?["id"]?.stringValue ?? "e\(number)"
      edges.append(Edge(id: id, source: from, target: to))
    }
    if !problems.isEmpty { throw ShapeProblems(problems) }
  }
}

extension JSONValue {
  /// A size in points, if the value is one.
  fileprivate var size: Double? {
    let number: Double? =
      switch self {
      case .int(let integer): Double(integer)
      case .double(let double): double
      default: nil
      }
    return number.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
  }
}
