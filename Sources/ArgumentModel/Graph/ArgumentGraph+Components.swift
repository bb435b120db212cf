extension ArgumentGraph {
  /// The groups of statements and reasons that support each other in a circle, each with its nodes
  /// in ascending order; the groups in the order of their smallest nodes.
  ///
  /// Strongly connected components (Tarjan 1972, section 4) of the graph that leads from a premise
  /// to the reason that uses it, and from a supporting reason to its target, found with a stack of
  /// our own.
  public func supportCycles() -> [[Int32]] {
    let count = Int(nodeCount)
    var order = [Int32](repeating: -1, count: count)
    var low = [Int32](repeating: 0, count: count)
    var isOpen = [Bool](repeating: false, count: count)
    var open: [Int32] = []
    var path: [(node: Int32, next: Int32)] = []
    var number: Int32 = 0
    var cycles: [[Int32]] = []

    for root in 0..<nodeCount where order[Int(root)] < 0 {
      path.append((root, 0))
      while let (node, next) = path.last {
        if next == 0 {
          order[Int(node)] = number
          low[Int(node)] = number
          number += 1
          open.append(node)
          isOpen[Int(node)] = true
        }
        if let other = supported(by: node, next) {
          path[path.count - 1].next += 1
          if order[Int(other)] < 0 {
            path.append((other, 0))
          } else if isOpen[Int(other)] {
            low[Int(node)] = min(low[Int(node)], order[Int(other)])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.node {
          low[Int(parent)] = min(low[Int(parent)], low[Int(node)])
        }
        guard low[Int(node)] == order[Int(node)] else { continue }
        var component: [Int32] = []
        while let member = open.popLast() {
          isOpen[Int(member)] = false
          component.append(member)
          if member == node { break }
        }
        if component.count > 1 { cycles.append(component.sorted()) }
      }
    }
    return cycles.sorted { $0[0] < $1[0] }
  }

  /// The node that a node supports, by position: for a statement the reasons that use it, for a
  /// supporting reason its target.
  private func supported(by node: Int32, _ position: Int32) -> Int32? {
    if let reason = reason(ofNode: node) {
      return position == 0 && !attacks[Int(reason)] && target[Int(reason)] >= 0
        ? target[Int(reason)] : nil
    }
    let reasons = uses[node]
    return Int(position) < reasons.count
      ? self.node(ofReason: reasons[reasons.startIndex + Int(position)]) : nil
  }

  /// For each node, whether anything leads from it to one of the given nodes: as a premise of a
  /// reason, as a reason for or against something, or as what contradicts.
  public func leading(to nodes: [Int32]) -> [Bool] {
    var leads = [Bool](repeating: false, count: Int(nodeCount))
    var waiting: [Int32] = []
    for node in nodes where !leads[Int(node)] {
      leads[Int(node)] = true
      waiting.append(node)
    }
    func reach(_ node: Int32) {
      guard !leads[Int(node)] else { return }
      leads[Int(node)] = true
      waiting.append(node)
    }
    while let node = waiting.popLast() {
      for reason in incoming[node] { reach(self.node(ofReason: reason)) }
      for other in contradictions[node] { reach(other) }
      if let reason = reason(ofNode: node) {
        for premise in premises[reason] { reach(premise) }
      } else {
        for other in restatements[node] { reach(other) }
      }
    }
    return leads
  }
}
