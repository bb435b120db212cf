public import ArgumentModel

extension ArgumentMap {
  /// Whether a new anchor in an edition keeps no words of the text: if all others there keep none.
  public func isSealed(_ edition: EditionKey) -> Bool {
    var hasAny = false
    for placed in placedAnchors where placed.edition == edition {
      if placed.anchor.quote != nil { return false }
      hasAny = true
    }
    return hasAny
  }

  /// The edit that gives an entity an anchor; one at the same place that was lost gives way to it.
  /// - Parameters:
  ///   - id: A statement, reason or utterance.
  ///   - anchor: The anchor.
  ///   - edition: The edition that it is in.
  /// - Throws: A diagnostic of the rule `anchored-already` where the entity has it.
  public func anchoring(
    _ id: EntityID, at anchor: Anchor, in edition: Edition
  ) throws(Diagnostic) -> Edit {
    let key = anchor.key
    let same = placedAnchors.first { $0.entity.id == id && $0.anchor.key == key }
    let isLost = same?.anchor.isLeft(by: edition) ?? false
    if same != nil, !isLost {
      throw Diagnostic(
        rule: "anchored-already", severity: .error, message: "“\(id)” is anchored there already",
        explanation: "`argue anchor remove` takes the anchor away.", id: id)
    }
    return .set(
      SetEdit(
        EntityAddress(id), field: "anchors", key: key,
        to: RecordWriter.standalone.json(anchor), from: isLost ? .anything : .nothing))
  }
}
