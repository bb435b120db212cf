internal import ArgumentAnalysis
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a rule of the checks, or list all rules.")

  @Argument(help: "The rule's id, as findings name it.")
  var rule: String?

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  func run() throws {
    if isJSON {
      let rules = try rule.map { [try find($0)] } ?? RuleCatalogue.all
      let json = JSONObject([.init(name: "rules", value: .array(rules.map(\.json)))])
      Console.write(JSONWriter.canonical(.object(json)))
      return
    }
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
    let found = try find(rule)
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

  private func find(_ rule: String) throws -> Rule {
    if let found = RuleCatalogue.rule(rule) { return found }
    let near = NearestIDs.matching(
      EntityID(rule), among: RuleCatalogue.all.map { EntityID($0.id) })
    let hint =
      near.isEmpty
      ? "`argue explain` lists all rules."
      : "Did you mean " + near.map { "“\($0)”" }.joined(separator: " or ") + "?"
    throw CommandFailure(
      "unknown-rule", "there is no rule “\(rule)”", explanation: hint, status: 64)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
      .joined(separator: "\n")
  }
}

extension Rule {
  /// The rule as JSON.
  fileprivate var json: JSONValue {
    .object(
      JSONObject([
        .init(name: "id", value: .string(id)),
        .init(name: "severity", value: .string(severity.rawValue)),
        .init(name: "summary", value: .string(summary)),
        .init(name: "explanation", value: .string(explanation)),
        .init(name: "bad", value: .string(badExample)),
        .init(name: "good", value: .string(goodExample)),
      ]))
  }
}
