public import Foundation

/// Real documents of foreign formats, which stand beside the repository and not in it.
public enum SharedData {
  /// The folder of a format's documents, or nil where it isn't there.
  public static func folder(_ name: String) -> URL? {
    let folder = Repository.folder.deletingLastPathComponent().appending(
      path: "shared/data/\(name)")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// The files in a folder and below it that end so, in the order of their paths; says so where the
  /// folder isn't there.
  public static func files(_ name: String, ending: String) -> [URL] {
    guard let folder = folder(name) else {
      Repository.skipped("documents of \(name)", because: "shared/data/\(name) isn't there")
      return []
    }
    let names =
      FileManager.default.enumerator(atPath: folder.path)?
      .compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".\(ending)") }.sorted()
      .map { folder.appending(path: $0) }
  }

  /// A file's bytes.
  public static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }
}
