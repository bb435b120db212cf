import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import ArgumentReports
import TestSupport
import Testing

/// A map with a little of everything, as outlines, evaluations and findings tell it.
struct ReportSnapshotTests {
  private struct Outlining: Sendable {
    var name: String
    var languages: [LanguageTag]
    var width: Int
    var isPlain = true
  }

  private static let outlinings = [
    Outlining(name: "en", languages: ["en"], width: 80),
    Outlining(name: "zh-Hant", languages: ["zh-Hant"], width: 60),
    Outlining(name: "below", languages: ["zh-Hant", "en"], width: 71),
    Outlining(name: "beside.color", languages: ["en", "zh-Hant"], width: 72, isPlain: false),
  ]

  @Test("Outlines say everything as it was found good", arguments: outlinings.indices)
  func outlines(number: Int) throws {
    let outlining = Self.outlinings[number]
    var options = OutlineText.Options()
    options.languages = outlining.languages
    options.width = outlining.width
    options.hasColor = !outlining.isPlain
    let text = OutlineText(options).text(of: try SmallMaps.everything())
    try Snapshot.compare(
      text.replacing("\u{1B}", with: "␛"), with: "outline.\(outlining.name).txt")
  }

  /// Questions, by what they are called in the file.
  private static func questions() -> [(name: String, question: EvaluationQuestion)] {
    var list: [(name: String, question: EvaluationQuestion)] = []
    func add(_ name: String, _ change: (inout EvaluationQuestion) -> Void) {
      var question = EvaluationQuestion()
      change(&question)
      list.append((name, question))
    }
    add("verdicts") { _ in }
    for id in ["ban", "a", "c", "r2", "r9", "i"] {
      add("why \(id)") { $0.topic = .why(EntityID(id)) }
    }
    add("crux") { $0.topic = .crux }
    add("crux with g rejected") {
      $0.topic = .crux
      $0.suppositions = Suppositions(assumed: [], rejected: ["g"])
    }
    add("crux of c, one at a time") {
      ($0.topic, $0.subject, $0.together) = (.crux, "c", 1)
    }
    add("crux of a reason") { ($0.topic, $0.subject) = (.crux, "r1") }
    add("crux of nobody") { ($0.topic, $0.subject) = (.crux, "nobody") }
    add("why nobody") { $0.topic = .why("nobody") }
    add("sensitivity of a") { ($0.topic, $0.subject) = (.sensitivity, "a") }
    add("sensitivity") { $0.topic = .sensitivity }
    add("with c assumed") { $0.suppositions = Suppositions(assumed: ["c"], rejected: []) }
    for name in ["euler", "df-quad", "h-categoriser", "carneades", "carneades-4"] {
      add(name) { $0.method = EvaluationMethod(name: name) ?? $0.method }
    }
    add("euler from 0.9") {
      $0.method = EvaluationMethod(name: "euler") ?? $0.method
      $0.base = 0.9
    }
    add("carneades, beyond doubt") {
      $0.method = EvaluationMethod(name: "carneades") ?? $0.method
      $0.standard = ProofStandard(rawValue: "beyond-reasonable-doubt")
      ($0.alpha, $0.beta, $0.gamma) = (0.1, 0.2, 0.9)
    }
    add("sensitivity by euler") {
      $0.method = EvaluationMethod(name: "euler") ?? $0.method
      $0.topic = .sensitivity
    }
    return list
  }

  @Test("Evaluations are told as they were found good", arguments: ["en", "zh-Hant"])
  func evaluations(language: String) throws {
    let map = try SmallMaps.everything()
    let phrases = EvaluationPhrases(
      map, languages: [LanguageTag(rawValue: language)] + map.header.languages)
    var text = ""
    for (name, question) in Self.questions() {
      text += "=== \(name)\n"
      do throws(EvaluationQuestion.Refusal) {
        let report = try question.report(on: map)
        text += report.text(phrases)
        if language == "en" {
          text += report.warnings.map { "warning: \($0)\n" }.joined()
          text += JSONWriter.compact(report.json) + "\n"
          text += JSONWriter.compact(report.overlay.json(of: map)) + "\n"
        }
      } catch {
        text += error.diagnostics.map { "refused: \($0.message)\n" }.joined()
      }
    }
    try Snapshot.compare(text, with: "evaluations.\(language).txt")
  }

  @Test("Findings are told as they were found good, in every form")
  func findings() throws {
    let map = try SmallMaps.everything()
    let report = Checker().check(map)
    #expect(report.diagnostics.count > 10)
    let source = Array(MapWriter().bytes(map))
    var diagnostics = report.diagnostics
    try MapReader().read(source).index.locate(&diagnostics, in: source)
    var text = ""
    for hasColor in [false, true] {
      let writer = DiagnosticText(
        file: "m.argue.json", source: TextIndex(source), hasColor: hasColor)
      text += diagnostics.map { writer.text($0) }.joined()
    }
    let bare = diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.position = nil
      return diagnostic
    }
    let writer = DiagnosticText(file: "m.argue.json", source: nil, hasColor: false)
    text += bare.map { writer.text($0) }.joined()
    for diagnostic in diagnostics + bare.prefix(1) {
      text += DiagnosticGitHub.line(diagnostic, file: "a,b:100%.argue.json").map { $0 + "\n" } ?? ""
    }
    let log = DiagnosticSARIF.log([("m 機.argue.json", diagnostics + bare.prefix(1))], version: "1")
    let results = log.objectValue?["runs"]?.arrayValue?.first?.objectValue?["results"]
    text += JSONWriter.compact(results ?? .null) + "\n"
    var counts = FindingCounts()
    counts.add(report)
    let placed = diagnostics.map { (diagnostic: $0, file: "m.argue.json" as String?) }
    text += JSONWriter.compact(DiagnosticJSON.report(placed, counts)) + "\n"
    try Snapshot.compare(text.replacing("\u{1B}", with: "␛"), with: "findings.txt")
  }
}
