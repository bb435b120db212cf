extension MapEditor {
  /// Performs one edit of the transaction under way.
  mutating func perform(_ edit: Edit) throws(EditRefusal) {
    switch edit {
    case .add(let entity, let placement): try add(entity, placement)
    case .set(let edit): try set(edit)
    case .rename(let address, let id): try rename(address, to: id)
    case .renameEdition(let address, let edition, let id):
      try renameEdition(address, edition, to: id)
    case .retarget(let address, let id): try retarget(address, to: id)
    case .link(let address, let premise, let placement): try link(address, premise, placement)
    case .unlink(let address, let premise): try unlink(address, premise)
    case .split(let address, let ids): try split(address, into: ids)
    case .join(let addresses): try join(addresses)
    case .move(let address, let placement): try move(address, placement)
    case .movePart(let address, let field, let key, let placement):
      try movePart(address, field: field, key: key, placement)
    case .remove(let address, let cascade): try remove(address, cascade: cascade)
    case .merge(let address, let into): try merge(address, into: into)
    }
  }

  /// The slot that an address names.
  func slot(_ address: EntityAddress) throws(EditRefusal) -> Int32 {
    guard let first = definitions[address.id] else {
      throw EditRefusal(
        "unknown-id", "there is no “\(address.id)” in the map", id: address.id)
    }
    guard let several = duplicates[address.id] else {
      guard address.nth ?? 1 == 1 else { throw wrongNth(address, count: 1) }
      return first
    }
    guard let nth = address.nth else {
      throw EditRefusal(
        "ambiguous-id", "\(several.count) entities have the id “\(address.id)”", id: address.id,
        explanation: "Say which with “nth”, from 1 in the order of the document.")
    }
    guard nth <= several.count else { throw wrongNth(address, count: several.count) }
    return several[nth - 1]
  }

  private func wrongNth(_ address: EntityAddress, count: Int) -> EditRefusal {
    EditRefusal(
      "unknown-id",
      "there is no entity number \(address.nth ?? 1) with the id “\(address.id)”, only \(count)",
      id: address.id)
  }

  /// The reason that an address names, and its slot.
  func reason(_ address: EntityAddress) throws(EditRefusal) -> (slot: Int32, reason: Reason) {
    let slot = try slot(address)
    guard case .reason(let reason)? = slots[Int(slot)] else {
      throw wrongKind(address, slot, "reason")
    }
    return (slot, reason)
  }

  /// The refusal of an edit that is for another kind of entity.
  func wrongKind(_ address: EntityAddress, _ slot: Int32, _ wanted: String) -> EditRefusal {
    let found = slots[Int(slot)]?.kind.rawValue ?? "nothing"
    return EditRefusal(
      "wrong-kind", "“\(address.id)” is a \(found), not a \(wanted)", id: address.id)
  }

  /// The slot behind which a placement puts an entity of a kind.
  private func slot(
    _ placement: Placement, _ kind: EntityKind
  ) throws(EditRefusal) -> Int32 {
    let end = Int32(kind.position)
    switch placement {
    case .last: return previous[Int(end)]
    case .first: return end
    case .after(let address):
      let slot = try slot(address)
      guard slots[Int(slot)]?.kind == kind else { throw wrongKind(address, slot, kind.rawValue) }
      return slot
    }
  }

  private mutating func add(_ entity: Entity, _ placement: Placement) throws(EditRefusal) {
    insert(entity, after: try slot(placement, entity.kind))
  }

  private mutating func move(
    _ address: EntityAddress, _ placement: Placement
  ) throws(EditRefusal) {
    let moved = try slot(address)
    guard let kind = slots[Int(moved)]?.kind else { return }
    move(moved, after: try slot(placement, kind))
  }

  private mutating func rename(
    _ address: EntityAddress, to new: EntityID
  ) throws(EditRefusal) {
    let renamed = try slot(address)
    let old = address.id
    guard old != new, let entity = slots[Int(renamed)] else { return }
    if definitions[new] != nil {
      throw EditRefusal("duplicate-id", "the id “\(new)” is already in the map", id: new)
    }
    // Of several entities with one id the first keeps what refers to it.
    let takesReferences = duplicates[old] == nil || (address.nth ?? 1) == 1
    replace(renamed, with: entity.withID(new))
    guard takesReferences else { return }
    replaceAllReferences(to: old, with: new)
  }

  /// Turns every reference to one id into one to another: references of entities, speakers that
  /// name the participant, and acknowledged findings.
  mutating func replaceAllReferences(to old: EntityID, with new: EntityID) {
    var affected = slotsOnceReferring(to: old)
    // Speakers aren't references that can dangle, so the table doesn't have them.
    if kinds(of: new).contains(EntityKinds(.participant)) {
      affected = Array(Set(affected).union(slotsWithSpeaker(old))).sorted()
    }
    for slot in affected { replaceReferences(in: slot, to: old, with: new) }
    renameAcknowledged(old, to: new)
  }

  private mutating func slotsWithSpeaker(_ id: EntityID) -> [Int32] {
    if speakers == nil {
      var table: [EntityID: SlotSet] = [:]
      for (slot, entity) in slots.enumerated() {
        entity?.forEachSpeaker { table[$0, default: SlotSet()].insert(Int32(slot)) }
      }
      speakers = table
    }
    return (speakers?[id]?.slots ?? []).filter { slot in
      var isNamed = false
      slots[Int(slot)]?.forEachSpeaker { if $0 == id { isNamed = true } }
      return isNamed
    }
  }

  private mutating func renameEdition(
    _ address: EntityAddress, _ old: String, to new: String
  ) throws(EditRefusal) {
    let slot = try slot(address)
    guard case .source(var source)? = slots[Int(slot)] else {
      throw wrongKind(address, slot, "source")
    }
    guard let index = source.editions.firstIndex(where: { $0.id.hasSameBytes(as: old) }) else {
      throw EditRefusal(
        "unknown-id", "the source “\(address.id)” has no edition “\(old)”", id: address.id)
    }
    if source.editions.contains(where: { $0.id.hasSameBytes(as: new) }) {
      throw EditRefusal(
        "duplicate-id", "the source “\(address.id)” has an edition “\(new)” already",
        id: address.id)
    }
    source.editions[index].id = new
    for index in source.editions.indices {
      if source.editions[index].translationOf?.hasSameBytes(as: old) == true {
        source.editions[index].translationOf = new
      }
      if source.editions[index].replaces?.hasSameBytes(as: old) == true {
        source.editions[index].replaces = new
      }
    }
    let only = next[EntityKind.source.position] == previous[EntityKind.source.position]
    replace(slot, with: .source(source))
    var affected = Set(slotsReferring(to: source.id))
    if only {
      // A divergence that names no source means the only one.
      for (slot, entity) in slots.enumerated() {
        if case .statement(let statement)? = entity, !statement.divergences.isEmpty {
          affected.insert(Int32(slot))
        }
      }
    }
    for slot in affected.sorted() {
      guard let entity = slots[Int(slot)] else { continue }
      replace(slot, with: entity.replacingEdition(of: source.id, old, with: new, only: only))
    }
  }

  private mutating func retarget(
    _ address: EntityAddress, to target: EntityID?
  ) throws(EditRefusal) {
    var (slot, reason) = try reason(address)
    reason.target = target
    replace(slot, with: .reason(reason))
  }

  private mutating func link(
    _ address: EntityAddress, _ premise: Premise, _ placement: PartPlacement
  ) throws(EditRefusal) {
    try changePremises(address) { (premises) throws(EditRefusal) in
      if premises.contains(premise.key, where: { $0.statement == premise.statement }) {
        throw EditRefusal(
          "duplicate-premise", "“\(premise.statement)” is a premise of “\(address.id)” already",
          id: address.id)
      }
      try premises.insert(premise, placement)
    }
  }

  private mutating func unlink(
    _ address: EntityAddress, _ premise: EntityID
  ) throws(EditRefusal) {
    try changePremises(address) { (premises) throws(EditRefusal) in
      guard premises.removeAll(Premise(premise).key, where: { $0.statement == premise }) else {
        throw EditRefusal(
          "unknown-id", "“\(premise)” is no premise of “\(address.id)”", id: address.id)
      }
    }
  }

  /// Changes the premises of a reason in their place.
  private mutating func changePremises(
    _ address: EntityAddress, _ body: (inout PartList<Premise>) throws(EditRefusal) -> Void
  ) throws(EditRefusal) {
    // Whoever is refused finds the reason as it is.
    let (slot, _) = try reason(address)
    let field = "premises"
    var tables = partTables.removeValue(forKey: slot) ?? [:]
    let table = tables.removeValue(forKey: field)
    guard case .reason(var reason)? = take(slot) else { return }
    var premises = PartList(reason.premises, table, key: { $0.key })
    reason.premises = []
    var refusal: EditRefusal?
    do throws(EditRefusal) {
      try body(&premises)
    } catch {
      refusal = error
    }
    reason.premises = premises.parts
    put(.reason(reason), into: slot)
    if let refusal { throw refusal }
    tables[field] = premises.table
    partTables[slot] = tables
  }
}
