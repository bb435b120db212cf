internal import ArgumentModel

extension Rule {
  /// How many members of a circle are named.
  private static let mostNamed = 12

  static let supportCycle: Rule = Rule(
    "support-cycle", .warning, "Support doesn't run in a circle.",
    explanation: """
      Statements that support each other in a circle beg the question: without a ground outside \
      the circle none of them stands. Remove one of the reasons, or accept the finding with a why \
      where the circle is the point.
      """,
    bad: """
      { "id": "r", "premises": ["a"], "target": "b", "stance": "supports" },
      { "id": "s", "premises": ["b"], "target": "a", "stance": "supports" }
      """,
    good: #"{ "id": "r", "premises": ["a"], "target": "b", "stance": "supports" }"#
  ) { context, report in
    // What somebody says may be a sign of that very thing: no reason rests on what counts as said.
    let said = saidPremises(context.map, context.graph)
    for cycle in context.graph.supportCycles(without: { said.contains(pair($0, $1)) }) {
      let statements = cycle.filter { context.graph.reason(ofNode: $0) == nil }
      guard let first = statements.first ?? cycle.first else { continue }
      let (kind, index, id) = context.entity(ofNode: first)
      let named = statements.prefix(mostNamed).map { "“\(context.entity(ofNode: $0).id)”" }
      let more = statements.count - named.count
      var finding = Rule.supportCycle.finding(
        "support runs in a circle through " + named.joined(separator: ", ")
          + (more > 0 ? " and \(more) more" : ""), kind, index, id)
      finding.related = cycle.prefix(mostNamed).compactMap { node in
        guard context.graph.reason(ofNode: node) != nil else { return nil }
        let (kind, index, id) = context.entity(ofNode: node)
        return .init(
          message: "a reason of the circle", id: id, pointer: "/\(kind.plural)/\(index)")
      }
      report(finding)
    }
  }

  /// The premises of which it counts that they were said.
  private static func saidPremises(_ map: ArgumentMap, _ graph: ArgumentGraph) -> Set<UInt64> {
    var said: Set<UInt64> = []
    for (number, reason) in map.reasons.enumerated()
    where reason.premises.contains(where: { $0.kind == .locution }) {
      let premises = graph.premises[Int32(number)]
      // Where the map lacks a statement, the others don't stand where their premises do.
      guard premises.count == reason.premises.count else { continue }
      for (statement, premise) in zip(premises, reason.premises) where premise.kind == .locution {
        said.insert(pair(Int32(number), statement))
      }
    }
    return said
  }

  private static func pair(_ reason: Int32, _ statement: Int32) -> UInt64 {
    UInt64(UInt32(reason)) << 32 | UInt64(UInt32(statement))
  }
}
