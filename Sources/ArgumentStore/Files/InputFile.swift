/// Reads whole files.
public enum InputFile {
  /// Reads a file that a person named.
  /// - Parameters:
  ///   - path: The file; `-` is the standard input.
  ///   - limit: The most bytes it may have.
  public static func read(_ path: String, limit: Int = 1 << 31) throws(StoreError) -> [UInt8] {
    try read(path, limit: limit, isOutput: false)
  }

  /// Reads a file that may be an output too, which is written over.
  static func read(_ path: String, limit: Int, isOutput: Bool) throws(StoreError) -> [UInt8] {
    let name = path == "-" ? "standard input" : path
    let file = try open(path)
    let status = try StoreError.reading(name) { () throws(SystemError) in try file.status() }
    if status.kind == .folder { throw .folder(name) }
    return try content(of: file, status, name, limit: limit, isOutput: isOutput)
  }

  /// Opens a file; `-` is the standard input.
  static func open(_ path: String) throws(StoreError) -> OpenFile {
    if path == "-" { return .standardInput }
    return try StoreError.reading(path) { () throws(SystemError) in try OpenFile(path, .reading) }
  }

  /// The bytes of an open file, entered in the ledger.
  static func content(
    of file: borrowing OpenFile, _ status: FileStatus, _ name: String, limit: Int,
    isOutput: Bool = false
  ) throws(StoreError) -> [UInt8] {
    try FileLedger.current?.enter(input: status, name, isOutput: isOutput)
    do throws(SystemError) {
      if let bytes = try file.content(limit: limit) { return bytes }
    } catch {
      throw .reading(name, error)
    }
    throw StoreError(
      .tooLarge, name, "“\(name)” has more than \(limit) bytes",
      explanation: "A larger limit can be asked for.")
  }
}
