internal import ArgumentModel
internal import CLinux

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open file, closed when its owner goes.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool

  enum Access {
    case reading
    /// Reading a folder, which is what flushing one takes.
    case folder
    /// Writing a file that must not be there yet.
    case creating
    /// Writing to what is there, such as a device.
    case writing
    /// Writing to what a person named, made if need be.
    case making
    /// Looking at whatever has the name, without waiting for the other end of a pipe.
    case inspecting
    /// Reading a file that Argue keeps, and writing at its end.
    case keeping
    /// The same for a file that must not be there yet.
    case beginningToKeep

    var flags: Int32 {
      switch self {
      case .reading: O_RDONLY
      case .folder: O_RDONLY | O_DIRECTORY
      case .creating: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      case .writing: O_WRONLY
      case .making: O_WRONLY | O_CREAT
      case .inspecting: O_RDONLY | O_NOFOLLOW | O_NONBLOCK
      case .keeping: O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK
      case .beginningToKeep: O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW
      }
    }
  }

  /// Opens a file.
  /// - Parameter permissions: Of a file that is made, before the process's mask.
  init(_ path: String, _ access: Access, permissions: mode_t = 0o666) throws(SystemError) {
    // C would see the path end here.
    if path.utf8.contains(0) { throw SystemError(ENOENT) }
    while true {
      let opened = open(path, access.flags | O_CLOEXEC, permissions)
      if opened >= 0 {
        descriptor = opened
        isOwned = true
        return
      }
      let error = SystemError.last
      guard error.isInterruption else { throw error }
    }
  }

  private init(borrowing descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
  }

  /// The standard input, which stays open.
  static var standardInput: OpenFile { OpenFile(borrowing: 0) }
  /// The standard output, which stays open.
  static var standardOutput: OpenFile { OpenFile(borrowing: 1) }

  deinit {
    if isOwned { _ = close(descriptor) }
  }

  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// What tells this state of the file from the next.
  func state() throws(SystemError) -> FileState {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    return FileState(status)
  }

  /// Takes the lock on the file if nobody else has it.
  func tryToLock() throws(SystemError) -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let error = SystemError.last
      if error.isBusy { return false }
      guard error.isInterruption else { throw error }
    }
    return true
  }

  /// Gives the lock back.
  func unlock() { _ = flock(descriptor, LOCK_UN) }

  /// Cuts the file.
  func truncate(to size: Int) throws(SystemError) {
    while ftruncate(descriptor, off_t(size)) != 0 {
      let error = SystemError.last
      guard error.isInterruption else { throw error }
    }
  }

  /// Goes to a place of the file.
  func seek(to offset: Int) throws(SystemError) {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw .last }
  }

  /// Goes to where the file ends.
  func seekToEnd() throws(SystemError) {
    guard lseek(descriptor, 0, SEEK_END) >= 0 else { throw .last }
  }

  /// Waits until what was written would outlast a loss of power.
  func synchronize() throws(SystemError) {
    while fsync(descriptor) != 0 {
      let error = SystemError.last
      // Some file systems can't flush a folder, or have nothing to flush.
      if error.isUnsupported { return }
      guard error.isInterruption else { throw error }
    }
  }

  #if os(Linux)
    /// Waits until all that was written to the file system that the file is on would outlast a loss of power.
    func synchronizeFileSystem() throws(SystemError) {
      while syncfs(descriptor) != 0 {
        let error = SystemError.last
        if error.isUnsupported { return }
        guard error.isInterruption else { throw error }
      }
    }
  #endif

  /// Gives the file the owner and permissions of another, the owner where that is allowed.
  func imitate(_ other: FileStatus) throws(SystemError) {
    // Before the permissions, because a change of owner takes some of them away.
    if fchown(descriptor, other.owner, other.group) != 0 {
      _ = fchown(descriptor, uid_t.max, other.group)
    }
    guard fchmod(descriptor, other.permissions) == 0 else { throw .last }
  }

  /// Gives a file that is kept beside another the same permissions, and, for root, the same owner.
  /// - Returns: Whether it is no more open than the other one now.
  func takeGuard(of other: FileStatus) -> Bool {
    guard let own = try? status() else { return false }
    if own.owner != other.owner || own.group != other.group,
      fchown(descriptor, other.owner, other.group) != 0
    {
      _ = fchown(descriptor, uid_t.max, other.group)
    }
    let wanted = other.permissionsBeside
    return own.permissions & 0o777 == wanted || fchmod(descriptor, wanted) == 0
      || own.permissions & 0o777 & ~wanted == 0
  }
}

// MARK: Content

extension OpenFile {
  private static let pieceSize = 1 << 16

  /// All bytes up to the end, or nil if there are more than `limit`.
  func content(limit: Int) throws(SystemError) -> [UInt8]? {
    let size = try status().size
    if size > limit { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var isTooLong = false
    try forEachPiece { piece in
      isTooLong = bytes.count + piece.count > limit
      if !isTooLong { bytes.append(contentsOf: piece) }
      return !isTooLong
    }
    return isTooLong ? nil : bytes
  }

  /// Reads what is there, at least a byte unless the end is reached, and puts it behind other bytes.
  /// - Returns: How many bytes were read.
  func readMore(into bytes: inout [UInt8], atMost count: Int) throws(SystemError) -> Int {
    let room = max(count, Self.pieceSize)
    var result = Result<Int, SystemError>.success(0)
    withUnsafeTemporaryAllocation(byteCount: room, alignment: 16) { buffer in
      while true {
        let got = read(descriptor, buffer.baseAddress, room)
        let error = SystemError.last
        if got >= 0 {
          bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<got]))
          result = .success(got)
        } else if error.isInterruption || error.isBusy && waitUntilReady(for: POLLIN) {
          continue
        } else {
          result = .failure(error)
        }
        return
      }
    }
    return try result.get()
  }

  /// The digest of all bytes up to the end.
  func digest() throws(SystemError) -> Digest {
    var hash = SHA256()
    try forEachPiece { piece in
      hash.update(piece)
      return true
    }
    return hash.finalize()
  }

  /// Reads piece by piece until the end, or until `body` answers false.
  private func forEachPiece(_ body: (UnsafeRawBufferPointer) -> Bool) throws(SystemError) {
    var failure: SystemError?
    withUnsafeTemporaryAllocation(byteCount: Self.pieceSize, alignment: 16) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count < 0 {
          let error = SystemError.last
          if error.isInterruption || error.isBusy && waitUntilReady(for: POLLIN) { continue }
          failure = error
          return
        }
        guard count > 0, body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
      }
    }
    if let failure { throw failure }
  }

  /// Writes bytes, all of them, however many calls that takes.
  func append(_ bytes: [UInt8]) throws(SystemError) {
    var failure: SystemError?
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          let error = SystemError.last
          if error.isInterruption || error.isBusy && waitUntilReady(for: POLLOUT) { continue }
          failure = error
          return
        }
        done += count
      }
    }
    if let failure { throw failure }
  }

  /// Waits for a pipe whose other end made it non-blocking.
  private func waitUntilReady(for events: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return poll(&request, 1, -1) > 0 || SystemError.last.isInterruption
  }
}
