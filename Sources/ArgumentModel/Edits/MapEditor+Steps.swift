// The four steps that every edit comes down to. Each records the edit that undoes it.

extension MapEditor {
  /// Puts a new entity into the map.
  mutating func insert(_ entity: Entity, after slot: Int32) {
    let new = link(entity, after: slot)
    define(entity.id, new)
    note(new, entity)
    touched.ids.insert(entity.id)
    // Anchors that named a source which wasn't there meet its editions now.
    if case .source = entity { touched.unsettlesReferrers = true }
    if let address = address(of: new) { inverses.append(.remove(address, cascade: false)) }
  }

  /// Takes an entity out of the map.
  mutating func delete(_ slot: Int32) {
    guard let entity = slots[Int(slot)] else { return }
    let placement = placement(after: previous[Int(slot)])
    unchain(slot)
    slots[Int(slot)] = nil
    undefine(entity.id, slot)
    touched.ids.insert(entity.id)
    touched.slots.remove(slot)
    touched.unsettlesReferrers = true
    // The placement was taken while the entity was there; where it shares its id with the one before
    // it, the count of that one is the same without it, because it stands behind.
    inverses.append(.add(entity, placement))
  }

  /// Moves an entity within its kind.
  mutating func move(_ slot: Int32, after other: Int32) {
    guard other != slot, previous[Int(slot)] != other else { return }
    let old = previous[Int(slot)]
    unchain(slot)
    chain(slot, after: other)
    if let address = address(of: slot) {
      // The neighbour's address is taken as the undoing finds it: with this entity where it is now.
      inverses.append(.move(address, placement(after: old)))
    }
  }

  /// Replaces an entity by a changed one of the same kind.
  mutating func replace(_ slot: Int32, with entity: Entity) {
    guard let old = slots[Int(slot)] else { return }
    slots[Int(slot)] = entity
    if old.id != entity.id {
      undefine(old.id, slot)
      define(entity.id, slot)
      touched.ids.insert(old.id)
      touched.ids.insert(entity.id)
      touched.unsettlesReferrers = true
    } else if case .source = entity {
      // Anchors depend on a source's editions.
      touched.ids.insert(entity.id)
      touched.unsettlesReferrers = true
    }
    note(slot, entity)
    guard let address = address(of: slot) else { return }
    inverses.append(contentsOf: Self.differences(old.record, entity.record, at: address).reversed())
  }

  /// Replaces the map's own fields.
  mutating func replaceHeader(with new: MapHeader) {
    let old = header
    header = new
    inverses.append(contentsOf: Self.differences(old, new, at: nil).reversed())
  }

  private mutating func note(_ slot: Int32, _ entity: Entity) {
    touched.slots.insert(slot)
    guard referrers != nil else { return }
    entity.forEachReference { referrers?[$0.id, default: []].append(slot) }
  }

  /// The set edits that make the old record of the new one; the id last, for the others name it.
  static func differences(
    _ old: some Record, _ new: some Record, at address: EntityAddress?
  ) -> [Edit] {
    func compare<R: Record>(_ old: R, _ new: some Record) -> [Edit] {
      guard let new = new as? R else { return [] }
      let writer = RecordWriter.standalone
      var edits: [Edit] = []
      for field in R.Field.allCases {
        let value = old.value(of: field)
        guard value != new.value(of: field) || !sameBytes(value, new.value(of: field)) else {
          continue
        }
        let edit = Edit.set(
          SetEdit(address, field: field.rawValue, to: value.map { writer.json($0) }))
        if field.rawValue == "id" { edits.append(edit) } else { edits.insert(edit, at: 0) }
      }
      for member in new.unknown.members where old.unknown[member.name] == nil {
        edits.insert(.set(SetEdit(address, field: member.name, to: nil)), at: 0)
      }
      for member in old.unknown.members
      where new.unknown[member.name]?.hasSameBytes(as: member.value) != true {
        edits.insert(.set(SetEdit(address, field: member.name, to: member.value)), at: 0)
      }
      return edits
    }
    return compare(old, new)
  }

  /// Whether two values that are equal are so to the byte: `==` on strings takes canonically
  /// equivalent spellings for one.
  private static func sameBytes(_ a: FieldValue?, _ b: FieldValue?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return RecordWriter.standalone.json(a).hasSameBytes(as: RecordWriter.standalone.json(b))
  }
}
