import TestSupport
import Testing

/// Files are whole: none holds what is left of a merge that nobody decided.
///
/// Scripts and pages are read by no compiler here, so that they would be shipped so.
struct MergedFilesTests {
  @Test("No file has both sides of a conflict in it")
  func conflicts() throws {
    let marks = [String(repeating: "<", count: 7) + " ", String(repeating: ">", count: 7) + " "]
    let paths = ["swift", "js", "mjs", "css", "md", "py", "json", "c", "h"].flatMap { ending in
      ["Sources", "Tests", "Tools", "Schemas"].flatMap {
        RepositoryText.paths(in: $0, ending: ".\(ending)")
      }
    }
    #expect(paths.count > 1000)
    for path in paths {
      for (number, line) in RepositoryText.lines(try RepositoryText.text(path)).enumerated()
      where marks.contains(where: { line.hasPrefix($0) }) {
        Issue.record("\(path):\(number + 1): \(line)")
      }
    }
  }
}
