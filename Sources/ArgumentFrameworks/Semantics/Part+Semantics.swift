extension Part {
  /// An extension of this part in which a literal is true; nil if there is none.
  func someExtension(
    _ semantics: Semantics, where literal: Int32?, _ limit: SolvingLimit
  ) throws(NotDecided) -> [Int32]? {
    var stable = PartEncoding(self, .stable, limit)
    if try stable.solve(assuming: literal.map { [$0] } ?? []) { return stable.set }
    // Where there are stable extensions, those are the ones with maximal range.
    if semantics == .stable { return nil }
    if literal != nil, try stable.solve() { return nil }
    var encoding = PartEncoding(self, semantics == .stage ? .conflictFree : .admissible, limit)
    return try encoding.rangeMaximal(where: literal)
  }

  /// Hands on all extensions of this part.
  func enumerate(
    _ semantics: Semantics, _ limit: SolvingLimit, _ body: ([Int32]) throws -> Void
  ) throws {
    switch semantics {
    case .grounded, .complete:
      var encoding = PartEncoding(self, .complete, limit)
      try encoding.enumerateAll(body)
    case .preferred, .ideal:
      var enumeration = PreferredEnumeration(self, limit)
      try enumeration.run(body)
    case .stable, .semiStable, .stage:
      var stable = PartEncoding(self, .stable, limit)
      var hasAny = false
      try stable.enumerateIncomparable { set in
        hasAny = true
        try body(set)
      }
      if hasAny || semantics == .stable { return }
      var encoding = PartEncoding(self, semantics == .stage ? .conflictFree : .admissible, limit)
      try encoding.enumerateRangeMaximal(body)
    }
  }
}
