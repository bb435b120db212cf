import ArgumentAnalysis
import ArgumentModel
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started checks and evaluates a map")
  func gettingStarted() throws {
    let map = Self.map
    let report = Checker().check(map)
    for finding in report.diagnostics {
      print("\(finding.severity): \(finding.message)")
    }

    let evaluator = Evaluator(map)
    let verdicts = try evaluator.grounded()
    for (statement, verdict) in zip(map.statements, verdicts.statements) {
      print("\(statement.id): \(verdict?.label.rawValue ?? "takes no part")")
    }
    let crux = try evaluator.crux(of: "ban")
    #expect(crux.singles.map { $0.pillars.map(\.id) }.contains { !$0.isEmpty })
  }

  @Test("A map is checked")
  func checking() {
    let map = Self.map
    let checker = Checker(settings: ["no-thesis": .off, "open-question": .severity(.warning)])
    let report = checker.check(map)
    let isFine = report.count(.error) == 0
    #expect(isFine)
  }

  @Test("A map is mended")
  func fixing() {
    let map = Self.map
    var editor = MapEditor(map)
    let outcome = Fixer().fix(&editor)
    for finding in outcome.mended { print(finding.message) }
    let mended = editor.map
    #expect(mended.statements.count == map.statements.count)
  }

  @Test("A map is evaluated in several ways")
  func evaluating() throws {
    let map = Self.map
    let evaluator = Evaluator(map)
    let without = try evaluator.grounded(Suppositions(rejected: ["distraction"]))
    let settled = try evaluator.verdicts(.preferred, .credulous)
    let strengths = try evaluator.strengths(.dfQuAD)
    let why = try evaluator.dialogue(on: "ban")
    #expect(without.statements[0]?.label == .rejected)
    #expect(settled.statements[0]?.label == .accepted && !why.moves.isEmpty)
    #expect(strengths.convergence == .exact)
  }

  /// A thesis and a reason for it.
  private static let map: ArgumentMap = {
    var ban = Statement()
    ban.id = "ban"
    ban.role = .thesis
    ban.text["en"] = "Phones should stay outside."
    var distraction = Statement()
    distraction.id = "distraction"
    distraction.text["en"] = "Phones distract."
    var reason = Reason()
    reason.id = "because-they-distract"
    reason.premises = [Premise("distraction")]
    reason.target = "ban"
    var map = ArgumentMap()
    map.header.languages = ["en"]
    map.statements = [ban, distraction]
    map.reasons = [reason]
    return map
  }()
}
