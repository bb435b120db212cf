extension ArgumentGraph {
  /// The groups of statements and reasons that support each other in a circle, each with its nodes
  /// in ascending order; the groups in the order of their smallest nodes.
  ///
  /// They are the components of the graph that leads from a premise to the reason that uses it, and
  /// from a supporting reason to its target.
  /// - Parameter isBare: Whether a reason doesn't rest on a statement, though it is one of its premises.
  public func supportCycles(
    without isBare: (_ reason: Int32, _ statement: Int32) -> Bool = { _, _ in false }
  ) -> [[Int32]] {
    let components = StrongComponents(count: Int(nodeCount)) { node, position in
      guard let other = supported(by: node, position) else { return nil }
      // A way to itself makes no circle.
      return reason(ofNode: node) == nil && isBare(other - statementCount, node) ? node : other
    }
    var members = [[Int32]](repeating: [], count: components.count)
    for node in 0..<nodeCount { members[Int(components.component[Int(node)])].append(node) }
    return members.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// The node that a node supports, by position: for a statement the reasons that use it, for a
  /// supporting reason its target.
  private func supported(by node: Int32, _ position: Int) -> Int32? {
    if let reason = reason(ofNode: node) {
      return position == 0 && !attacks[Int(reason)] && target[Int(reason)] >= 0
        ? target[Int(reason)] : nil
    }
    let reasons = uses[node]
    return position < reasons.count
      ? self.node(ofReason: reasons[reasons.startIndex + position]) : nil
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
