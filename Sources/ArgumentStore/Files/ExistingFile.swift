internal import ArgumentJSON

/// A file that stands where something is to be written.
public struct ExistingFile: Sendable {
  /// The file's path as it was given.
  public let path: String
  private let size: Int

  /// Looks at what a name leads to.
  /// - Returns: Nil where there is nothing, or no regular file.
  public init?(_ path: String) throws(StoreError) {
    guard path != "-", let status = try OutputFile.status(path), status.kind == .file else {
      return nil
    }
    self.path = path
    size = status.size
  }

  /// Whether a name is taken by something that isn't a regular file: a folder, a pipe, a device, or a
  /// symbolic link that leads to one of these or nowhere, through which writing would make a file
  /// elsewhere.
  public static func isOtherwiseTaken(_ path: String) throws(StoreError) -> Bool {
    if let status = try OutputFile.status(path) { return status.kind != .file }
    do throws(SystemError) {
      return try FileSystem.destination(ofLink: path) != nil
    } catch {
      throw .reading(path, error)
    }
  }

  /// Whether a name says that a file is a map.
  public static func isNamedAsMap(_ path: String) -> Bool {
    path.lowercased().hasSuffix(".argue.json")
  }

  /// Whether the file is a map, by its name or by what is in it.
  public var isMap: Bool { Self.isNamedAsMap(path) || isReadableMap }

  /// Whether what is in the file can be read as a map.
  public var isReadableMap: Bool {
    guard let bytes = content(limit: ReadingLimits().bytes) else { return false }
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    return first == UInt8(ascii: "{") && (try? MapReader().read(bytes)) != nil
  }

  /// Whether the file holds certain bytes.
  public func holds(_ bytes: [UInt8]) -> Bool {
    size == bytes.count && content(limit: size) == bytes
  }

  private func content(limit: Int) -> [UInt8]? {
    // What stands in the way of an output is no input, so it isn't entered in the ledger.
    guard let file = try? OpenFile(path, .reading) else { return nil }
    return (try? file.content(limit: limit)) ?? nil
  }
}
