import ArgumentDrawing

/// Graphs for tests that say where a box has to stand.
struct SmallGraph {
  private(set) var graph = BoxGraph()

  /// Adds a box.
  /// - Returns: Its position.
  @discardableResult
  mutating func box(
    _ kind: BoxGraph.BoxKind = .statement, width: Double = 100, height: Double = 40
  ) -> Int {
    let number = graph.boxes.count
    graph.boxes.append(
      BoxGraph.Box(id: "b\(number)", kind: kind, width: width, height: height))
    return number
  }

  /// Adds a joint of the usual size.
  mutating func joint() -> Int { box(.joint, width: 12, height: 12) }

  /// Adds an edge from what gives a reason to what it is for.
  mutating func edge(_ source: Int, _ target: Int, isStructural: Bool = true) {
    graph.edges.append(
      BoxGraph.Edge(
        id: "e\(graph.edges.count)", source: source, target: target, isStructural: isStructural))
  }

  /// Adds a box that hangs on another.
  mutating func child(of parent: Int, height: Double = 40) -> Int {
    let child = box(height: height)
    edge(child, parent)
    return child
  }

  /// The layout as a tree, from left to right: what is across is `y`.
  func laidOut(_ change: (inout LayoutEngine) -> Void = { _ in }) -> Layout {
    var engine = LayoutEngine()
    engine.direction = .leftToRight
    engine.method = .tree
    change(&engine)
    return engine.layout(graph)
  }

  /// Boxes in the order in which they stand from top to bottom.
  func ordered(_ boxes: [Int]) -> [Int] {
    let layout = laidOut()
    return boxes.sorted { layout.boxes[$0].minY < layout.boxes[$1].minY }
  }
}

extension Rectangle {
  var middle: Double { (minY + maxY) / 2 }
}
