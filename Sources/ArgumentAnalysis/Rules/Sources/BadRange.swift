internal import ArgumentModel

extension Rule {
  static let badRange: Rule = Rule(
    "bad-range", .warning, "An anchor's ranges run forward and don't overlap.",
    explanation: """
      A range that ends before it starts, or is empty, stands nowhere; ranges that overlap count \
      some words twice. Anchor the statement anew.
      """,
    bad: #""ranges": [[20, 10]]"#, good: #""ranges": [[10, 20]]"#
  ) { context, report in
    func check(_ anchors: [Anchor], _ kind: EntityKind, _ index: Int, _ id: EntityID) {
      for (place, anchor) in anchors.enumerated() {
        if let problem = problem(anchor.ranges) {
          report(
            Rule.badRange.finding(
              "an anchor of \(kind.rawValue) “\(id)” has \(problem)", kind, index, id,
              place: "/anchors/\(place)/ranges"))
        }
      }
    }
    context.map.statements.forEachLent { index, statement in
      check(statement.anchors, .statement, index, statement.id)
    }
    context.map.reasons.forEachLent { index, reason in
      check(reason.anchors, .reason, index, reason.id)
    }
    context.map.utterances.forEachLent { index, utterance in
      check(utterance.anchors, .utterance, index, utterance.id)
    }
  }

  private static func problem(_ ranges: [TextRange]) -> String? {
    if ranges.isEmpty { return "no range" }
    if ranges.contains(where: { $0.start > $0.end }) { return "a range that ends before it starts" }
    if ranges.contains(where: { $0.start == $0.end }) { return "an empty range" }
    let sorted = ranges.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let overlap = zip(sorted, sorted.dropFirst()).contains { $0.end > $1.start }
    return overlap ? "ranges that overlap" : nil
  }
}
