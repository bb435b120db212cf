extension Words {
  /// A relation, seen from its first and from its second member.
  package struct RelationWords: Sendable {
    package var first: String
    package var second: String
    /// Before the other member in prose, seen from the first.
    package var leadFromFirst: String
    /// Before the other member in prose, seen from the second.
    package var leadFromSecond: String

    package init(
      _ first: String, _ second: String, _ leadFromFirst: String, _ leadFromSecond: String
    ) {
      self.first = first
      self.second = second
      self.leadFromFirst = leadFromFirst
      self.leadFromSecond = leadFromSecond
    }
  }

  /// The words of an outline.
  package struct OutlineWords: Sendable {
    package var supports: String
    package var attacks: String
    package var backs: String
    package var undercuts: String
    package var together: String
    package var implicit: String
    package var anchored: String
    package var diverges: String
    package var divergence: String
    package var elsewhere: String
    package var see: String
    package var reason: String
    package var warrant: String
    package var credence: String
    package var strength: String
    package var standard: String
    package var missing: String
    package var noText: String
    package var noPremises: String
    package var noTarget: String
    package var duplicate: String
    package var incomplete: String
    package var premisesTogether: CountWords
    package var hidden: CountWords
    package var statements: CountWords
    package var reasons: CountWords
    /// How many reasons are for something, and how many against it.
    package var sides: @Sendable (_ isFor: Int, _ against: Int) -> String
    package var source: String
    package var exclusive: String
    package var assumption: String
    package var exception: String
    package var locution: String
  }

  /// A noun after a count.
  package struct CountWords: Sendable {
    package var one: String
    package var many: String

    package init(_ one: String, _ many: String) {
      self.one = one
      self.many = many
    }

    package func callAsFunction(_ count: Int) -> String { "\(count)\(count == 1 ? one : many)" }
  }
}
