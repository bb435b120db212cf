internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentParser

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a rule of the checks, or list all rules.")

  @Argument(help: "The rule's id, as findings name it.")
  var rule: String?

  func run() throws {
    guard let rule else {
      let width = RuleCatalogue.all.map(\.id.count).max() ?? 0
      for rule in RuleCatalogue.all {
        let padding = String(repeating: " ", count: width - rule.id.count + 2)
        let severity = rule.severity.rawValue
        let gap = String(repeating: " ", count: max(1, 9 - severity.count))
        Console.writeLine("\(rule.id)\(padding)\(severity)\(gap)\(rule.summary)")
      }
      return
    }
    guard let found = RuleCatalogue.rule(rule) else {
      let near = NearestIDs.matching(
        EntityID(rule), among: RuleCatalogue.all.map { EntityID($0.id) })
      let hint =
        near.isEmpty
        ? "`argue explain` lists all rules."
        : "Did you mean " + near.map { "“\($0)”" }.joined(separator: " or ") + "?"
      throw CommandFailure(
        "unknown-rule", "there is no rule “\(rule)”", explanation: hint, status: 64)
    }
    Console.write(
      """
      \(found.id) (\(found.severity.rawValue))
      \(found.summary)

      \(found.explanation)

      Not so:
      \(indented(found.badExample))

      But so:
      \(indented(found.goodExample))

      """)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
      .joined(separator: "\n")
  }
}
