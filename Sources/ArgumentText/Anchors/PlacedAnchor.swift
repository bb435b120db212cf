public import ArgumentModel

/// An anchor and where in a map it is.
public struct PlacedAnchor: Hashable, Sendable {
  /// The statement, reason or utterance.
  public var entity: EntityAddress
  /// The entity's kind.
  public var kind: EntityKind
  /// The anchor's place in the map, as a JSON pointer.
  public var pointer: String
  /// The anchor.
  public var anchor: Anchor

  /// Which edition the anchor stands in.
  public var edition: EditionKey { EditionKey(source: anchor.source, edition: anchor.edition) }

  /// The entity as messages name it.
  public var name: String { "\(kind.rawValue) “\(entity.id)”" }

  /// The edit that puts another anchor in the place of this one, or with nil removes it.
  public func edit(to new: Anchor?) -> Edit {
    .set(
      SetEdit(
        entity, field: "anchors", key: anchor.key,
        to: new.map { RecordWriter.standalone.json($0) }))
  }
}

extension ArgumentMap {
  /// All anchors, in the order of the document: of statements, reasons and utterances.
  public var placedAnchors: [PlacedAnchor] {
    var addresses = EntityAddresses(self)
    var placed: [PlacedAnchor] = []
    func add<R: EntityRecord>(_ entities: [R], _ anchors: (R) -> [Anchor]) {
      for (index, entity) in entities.enumerated() {
        let address = addresses.next(entity.id)
        for (place, anchor) in anchors(entity).enumerated() {
          placed.append(
            PlacedAnchor(
              entity: address, kind: R.kind,
              pointer: "/\(R.kind.plural)/\(index)/anchors/\(place)", anchor: anchor))
        }
      }
    }
    // Ids are counted in the order of the document.
    for source in sources { _ = addresses.next(source.id) }
    for participant in participants { _ = addresses.next(participant.id) }
    add(statements, { $0.anchors })
    add(reasons, { $0.anchors })
    for relation in relations { _ = addresses.next(relation.id) }
    for group in groups { _ = addresses.next(group.id) }
    add(utterances, { $0.anchors })
    return placed
  }
}

/// Gives entities their addresses, in the order of the document.
private struct EntityAddresses {
  private var counts: [EntityID: Int] = [:]
  private var met: [EntityID: Int] = [:]

  init(_ map: ArgumentMap) {
    for kind in [
      map.sources.map { $0.id }, map.participants.map { $0.id }, map.statements.map { $0.id },
      map.reasons.map { $0.id }, map.relations.map { $0.id }, map.groups.map { $0.id },
      map.utterances.map { $0.id }, map.comments.map { $0.id },
    ] {
      for id in kind { counts[id, default: 0] += 1 }
    }
  }

  mutating func next(_ id: EntityID) -> EntityAddress {
    guard counts[id, default: 1] > 1 else { return EntityAddress(id) }
    met[id, default: 0] += 1
    return EntityAddress(id, nth: met[id])
  }
}
