// Long lists of ids that one entity has, when each of them is renamed or removed in turn: the entity is
// changed in its place, and the table of its list says where the id stands.

extension MapEditor {
  /// Turns the references of an entity to one id into ones to another.
  mutating func replaceReferences(in slot: Int32, to old: EntityID, with new: EntityID) {
    change(slot, adding: new) { entity, table in
      switch entity {
      case .reason(var reason):
        entity = .comment(Comment())
        var list = PartList(reason.premises, table, key: { $0.key })
        reason.premises = []
        list.change(.name(old.rawValue)) { if $0.statement == old { $0.statement = new } }
        reason.replaceReferences(to: old, with: new)
        reason.premises = list.parts
        (entity, table) = (.reason(reason), list.table)
      case .group(var group):
        entity = .comment(Comment())
        var list = PartList(group.members, table, key: { .name($0.rawValue) })
        group.members = []
        list.change(.name(old.rawValue)) { if $0 == old { $0 = new } }
        group.replaceReferences(to: old, with: new)
        group.members = list.parts
        (entity, table) = (.group(group), list.table)
      case .utterance(var utterance):
        entity = .comment(Comment())
        var list = PartList(utterance.content, table, key: { .name($0.rawValue) })
        utterance.content = []
        list.change(.name(old.rawValue)) { if $0 == old { $0 = new } }
        utterance.replaceReferences(to: old, with: new)
        utterance.content = list.parts
        (entity, table) = (.utterance(utterance), list.table)
      default: entity = entity.replacingReferences(to: old, with: new)
      }
    }
  }

  /// Takes an id out of a group's members.
  /// - Returns: Whether the entity is a group, which only mentions others.
  mutating func removeFromGroup(_ slot: Int32, _ id: EntityID) -> Bool {
    guard case .group? = slots[Int(slot)] else { return false }
    change(slot, adding: id) { entity, table in
      guard case .group(var group) = entity else { return }
      entity = .comment(Comment())
      var list = PartList(group.members, table, key: { .name($0.rawValue) })
      group.members = []
      _ = list.removeAll(.name(id.rawValue)) { $0 == id }
      group.members = list.parts
      if group.parent == id { group.parent = nil }
      (entity, table) = (.group(group), list.table)
    }
    return true
  }

  /// Whether the entity in a slot refers to an id.
  func refers(_ slot: Int32, to id: EntityID) -> Bool {
    guard let entity = slots[Int(slot)] else { return false }
    if case .group(let group) = entity,
      let table = partTables[slot]?["members"],
      table.count == group.members.count
    {
      return group.parent == id || table.place(of: .name(id.rawValue)) != .nowhere
    }
    var isFound = false
    entity.forEachReference { if $0.id == id { isFound = true } }
    return isFound
  }

  /// Changes an entity and what is known of its long list of ids.
  private mutating func change(
    _ slot: Int32, adding added: EntityID, _ body: (inout Entity, inout PartTable?) -> Void
  ) {
    let field: String? =
      switch slots[Int(slot)] {
      case .reason?: "premises"
      case .group?: "members"
      case .utterance?: "content"
      default: nil
      }
    let known = partTables.removeValue(forKey: slot)
    guard var entity = take(slot) else { return }
    var table = field.flatMap { known?[$0] }
    body(&entity, &table)
    put(entity, into: slot, adding: added)
    if let field, let table { partTables[slot] = [field: table] }
  }
}
