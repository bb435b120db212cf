internal import ArgumentModel

/// What of a map is drawn, in reading order.
struct Selection {
  /// The nodes of the map's graph, statements and reasons, in the order in which they are read.
  private(set) var nodes: [Int32] = []
  /// Whether each node is drawn.
  var isDrawn: [Bool]
  /// How many statements are folded away behind each drawn node.
  var hidden: [Int32: Int] = [:]
  /// How far each node is from a thesis, from 0; -1 where nothing leads from it to one.
  private(set) var levels: [Int]
  /// Through what each node is reached from where readers begin; -1 for what they begin with.
  var parents: [Int32]

  init(_ map: ArgumentMap, _ graph: ArgumentGraph, _ index: MapIndex, _ options: DrawingOptions) {
    isDrawn = Array(repeating: true, count: Int(graph.nodeCount))
    levels = Array(repeating: -1, count: Int(graph.nodeCount))
    parents = Array(repeating: -1, count: Int(graph.nodeCount))
    if let focus = options.focus { restrict(to: focus, map, graph, index) }
    let roots = roots(map, graph)
    fold(graph, roots, depth: options.folded == nil ? options.depth : nil)
    let tied = tied(map, graph, index)
    if let folded = options.folded {
      let isIn = isDrawn
      fold(at: Set(folded.compactMap { graph.node(of: $0, index) }), graph, roots, isIn: isIn)
      let hidden = hide(tied)
      read(graph, roots)
      countHidden(graph, isIn: isIn)
      count(hidden)
    } else {
      count(hide(tied))
      read(graph, roots)
    }
  }

  /// Leaves out what isn't in focus.
  private mutating func restrict(
    to focus: DrawingOptions.Focus, _ map: ArgumentMap, _ graph: ArgumentGraph, _ index: MapIndex
  ) {
    let (id, steps, isDirected): (EntityID, Int, Bool) =
      switch focus {
      case .around(let id, let steps): (id, steps, false)
      case .bearingOn(let id): (id, .max, true)
      }
    isDrawn = Array(repeating: false, count: isDrawn.count)
    guard let start = graph.node(of: id, index) else { return }
    isDrawn[Int(start)] = true
    var isPassed = isDrawn.map { _ in false }
    var frontier = [start]
    var done = 0
    while !frontier.isEmpty, done < steps {
      var next: [Int32] = []
      func reach(_ node: Int32) {
        if !isDrawn[Int(node)] {
          isDrawn[Int(node)] = true
          next.append(node)
        }
      }
      // A reason may be reached in several ways, and even bear on itself.
      for node in frontier where !isPassed[Int(node)] {
        isPassed[Int(node)] = true
        // A reason is no step of its own: it comes with all its premises.
        for reason in graph.incoming[node] {
          isDrawn[Int(graph.node(ofReason: reason))] = true
          for premise in graph.premises[reason] { reach(premise) }
          if graph.incoming.count(of: graph.node(ofReason: reason)) > 0 {
            next.append(graph.node(ofReason: reason))
          }
        }
        if let reason = graph.reason(ofNode: node) {
          // Nor does it stand without them where it is itself what others bear on.
          if !isDirected || node == start {
            for premise in graph.premises[reason] { reach(premise) }
          }
          let target = graph.target[Int(reason)]
          if !isDirected, target >= 0 { reach(target) }
          continue
        }
        if isDirected { continue }
        for reason in graph.uses[node] {
          isDrawn[Int(graph.node(ofReason: reason))] = true
          for premise in graph.premises[reason] { reach(premise) }
          let target = graph.target[Int(reason)]
          if target >= 0 { reach(target) }
        }
      }
      frontier = next
      done += 1
    }
  }

  /// Finds how far everything is from where readers begin, and folds away what is farther than asked.
  private mutating func fold(_ graph: ArgumentGraph, _ roots: [Int32], depth: Int?) {
    var queue: [(node: Int32, level: Int, parent: Int32, foldedAt: Int32?)] = []
    var next = 0
    for root in roots {
      queue.append((root, 0, -1, nil))
      while next < queue.count {
        let (node, level, parent, foldedAt) = queue[next]
        next += 1
        guard isDrawn[Int(node)], levels[Int(node)] < 0 else { continue }
        levels[Int(node)] = level
        parents[Int(node)] = parent
        let reason = graph.reason(ofNode: node)
        var behind = foldedAt
        if let foldedAt {
          isDrawn[Int(node)] = false
          if reason == nil { hidden[foldedAt, default: 0] += 1 }
        } else if let depth, reason == nil, level >= depth {
          behind = node
        }
        for reason in graph.incoming[node] {
          queue.append((graph.node(ofReason: reason), level, node, behind))
        }
        if let reason {
          for premise in graph.premises[reason] {
            queue.append((premise, level + 1, node, behind))
          }
        }
      }
    }
  }

  /// Goes through what is drawn as a reader does: a statement, then each reason that bears on it with
  /// its premises, and what bears on those.
  private mutating func read(_ graph: ArgumentGraph, _ roots: [Int32]) {
    var seen = [Bool](repeating: false, count: isDrawn.count)
    for root in roots {
      var stack = [root]
      while let node = stack.popLast() {
        guard isDrawn[Int(node)], !seen[Int(node)] else { continue }
        seen[Int(node)] = true
        nodes.append(node)
        // What is pushed last comes first.
        for reason in graph.incoming[node].reversed() { stack.append(graph.node(ofReason: reason)) }
        if let reason = graph.reason(ofNode: node) {
          stack += graph.premises[reason].reversed()
        }
      }
    }
  }

  /// Where readers begin: theses, what nothing is drawn to follow from, and then whatever is left.
  private func roots(_ map: ArgumentMap, _ graph: ArgumentGraph) -> [Int32] {
    let statements = (0..<graph.statementCount).filter { isDrawn[Int($0)] }
    let theses = statements.filter { map.statements[Int($0)].role == .thesis }
    let tops = statements.filter { node in
      !graph.uses[node].contains { reason in
        isDrawn[Int(graph.node(ofReason: reason))] && graph.target[Int(reason)] >= 0
      }
    }
    let reasons = (0..<graph.reasonCount).map(graph.node(ofReason:)).filter { isDrawn[Int($0)] }
    let drafts = reasons.filter { node in
      graph.reason(ofNode: node).map { graph.target[Int($0)] < 0 } ?? false
    }
    return theses + tops + drafts + statements + reasons
  }
}

extension ArgumentGraph {
  /// The node of an entity, if it is a statement or a reason.
  func node(of id: EntityID, _ index: MapIndex) -> Int32? {
    guard let place = index.place(of: id) else { return nil }
    switch place.kind {
    case .statement: return Int32(place.index)
    case .reason: return node(ofReason: Int32(place.index))
    default: return nil
    }
  }
}
