internal import ArgumentJSON
internal import ArgumentModel

/// The history of a map, a line a record.
///
/// A record is flushed before the map is replaced, so the last one may be of a change that never
/// came about; ``settle(_:)`` finds that out. Lines that can't be read are passed over with a
/// warning: the digests see to it that nothing is undone that isn't in the map.
struct Journal {
  private let location: FileLocation
  /// The map's file, whose permissions the journal takes: it has the same words in it.
  private let guarded: FileStatus
  private let limits: JournalLimits
  /// How many more lines than changes are kept may stand in the file: who adds many at a time needn't write
  /// it anew each time.
  var slack = 0
  private(set) var state = JournalState()
  /// What was wrong with the file.
  private(set) var warnings: [Diagnostic] = []
  /// The state without the records added last, the map's digest without them, and where they begin.
  private var beforeLast: (state: JournalState, digest: Digest, length: Int)?
  /// How many lines of the file count.
  private var lines = 0
  /// What told the file from others when it was read or written last; nil where there was none.
  private var file: FileState?
  /// Whether the file isn't known any more.
  private var isUnknown = false
  /// How many bytes of the file count; what follows is cut off before the next record.
  private var length = 0

  /// Reads a journal; where there is none the history is empty.
  init(
    _ location: FileLocation, of guarded: FileStatus, limits: JournalLimits, reading: ReadingLimits
  ) throws(StoreError) {
    self.location = location
    self.guarded = guarded
    self.limits = limits
    try StoreFolder.check(of: location)
    guard let (bytes, file) = try Self.content(of: location) else { return }
    self.file = file
    var limits = reading
    // In a journal the map's values stand a few levels deeper.
    limits.nesting = min(limits.nesting + 8, 2048)
    read(bytes, limits)
  }

  private static func content(of location: FileLocation) throws(StoreError) -> ([UInt8], FileState)?
  {
    do throws(SystemError) {
      guard let file = try KeptFile.open(location.journal) else { return nil }
      let state = try file.state()
      if let bytes = try file.content(limit: mostBytes) { return (bytes, state) }
    } catch {
      guard error.isLink || error == .notRegular else { throw .reading(location.journal, error) }
      throw .keeping(location.journal, of: location, error)
    }
    throw StoreError(
      .tooLarge, location.journal, "“\(location.journal)” has more than \(mostBytes) bytes",
      explanation: "No journal grows so large. Remove it, or look where it comes from.")
  }

  /// Far more than a journal may have; what is larger is something else.
  private static let mostBytes = 1 << 31

  private mutating func read(_ bytes: [UInt8], _ limits: ReadingLimits) {
    var number = 0
    // A record is taken over when the next one is there, so that the state before the last is had
    // without a copy a line.
    var waiting: (record: JournalRecord, line: Int, length: Int)?
    while length < bytes.count {
      number += 1
      guard let feed = bytes[length...].firstIndex(of: 0x0A) else {
        warn(number, "it was written only in part, so the change was never made")
        break
      }
      do throws(JournalRecord.Flaw) {
        let record = try JournalRecord(line: Array(bytes[length..<feed]), limits: limits)
        if let waiting { take(waiting.record, waiting.line) }
        waiting = (record, number, length)
      } catch {
        warn(number, error.message)
      }
      length = feed + 1
    }
    if let waiting {
      let before = state
      if take(waiting.record, waiting.line) {
        beforeLast = (before, waiting.record.before, waiting.length)
      }
    }
    lines = number
    warnings.sort { ($0.position?.line ?? 0) < ($1.position?.line ?? 0) }
    let excess = max(0, state.count - self.limits.entries)
    let ofDone = min(excess, state.done.count)
    state.drop(done: ofDone, undone: excess - ofDone)
  }

  /// Takes over a record; answers whether what it depends on is there.
  @discardableResult
  private mutating func take(_ record: JournalRecord, _ line: Int) -> Bool {
    if state.apply(record) { return true }
    warn(line, "the change that it refers to isn't in the journal")
    return false
  }

  private mutating func warn(_ line: Int, _ problem: String) {
    var warning = Diagnostic(
      rule: "journal-line", severity: .warning,
      message: "line \(line) of “\(location.journal)” is passed over: \(problem)",
      explanation: "Some changes may not be undone any more; the map itself isn't affected.")
    warning.position = SourcePosition(line: line, column: 1)
    warnings.append(warning)
  }

  /// Drops what isn't in the map: the record of a change that was never carried out, and changes
  /// that somebody took back by restoring an older file.
  /// - Parameters:
  ///   - file: The digest of the file.
  ///   - canonical: Makes the digest of the canonical document of the map in it.
  /// - Returns: The digest of the canonical document.
  mutating func settle(_ file: Digest, canonical: () -> Digest) -> Digest {
    // What a record expects is canonical.
    if file == state.expected { return file }
    let current = canonical()
    if current == state.expected { return current }
    if let last = beforeLast, last.digest == current {
      state = last.state
      length = last.length
      lines -= 1
      beforeLast = nil
    } else {
      _ = state.dropChanges(after: current)
    }
    return current
  }
}

// MARK: Writing

extension Journal {
  /// Whether the file is as it was when it was read or written last.
  var isAsKnown: Bool { !isUnknown && FileState(location.journal) == file }

  /// Adds records, each of a change of what the one before left, and waits until they would outlast a loss
  /// of power.
  mutating func append(_ records: [JournalRecord]) throws(StoreError) {
    guard let first = records.first else { return }
    var text: [UInt8] = []
    for record in records { text += record.line }
    var new = state
    for record in records { _ = new.apply(record) }
    // In case of a failure.
    isUnknown = true
    let isLong =
      slack == 0 ? new.count > limits.entries : lines + records.count > limits.entries + slack
    let isAdded = isLong || length + text.count > limits.bytes ? false : try append(text)
    if !isAdded {
      try rewrite(toAdmit: text, of: first.kind, count: records.count)
      new = state
      for record in records { _ = new.apply(record) }
    }
    isUnknown = false
    beforeLast = (state, first.before, length)
    let excess = min(max(0, new.count - limits.entries), new.done.count)
    if slack > 0, excess > 0 { new.drop(done: excess, undone: 0) }
    state = new
    length += text.count
    lines += records.count
  }

  /// Takes back the records added last, because the map couldn't be replaced.
  mutating func withdrawLast() {
    guard let last = beforeLast else { return }
    // Where this fails too, the next opening finds that the map isn't as the record says.
    _ = try? KeptFile.openOrMake(location.journal, like: guarded).truncate(to: last.length)
    state = last.state
    length = last.length
    beforeLast = nil
    isUnknown = true
  }

  /// Adds lines where the journal is Argue's alone and no more open than the map; answers whether.
  private mutating func append(_ text: [UInt8]) throws(StoreError) -> Bool {
    do throws(SystemError) {
      let journal = try KeptFile.openOrMake(location.journal, like: guarded)
      let status = try journal.status()
      // A second name may be that of somebody's copy, which is not to change.
      guard status.names <= 1, journal.takeGuard(of: guarded) else { return false }
      let size = status.size
      if size > length { try journal.truncate(to: length) }
      do throws(SystemError) {
        try journal.append(text)
        try journal.synchronize()
        file = try journal.state()
      } catch {
        try? journal.truncate(to: length)
        throw error
      }
      if size == 0 { try FileSystem.synchronizeFolder(location.storeFolder) }
      return true
    } catch {
      throw .keeping(location.journal, of: location, error)
    }
  }

  /// Writes the journal anew with its oldest changes left out, and lines added.
  private mutating func rewrite(
    toAdmit text: [UInt8], of kind: JournalRecord.Kind, count: Int
  ) throws(StoreError) {
    let done = state.recordsOfDone.map(\.line)
    let undone = state.recordsOfUndone.map(\.line)
    var size = (done + undone).reduce(0) { $0 + $1.count }
    // Where bytes are short a good part goes at once, or each change to come would do this again.
    let room =
      length + text.count > limits.bytes ? limits.bytes / 4 * 3 - text.count : limits.bytes
    // What is redone after an edit stays until the edit is in the map, but isn't counted.
    let counted = kind == .edit ? done.count + count : state.count
    // The change that the lines are about has to be there, however large it is.
    let mostDone = kind == .undo ? done.count - 1 : done.count
    let mostUndone = kind == .redo ? undone.count - 1 : undone.count
    var droppedDone = 0
    var droppedUndone = 0
    while size > room || counted - droppedDone - droppedUndone > limits.entries {
      if droppedDone < mostDone {
        size -= done[droppedDone].count
        droppedDone += 1
      } else if droppedUndone < mostUndone {
        size -= undone[droppedUndone].count
        droppedUndone += 1
      } else {
        break
      }
    }
    let target = location.ofJournal
    var replacement = try Replacement(of: target, at: target.lockedTemporary, beside: guarded)
    // At once, for a call to the system a line would take longer than all else.
    var whole: [UInt8] = []
    whole.reserveCapacity(size + text.count)
    for old in done.dropFirst(droppedDone) { whole += old }
    for old in undone.dropFirst(droppedUndone) { whole += old }
    try replacement.append(whole + text)
    try replacement.finish()
    file = try replacement.state()
    try replacement.replace()
    try replacement.synchronizeFolder()
    state.drop(done: droppedDone, undone: droppedUndone)
    length = size
    lines = state.count
  }
}
