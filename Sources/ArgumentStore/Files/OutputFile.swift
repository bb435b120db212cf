/// Writes whole files, such as exports and new maps; nobody ever sees half of one.
public enum OutputFile {
  /// Writes a file.
  /// - Parameters:
  ///   - bytes: What it shall hold.
  ///   - path: The file; `-` is the standard output.
  ///   - creating: Whether a file that is there already is an error instead of being replaced.
  ///   - series: What the file is one of many of; nil for one alone.
  public static func write(
    _ bytes: [UInt8], to path: String, creating: Bool = false, in series: OutputSeries? = nil
  ) throws(StoreError) {
    try write(to: path, creating: creating, in: series) { (sink) throws(StoreError) in
      try sink(bytes)
    }
  }

  /// Writes a file piece by piece, so that its content needn't be in memory as a whole.
  ///
  /// Permissions of a file that is replaced are kept, and a symbolic link stays one.
  /// - Parameters:
  ///   - path: The file; `-` is the standard output.
  ///   - creating: Whether a file that is there already is an error instead of being replaced.
  ///   - series: What the file is one of many of; nil for one alone.
  ///   - body: Hands the pieces to the closure that it is given, in order.
  public static func write(
    to path: String, creating: Bool = false, in series: OutputSeries? = nil,
    _ body: (_ sink: ([UInt8]) throws(StoreError) -> Void) throws(StoreError) -> Void
  ) throws(StoreError) {
    if path == "-" {
      try FileLedger.current?.admitStandardOutput()
      return try write(into: .standardOutput, "standard output", ".", body)
    }
    let old = try status(path)
    if old?.kind == .folder { throw .folder(path) }
    if creating, old != nil { throw exists(path) }
    if old?.kind == .file { try checkProtection(of: path) }
    try FileLedger.current?.admit(outputs: [path])
    // A device or a pipe is written to, not replaced; and so are the names of open files.
    if old?.kind == .other || openFiles.contains(where: path.hasPrefix) {
      return try write(into: try device(path), path, path, body)
    }
    let location = try FileLocation(path)
    // What stands there already isn't given up before the new content is safe.
    let series = old == nil ? series : nil
    if let series { try series.enter(location.folder) } else { Leftovers.remove(of: location) }
    var replacement = try Replacement(of: location, at: location.freeTemporary, like: old)
    replacement.claim()
    try body { (piece) throws(StoreError) in try replacement.append(piece) }
    if series == nil { try replacement.finish() }
    if creating { try replacement.create() } else { try replacement.replace() }
    if series == nil { try replacement.synchronizeFolder() }
  }

  /// Makes sure that a file which is to be replaced isn't protected: replacing it takes no permission on
  /// it, but whoever protected it meant it.
  /// - Parameters:
  ///   - path: The file.
  ///   - wayOut: What to do instead of changing its permissions.
  static func checkProtection(
    of path: String, wayOut: String = "Another name will do as well."
  ) throws(StoreError) {
    guard let protection = FileSystem.protection(of: path) else { return }
    if protection.isReadOnlyFileSystem {
      throw .writing(path, in: FileLocation(kept: path).folder, protection)
    }
    throw StoreError(
      .cannotWrite, path, "“\(path)” is write-protected",
      explanation: "Change its permissions. " + wayOut)
  }

  /// How paths begin that name files which the process has open.
  private static let openFiles = ["/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/"]

  /// The error for a file that is there already.
  static func exists(_ path: String) -> StoreError {
    StoreError(
      .exists, path, "there is a file “\(path)” already",
      explanation: "It is left as it is. Choose another name, or remove it first.")
  }

  static func status(_ path: String) throws(StoreError) -> FileStatus? {
    do throws(SystemError) {
      return try FileStatus.of(path)
    } catch {
      throw .reading(path, error)
    }
  }

  private static func device(_ path: String) throws(StoreError) -> OpenFile {
    do throws(SystemError) {
      return try OpenFile(path, .writing)
    } catch {
      throw .writing(path, in: path, error)
    }
  }

  private static func write(
    into file: consuming OpenFile, _ name: String, _ folder: String,
    _ body: (_ sink: ([UInt8]) throws(StoreError) -> Void) throws(StoreError) -> Void
  ) throws(StoreError) {
    let file = file
    try body { (piece) throws(StoreError) in
      do throws(SystemError) {
        try file.append(piece)
      } catch {
        throw .writing(name, in: folder, error)
      }
    }
  }
}
