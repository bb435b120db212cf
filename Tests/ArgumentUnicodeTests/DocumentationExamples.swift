import ArgumentUnicode
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started breaks a line and measures it")
  func gettingStarted() {
    let lines = LineBreaker(width: 12).lines(of: "課堂上的手機使人分心。")
    let width = "手機 and pens".displayWidth
    let letter: Unicode.Scalar = "機"
    let isHan = letter.script == .han
    #expect(lines.count > 1 && lines.allSatisfy { $0.displayWidth <= 12 })
    #expect(width == 13 && isHan)
  }
}
