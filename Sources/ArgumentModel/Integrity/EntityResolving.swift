/// Knows which ids a map defines.
public protocol EntityResolving {
  /// The kinds of the entities with this id; empty if there is none.
  func kinds(of id: EntityID) -> EntityKinds

  /// The first source with this id.
  func source(_ id: EntityID) -> Source?

  /// The first edition with this id of the first source with this one.
  func edition(_ edition: String, of source: EntityID) -> Edition?
}

extension EntityResolving {
  /// Looks through the source's editions.
  public func edition(_ edition: String, of source: EntityID) -> Edition? {
    self.source(source)?.editions.first { $0.id.hasSameBytes(as: edition) }
  }
}

/// What would make a map wrong wherever it appears: the errors that no edit may bring in.
///
/// Each rule is a function that reports what is wrong with one entity, with pointers relative to
/// it; edits and checks share them.
public enum Integrity {
  /// Reports everything wrong with an entity but a duplicate id, which isn't its own.
  public static func check(
    _ entity: Entity, in resolver: some EntityResolving, _ report: (Diagnostic) -> Void
  ) {
    badID(entity, report)
    unknownReference(entity, in: resolver, report)
    anchorOutsideEdition(entity, in: resolver, report)
    outOfRange(entity, report)
    if case .reason(let reason) = entity { selfSupport(reason, report) }
  }
}
