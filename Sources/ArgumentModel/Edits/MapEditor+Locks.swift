// What is locked stays as it is: in an assignment's template, what isn't for students to change.

extension Entity {
  /// Whether edits may not change or remove it.
  public var isLocked: Bool {
    switch self {
    case .statement(let record): record.locked
    case .reason(let record): record.locked
    default: false
    }
  }
}

extension MapEditor {
  /// Keeps a locked entity as it was before the transaction under way changes it.
  mutating func noteLock(of entity: Entity, in slot: Int32) {
    guard entity.isLocked, locked[slot] == nil else { return }
    locked[slot] = entity
  }

  /// A refusal for each locked entity that edits changed or removed, or changed by changing others.
  ///
  /// A list that unlocks an entity may change it too.
  func changedThoughLocked(by edits: [Edit]) -> [Diagnostic] {
    guard !locked.isEmpty else { return [] }
    var unlocked: Set<EntityID> = []
    for case .set(let edit) in edits where edit.field == "locked" && edit.to != .bool(true) {
      if let id = edit.address?.id { unlocked.insert(id) }
    }
    return locked.sorted { $0.key < $1.key }.compactMap { slot, before in
      guard !unlocked.contains(before.id), slots[Int(slot)] != before else { return nil }
      return Diagnostic(
        rule: "locked", severity: .error,
        message: "the \(before.kind.rawValue) “\(before.id)” is locked and stays as it is",
        explanation: "`argue set MAP \(before.id) locked=false` unlocks it.", id: before.id)
    }
  }
}
