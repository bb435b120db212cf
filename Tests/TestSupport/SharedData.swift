public import Foundation

/// Real documents of foreign formats, which stand beside the repository and not in it.
public enum SharedData {
  /// The folder of a format's documents, in `$ARGUE_DATA` or beside the repository, or nil where it
  /// isn't there.
  public static func folder(_ name: String) -> URL? {
    let given = ProcessInfo.processInfo.environment["ARGUE_DATA"].map { URL(filePath: $0) }
    let beside = Repository.folder.deletingLastPathComponent().appending(path: "shared/data")
    let folder = (given ?? beside).appending(path: name)
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// The files in a folder and below it that end so, in the order of their paths.
  ///
  /// For tests that say with `.needs(.data(…))` that they need them.
  /// - Throws: An error where there is none: going through no file would pass for a success.
  public static func files(_ name: String, ending: String) throws -> [URL] {
    guard let folder = folder(name) else { throw CocoaError(.fileNoSuchFile) }
    let names =
      FileManager.default.enumerator(atPath: folder.path)?
      .compactMap { $0 as? String } ?? []
    let files = names.filter { $0.hasSuffix(".\(ending)") }.sorted()
    guard !files.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    return files.map { folder.appending(path: $0) }
  }

  /// A file's bytes.
  public static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }
}
