/// The lock under which a map is edited in place, on a file of its own: the map's file is another
/// one after every edit.
struct FileLock: ~Copyable {
  private let file: OpenFile

  /// Waits for the lock, at most for a time.
  init(_ location: FileLocation, timeout: Duration) throws(StoreError) {
    let deadline = ContinuousClock.now + timeout
    // Short at first, for most edits take milliseconds, and never the same for two who wait.
    var longestPause: UInt32 = 1000
    while true {
      do throws(SystemError) {
        if let file = try Self.lock(location) {
          self.file = file
          return
        }
      } catch {
        throw Self.failure(error, location)
      }
      guard ContinuousClock.now < deadline else { throw Self.timedOut(location, timeout) }
      FileSystem.sleep(microseconds: UInt32.random(in: 200...longestPause))
      longestPause = min(longestPause * 2, 2000)
    }
  }

  /// Gives the lock back.
  func unlock() { file.unlock() }

  /// Takes the lock, or answers nil where another has it.
  private static func lock(_ location: FileLocation) throws(SystemError) -> OpenFile? {
    _ = try FileSystem.makeFolder(location.storeFolder)
    let file = try open(location.lock)
    guard try file.tryToLock() else { return nil }
    // Whoever deleted the folder in between took the name away: a lock that nobody else will find.
    guard let named = try FileStatus.of(location.lock),
      try file.status().isSameFile(as: named)
    else { return nil }
    return file
  }

  private static func open(_ path: String) throws(SystemError) -> OpenFile {
    do throws(SystemError) {
      return try OpenFile(path, .locking)
    } catch {
      // Another user's lock can be taken all the same.
      guard error.isDenied, let file = try? OpenFile(path, .reading) else { throw error }
      return file
    }
  }

  private static func timedOut(_ location: FileLocation, _ timeout: Duration) -> StoreError {
    StoreError(
      .locked, location.named,
      "another process has been editing “\(location.named)” for \(timeout.components.seconds) s",
      explanation: "Nothing was changed. Try again when it is done; its lock is on "
        + "“\(location.lock)”.")
  }

  private static func failure(_ error: SystemError, _ location: FileLocation) -> StoreError {
    let store = try? FileStatus.of(location.storeFolder)
    if let store, store.kind != .folder {
      return StoreError(
        .cannotWrite, location.named,
        "“\(location.named)” can't be edited, because “\(location.storeFolder)” is no folder",
        explanation: "Lock and history are kept in a folder of that name; rename the file.")
    }
    guard error.isUnsupported else {
      return .writing(
        location.named, in: store == nil ? location.folder : location.storeFolder, error)
    }
    return StoreError(
      .lockUnsupported, location.named,
      "“\(location.named)” can't be locked, because its file system has no locks: \(error.text)",
      explanation: "Some network folders have none. Work on a copy on this machine. "
        + StoreError.throughStandardStreams,
      system: error)
  }
}
