/// The strongly connected components of a graph (Tarjan 1972, section 4), found with a stack of our
/// own in time linear in its nodes and edges.
package struct StrongComponents: Sendable {
  /// The component of each node, or -1 for one that wasn't looked at.
  ///
  /// What a component leads to has a smaller number.
  package private(set) var component: [Int32]
  /// Whether each component is a cycle: several nodes, or one that leads to itself.
  package private(set) var isCyclic: [Bool] = []

  /// How many components there are.
  package var count: Int { isCyclic.count }

  /// Finds the components.
  /// - Parameters:
  ///   - count: How many nodes there are, from 0.
  ///   - isIncluded: Whether a node is looked at.
  ///   - next: What a node leads to, by position from 0; nil ends the list.
  package init(
    count: Int, among isIncluded: (_ node: Int32) -> Bool = { _ in true },
    next: (_ node: Int32, _ position: Int) -> Int32?
  ) {
    component = [Int32](repeating: -1, count: count)
    var order = [Int32](repeating: -1, count: count)
    var low = [Int32](repeating: 0, count: count)
    var open: [Int32] = []
    var path: [(node: Int32, position: Int, isOwn: Bool)] = []
    var number: Int32 = 0
    for root in 0..<Int32(count) where order[Int(root)] < 0 && isIncluded(root) {
      path.append((root, 0, false))
      while let (node, position, isOwn) = path.last {
        if position == 0 {
          order[Int(node)] = number
          low[Int(node)] = number
          number += 1
          open.append(node)
        }
        if let other = next(node, position) {
          path[path.count - 1].position += 1
          guard isIncluded(other) else { continue }
          if other == node { path[path.count - 1].isOwn = true }
          if order[Int(other)] < 0 {
            path.append((other, 0, false))
          } else if component[Int(other)] < 0 {
            low[Int(node)] = min(low[Int(node)], order[Int(other)])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.node {
          low[Int(parent)] = min(low[Int(parent)], low[Int(node)])
        }
        guard low[Int(node)] == order[Int(node)] else { continue }
        isCyclic.append(isOwn || open.last != node)
        while let member = open.popLast() {
          component[Int(member)] = Int32(isCyclic.count - 1)
          if member == node { break }
        }
      }
    }
  }
}
