import TestSupport
import Testing

/// Comments, messages and pages have one kind of apostrophe, that which everybody can type.
struct ApostropheTests {
  /// The files in which the other kind is what they are about: words as texts have them, and rules of
  /// line breaking.
  private static let about = [
    "Sources/ArgumentText/Annotating/CuedClause.swift",
    "Sources/ArgumentUnicode/LineBreakRules.swift",
  ]

  @Test("No comment, message or page has the typographic apostrophe")
  func straight() throws {
    let sources = RepositoryText.paths(in: "Sources", ending: ".swift")
    let pages = RepositoryText.paths(in: "Sources", ending: ".md") + PageTests.pages
    #expect(sources.count > 400 && pages.count > 10)
    for path in sources + pages where !Self.about.contains(path) {
      for (number, line) in RepositoryText.lines(try RepositoryText.text(path)).enumerated()
      where line.unicodeScalars.contains("\u{2019}") {
        Issue.record("\(path):\(number + 1): \(line)")
      }
    }
  }

  @Test("Where the other kind may stand it does", arguments: about)
  func exceptions(path: String) throws {
    #expect(try RepositoryText.text(path).unicodeScalars.contains("\u{2019}"))
  }
}
