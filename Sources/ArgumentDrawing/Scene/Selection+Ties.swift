internal import ArgumentModel

// Statements that only relations tie to others: they stand beside these, and are folded away with them.

extension Selection {
  /// A statement that no reason leads to or from, and a statement that a relation ties it to.
  struct Tie {
    var node: Int32
    var other: Int32
  }

  /// The ties of what only relations hold, each with what can be reached from where readers begin.
  ///
  /// Such a statement is reached through what it is tied to.
  mutating func tied(_ map: ArgumentMap, _ graph: ArgumentGraph, _ index: MapIndex) -> [Tie] {
    var ties: [Tie] = []
    for relation in map.relations {
      let ends =
        (relation.between
        + [relation.from, relation.to, relation.prefer, relation.over]
        .compactMap { $0 }).compactMap { graph.node(of: $0, index) }
      guard ends.count == 2, ends.allSatisfy({ levels[Int($0)] >= 0 }) else { continue }
      for (node, other) in [(ends[0], ends[1]), (ends[1], ends[0])]
      where isAlone(node, map, graph) && !isAlone(other, map, graph) {
        if parents[Int(node)] < 0 { parents[Int(node)] = parents[Int(other)] }
        ties.append(Tie(node: node, other: other))
      }
    }
    return ties
  }

  private func isAlone(_ node: Int32, _ map: ArgumentMap, _ graph: ArgumentGraph) -> Bool {
    graph.reason(ofNode: node) == nil && map.statements[Int(node)].role != .thesis
      && graph.incoming.count(of: node) == 0 && graph.uses.count(of: node) == 0
  }

  /// Folds away what is tied to nothing but what is folded away.
  /// - Returns: The first tie of each.
  mutating func hide(_ ties: [Tie]) -> [Tie] {
    var isHeld: Set<Int32> = []
    for tie in ties where isDrawn[Int(tie.other)] { isHeld.insert(tie.node) }
    var hidden: [Tie] = []
    for tie in ties where isDrawn[Int(tie.node)] && !isHeld.contains(tie.node) {
      isDrawn[Int(tie.node)] = false
      hidden.append(tie)
    }
    return hidden
  }

  /// Counts what was folded away with what it is tied to, behind the same.
  mutating func count(_ ties: [Tie]) {
    // Where each node on the ways is folded away, since many may share a long way.
    var foldOf: [Int32: Int32] = [:]
    for tie in ties {
      var way: [Int32] = []
      var node = tie.other
      while node >= 0, !isDrawn[Int(node)], foldOf[node] == nil {
        way.append(node)
        node = parents[Int(node)]
      }
      let fold = node < 0 ? -1 : foldOf[node] ?? node
      for node in way { foldOf[node] = fold }
      if fold >= 0, hidden[fold] != nil { hidden[fold, default: 0] += 1 }
    }
  }
}
