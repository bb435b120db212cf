public import Foundation

/// Where things are in the repository.
public enum Repository {
  /// The repository's folder.
  public static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sample maps' files, in the order of their names.
  public static var maps: [URL] {
    let folder = folder.appending(path: "Maps")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".argue.json") }.sorted().map { folder.appending(path: $0) }
  }

  /// The op-ed's text, which may not be in the repository: found beside it, or nil.
  public static var opEd: URL? {
    let seed = folder.deletingLastPathComponent().appending(path: "shared/seed")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: seed.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().first.map { seed.appending(path: $0) }
  }

  /// Says that a test was skipped, so that a green run doesn't hide it.
  public static func skipped(_ what: String, because reason: String) {
    print("SKIPPED: \(what): \(reason)")
  }
}
