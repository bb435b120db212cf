extension Integrity {
  /// Reports anchors that reach beyond the end of their edition, but for those that were lost when it
  /// changed.
  public static func anchorOutsideEdition(
    _ entity: Entity, in resolver: some EntityResolving, _ report: (Diagnostic) -> Void
  ) {
    let anchors: [Anchor]
    switch entity {
    case .statement(let statement): anchors = statement.anchors
    case .reason(let reason): anchors = reason.anchors
    case .utterance(let utterance): anchors = utterance.anchors
    default: return
    }
    for (index, anchor) in anchors.enumerated() {
      let edition = resolver.edition(anchor.edition, of: anchor.source)
      // The ranges of one that was lost are those of an older text.
      guard let length = edition?.length, !anchor.isLeft(by: edition) else { continue }
      for (place, range) in anchor.ranges.enumerated() where max(range.start, range.end) > length {
        report(
          Diagnostic(
            rule: "anchor-outside-edition", severity: .error,
            message: "an anchor of \(entity.kind.rawValue) “\(entity.id)” reaches to "
              + "\(max(range.start, range.end)), but the edition “\(anchor.edition)” of "
              + "“\(anchor.source)” ends at \(length)",
            id: entity.id, pointer: "/anchors/\(index)/ranges/\(place)"))
      }
    }
  }
}
