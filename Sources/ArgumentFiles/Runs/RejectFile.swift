internal import ArgumentStore

/// A file for what is set aside of many documents, which is written bit by bit.
public struct RejectFile: ~Copyable {
  private let file: GrowingFile

  /// Opens the file anew.
  /// - Throws: ``FileFailure`` where it can't be written, is read, or is a map.
  public init(_ path: String) throws(FileFailure) {
    try LinesFile.admit([path])
    file = try FileFailure.of { () throws(StoreError) in try GrowingFile(path, keeping: 0) }
  }

  /// Writes what is set aside of a document.
  public func append(_ bytes: [UInt8]) throws(FileFailure) {
    try FileFailure.of { () throws(StoreError) in try file.append(bytes) }
  }
}
