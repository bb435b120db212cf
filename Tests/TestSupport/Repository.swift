public import Foundation

/// Where things are in the repository.
public enum Repository {
  /// The repository's folder.
  public static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sample maps' files, in the order of their names.
  public static var maps: [URL] { maps(in: "Maps") }

  /// Small maps of many shapes, which fuzzing begins with, in the order of their names.
  public static var seedMaps: [URL] { maps(in: "Tools/Fuzz/Seeds/map") }

  private static func maps(in path: String) -> [URL] {
    let folder = folder.appending(path: path)
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { $0.hasSuffix(".argue.json") }.sorted()
    // A test over none of them would pass without having looked at anything.
    precondition(!names.isEmpty, "there is no map in \(folder.path)")
    return names.map { folder.appending(path: $0) }
  }

  /// The op-ed's text, which may not be in the repository: found beside it, or nil.
  public static var opEd: URL? {
    let seed = folder.deletingLastPathComponent().appending(path: "shared/seed")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: seed.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().first.map { seed.appending(path: $0) }
  }

  /// Where `Tools/setup` puts Python's packages.
  public static let pythonPackages = folder.appending(path: ".build/python")

  /// The environment in which Python finds them.
  public static var pythonEnvironment: [String: String] {
    var environment = ProcessInfo.processInfo.environment
    environment["PYTHONPATH"] = [pythonPackages.path, environment["PYTHONPATH"]]
      .compactMap { $0 }.joined(separator: ":")
    return environment
  }

  /// Whether Python is there and finds a package.
  static func hasPythonPackage(_ name: String) -> Bool {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", "import \(name)"]
    python.environment = pythonEnvironment
    python.standardError = FileHandle.nullDevice
    guard (try? python.run()) != nil else { return false }
    python.waitUntilExit()
    return python.terminationStatus == 0
  }
}
