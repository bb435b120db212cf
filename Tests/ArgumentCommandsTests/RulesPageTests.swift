import Foundation
import TestSupport
import Testing

/// The rules' page of the documentation, and that no message goes unexplained.
struct RulesPageTests {
  private static let page = Repository.folder
    .appending(path: "Sources/ArgumentAnalysis/ArgumentAnalysis.docc/Rules.md")

  @Test("The documentation's page is what the catalogue says")
  func page() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let page = try program.run("explain", "--format", "markdown").output
    if ProcessInfo.processInfo.environment["ARGUE_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: Self.page.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(page.utf8).write(to: Self.page)
      Issue.record("recorded the page of the rules")
    }
    #expect(
      try String(contentsOf: Self.page, encoding: .utf8) == page, "record with ARGUE_RECORD=1")
  }

  @Test("Every id that a message can have is explained")
  func explained() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let named = try Self.namedInSources()
    // Were the sources written otherwise, the search would find nothing and prove nothing.
    #expect(named.count > 60, "\(named.count)")
    let known = try program.run("explain").output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    #expect(named.subtracting(known) == [])
    let one = try program.run("explain", "file-locked")
    #expect(one.status == 0 && one.output.contains("--wait"))
  }

  /// The ids of diagnostics as the sources write them: as a rule, as the first argument of what is
  /// thrown, or as the raw value of a file error's code.
  private static func namedInSources() throws -> Set<String> {
    let sources = Repository.folder.appending(path: "Sources")
    let patterns = [
      /rule: "([a-z0-9]+(?:-[a-z0-9]+)*)"/,
      /(?:Rule|Refusal|refusal|Failure|problem|report)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)"/,
      /case \w+ = "([a-z]+(?:-[a-z]+)+)"/,
    ]
    var found: Set<String> = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      // The raw values of other types are words of formats, not ids of diagnostics.
      let isStoreError = file.lastPathComponent == "StoreError.swift"
      for pattern in isStoreError ? patterns : Array(patterns.dropLast()) {
        found.formUnion(text.matches(of: pattern).map { String($0.1) })
      }
    }
    return found
  }
}
