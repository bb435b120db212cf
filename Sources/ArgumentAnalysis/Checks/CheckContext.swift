package import ArgumentModel

/// What rules look at: the map, and what was computed from it once for all of them.
package struct CheckContext: Sendable {
  /// The map.
  package let map: ArgumentMap
  /// Its entities by id.
  package let index: MapIndex
  /// Its compiled form.
  package let graph: ArgumentGraph
  /// It as a debate, and how that goes by the grounded semantics.
  let program: LogicProgram
  let labels: [Verdict.Label]

  package init(_ map: ArgumentMap) {
    self.map = map
    index = MapIndex(map)
    graph = ArgumentGraph(map, index)
    program = LogicProgram(map, index, graph)
    labels = GroundedSemantics(program).labels
  }

  /// The statements that are theses.
  var theses: [Int32] {
    map.statements.indices.filter { map.statements[$0].role == .thesis }.map(Int32.init)
  }

  /// The label of a statement, or nil for one that takes no part in the debate.
  func label(ofStatement index: Int) -> Verdict.Label? {
    program.takesPart[index] ? labels[Int(program.representative[index])] : nil
  }

  /// Calls `body` with each entity that may refer to others, and its place.
  func forEachReferring(_ body: (Entity, EntityKind, Int) -> Void) {
    for kind in EntityKind.allCases {
      if kind == .statement {
        forEachReferringStatement(body)
      } else {
        for index in 0..<map.count(of: kind) { body(map.entity(kind, at: index), kind, index) }
      }
    }
  }

  private func forEachReferringStatement(_ body: (Entity, EntityKind, Int) -> Void) {
    map.statements.forEachLent { index, statement in
      // Most refer to nothing.
      if statement.anchors.isEmpty, statement.citations.isEmpty, statement.divergences.isEmpty {
        return
      }
      body(.statement(statement), .statement, index)
    }
  }

  /// Calls `body` with the id of each entity and its place.
  func forEachID(_ body: (EntityID, EntityKind, Int) -> Void) {
    func take<R: EntityRecord>(_ records: [R]) {
      records.forEachLent { index, record in body(record.id, R.kind, index) }
    }
    take(map.sources)
    take(map.participants)
    take(map.statements)
    take(map.reasons)
    take(map.relations)
    take(map.groups)
    take(map.utterances)
    take(map.comments)
  }

  /// The kind, position and id of a node of the graph.
  func entity(ofNode node: Int32) -> (kind: EntityKind, index: Int, id: EntityID) {
    if let reason = graph.reason(ofNode: node) {
      return (.reason, Int(reason), map.reasons[Int(reason)].id)
    }
    return (.statement, Int(node), map.statements[Int(node)].id)
  }
}
