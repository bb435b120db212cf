import ArgumentModel
import ArgumentReports
import TestSupport
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started tells a map and why its thesis fell")
  func gettingStarted() throws {
    let map = SmallMaps.map(
      statements: ["ban thesis Ban them", "need - We need them"], reasons: ["r need -x ban"])
    let outline = OutlineText().text(of: map)
    var question = EvaluationQuestion()
    question.topic = .why("ban")
    let report = try question.report(on: map)
    let told = report.text(EvaluationPhrases(map, languages: ["en"]))
    #expect(outline.contains("We need them") && told.contains("We need them"))
  }
}
