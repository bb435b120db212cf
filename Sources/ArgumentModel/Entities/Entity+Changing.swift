extension Entity {
  /// Makes an entity of a changed record, where the record is an entity.
  init?(_ record: some Record) {
    guard let record = record as? any EntityRecord else { return nil }
    self = record.entity
  }

  /// The entity with another id.
  func withID(_ id: EntityID) -> Entity {
    func change(_ record: some EntityRecord) -> Entity {
      var record = record
      record.id = id
      return record.entity
    }
    return change(record)
  }

  /// Calls `body` with whoever is named as saying it, as ids: of statements and reasons alone.
  func forEachSpeaker(_ body: (EntityID) -> Void) {
    let attribution: [Attribution]
    switch self {
    case .statement(let statement): attribution = statement.attribution
    case .reason(let reason): attribution = reason.attribution
    default: return
    }
    for link in attribution { body(EntityID(link.who)) }
  }

  /// The entity with every reference to one id replaced by a reference to another.
  func replacingReferences(to old: EntityID, with new: EntityID) -> Entity {
    func change(_ record: some EntityRecord) -> Entity {
      var record = record
      record.replaceReferences(to: old, with: new)
      return record.entity
    }
    return change(record)
  }

  /// The entity with its anchors and divergences turned to another id of an edition.
  /// - Parameter only: Whether the source is the map's only one, which divergences needn't name.
  func replacingEdition(
    of source: EntityID, _ old: String, with new: String, only: Bool
  ) -> Entity {
    func change(_ anchors: inout [Anchor]) {
      for index in anchors.indices
      where anchors[index].source == source && anchors[index].edition.hasSameBytes(as: old) {
        anchors[index].edition = new
      }
    }
    switch self {
    case .statement(var statement):
      change(&statement.anchors)
      for index in statement.divergences.indices {
        let named = statement.divergences[index].source
        guard named == source || (named == nil && only) else { continue }
        statement.divergences[index].editions = statement.divergences[index].editions
          .map { $0.hasSameBytes(as: old) ? new : $0 }
      }
      return .statement(statement)
    case .reason(var reason):
      change(&reason.anchors)
      return .reason(reason)
    case .utterance(var utterance):
      change(&utterance.anchors)
      return .utterance(utterance)
    default: return self
    }
  }
}
