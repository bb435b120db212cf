public import ArgumentModel

/// A map into which another one, or a part of one, was put.
///
/// What both have word for word under one id is one; whatever else bears an id that is taken gets another.
/// Sources with a text of the same digest are one, whatever they are called. A part that was taken out of
/// a map and is put back changes nothing.
public struct MapGraft: Sendable {
  /// The map.
  public private(set) var map: ArgumentMap
  /// The ids of the part that are others in the map.
  public private(set) var changedIDs: [(old: EntityID, new: EntityID)] = []
  /// The statements of the part that nothing in it leads on from, as they are called in the map.
  public private(set) var tops: [EntityID] = []

  /// Puts a map into another.
  public init(_ part: ArgumentMap, into map: ArgumentMap) {
    self.map = map
    var editor = MapEditor(part)
    let table = EntityTable(map)
    var fresh = FreshIDs(
      used: Set(table.bearers.keys).union(EntityTable(part).bearers.keys))
    unite(part, &editor)
    let names = changes(of: editor.map, table, &fresh)
    // Only ids that one entity bears can be changed.
    for (old, new) in names.sorted(by: { $0.key < $1.key }) {
      let edit = Edit.rename(EntityAddress(old), to: new)
      if (try? editor.apply([edit], policy: .restoring)) != nil { changedIDs.append((old, new)) }
    }
    let renamed = editor.map
    for kind in EntityKind.allCases {
      for index in 0..<renamed.count(of: kind) {
        let entity = renamed.entity(kind, at: index)
        if table.bearers[entity.id] == nil { self.map.append(entity) }
      }
    }
    let premises = Set(renamed.reasons.flatMap { $0.premises.map { $0.statement } })
    tops = renamed.statements.map { $0.id }.filter { !premises.contains($0) }
  }

  /// The ids that have to be others: of what the map has otherwise, and of whatever refers to such.
  private func changes(
    of part: ArgumentMap, _ table: EntityTable, _ fresh: inout FreshIDs
  ) -> [EntityID: EntityID] {
    var names: [EntityID: EntityID] = [:]
    var referring: [EntityID: [EntityID]] = [:]
    var waiting: [EntityID] = []
    for kind in EntityKind.allCases {
      for index in 0..<part.count(of: kind) {
        let entity = part.entity(kind, at: index)
        entity.forEachReference { referring[$0.id, default: []].append(entity.id) }
        guard table.bearers[entity.id] != nil, !isThere(entity, in: table) else { continue }
        names[entity.id] = fresh.make(entity.id)
        waiting.append(entity.id)
      }
    }
    while let changed = waiting.popLast() {
      for id in referring[changed] ?? [] where names[id] == nil && table.bearers[id] != nil {
        names[id] = fresh.make(id)
        waiting.append(id)
      }
    }
    return names
  }

  /// Calls the part's sources as the map calls those with the same text.
  private func unite(_ part: ArgumentMap, _ editor: inout MapEditor) {
    var known: [Digest: (source: EntityID, edition: String)] = [:]
    for source in map.sources {
      for edition in source.editions {
        if let digest = edition.sha256 { known[digest] = (source.id, edition.id) }
      }
    }
    for source in part.sources {
      for edition in source.editions {
        guard let same = edition.sha256.flatMap({ known[$0] }) else { continue }
        var edits: [Edit] = []
        if edition.id != same.edition {
          edits.append(
            .renameEdition(EntityAddress(source.id), edition: edition.id, to: same.edition))
        }
        if source.id != same.source {
          edits.append(.rename(EntityAddress(source.id), to: same.source))
        }
        _ = try? editor.apply(edits, policy: .restoring)
      }
    }
  }

  /// Whether the map has an entity already: word for word, of a source by a text's digest, and of a list
  /// of others at least all that the part has of them.
  private func isThere(_ entity: Entity, in table: EntityTable) -> Bool {
    let key = EntityTable.Key(kind: entity.kind, id: entity.id, nth: 0)
    guard let number = table.numbers[key] else { return false }
    switch (table.entity(number), entity) {
    case (.source(let own), .source(let other)):
      let digests = Set(own.editions.compactMap { $0.sha256 })
      return own == other || other.editions.contains { $0.sha256.map(digests.contains) ?? false }
    case (.group(let own), .group(var other)):
      other.parent = own.parent
      guard Set(own.members).isSuperset(of: other.members) else { return false }
      other.members = own.members
      return own == other
    case (.utterance(let own), .utterance(var other)):
      other.replyTo = own.replyTo
      guard Set(own.content).isSuperset(of: other.content) else { return false }
      other.content = own.content
      return own == other
    case (.reason(let own), .reason(var other)):
      // A step that was taken out alone has lost its target.
      if other.target == nil { other.target = own.target }
      return own == other
    case (let own, let other): return FieldChange.all(from: own, to: other).isEmpty
    }
  }
}
