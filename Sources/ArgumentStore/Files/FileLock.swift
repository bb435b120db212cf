/// The lock under which a map is edited in place, on a file of its own: the map's file is another
/// one after every edit.
struct FileLock: ~Copyable {
  private let file: OpenFile
  private let location: FileLocation

  /// Waits for the lock, at most for a time.
  /// - Parameters:
  ///   - location: The file to be edited.
  ///   - guarded: What the system says of it: the lock takes its permissions.
  ///   - timeout: How long to wait.
  init(
    _ location: FileLocation, of guarded: FileStatus, timeout: Duration
  ) throws(StoreError) {
    self.location = location
    try StoreFolder.check(of: location)
    let deadline = ContinuousClock.now + timeout
    // Short at first, for most edits take milliseconds, and never the same for two who wait.
    var longestPause: UInt32 = 1000
    while true {
      do throws(SystemError) {
        if let file = try Self.lock(location, guarded) {
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

  /// Gives the lock back and removes it, for there is nothing to edit.
  func withdraw() {
    // While it is held: who waits for it sees that its name is gone, and makes another.
    try? FileSystem.remove(location.lock)
    FileSystem.removeEmptyFolder(location.storeFolder)
    unlock()
  }

  /// Takes the lock, or answers nil where another has it.
  private static func lock(
    _ location: FileLocation, _ guarded: FileStatus
  ) throws(SystemError) -> OpenFile? {
    _ = try FileSystem.makeFolder(location.storeFolder)
    guard let file = try open(location.lock, guarded) else { return nil }
    guard try file.tryToLock() else { return nil }
    // Whoever deleted the folder in between took the name away: a lock that nobody else will find.
    guard let named = try FileStatus.of(location.lock),
      try file.status().identity == named.identity
    else { return nil }
    // Whoever may edit the map now must be able to open its lock.
    _ = file.takeGuard(of: guarded)
    return file
  }

  private static func open(
    _ path: String, _ guarded: FileStatus
  ) throws(SystemError) -> OpenFile? {
    do throws(SystemError) {
      return try KeptFile.openOrMake(path, like: guarded)
    } catch {
      // The folder may be gone again, with another's withdrawal.
      if error.isMissing || error == .changing { return nil }
      // Another user's lock can be taken all the same.
      guard error.isDenied, let file = try? KeptFile.open(path) else { throw error }
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
    guard error.isUnsupported else {
      let isFolder = (try? FileStatus.of(location.storeFolder)) != nil
      return isFolder
        ? .keeping(location.lock, of: location, error)
        : .writing(location.named, in: location.folder, error)
    }
    return StoreError(
      .lockUnsupported, location.named,
      "“\(location.named)” can't be locked, because its file system has no locks: \(error.text)",
      explanation: "Some network folders have none. Work on a copy on this machine. "
        + StoreError.throughStandardStreams,
      system: error)
  }
}
