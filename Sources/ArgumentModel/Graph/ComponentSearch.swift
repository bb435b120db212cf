/// Finds the strongly connected components of a graph, or again and again of parts of it (Tarjan 1972,
/// “Depth-first search and linear graph algorithms”, section 4), with a stack of its own, in time linear
/// in the nodes and edges that are looked at.
package struct ComponentSearch: Sendable {
  /// When each node was come by, from 1; 0 for not yet, and the largest number for done with.
  @usableFromInline package var order: [Int32]
  /// The earliest node that each reaches back to.
  @usableFromInline package var low: [Int32]
  @usableFromInline package var open: [Int32] = []
  @usableFromInline package var path: [Step] = []

  /// A node on the way from a root, and how far what it leads to was followed.
  @usableFromInline
  package struct Step: Sendable {
    @usableFromInline package let node: Int32
    @usableFromInline package var position = 0
    @usableFromInline package var isOwn = false

    @usableFromInline
    package init(_ node: Int32) { self.node = node }
  }

  /// Makes the tables for a graph of so many nodes.
  package init(count: Int) {
    order = [Int32](repeating: 0, count: count)
    low = order
  }

  /// Forgets nodes that were come by, so that they are looked at anew.
  package mutating func forget(_ nodes: [Int32]) {
    for node in nodes { order[Int(node)] = 0 }
  }

  /// Finds the components that some nodes lead to and that weren't come by.
  /// - Parameters:
  ///   - roots: Where to begin.
  ///   - isIncluded: Whether a node is looked at.
  ///   - next: What a node leads to, by position from 0; nil ends the list.
  ///   - found: Takes the members of each component, and whether it is a cycle: several nodes, or one
  ///     that leads to itself. What a component leads to was found before it.
  @inlinable
  package mutating func search(
    from roots: some Sequence<Int32>, among isIncluded: (_ node: Int32) -> Bool,
    next: (_ node: Int32, _ position: Int) -> Int32?,
    found: (_ members: ArraySlice<Int32>, _ isCyclic: Bool) -> Void
  ) {
    var number: Int32 = 0
    for root in roots where order[Int(root)] == 0 && isIncluded(root) {
      path.append(Step(root))
      while let step = path.last {
        let node = step.node
        if step.position == 0 {
          number += 1
          order[Int(node)] = number
          low[Int(node)] = number
          open.append(node)
        }
        if let other = next(node, step.position) {
          path[path.count - 1].position += 1
          guard isIncluded(other) else { continue }
          if other == node { path[path.count - 1].isOwn = true }
          if order[Int(other)] == 0 {
            path.append(Step(other))
          } else if order[Int(other)] != .max {
            low[Int(node)] = min(low[Int(node)], order[Int(other)])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.node {
          low[Int(parent)] = min(low[Int(parent)], low[Int(node)])
        }
        guard low[Int(node)] == order[Int(node)] else { continue }
        var start = open.count - 1
        while open[start] != node { start -= 1 }
        for member in open[start...] { order[Int(member)] = .max }
        found(open[start...], step.isOwn || start < open.count - 1)
        open.removeSubrange(start...)
      }
    }
  }
}
