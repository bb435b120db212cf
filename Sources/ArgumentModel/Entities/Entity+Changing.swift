extension Entity {
  /// The entity with another id.
  func withID(_ id: EntityID) -> Entity {
    changed(by: IDChange(id: id))
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
    changed(by: ReferenceChange(old: old, new: new))
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

/// A change that is the same for entities of every kind.
private protocol EntityChange {
  func change<R: EntityRecord>(_ record: inout R)
}

private struct IDChange: EntityChange {
  let id: EntityID
  func change<R: EntityRecord>(_ record: inout R) { record.id = id }
}

private struct ReferenceChange: EntityChange {
  let old: EntityID
  let new: EntityID
  func change<R: EntityRecord>(_ record: inout R) { record.replaceReferences(to: old, with: new) }
}

extension Entity {
  private func changed(by change: some EntityChange) -> Entity {
    func changed<R: EntityRecord>(_ record: R) -> Entity {
      var record = record
      change.change(&record)
      return record.entity
    }
    return switch self {
    case .source(let record): changed(record)
    case .participant(let record): changed(record)
    case .statement(let record): changed(record)
    case .reason(let record): changed(record)
    case .relation(let record): changed(record)
    case .group(let record): changed(record)
    case .utterance(let record): changed(record)
    case .comment(let record): changed(record)
    }
  }
}
