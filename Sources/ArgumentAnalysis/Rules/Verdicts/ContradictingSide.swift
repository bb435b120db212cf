internal import ArgumentModel

extension Rule {
  static let contradictingSide: Rule = Rule(
    "contradicting-side", .warning, "No side relies on two statements that contradict each other.",
    explanation: """
      Both statements are used on the same side of the debate, for the thesis or against it, and the \
      map says that they can't hold together. Give one of them up, or show that they don't contradict \
      each other.
      """,
    bad: #"{ "id": "c", "type": "contradicts", "between": ["cheap", "dear"] }"#,
    good: #"{ "id": "c", "type": "contradicts", "between": ["cheap", "dear-elsewhere"] }"#
  ) { context, report in
    let graph = context.graph
    let sides = sides(graph, context.theses)
    context.map.relations.forEachLent { index, relation in
      guard relation.type == .contradicts, relation.between.count == 2,
        let one = context.statement(relation.between[0]),
        let other = context.statement(relation.between[1]), one != other
      else { return }
      let side = sides[Int(one)]
      // What serves both sides can't be held against either.
      guard side == sides[Int(other)], side == [.isFor] || side == [.isAgainst] else { return }
      report(
        Rule.contradictingSide.finding(
          """
          the side \(side == [.isFor] ? "for" : "against") the thesis relies on \
          “\(relation.between[0])” and “\(relation.between[1])”, which contradict each other
          """, .relation, index, relation.id))
    }
  }

  private struct Sides: OptionSet {
    let rawValue: UInt8
    static let isFor = Sides(rawValue: 1)
    static let isAgainst = Sides(rawValue: 2)

    var opposite: Sides {
      Sides(rawValue: (rawValue & 1) << 1 | (rawValue & 2) >> 1)
    }
  }

  /// On which sides each node is used: what supports something is on its side, what attacks it on the
  /// other.
  private static func sides(_ graph: ArgumentGraph, _ theses: [Int32]) -> [Sides] {
    var sides = [Sides](repeating: [], count: Int(graph.nodeCount))
    var waiting: [(node: Int32, side: Sides)] = theses.map { ($0, .isFor) }
    while let (node, side) = waiting.popLast() {
      guard !sides[Int(node)].isSuperset(of: side) else { continue }
      sides[Int(node)].formUnion(side)
      if let reason = graph.reason(ofNode: node) {
        for premise in graph.premises[reason] { waiting.append((premise, side)) }
      }
      for reason in graph.incoming[node] {
        waiting.append(
          (graph.node(ofReason: reason), graph.attacks[Int(reason)] ? side.opposite : side))
      }
    }
    return sides
  }
}

extension CheckContext {
  /// The node of a statement with an id.
  fileprivate func statement(_ id: EntityID) -> Int32? {
    index.place(of: id).flatMap { $0.kind == .statement ? Int32($0.index) : nil }
  }
}
