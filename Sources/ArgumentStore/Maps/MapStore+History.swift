public import ArgumentModel

extension MapStore {
  /// What was undone or redone.
  public struct Reversal: Sendable {
    /// The number of the change in the journal, from 1.
    public var number: Int
    /// The edits of the change, as they were made.
    public var edits: [Edit]
    /// The edits that were applied now.
    public var applied: [Edit]
    /// The map as it is in the file now.
    public var map: ArgumentMap
    /// How many changes can be undone now.
    public var undoable: Int
    /// How many changes can be redone now.
    public var redoable: Int
    /// What was wrong with the journal.
    public var warnings: [Diagnostic]
  }

  /// Undoes the last change.
  /// - Parameter anyway: Whether to do so even if the map was changed since by other means.
  public func undo(anyway: Bool = false) throws(StoreError) -> Reversal {
    try reverse(.undo, anyway: anyway)
  }

  /// Does the change undone last again.
  /// - Parameter anyway: Whether to do so even if the map was changed since by other means.
  public func redo(anyway: Bool = false) throws(StoreError) -> Reversal {
    try reverse(.redo, anyway: anyway)
  }

  private func reverse(
    _ kind: JournalRecord.Kind, anyway: Bool
  ) throws(StoreError) -> Reversal {
    var session = try EditingSession(self)
    defer { session.unlock() }
    let state = session.journal.state
    guard let entry = kind == .undo ? state.done.last : state.undone.last else {
      throw nothing(kind, state)
    }
    let start = kind == .undo ? entry.after : entry.before
    guard anyway || start == session.current else { throw changed(since: entry, kind) }
    var editor = MapEditor(session.stored.map)
    let inverse: [Edit]
    do throws(EditRefusal) {
      inverse = try editor.apply(entry.reversal, policy: .restoring)
    } catch {
      throw StoreError(
        .refused, path, "change \(entry.number) of “\(path)” can't be taken back as the map is now",
        findings: error.diagnostics)
    }
    let map = editor.map
    _ = try session.commit(
      map,
      EditingSession.Action(
        kind: kind, number: entry.number, inverse: inverse,
        outcome: anyway ? nil : kind == .undo ? entry.before : entry.after))
    return Reversal(
      number: entry.number, edits: entry.edits, applied: entry.reversal, map: map,
      undoable: session.journal.state.done.count, redoable: session.journal.state.undone.count,
      warnings: session.journal.warnings)
  }

  private func nothing(_ kind: JournalRecord.Kind, _ state: JournalState) -> StoreError {
    let name = path.split(separator: "/").last ?? ""
    // Of a map that never was changed here somebody may know better.
    let isNew = state.done.isEmpty && state.undone.isEmpty
    return StoreError(
      kind == .undo ? .nothingToUndo : .nothingToRedo, path,
      "there is no change of “\(path)” to \(kind == .undo ? "undo" : "redo")",
      explanation: isNew
        ? "A map's history stands beside it, in .argue/\(name).journal. If the map was moved or renamed, "
          + "its journal stayed in the old folder or under the old name: move it too."
        : nil)
  }

  private func changed(since entry: JournalState.Entry, _ kind: JournalRecord.Kind) -> StoreError {
    let names = entry.edits.prefix(3).map(\.summary).joined(separator: ", ")
    let more = entry.edits.count > 3 ? " and \(entry.edits.count - 3) more" : ""
    let verb = kind == .undo ? "undone" : "redone"
    return StoreError(
      .mismatch, path,
      "“\(path)” was changed by other means than argue since change \(entry.number) "
        + "(\(names)\(more); \(entry.at)), so that one isn't \(verb)",
      explanation: "With --anyway its edits are \(verb) in the map as it is now, where they fit.")
  }

  /// The changes of a map that can be undone and redone.
  public struct History: Sendable {
    /// A change that can be taken back, or was.
    public struct Entry: Hashable, Sendable {
      /// Its number, from 1.
      public var number: Int
      /// When it was made, as of RFC 3339.
      public var at: String
      /// Its edits.
      public var edits: [Edit]
      /// Which of somebody's wishes it is, where that was said, as the editor's server does.
      public var wish: String?
    }

    /// The changes that can be undone, the last one last.
    public var done: [Entry]
    /// The changes that can be redone, the next one last.
    public var undone: [Entry]
    /// Whether the file is as the last of them left it.
    public var isCurrent: Bool
    /// What was wrong with the journal.
    public var warnings: [Diagnostic]
  }

  /// The history, read without a lock.
  public func history() throws(StoreError) -> History {
    let stored = try read()
    let location = try FileLocation(path)
    var journal = try Journal(
      location, of: try EditingSession.status(path), limits: journalLimits, reading: limits)
    let current = journal.settle(stored.digest) { stored.map.canonicalDigest }
    let state = journal.state
    return History(
      done: state.done.map(History.Entry.init), undone: state.undone.map(History.Entry.init),
      isCurrent: state.expected.map { $0 == current } ?? true, warnings: journal.warnings)
  }
}

extension MapStore.History.Entry {
  fileprivate init(_ entry: JournalState.Entry) {
    self.init(number: entry.number, at: entry.at, edits: entry.edits, wish: entry.wish)
  }
}

extension Edit {
  /// The edit in two words, for a message.
  fileprivate var summary: String {
    switch self {
    case .add(let entity, _): "\(name) “\(entity.id)”"
    case .set(let edit): edit.address.map { "\(name) “\($0.id)”" } ?? "\(name) \(edit.field)"
    case .rename(let address, _), .renameEdition(let address, _, _), .retarget(let address, _),
      .link(let address, _, _), .unlink(let address, _), .split(let address, _),
      .move(let address, _), .remove(let address, _), .merge(let address, _):
      "\(name) “\(address.id)”"
    case .join(let addresses): "\(name) “\(addresses.first?.id.rawValue ?? "")”"
    case .movePart(let address, let field, _, _):
      address.map { "\(name) “\($0.id)”" } ?? "\(name) \(field)"
    }
  }
}
