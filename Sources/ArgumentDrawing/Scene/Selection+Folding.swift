public import ArgumentModel

// Statements that are folded one by one, as whoever looks at a page does.

extension Selection {
  /// Counting once more what others share takes long, and so many numbers nobody compares.
  private static let mostCountedAgain = 200

  /// Leaves only what is reached from where readers begin without passing a folded statement.
  mutating func fold(
    at folded: Set<Int32>, _ graph: ArgumentGraph, _ roots: [Int32], isIn: [Bool]
  ) {
    isDrawn = Array(repeating: false, count: isIn.count)
    var isReached = isDrawn
    // Where readers begin is where no other beginning leads, folded or not.
    var stack: [Int32] = []
    for root in roots where !isReached[Int(root)] {
      isDrawn[Int(root)] = true
      stack.append(root)
      var open = [root]
      isReached[Int(root)] = true
      while let node = open.popLast() {
        forEachNext(node, graph) { next in
          if isIn[Int(next)], !isReached[Int(next)] {
            isReached[Int(next)] = true
            open.append(next)
          }
        }
      }
    }
    while let node = stack.popLast() {
      if folded.contains(node) {
        hidden[node] = 0
        continue
      }
      forEachNext(node, graph) { next in
        if isIn[Int(next)], !isDrawn[Int(next)] {
          isDrawn[Int(next)] = true
          stack.append(next)
        }
      }
    }
  }

  /// Counts how many statements are folded away behind each folded one.
  ///
  /// Each counts once, behind the first in reading order; but where all are counted already, those
  /// behind are counted all the same.
  mutating func countHidden(_ graph: ArgumentGraph, isIn: [Bool]) {
    let folded = nodes.filter { hidden[$0] != nil }
    var isCounted = isDrawn
    for node in folded { hidden[node] = count(behind: node, graph, isIn, &isCounted) }
    for node in folded.filter({ hidden[$0] == 0 }).prefix(Self.mostCountedAgain) {
      var isCounted = isDrawn
      hidden[node] = count(behind: node, graph, isIn, &isCounted)
    }
  }

  private func count(
    behind root: Int32, _ graph: ArgumentGraph, _ isIn: [Bool], _ isCounted: inout [Bool]
  ) -> Int {
    var count = 0
    var stack = [root]
    while let node = stack.popLast() {
      forEachNext(node, graph) { next in
        guard isIn[Int(next)], !isCounted[Int(next)] else { return }
        isCounted[Int(next)] = true
        if graph.reason(ofNode: next) == nil { count += 1 }
        stack.append(next)
      }
    }
    return count
  }

  /// What bears on a node, and a reason's premises.
  private func forEachNext(_ node: Int32, _ graph: ArgumentGraph, _ body: (Int32) -> Void) {
    for reason in graph.incoming[node] { body(graph.node(ofReason: reason)) }
    if let reason = graph.reason(ofNode: node) {
      for premise in graph.premises[reason] { body(premise) }
    }
  }
}

extension DrawingMaker {
  /// What stands between an entity and where readers begin, the nearest first: what has to be unfolded
  /// for the entity to be drawn.
  /// - Returns: Statements and reasons without the entity itself; nil where the options leave it out,
  ///   or the map hasn't got it.
  public func way(to id: EntityID, in map: ArgumentMap) -> [EntityID]? {
    let index = MapIndex(map)
    let graph = ArgumentGraph(map, index)
    var whole = DrawingOptions()
    whole.focus = options.focus
    let selection = Selection(map, graph, index, whole)
    guard let node = graph.node(of: id, index), selection.levels[Int(node)] >= 0 else { return nil }
    var way: [EntityID] = []
    var next = selection.parents[Int(node)]
    while next >= 0 {
      way.append(
        graph.reason(ofNode: next).map { map.reasons[Int($0)].id } ?? map.statements[Int(next)].id)
      next = selection.parents[Int(next)]
    }
    return way
  }

  /// The statements to fold so that only so many steps from the theses are left, in the order of the
  /// map.
  public static func folds(of map: ArgumentMap, toDepth depth: Int) -> [EntityID] {
    let index = MapIndex(map)
    let graph = ArgumentGraph(map, index)
    let levels = Selection(map, graph, index, DrawingOptions()).levels
    return (0..<graph.statementCount).filter {
      levels[Int($0)] >= depth && graph.incoming.count(of: $0) > 0
    }.map { map.statements[Int($0)].id }
  }
}
