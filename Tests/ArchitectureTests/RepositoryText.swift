import Foundation
import TestSupport

/// The files of the repository, as tests of it read them.
enum RepositoryText {
  /// A file's text.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.folder.appending(path: path), encoding: .utf8)
  }

  /// The files under a folder that end so, by their paths from the repository, in order.
  static func paths(in folder: String, ending: String) -> [String] {
    let files = FileManager.default.enumerator(
      atPath: Repository.folder.appending(path: folder).path)
    return (files?.allObjects as? [String] ?? []).filter { $0.hasSuffix(ending) }.sorted()
      .map { "\(folder)/\($0)" }
  }

  /// Whether a path of the repository leads to something.
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: Repository.folder.appending(path: path).path)
  }

  /// The lines of a text.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
