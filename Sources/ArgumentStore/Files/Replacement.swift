internal import ArgumentJSON
internal import ArgumentModel

/// New content for a file, written beside it; gone without a trace unless it is put in its place.
struct Replacement: ~Copyable {
  private let location: FileLocation
  private let temporary: String
  private let file: OpenFile
  private var isInPlace = false

  /// Begins a replacement.
  /// - Parameters:
  ///   - location: The file to be replaced or made.
  ///   - temporary: Where the new content is written; nothing must be there.
  ///   - old: The file to be replaced, whose owner and permissions are kept; nil for a new file.
  init(
    of location: FileLocation, at temporary: String, like old: FileStatus?
  ) throws(StoreError) {
    file = try Self.open(location, temporary, like: old)
    self.location = location
    self.temporary = temporary
  }

  /// Begins a replacement of a file that Argue keeps beside another.
  /// - Parameters:
  ///   - location: The file to be replaced or made.
  ///   - temporary: Where the new content is written; nothing must be there.
  ///   - guarded: The file whose permissions and owner it takes.
  init(
    of location: FileLocation, at temporary: String, beside guarded: FileStatus
  ) throws(StoreError) {
    do throws(SystemError) {
      file = try OpenFile(temporary, .creating, permissions: guarded.permissionsBeside)
      _ = file.takeGuard(of: guarded)
    } catch {
      throw .writing(location.named, in: location.folder, error)
    }
    self.location = location
    self.temporary = temporary
  }

  private static func open(
    _ location: FileLocation, _ temporary: String, like old: FileStatus?
  ) throws(StoreError) -> OpenFile {
    do throws(SystemError) {
      // What replaces a file that others may not read is at no moment readable by others.
      let file = try OpenFile(temporary, .creating, permissions: old == nil ? 0o666 : 0o600)
      guard let old else { return file }
      do throws(SystemError) {
        try file.imitate(old)
      } catch {
        try? FileSystem.remove(temporary)
        throw error
      }
      return file
    } catch {
      throw .writing(location.named, in: location.folder, error)
    }
  }

  deinit {
    if !isInPlace { try? FileSystem.remove(temporary) }
  }

  /// Lets everybody see that a process is at it, where no lock on the file to be replaced says so.
  func claim() {
    // Where there are no locks the process's number in the name has to do.
    _ = try? file.tryToLock()
  }

  /// Writes the next piece.
  mutating func append(_ bytes: [UInt8]) throws(StoreError) {
    try writing { (file) throws(SystemError) in try file.append(bytes) }
  }

  /// Writes a map's document.
  /// - Returns: The document's digest.
  mutating func append(_ map: ArgumentMap) throws(StoreError) -> Digest {
    var hash = SHA256()
    try MapWriter().write(map) { (piece) throws(StoreError) in
      hash.update(piece)
      try append(piece)
    }
    return hash.finalize()
  }

  /// Ends the content and waits until it would outlast a loss of power.
  func finish() throws(StoreError) {
    try writing { (file) throws(SystemError) in try file.synchronize() }
  }

  /// What will tell the file from others once the content, which has ended, is in its place.
  func state() throws(StoreError) -> FileState {
    do throws(SystemError) {
      return try file.state()
    } catch {
      throw .writing(location.named, in: location.folder, error)
    }
  }

  /// Puts the new content in place of the old.
  mutating func replace() throws(StoreError) {
    try writing { (_) throws(SystemError) in
      try FileSystem.rename(temporary, to: location.path)
    }
    isInPlace = true
  }

  /// Puts the new content where no file is.
  mutating func create() throws(StoreError) {
    do throws(SystemError) {
      if try FileSystem.renameIfFree(temporary, to: location.path) {
        isInPlace = true
        return
      }
      // A second name is only given if nobody has it, which plain renaming doesn't promise.
      try FileSystem.addName(location.path, to: temporary)
    } catch {
      if error.isExisting { throw OutputFile.exists(location.named) }
      guard error.isWithoutLinks else {
        throw .writing(location.named, in: location.folder, error)
      }
      try takeNameAndReplace()
    }
  }

  /// Puts the new content where no file is, on file systems without second names: the name is taken
  /// by an empty file first.
  private mutating func takeNameAndReplace() throws(StoreError) {
    do throws(SystemError) {
      _ = try OpenFile(location.path, .creating)
    } catch {
      if error.isExisting { throw OutputFile.exists(location.named) }
      throw .writing(location.named, in: location.folder, error)
    }
    do throws(StoreError) {
      try replace()
    } catch {
      try? FileSystem.remove(location.path)
      throw error
    }
  }

  /// Waits until the new name would outlast a loss of power.
  func synchronizeFolder() throws(StoreError) {
    do throws(SystemError) {
      try FileSystem.synchronizeFolder(location.folder)
    } catch {
      throw .notFlushed(location.named, in: location.folder, error)
    }
  }

  private func writing(
    _ body: (borrowing OpenFile) throws(SystemError) -> Void
  ) throws(StoreError) {
    do throws(SystemError) {
      try body(file)
    } catch {
      throw .writing(location.named, in: location.folder, error)
    }
  }
}
