internal import ArgumentModel

extension Rule {
  static let duplicateLink: Rule = Rule(
    "duplicate-link", .warning, "Each link is made once.",
    explanation: """
      Two reasons lead from the same premises to the same target, or two relations say the same of the \
      same statements. Where the second adds nothing remove it: a reason that stands there twice \
      weighs twice.
      """,
    bad: """
      { "id": "r", "premises": ["a", "b"], "target": "t", "stance": "supports" },
      { "id": "s", "premises": ["b", "a"], "target": "t", "stance": "supports" }
      """,
    good: #"{ "id": "r", "premises": ["a", "b"], "target": "t", "stance": "supports" }"#
  ) { context, report in
    func find<R: EntityRecord>(_ records: [R], _ kind: EntityKind, _ link: (R) -> Link?) {
      var first: [Link: EntityID] = [:]
      first.reserveCapacity(records.count)
      records.forEachLent { index, record in
        guard let link = link(record) else { return }
        guard let earlier = first[link] else {
          first[link] = record.id
          return
        }
        var finding = Rule.duplicateLink.finding(
          "\(kind.rawValue) “\(record.id)” says the same as “\(earlier)”", kind, index, record.id)
        if context.index.duplicates[record.id] == nil {
          finding.fixes = [
            .init(
              title: "Remove the second", isSafe: false,
              edits: [.remove(EntityAddress(record.id), cascade: false)])
          ]
        }
        report(finding)
      }
    }
    find(context.map.reasons, .reason, Link.init)
    find(context.map.relations, .relation, Link.init)
  }
}

/// What a reason or relation ties, and how.
private struct Link: Hashable {
  var kind: String
  var ends: [EntityID]
  var target: EntityID?

  /// A reason's link; nil for a draft.
  init?(_ reason: Reason) {
    guard let target = reason.target, !reason.premises.isEmpty else { return nil }
    kind = reason.stance.rawValue
    // Linked premises have no order.
    ends = reason.premises.map { $0.statement }.sorted()
    self.target = target
  }

  /// A relation's link; nil where an end is missing.
  init?(_ relation: Relation) {
    kind = relation.type.rawValue
    let isSymmetric = relation.type == .contradicts || relation.type == .restates
    let named = [relation.from, relation.to, relation.prefer, relation.over].compactMap { $0 }
    ends = relation.between + named
    if isSymmetric { ends.sort() }
    guard ends.count > 1 else { return nil }
  }
}
