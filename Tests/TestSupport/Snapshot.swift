internal import Foundation
internal import Testing

/// What was made once, looked at and found good, in a folder `Snapshots` beside the tests.
///
/// With `ARGUE_RECORD=1` the files are written anew, and the tests fail: read them, and look at some
/// drawings, before they are committed.
public enum Snapshot {
  /// Holds a text against a file.
  /// - Parameter test: The file of the test.
  public static func compare(_ text: String, with name: String, test: String = #filePath) throws {
    let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Snapshots")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["ARGUE_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name): read it, then test without ARGUE_RECORD")
      return
    }
    let expected = try Data(contentsOf: file)
    guard Data(text.utf8) != expected else { return }
    let old = String(decoding: expected, as: UTF8.self).components(separatedBy: "\n")
    let new = text.components(separatedBy: "\n")
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs from line \((line?.offset ?? min(old.count, new.count)) + 1):
      - \(line?.element.0 ?? "(end)")
      + \(line?.element.1 ?? "(end)")
      """)
  }
}
