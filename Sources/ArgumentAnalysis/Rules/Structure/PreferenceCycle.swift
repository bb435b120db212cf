internal import ArgumentModel

extension Rule {
  static let preferenceCycle: Rule = Rule(
    "preference-cycle", .warning, "Preferences don't run in a circle.",
    explanation: """
      If one thing is preferred to a second, the second to a third and the third to the first, the \
      preferences decide nothing. Remove one of them.
      """,
    bad: """
      { "id": "p", "type": "prefers", "prefer": "a", "over": "b" },
      { "id": "q", "type": "prefers", "prefer": "b", "over": "a" }
      """,
    good: #"{ "id": "p", "type": "prefers", "prefer": "a", "over": "b" }"#
  ) { context, report in
    // What nothing worse is left below can't be in a circle: such preferences are taken away until
    // none is left, or circles alone and what leads to them.
    let preferences = context.map.relations.enumerated().compactMap { index, relation in
      relation.type == .prefers
        ? relation.prefer.flatMap { prefer in relation.over.map { (index, prefer, $0) } } : nil
    }
    var below: [EntityID: [EntityID]] = [:]
    var above: [EntityID: [EntityID]] = [:]
    for (_, prefer, over) in preferences {
      below[prefer, default: []].append(over)
      above[over, default: []].append(prefer)
    }
    var open = below.mapValues { $0.count }
    var waiting = above.keys.filter { open[$0] == nil }.sorted()
    while let id = waiting.popLast() {
      for better in above[id] ?? [] {
        guard let count = open[better] else { continue }
        open[better] = count - 1
        if count == 1 {
          open[better] = nil
          waiting.append(better)
        }
      }
    }
    // The same from above, so that what merely leads to a circle isn't named.
    var down = above.mapValues { $0.count }
    waiting = below.keys.filter { down[$0] == nil }.sorted()
    while let id = waiting.popLast() {
      for worse in below[id] ?? [] {
        guard let count = down[worse] else { continue }
        down[worse] = count - 1
        if count == 1 {
          down[worse] = nil
          waiting.append(worse)
        }
      }
    }
    for (index, prefer, over) in preferences
    where open[prefer] != nil && down[over] != nil && open[over] != nil && down[prefer] != nil {
      let relation = context.map.relations[index]
      report(
        Rule.preferenceCycle.finding(
          "the preference of “\(prefer)” over “\(over)” is part of a circle", .relation, index,
          relation.id))
    }
  }
}
