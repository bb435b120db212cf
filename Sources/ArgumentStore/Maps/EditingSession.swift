internal import ArgumentJSON
internal import ArgumentModel

/// A map in its file, locked from the reading to the replacing.
struct EditingSession: ~Copyable {
  private(set) var stored: StoredMap
  private(set) var journal: Journal
  /// The digest of the canonical document of the map as it was read.
  private(set) var current: Digest
  /// What tells the file from others; nil where that isn't known.
  private(set) var file: FileState?
  /// Whether the file is as it was known.
  let isAsKept: Bool
  private let location: FileLocation
  private let status: FileStatus
  private let lock: FileLock

  /// Locks and reads a map.
  /// - Parameters:
  ///   - store: The map's store.
  ///   - isOutput: Whether the file is what somebody named as an output.
  ///   - kept: What was known of the file, which isn't read again where it is as it was.
  init(
    _ store: MapStore, isOutput: Bool = false, kept: OpenMap.Kept? = nil
  ) throws(StoreError) {
    // Before the folder is made, so that a mistyped name leaves none behind.
    FileLedger.current?.noteChange(isMade: false)
    let first = try Self.status(store.path)
    let location = try FileLocation(store.path)
    let lock = try FileLock(location, of: first, timeout: store.lockTimeout)
    let known = kept.flatMap {
      $0.file == FileState(location.path) && $0.journal.isAsKnown ? $0 : nil
    }
    // Before it is read: what comes in between is found when it is compared with what was read.
    let file = known?.file ?? FileState(location.path)
    let found: (status: FileStatus, stored: StoredMap)
    do throws(StoreError) {
      found = try Self.read(store, location, isOutput: isOutput, known: known?.stored)
    } catch {
      lock.withdraw()
      throw error
    }
    var journal: Journal
    let current: Digest
    if let known {
      (journal, current) = (known.journal, known.current)
    } else {
      journal = try Journal(
        location, of: found.status, limits: store.journalLimits, reading: store.limits)
      current = journal.settle(found.stored.digest) { found.stored.map.canonicalDigest }
    }
    (status, stored) = found
    self.journal = journal
    self.current = current
    self.file = file
    isAsKept = known != nil
    self.location = location
    self.lock = lock
  }

  /// Reads the map, now that it is locked, unless it is known.
  private static func read(
    _ store: MapStore, _ location: FileLocation, isOutput: Bool, known: StoredMap?
  ) throws(StoreError) -> (FileStatus, StoredMap) {
    // What killed processes left; where it can't be removed, writing will say so.
    try? FileSystem.remove(location.lockedTemporary)
    try? FileSystem.remove(location.ofJournal.lockedTemporary)
    if let known { return (try status(store.path), known) }
    Leftovers.remove(of: location)
    return (try status(store.path), try store.read(isOutput: isOutput))
  }

  /// Lets the journal grow beyond what is kept of it, for who adds much.
  mutating func allowLines() { journal.slack = 1000 }

  /// Lets others edit the map.
  func unlock() { lock.unlock() }

  /// What the system says of a map's file.
  /// - Throws: ``StoreError`` where it is none that could be edited in place.
  static func status(_ path: String) throws(StoreError) -> FileStatus {
    if path == "-" {
      throw StoreError(
        .notAFile, path, "the standard input can't be edited in place",
        explanation: "Name a file, or write the result to standard output.")
    }
    do throws(SystemError) {
      guard let status = try FileStatus.of(path) else { throw SystemError(0) }
      switch status.kind {
      case .file: return status
      case .folder: break
      case .link, .other: throw .notRegular
      }
    } catch {
      switch error {
      case SystemError(0): throw .missing(path)
      case .notRegular: throw .notAFile(path)
      default: throw .reading(path, error)
      }
    }
    throw .folder(path)
  }
}

// MARK: Writing

extension EditingSession {
  /// What has been done, for the journal.
  struct Action {
    var kind: JournalRecord.Kind
    var number: Int
    var edits: [Edit] = []
    var inverse: [Edit]
    /// The digest that the map must have then; nil where it may have any.
    var outcome: Digest?
  }

  /// Puts a changed map in its file and the change in the journal.
  /// - Returns: The digest of the file; nil where the map came out the same, so that nothing was
  ///   written.
  mutating func commit(_ map: ArgumentMap, _ action: Action) throws(StoreError) -> Digest? {
    var replacement = try replacement()
    let after = try replacement.append(map)
    if let outcome = action.outcome, after != outcome {
      throw StoreError(
        .mismatch, stored.path,
        "the journal's record of change \(action.number) doesn't lead to the map it names",
        explanation: "Somebody changed the journal. With --anyway its edits are applied all the "
          + "same.")
    }
    if after == current, action.kind == .edit { return nil }
    try replacement.finish()
    try journal.append([
      JournalRecord(
        kind: action.kind, number: action.number, at: FileSystem.timestamp, before: current,
        after: after, edits: action.edits, inverse: action.inverse)
    ])
    if after == current { return nil }
    try replace(with: &replacement)
    return after
  }

  /// A change among several that are made together.
  struct Step {
    var change: Change
    /// Which of somebody's wishes it is.
    var wish: String?
    /// The digest that the map had after it; nil for the last, for which writing the map tells it.
    var after: Digest?
  }

  /// Puts the outcome of several changes in the file, and each of them in the journal; those that changed
  /// nothing are left out.
  mutating func commit(_ map: ArgumentMap, _ steps: [Step]) throws(StoreError) {
    var replacement = try replacement()
    let outcome = try replacement.append(map)
    let at = FileSystem.timestamp
    var records: [JournalRecord] = []
    var before = current
    for step in steps {
      let after = step.after ?? outcome
      guard after != before else { continue }
      records.append(
        JournalRecord(
          kind: .edit, number: journal.state.nextNumber + records.count, at: at, before: before,
          after: after, edits: step.change.edits, inverse: step.change.inverse,
          wish: step.wish))
      before = after
    }
    if records.isEmpty { return }
    try replacement.finish()
    let state = try replacement.state()
    try journal.append(records)
    if outcome == current { return }
    try replace(with: &replacement)
    stored.bytes = []
    stored.digest = outcome
    stored.document.map = map
    current = outcome
    file = state
  }

  /// Puts what is journalled in the file.
  private mutating func replace(with replacement: inout Replacement) throws(StoreError) {
    do throws(StoreError) {
      try checkUnchanged()
      try replacement.replace()
    } catch {
      journal.withdrawLast()
      throw error
    }
    FileLedger.current?.noteChange(isMade: true)
    try replacement.synchronizeFolder()
  }

  /// Lays the file out canonically; answers whether it wasn't before.
  func commitLayout() throws(StoreError) -> Bool {
    if stored.digest == current { return false }
    var replacement = try replacement()
    _ = try replacement.append(stored.map)
    try replacement.finish()
    try checkUnchanged()
    try replacement.replace()
    FileLedger.current?.noteChange(isMade: true)
    try replacement.synchronizeFolder()
    return true
  }

  private func replacement() throws(StoreError) -> Replacement {
    try OutputFile.checkProtection(of: stored.path, wayOut: StoreError.throughStandardStreams)
    return try Replacement(of: location, at: location.lockedTemporary, like: status)
  }

  /// Makes sure that the file is what was read: not everybody takes the lock.
  private func checkUnchanged() throws(StoreError) {
    do throws(SystemError) {
      if try OpenFile(location.path, .reading).digest() == stored.digest { return }
    } catch {
      if !error.isMissing { throw .reading(stored.path, error) }
    }
    throw .changedMeanwhile(stored.path)
  }
}
