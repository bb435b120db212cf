import Foundation
import TestSupport
import Testing

/// The op-ed is somebody's property: none of its sentences stands in the repository.
struct NoArticleTextTests {
  /// The longest quotations: 7 English words, 11 Han characters in a row.
  private static let mostWords = 7
  private static let mostHan = 11

  @Test("No file repeats more of the op-ed than a short quotation", .needs(.opEd))
  func noSentence() throws {
    let file = try #require(Repository.opEd)
    let article = try String(contentsOf: file, encoding: .utf8)
    let words = Set(Self.runs(Self.words(article), Self.mostWords + 1))
    let han = Set(Self.hanRuns(article).flatMap { Self.runs($0, Self.mostHan + 1) })
    try #require(words.count > 500 && han.count > 100)
    for path in try Self.files() {
      guard let text = try? String(contentsOf: path, encoding: .utf8) else { continue }
      for run in Self.runs(Self.words(text), Self.mostWords + 1) where words.contains(run) {
        Issue.record("\(path.lastPathComponent): \(run)")
      }
      for piece in Self.hanRuns(text) {
        for run in Self.runs(piece, Self.mostHan + 1) where han.contains(run) {
          Issue.record("\(path.lastPathComponent): \(run)")
        }
      }
    }
  }

  private static func files() throws -> [URL] {
    let paths = FileManager.default.enumerator(atPath: Repository.folder.path)
    return (paths?.allObjects as? [String] ?? [])
      .filter { path in
        !path.split(separator: "/").contains { $0.hasPrefix(".build") || $0 == ".git" }
      }
      .sorted().map { Repository.folder.appending(path: $0) }
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().unicodeScalars
      .split { !(("a"..."z") ~= $0 || ("0"..."9") ~= $0) }.map { String($0) }
  }

  private static func hanRuns(_ text: String) -> [[String]] {
    text.unicodeScalars.split { !("\u{4E00}"..."\u{9FFF}" ~= $0) }
      .map { run in run.map { String($0) } }
  }

  private static func runs(_ pieces: [String], _ length: Int) -> [String] {
    guard pieces.count >= length else { return [] }
    return (0...(pieces.count - length)).map { pieces[$0..<($0 + length)].joined(separator: " ") }
  }
}
