/// A forest in a graph of boxes: for each box at most one of its edges decides where it is put, and
/// the remaining edges are cross links.
struct SpanningForest {
  /// For each box the edge that it hangs on, or -1 for a root.
  private(set) var parentEdges: [Int]
  /// The roots in the order of the document.
  private(set) var roots: [Int] = []

  /// Finds the forest: each box hangs on its first edge, unless that would close a cycle.
  init(_ graph: BoxGraph) {
    parentEdges = Array(repeating: -1, count: graph.boxes.count)
    for (index, edge) in graph.edges.enumerated()
    where edge.isStructural && parentEdges[edge.source] == -1 && edge.source != edge.target
      && !graph.preferredRoots.contains(edge.source)
    {
      parentEdges[edge.source] = index
    }
    cutCycles(graph)
    roots = graph.boxes.indices.filter { parentEdges[$0] == -1 }
  }

  /// In each cycle the first box of the document becomes a root.
  private mutating func cutCycles(_ graph: BoxGraph) {
    // 0 for not seen, or the number of the walk in which it was seen.
    var walks = [Int](repeating: 0, count: graph.boxes.count)
    for start in graph.boxes.indices where walks[start] == 0 {
      var box = start
      while walks[box] == 0 {
        walks[box] = start + 1
        guard parentEdges[box] >= 0 else { break }
        box = graph.edges[parentEdges[box]].target
      }
      guard walks[box] == start + 1, parentEdges[box] >= 0 else { continue }
      var first = box
      var member = graph.edges[parentEdges[box]].target
      while member != box {
        first = min(first, member)
        member = graph.edges[parentEdges[member]].target
      }
      parentEdges[first] = -1
    }
  }

  /// The boxes that hang on each box, in the order of the edges by which they do.
  func children(_ graph: BoxGraph) -> [[Int]] {
    var children = [[Int]](repeating: [], count: graph.boxes.count)
    for (index, edge) in graph.edges.enumerated() where parentEdges[edge.source] == index {
      children[edge.target].append(edge.source)
    }
    return children
  }
}
