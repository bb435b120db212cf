/// A file that a long run writes bit by bit, and can go on with after an interruption.
///
/// Unlike ``OutputFile`` it shows what is done so far.
public struct GrowingFile: ~Copyable {
  private let file: OpenFile
  private let name: String
  /// What the system says of the file.
  let status: FileStatus

  /// Opens a file, or makes it.
  /// - Parameters:
  ///   - path: The file; `-` is the standard output.
  ///   - count: How many of the bytes that are there are kept; what follows is cut off.
  public init(_ path: String, keeping count: Int) throws(StoreError) {
    let isStandardOutput = path == "-"
    let name = isStandardOutput ? "standard output" : path
    try FileLedger.current?.admit(outputs: [path])
    if !isStandardOutput, try OutputFile.status(path)?.kind == .folder { throw .folder(path) }
    let file = try Self.writing(name, in: FileLocation(kept: path).folder) {
      () throws(SystemError) in
      isStandardOutput ? .standardOutput : try OpenFile(path, .making)
    }
    let status = try Self.writing(name, in: name) { () throws(SystemError) in try file.status() }
    // A device such as /dev/null can't be cut off, and needn't be.
    if !isStandardOutput, status.kind == .file {
      // Where there are no locks two runs can't be told from one.
      guard (try? file.tryToLock()) != false else {
        throw StoreError(
          .locked, name, "another run is writing “\(name)”",
          explanation: "Nothing was changed. Wait for it to end, or choose another name.")
      }
      try Self.writing(name, in: name) { () throws(SystemError) in
        try file.truncate(to: min(count, status.size))
        try file.seekToEnd()
      }
    }
    self.file = file
    self.name = name
    self.status = status
  }

  private static func writing<Value: ~Copyable>(
    _ name: String, in folder: String, _ body: () throws(SystemError) -> Value
  ) throws(StoreError) -> Value {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .writing(name, in: folder, error)
    }
  }

  /// How many bytes a file has, 0 where there is none; nil for what is no regular file.
  public static func size(of path: String) throws(StoreError) -> Int? {
    guard path != "-", let status = try OutputFile.status(path) else {
      return path == "-" ? nil : 0
    }
    return status.kind == .file ? status.size : nil
  }

  /// Writes bytes behind what is there.
  public func append(_ bytes: [UInt8]) throws(StoreError) {
    try Self.writing(name, in: name) { () throws(SystemError) in try file.append(bytes) }
  }

  /// Waits until what was written would outlast a loss of power; a device or a pipe has nothing to wait
  /// for.
  public func synchronize() throws(StoreError) {
    do throws(SystemError) {
      try file.synchronize()
    } catch {
      if !error.isReadOnlyFileSystem { throw .writing(name, in: name, error) }
    }
  }
}
