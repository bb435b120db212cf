import ArgumentDrawing
import TestSupport

/// Makes graphs of boxes at random.
struct RandomGraphs {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private mutating func box(_ number: Int) -> BoxGraph.Box {
    BoxGraph.Box(
      id: "s\(number)", kind: .statement, width: Double(30 + random.below(190)),
      height: Double(20 + random.below(120)))
  }

  /// A tree whose items mostly have few children, with joints, and links between its items.
  /// - Parameters:
  ///   - links: How many links there are to every hundred items.
  ///   - backward: Whether links may also lead away from the root, and close cycles.
  mutating func tree(size: Int, links: Int, backward: Bool = false) -> BoxGraph {
    var graph = BoxGraph(boxes: [box(0)])
    while graph.boxes.count < size {
      let parent = random.below(min(graph.boxes.count, 1 + graph.boxes.count / 2 + 1))
      if graph.boxes[parent].kind == .statement, random.oneIn(3) {
        let joint = graph.boxes.count
        graph.boxes.append(BoxGraph.Box(id: "j\(joint)", kind: .joint, width: 12, height: 12))
        add(&graph, joint, parent)
        for _ in 0...random.below(3) { addChild(&graph, of: joint) }
      } else {
        addChild(&graph, of: parent)
      }
    }
    for _ in 0..<(size * links / 100) {
      let (a, b) = (random.below(graph.boxes.count), random.below(graph.boxes.count))
      add(&graph, backward ? a : max(a, b), backward ? b : min(a, b))
    }
    return graph
  }

  private mutating func addChild(_ graph: inout BoxGraph, of parent: Int) {
    graph.boxes.append(box(graph.boxes.count))
    add(&graph, graph.boxes.count - 1, parent)
  }

  private func add(_ graph: inout BoxGraph, _ source: Int, _ target: Int) {
    graph.edges.append(
      BoxGraph.Edge(id: "e\(graph.edges.count)", source: source, target: target))
  }

  /// Any edges between any boxes, several parts included.
  mutating func anything(size: Int, edges: Int) -> BoxGraph {
    var graph = BoxGraph(boxes: (0..<size).map { box($0) })
    for number in graph.boxes.indices where random.oneIn(5) {
      graph.boxes[number].kind = .joint
    }
    for _ in 0..<(size == 0 ? 0 : edges) {
      add(&graph, random.below(size), random.below(size))
    }
    if size > 0, random.oneIn(2) { graph.preferredRoots = [random.below(size)] }
    return graph
  }

  /// Each box rests on the next.
  mutating func chain(_ size: Int) -> BoxGraph {
    var graph = BoxGraph(boxes: (0..<size).map { box($0) })
    for number in 1..<size { add(&graph, number, number - 1) }
    return graph
  }

  /// All boxes are for the first.
  mutating func clique(_ size: Int) -> BoxGraph {
    var graph = BoxGraph()
    for number in 0..<size {
      graph.boxes.append(box(number))
      for other in 0..<number { add(&graph, number, other) }
    }
    return graph
  }

  /// A chain in which everything leads to the beginning, too.
  mutating func ladder(_ size: Int) -> BoxGraph {
    var graph = chain(size)
    for number in 2..<size { add(&graph, number, 0) }
    return graph
  }

  mutating func star(_ size: Int) -> BoxGraph {
    var graph = BoxGraph(boxes: (0..<size).map { box($0) })
    for number in 1..<size { add(&graph, number, 0) }
    return graph
  }
}
