extension Integrity {
  /// Reports references to what isn't there, or is of a kind that can't stand there.
  public static func unknownReference(
    _ entity: Entity, in resolver: some EntityResolving, _ report: (Diagnostic) -> Void
  ) {
    entity.forEachReference { reference in
      let found = resolver.kinds(of: reference.id)
      // Words are made only where something is wrong: nearly every reference is right.
      var owner: String { "\(entity.kind.rawValue) “\(entity.id)”" }
      if found.isEmpty {
        report(
          finding(
            "\(owner) refers to “\(reference.id)”, which doesn't exist", entity, reference,
            reference.place))
      } else if found.isDisjoint(with: reference.kinds) {
        report(
          finding(
            "\(owner) refers to “\(reference.id)”, a \(list(found)), where a "
              + "\(list(reference.kinds)) is wanted",
            entity, reference, reference.place))
      } else if let edition = reference.edition, found.contains(EntityKinds(.source)),
        resolver.edition(edition, of: reference.id) == nil
      {
        var place = reference.place
        place.submember = .edition
        report(
          finding(
            "\(owner) refers to the edition “\(edition)” of “\(reference.id)”, which doesn't exist",
            entity, reference, place))
      }
    }
  }

  private static func finding(
    _ message: String, _ entity: Entity, _ reference: Reference, _ place: Reference.Place
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      rule: "unknown-reference", severity: .error, message: message, id: entity.id,
      pointer: place.pointer)
    diagnostic.related = [.init(message: "the id referred to", id: reference.id)]
    return diagnostic
  }

  private static func list(_ kinds: EntityKinds) -> String {
    kinds.kinds.map { $0.rawValue }.joined(separator: " or ")
  }
}
