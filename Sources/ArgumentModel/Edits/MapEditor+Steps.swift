// The four steps that every edit comes down to. Each records the edit that undoes it.

extension MapEditor {
  /// Puts a new entity into the map.
  mutating func insert(_ entity: Entity, after slot: Int32) {
    settle(entity.id)
    touch(entity.id)
    let new = link(entity, after: slot)
    define(entity.id, new)
    note(new, entity)
    // Anchors that named a source which wasn't there meet its editions now.
    if case .source = entity { touched.unsettled.insert(entity.id) }
    if let address = address(of: new) { inverses.append(.remove(address, cascade: false)) }
  }

  /// Takes an entity out of the map.
  mutating func delete(_ slot: Int32) {
    guard let entity = slots[Int(slot)] else { return }
    settle(entity.id)
    touch(entity.id)
    noteLock(of: entity, in: slot)
    let placement = placement(after: previous[Int(slot)])
    undefine(entity.id, slot)
    unchain(slot)
    slots[Int(slot)] = nil
    touched.slots.remove(slot)
    touched.unsettled.insert(entity.id)
    // The placement was taken while the entity was there; where it shares its id with the one before
    // it, the count of that one is the same without it, because it stands behind.
    inverses.append(.add(entity, placement))
  }

  /// Moves an entity within its kind.
  mutating func move(_ slot: Int32, after other: Int32) {
    guard other != slot, previous[Int(slot)] != other else { return }
    guard let id = slots[Int(slot)]?.id else { return }
    settle(id)
    let old = previous[Int(slot)]
    let isShared = duplicates[id] != nil
    if isShared { undefine(id, slot) }
    unchain(slot)
    chain(slot, after: other)
    if isShared { define(id, slot) }
    if let address = address(of: slot) {
      // The neighbour's address is taken as the undoing finds it: with this entity where it is now.
      inverses.append(.move(address, placement(after: old)))
    }
  }

  /// Replaces an entity by a changed one of the same kind.
  mutating func replace(_ slot: Int32, with entity: Entity) {
    guard let old = slots[Int(slot)] else { return }
    partTables[slot] = nil
    if old.id != entity.id {
      settle(old.id)
      settle(entity.id)
      touch(old.id)
      touch(entity.id)
      noteLock(of: old, in: slot)
      slots[Int(slot)] = entity
      undefine(old.id, slot)
      define(entity.id, slot)
      touched.unsettled.formUnion([old.id, entity.id])
      note(slot, entity)
      guard let address = address(of: slot) else { return }
      inverses.append(
        contentsOf: Self.differences(old, entity, at: address).reversed())
      return
    }
    keep(old, of: slot)
    put(entity, into: slot)
  }

  /// Takes an entity out of its slot to change it in its place; ``put(_:into:)`` brings it back.
  ///
  /// What has many parts would be copied for every change if the slot held it too.
  mutating func take(_ slot: Int32) -> Entity? {
    guard let entity = slots[Int(slot)] else { return nil }
    keep(entity, of: slot)
    slots[Int(slot)] = nil
    return entity
  }

  /// Puts an entity that was taken, or another with its id, into its slot.
  /// - Parameter added: The only id that it refers to and didn't before, where that is known.
  mutating func put(_ entity: Entity, into slot: Int32, adding added: EntityID? = nil) {
    slots[Int(slot)] = entity
    if case .source = entity {
      // Anchors depend on a source's editions.
      touch(entity.id)
      touched.unsettled.insert(entity.id)
    }
    note(slot, entity, adding: added)
  }

  /// Keeps an entity as it was, for the edits that undo what becomes of it.
  private mutating func keep(_ entity: Entity, of slot: Int32) {
    noteLock(of: entity, in: slot)
    guard replaced[slot] == nil else { return }
    replaced[slot] = entity
    replacedSlots.append(slot)
    replacedIDs.insert(entity.id)
  }

  /// Replaces the map's own fields.
  mutating func replaceHeader(with new: MapHeader) {
    changeHeader { $0 = new }
  }

  /// Changes the map's own fields.
  mutating func changeHeader(_ change: (inout MapHeader) -> Void) {
    if replacedHeader == nil { replacedHeader = header }
    acknowledged = nil
    partTables[-1] = nil
    change(&header)
  }

  /// Makes the edits that undo what was replaced.
  ///
  /// An entity that is changed many times has one edit a field for all the changes: setting its
  /// fields back makes no difference to anything else, nor anything else to it, as long as its
  /// address stays.
  mutating func settle() {
    for slot in replacedSlots { settle(slot: slot) }
    replacedSlots = []
    replacedIDs = []
    guard let old = replacedHeader else { return }
    replacedHeader = nil
    inverses.append(contentsOf: Self.differences(old, header, at: nil).reversed())
  }

  /// Makes these edits for the entities with an id, whose addresses are about to change.
  private mutating func settle(_ id: EntityID) {
    guard replacedIDs.remove(id) != nil else { return }
    if let several = duplicates[id] {
      for slot in several { settle(slot: slot) }
    } else if let slot = definitions[id] {
      settle(slot: slot)
    }
  }

  private mutating func settle(slot: Int32) {
    guard let old = replaced.removeValue(forKey: slot), let new = slots[Int(slot)],
      let address = address(of: slot)
    else { return }
    inverses.append(contentsOf: Self.differences(old, new, at: address).reversed())
  }

  /// Notes that the definitions of an id are about to change.
  private mutating func touch(_ id: EntityID) {
    guard touched.ids[id] == nil else { return }
    touched.ids[id] = .init(bearers: bearers(of: id), kinds: kinds(of: id))
  }

  private mutating func note(_ slot: Int32, _ entity: Entity, adding added: EntityID? = nil) {
    touched.slots.insert(slot)
    // What it refers to is looked at when somebody asks who refers to what: till then it may change
    // again.
    if let added, !unlisted.contains(slot) {
      referrers?[added, default: SlotSet()].insert(slot)
    } else if referrers != nil {
      unlisted.insert(slot)
    }
    if speakers != nil {
      entity.forEachSpeaker { speakers?[$0, default: SlotSet()].insert(slot) }
    }
  }
}
