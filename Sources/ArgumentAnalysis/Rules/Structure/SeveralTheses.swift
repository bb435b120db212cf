internal import ArgumentModel

extension Rule {
  static let severalTheses: Rule = Rule(
    "several-theses", .warning, "Several theses of one map bear on each other.",
    explanation: """
      The map has theses that nothing connects: neither leads to the other, nor do they contradict \
      each other or answer one question. They may be two debates. Give the lesser one the role \
      “claim”, relate them, or make two maps.
      """,
    bad: #"{ "id": "ban", "role": "thesis", … }, { "id": "tax", "role": "thesis", … }"#,
    good: #"{ "id": "ban", "role": "thesis", … }, { "id": "tax", "role": "claim", … }"#
  ) { context, report in
    let theses = context.theses
    guard theses.count > 1 else { return }
    let parts = context.connectedParts
    let first = parts[Int(theses[0])]
    for thesis in theses.dropFirst() where parts[Int(thesis)] != first {
      let (kind, index, id) = context.entity(ofNode: thesis)
      var finding = Rule.severalTheses.finding(
        "nothing connects the thesis “\(id)” with the thesis "
          + "“\(context.entity(ofNode: theses[0]).id)”", kind, index, id)
      finding.related = [
        .init(message: "the first thesis", id: context.entity(ofNode: theses[0]).id)
      ]
      report(finding)
    }
  }
}

extension CheckContext {
  /// For each node of the graph the smallest node that it is connected with, by reasons, by
  /// contradictions and restatements, or by answers to one question.
  fileprivate var connectedParts: [Int32] {
    var parent = Array(0..<graph.nodeCount)
    func root(_ node: Int32) -> Int32 {
      var node = node
      while parent[Int(node)] != node {
        parent[Int(node)] = parent[Int(parent[Int(node)])]
        node = parent[Int(node)]
      }
      return node
    }
    func join(_ a: Int32, _ b: Int32) {
      let (a, b) = (root(a), root(b))
      parent[Int(max(a, b))] = min(a, b)
    }
    for reason in 0..<graph.reasonCount {
      let node = graph.node(ofReason: reason)
      for premise in graph.premises[reason] { join(node, premise) }
      if graph.target[Int(reason)] >= 0 { join(node, graph.target[Int(reason)]) }
    }
    func node(_ id: EntityID?) -> Int32? {
      guard let place = id.flatMap({ index.place(of: $0) }) else { return nil }
      switch place.kind {
      case .statement: return Int32(place.index)
      case .reason: return graph.node(ofReason: Int32(place.index))
      default: return nil
      }
    }
    for relation in map.relations {
      let ends =
        (relation.between
        + [relation.from, relation.to, relation.prefer, relation.over]
        .compactMap { $0 }).compactMap { node($0) }
      for end in ends.dropFirst() { join(ends[0], end) }
    }
    return (0..<graph.nodeCount).map(root)
  }
}
