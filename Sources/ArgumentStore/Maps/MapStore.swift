public import ArgumentJSON
public import ArgumentModel

/// A map's file, edited in place: one process at a time, all or nothing, with a history.
///
/// Beside the file stands the folder `.argue` with a lock and a journal; whoever deletes it loses
/// the history alone. A symbolic link stays one: the file that it leads to is replaced. A hard link
/// doesn't: another name of the file keeps the map as it was, as with everything that replaces files
/// as a whole, and is a map of its own from then on.
///
/// ```swift
/// let store = MapStore(path: path)
/// let outcome = try store.update { editor, stored in
///   guard stored.map.entityCount == 0 else { return nil }
///   var statement = Statement()
///   statement.id = "ban"
///   let edits: [Edit] = [.add(.statement(statement), .last)]
///   return Change(edits: edits, inverse: try editor.apply(edits))
/// }
/// ```
public struct MapStore: Sendable {
  /// The file's path; `-`, the standard input, can be read but not edited.
  public var path: String
  /// How long to wait for another process that is editing the map.
  public var lockTimeout: Duration
  /// How large the map may be.
  public var limits: ReadingLimits
  /// How much history is kept.
  public var journalLimits = JournalLimits()

  /// Makes a store for a file, which needn't be there.
  public init(
    path: String, lockTimeout: Duration = .seconds(10), limits: ReadingLimits = ReadingLimits()
  ) {
    self.path = path
    self.lockTimeout = lockTimeout
    self.limits = limits
  }

  /// Reads the map, without a lock: a file is replaced as a whole, so there is never half of one.
  ///
  /// The path `-` is the standard input.
  public func read() throws(StoreError) -> StoredMap { try read(isOutput: false) }

  /// Reads the map, perhaps as one that is written over.
  func read(isOutput: Bool) throws(StoreError) -> StoredMap {
    let bytes = try InputFile.read(path, limit: limits.bytes, isOutput: isOutput)
    return try StoredMap(path: path, bytes: bytes, limits: limits)
  }

  /// Reads the map alone, and gives the file's memory back while doing so: for who only looks at it.
  ///
  /// The path `-` is the standard input.
  public func readMap() throws(StoreError) -> MapDocument {
    // Standard input can't be read again to say where its errors are.
    if path == "-" { return try read().document }
    let bytes = try InputFile.read(path, limit: limits.bytes)
    do throws(ReadFailure) {
      return try MapReader(limits: limits).read(releasing: consume bytes)
    } catch {
      return try read().document
    }
  }

  /// Writes a new map; a file that is there already is an error.
  public func create(_ map: ArgumentMap) throws(StoreError) {
    let location = try FileLocation(path)
    try forgetHistory(location)
    try OutputFile.write(MapWriter().bytes(map), to: path, creating: true)
  }

  /// Removes the journal of a file that is gone, so that a new one doesn't inherit it.
  private func forgetHistory(_ location: FileLocation) throws(StoreError) {
    let journal: FileStatus
    do throws(SystemError) {
      guard try FileStatus.of(location.path) == nil,
        let status = try FileStatus.ofName(location.journal)
      else { return }
      journal = status
    } catch {
      throw .reading(path, error)
    }
    let lock = try FileLock(location, of: journal, timeout: lockTimeout)
    defer { lock.unlock() }
    do throws(SystemError) {
      if try FileStatus.of(location.path) == nil { try FileSystem.remove(location.journal) }
    } catch {
      throw .writing(location.journal, in: location.storeFolder, error)
    }
  }

  /// What became of an update.
  public struct Outcome: Sendable {
    /// The map as it is in the file now.
    public var map: ArgumentMap
    /// Whether the file was written: it isn't where the map came out the same.
    public var isWritten: Bool
    /// What was wrong with the journal.
    public var warnings: [Diagnostic]
  }

  /// Edits the map in its file.
  /// - Parameter body: Gets the map opened for editing, and as it was read; applies edits and
  ///   returns them with their inverse, or nil to leave the file as it is.
  /// - Throws: ``StoreError``, or what `body` throws; the file is then as it was.
  public func update(
    _ body: (inout MapEditor, StoredMap) throws -> Change?
  ) throws -> Outcome {
    try update(isOutput: false, body)
  }

  /// - Parameter isOutput: Whether the file is what somebody named as an output.
  private func update(
    isOutput: Bool, _ body: (inout MapEditor, StoredMap) throws -> Change?
  ) throws -> Outcome {
    var session = try EditingSession(self, isOutput: isOutput)
    defer { session.unlock() }
    let stored = session.stored
    var editor = MapEditor(stored.map)
    editor.reservedIDs = session.journal.state.ids
    guard let change = try body(&editor, stored), !change.edits.isEmpty else {
      return Outcome(map: stored.map, isWritten: false, warnings: session.journal.warnings)
    }
    if let fault = editor.fault { throw fault }
    let map = editor.map
    let digest = try session.commit(
      map,
      EditingSession.Action(
        kind: .edit, number: session.journal.state.nextNumber, edits: change.edits,
        inverse: change.inverse))
    return Outcome(map: map, isWritten: digest != nil, warnings: session.journal.warnings)
  }

  /// Applies a list of edits as one transaction.
  /// - Throws: ``StoreError``, or `EditRefusal`; the file is then as it was.
  public func update(_ edits: [Edit]) throws -> Outcome {
    try update { (editor, _) in
      Change(edits: edits, inverse: try editor.apply(edits))
    }
  }

  /// Writes another map over this one, as one change that can be undone.
  /// - Throws: ``StoreError``, or `EditRefusal`; the file is then as it was.
  public func replace(with map: ArgumentMap) throws -> Outcome {
    try update(isOutput: true) { (editor, _) in
      let edits = editor.edits(toBecome: map)
      let inverse = try editor.apply(edits, policy: .restoring)
      guard editor.map.canonicalDigest == map.canonicalDigest else {
        throw StoreError(
          .refused, path, "“\(path)” can't be replaced by a change that can be undone",
          explanation: "Give the new map another name.")
      }
      return Change(edits: edits, inverse: inverse)
    }
  }

  /// Lays the file out canonically; answers whether it wasn't before.
  ///
  /// The map stays the same, so there is nothing for the journal.
  public func format() throws(StoreError) -> Bool {
    let session = try EditingSession(self)
    defer { session.unlock() }
    return try session.commitLayout()
  }
}
