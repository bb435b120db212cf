import ArgumentMarkup
import TestSupport
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started reads a page", .needs(.markup))
  func gettingStarted() throws {
    let page = Array("<h1>Phones</h1><p>They <b>distract</b>.</p>".utf8)
    let lines = try HTMLReader.lines(of: page)
    #expect(lines.map(\.text) == ["Phones", "They distract."])
  }
}
