/// Reads whole files.
public enum InputFile {
  /// Reads a file.
  /// - Parameters:
  ///   - path: The file; `-` is the standard input.
  ///   - limit: The most bytes it may have.
  public static func read(_ path: String, limit: Int = 1 << 31) throws(StoreError) -> [UInt8] {
    let isStandardInput = path == "-"
    let name = isStandardInput ? "standard input" : path
    do throws(SystemError) {
      let file = isStandardInput ? OpenFile.standardInput : try OpenFile(path, .reading)
      if try file.status().kind != .folder {
        if let bytes = try file.content(limit: limit) { return bytes }
        throw SystemError(0)
      }
    } catch {
      guard error.code == 0 else { throw .reading(name, error) }
      throw StoreError(
        .tooLarge, name, "“\(name)” has more than \(limit) bytes",
        explanation: "A larger limit can be asked for.")
    }
    throw .folder(name)
  }
}
