package import ArgumentModel

/// A map with what is needed to walk it: entities by id, adjacency, and relations by what they tie.
package final class MapStructure: Sendable {
  package let map: ArgumentMap
  package let index: MapIndex
  package let graph: ArgumentGraph
  /// The relations that touch a node of the graph, in the order of the document.
  private let relations: [Int32: [Int]]
  /// Whether each statement answers a question.
  package let answersQuestion: [Bool]
  /// Whether a relation that is no answer ties each statement to something else.
  package let isRelated: [Bool]

  package init(_ map: ArgumentMap) {
    let index = MapIndex(map)
    let graph = ArgumentGraph(map, index)
    self.map = map
    self.index = index
    self.graph = graph
    var relations: [Int32: [Int]] = [:]
    var answersQuestion = [Bool](repeating: false, count: map.statements.count)
    var isRelated = answersQuestion
    for (number, relation) in map.relations.enumerated() {
      var touched: Set<Int32> = []
      for id in relation.ends {
        guard let node = Self.node(id, index, graph), touched.insert(node).inserted else {
          continue
        }
        relations[node, default: []].append(number)
      }
      if relation.type == .answers {
        if let from = relation.from.flatMap({ Self.node($0, index, graph) }),
          let to = relation.to.flatMap({ Self.node($0, index, graph) }),
          max(from, to) < graph.statementCount, map.statements[Int(to)].role == .question
        {
          answersQuestion[Int(from)] = true
        }
      } else if touched.count > 1 {
        for node in touched where node < graph.statementCount { isRelated[Int(node)] = true }
      }
    }
    self.relations = relations
    self.answersQuestion = answersQuestion
    self.isRelated = isRelated
  }

  /// The relations that touch a node.
  package func relations(of node: Int32) -> [Int] { relations[node] ?? [] }

  /// The node of the first entity with an id, if that is a statement or a reason.
  package func node(_ id: EntityID) -> Int32? { Self.node(id, index, graph) }

  /// The statement with an id.
  package func statement(_ id: EntityID) -> Int? {
    guard let place = index.place(of: id), place.kind == .statement else { return nil }
    return place.index
  }

  /// The reasons that bear on a node: those that support it, then those that attack it.
  package func reasons(on node: Int32) -> [Int] {
    let all = graph.incoming[node]
    return all.filter { !graph.attacks[Int($0)] }.map(Int.init)
      + all.filter { graph.attacks[Int($0)] }.map(Int.init)
  }

  /// The node that a reason bears on, or nil.
  package func target(ofReason reason: Int) -> Int32? {
    graph.target[reason] >= 0 ? graph.target[reason] : nil
  }

  /// The node of a reason.
  package func node(ofReason reason: Int) -> Int32 { graph.node(ofReason: Int32(reason)) }

  /// Whether a reason bears on another reason: an undercut or a backing.
  package func isOnReason(_ reason: Int) -> Bool { graph.target[reason] >= graph.statementCount }

  private static func node(
    _ id: EntityID, _ index: MapIndex, _ graph: ArgumentGraph
  ) -> Int32? {
    guard let place = index.place(of: id) else { return nil }
    switch place.kind {
    case .statement: return Int32(place.index)
    case .reason: return graph.node(ofReason: Int32(place.index))
    default: return nil
    }
  }
}

extension Relation {
  /// Everything that the relation ties, as written.
  package var ends: [EntityID] { between + namedEnds }

  private var namedEnds: [EntityID] { [from, to, prefer, over].compactMap { $0 } }
}
