internal import ArgumentModel

/// What a journal comes down to: the changes that can be undone and those that can be redone.
struct JournalState {
  /// A change, done or undone.
  struct Entry {
    let number: Int
    let at: String
    /// The edits as they were made.
    let edits: [Edit]
    /// What undoes the change while it is done, and does it again while it is undone.
    var reversal: [Edit]
    /// The map's digest without the change and with it.
    var before, after: Digest
    /// Which of somebody's wishes it is.
    let wish: String?
  }

  /// Whether a wish came true as these edits, if only to be undone.
  func has(_ wish: String, as edits: [Edit]) -> Bool {
    done.contains { $0.wish == wish && $0.edits == edits }
      || undone.contains { $0.wish == wish && $0.edits == edits }
  }

  /// The changes that are done, the last one last.
  private(set) var done: [Entry] = []
  /// The changes that are undone, the one undone last at the end.
  private(set) var undone: [Entry] = []
  /// The digest of the map as the last record left it.
  private(set) var expected: Digest?

  /// How many changes there are.
  var count: Int { done.count + undone.count }

  /// The number for the next change.
  var nextNumber: Int { max(done.last?.number ?? 0, undone.first?.number ?? 0) + 1 }

  /// Takes over a record; answers false, and stays as it is, if the record depends on something
  /// that isn't there.
  mutating func apply(_ record: JournalRecord) -> Bool {
    switch record.kind {
    case .edit:
      if record.before != expected { _ = dropChanges(after: record.before) }
      undone = []
      done.append(Entry(record))
    case .undo:
      if done.last?.number != record.number {
        // An older file may have been restored before.
        let restored = done.last { $0.after == record.before }
        guard restored?.number == record.number else { return false }
        _ = dropChanges(after: record.before)
      }
      guard var entry = done.popLast() else { return false }
      entry.reversal = record.inverse
      entry.before = record.after
      entry.after = record.before
      undone.append(entry)
    case .redo:
      guard var entry = undone.last, entry.number == record.number else { return false }
      undone.removeLast()
      entry.reversal = record.inverse
      entry.before = record.before
      entry.after = record.after
      done.append(entry)
    case .undone:
      undone.append(Entry(record))
      expected = record.before
      return true
    }
    expected = record.after
    return true
  }

  /// Drops the changes that aren't in a map with this digest, if it is the map between two changes.
  mutating func dropChanges(after digest: Digest) -> Bool {
    if let last = done.lastIndex(where: { $0.after == digest }) {
      done.removeSubrange((last + 1)...)
    } else if let next = done.lastIndex(where: { $0.before == digest }) {
      // Of changes that were made together none may have come about.
      done.removeSubrange(next...)
    } else {
      return false
    }
    undone = []
    expected = digest
    return true
  }

  /// Drops the oldest changes: of those that are done first, then of those that are undone the one
  /// that would be redone last.
  mutating func drop(done doneCount: Int, undone undoneCount: Int) {
    done.removeFirst(doneCount)
    undone.removeFirst(undoneCount)
  }

  /// The records of the changes that are done.
  var recordsOfDone: [JournalRecord] { done.map { $0.record(.edit) } }
  /// The records of the changes that are undone.
  var recordsOfUndone: [JournalRecord] { undone.map { $0.record(.undone) } }

  /// All ids that changes have brought in, removed or renamed.
  var ids: Set<EntityID> {
    var ids: Set<EntityID> = []
    for entry in done { Edit.collectIDs(of: entry.edits, entry.reversal, &ids) }
    for entry in undone { Edit.collectIDs(of: entry.edits, entry.reversal, &ids) }
    return ids
  }
}

extension JournalState.Entry {
  init(_ record: JournalRecord) {
    number = record.number
    at = record.at
    edits = record.edits
    reversal = record.inverse
    before = record.before
    after = record.after
    wish = record.wish
  }

  fileprivate func record(_ kind: JournalRecord.Kind) -> JournalRecord {
    JournalRecord(
      kind: kind, number: number, at: at, before: before, after: after, edits: edits,
      inverse: reversal, wish: wish)
  }
}

extension Edit {
  /// Adds the ids that a change brought in, took away or changed.
  static func collectIDs(of edits: [Edit], _ inverse: [Edit], _ ids: inout Set<EntityID>) {
    for edit in edits { edit.collectIDs(&ids) }
    for edit in inverse { edit.collectIDs(&ids) }
  }

  /// Adds the ids that the edit brings in, takes away or changes.
  fileprivate func collectIDs(_ ids: inout Set<EntityID>) {
    switch self {
    case .add(let entity, _): ids.insert(entity.id)
    case .remove(let address, _), .merge(let address, _): ids.insert(address.id)
    case .rename(let address, let new): ids.formUnion([address.id, new])
    case .split(let address, let new): ids.formUnion(new + [address.id])
    case .join(let addresses): ids.formUnion(addresses.map(\.id))
    case .set(let edit):
      guard let address = edit.address, edit.field == "id" else { return }
      ids.insert(address.id)
      if let new = edit.to?.stringValue { ids.insert(EntityID(new)) }
    case .renameEdition, .retarget, .link, .unlink, .move, .movePart: break
    }
  }
}
