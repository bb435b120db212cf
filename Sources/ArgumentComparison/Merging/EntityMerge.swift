internal import ArgumentModel

/// Merges the entities of maps in which the same bears the same id.
struct EntityMerge {
  private let base: EntityTable
  private let ours: EntityTable
  private let theirs: EntityTable
  private let resolve: (MergeConflict) -> MergeConflict.Side
  private var entities: [EntityTable.Key: Entity] = [:]
  /// The conflicts, with the place of what they are about.
  private var found: [(key: EntityTable.Key, conflict: MergeConflict)] = []
  private var order: [EntityTable.Key] = []

  init(_ maps: CommonIDs, resolve: @escaping (MergeConflict) -> MergeConflict.Side) {
    base = EntityTable(maps.base)
    ours = EntityTable(maps.ours)
    theirs = EntityTable(maps.theirs)
    self.resolve = resolve
  }

  /// The merged entities in their order.
  var merged: [Entity] { order.compactMap { entities[$0] } }

  /// The conflicts in the order of the document; what they are about and isn't there stands last.
  var conflicts: [MergeConflict] {
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let indexed = found.enumerated().map { index, found in
      (place: places[found.key] ?? Int.max, index: index, conflict: found.conflict)
    }
    return indexed.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map { $0.conflict }
  }

  mutating func perform() {
    for key in ours.keys { merge(key) }
    for key in theirs.keys where ours.numbers[key] == nil { merge(key) }
    restoreNeeded()
    for kind in EntityKind.allCases {
      func keys(_ table: EntityTable) -> [EntityTable.Key] {
        table.range(kind).map { table.keys[$0] }
      }
      order += MergedOrder.merge(
        base: keys(base), ours: keys(ours), theirs: keys(theirs), keeping: Set(entities.keys))
    }
  }

  private func entity(_ key: EntityTable.Key, _ table: EntityTable) -> Entity? {
    table.numbers[key].map { table.entity($0) }
  }

  private mutating func merge(_ key: EntityTable.Key) {
    let old = entity(key, base)
    switch (entity(key, ours), entity(key, theirs)) {
    case (let ours?, let theirs?):
      var merge = RecordMerge(key.kind, key.id, resolve: resolve)
      entities[key] = merge.merge(old, ours, theirs)
      for conflict in merge.conflicts { found.append((key, conflict)) }
    case (let ours?, nil): entities[key] = remaining(key, old, ours, isOurs: true)
    case (nil, let theirs?): entities[key] = remaining(key, old, theirs, isOurs: false)
    case (nil, nil): break
    }
  }

  /// What becomes of an entity that only one side has.
  private mutating func remaining(
    _ key: EntityTable.Key, _ old: Entity?, _ entity: Entity, isOurs: Bool
  ) -> Entity? {
    guard let old else { return entity }
    guard !FieldChange.all(from: old, to: entity).isEmpty else { return nil }
    return decide(.removed, key, old, entity, isOurs: isOurs)
  }

  private mutating func decide(
    _ reason: MergeConflict.Reason, _ key: EntityTable.Key, _ old: Entity?, _ entity: Entity,
    isOurs: Bool
  ) -> Entity? {
    let writer = RecordWriter.standalone
    var conflict = MergeConflict(
      reason: reason, kind: key.kind, id: key.id, base: old.map { writer.json($0) },
      ours: isOurs ? writer.json(entity) : nil, theirs: isOurs ? nil : writer.json(entity))
    conflict.taken = resolve(conflict)
    found.append((key, conflict))
    switch conflict.taken {
    case .ours: return isOurs ? entity : nil
    case .theirs: return isOurs ? nil : entity
    case .base: return old
    }
  }

  /// Brings back what one side removed and the other refers to, and what that refers to in turn.
  private mutating func restoreNeeded() {
    var present = Set(entities.keys.lazy.map { $0.id })
    var decided: Set<EntityID> = []
    var waiting = (ours.keys + theirs.keys.filter { ours.numbers[$0] == nil })
      .filter { entities[$0] != nil }
    waiting.reverse()
    while let key = waiting.popLast() {
      guard let entity = entities[key] else { continue }
      var missing: [(EntityID, EntityKinds)] = []
      entity.forEachReference { reference in
        if !present.contains(reference.id) { missing.append((reference.id, reference.kinds)) }
      }
      for (id, kinds) in missing where !decided.contains(id) {
        guard let (needed, entity, isOurs) = removed(id, kinds) else { continue }
        // Where the side that removed it refers to it too, nothing came of the merge.
        guard !refers(key, in: isOurs ? theirs : ours, to: id) else { continue }
        decided.insert(id)
        let old = self.entity(needed, base)
        guard let back = decide(.needed, needed, old, entity, isOurs: isOurs) else { continue }
        entities[needed] = back
        present.insert(id)
        waiting.append(needed)
      }
    }
  }

  private func refers(_ key: EntityTable.Key, in table: EntityTable, to id: EntityID) -> Bool {
    var refers = false
    entity(key, table)?.forEachReference { if $0.id == id { refers = true } }
    return refers
  }

  /// An entity of an id that one side alone has.
  private func removed(
    _ id: EntityID, _ kinds: EntityKinds
  ) -> (key: EntityTable.Key, entity: Entity, isOurs: Bool)? {
    for kind in kinds.kinds {
      let key = EntityTable.Key(kind: kind, id: id, nth: 0)
      if let entity = entity(key, ours) { return (key, entity, true) }
      if let entity = entity(key, theirs) { return (key, entity, false) }
    }
    return nil
  }
}
