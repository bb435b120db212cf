public import ArgumentStore
internal import Glibc

/// A folder of our own for files that another program reads or writes; it goes with the value.
public struct WorkFolder: ~Copyable {
  /// Where it is.
  public let path: String
  private var files: [String] = []

  /// Makes the folder; nil where that isn't possible.
  public init?() {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/argue-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The path of a file in the folder, which goes with it.
  public mutating func file(_ name: String) -> String {
    files.append("\(path)/\(name)")
    return files[files.count - 1]
  }

  /// Writes a file into the folder.
  /// - Returns: Its path.
  public mutating func write(_ bytes: [UInt8], to name: String) throws(StoreError) -> String {
    let path = file(name)
    try Self.unrecorded { () throws(StoreError) in try OutputFile.write(bytes, to: path) }
    return path
  }

  /// The bytes of a file that a program wrote; nil where it didn't.
  public static func read(_ path: String) -> [UInt8]? {
    try? unrecorded { () throws(StoreError) in try InputFile.read(path) }
  }

  /// Does something outside the ledger of files: these are nobody's, and the system gives what marked
  /// them to other files when they are gone.
  private static func unrecorded<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let result = FileLedger.$current.withValue(nil) { () -> Result<Value, StoreError> in
      Result { () throws(StoreError) in try body() }
    }
    return try result.get()
  }

  deinit {
    for file in files { unlink(file) }
    rmdir(path)
  }
}
