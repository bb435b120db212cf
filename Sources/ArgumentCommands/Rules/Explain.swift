internal import ArgumentAnalysis
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentWords

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a rule of the checks, or another message's id; without one, list them.")

  @Argument(help: "The rule's id, as findings name it.")
  var rule: String?

  @Option(help: "text, json or, for all rules as a page of documentation, markdown.")
  var format = Form.text

  @Flag(name: .customLong("json"), help: "Print JSON: short for --format json.")
  var isJSON = false

  /// The forms in which rules are printed.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  func run() throws {
    let (rules, failures) = try rule.map(find) ?? (RuleCatalogue.all, FailureCatalogue.all)
    switch isJSON ? .json : format {
    case .json: Console.write(JSONWriter.canonical(json(rules, failures)))
    case .markdown: Console.write(RulesPage.markdown(rules, failures))
    case .text where rule == nil:
      list(rules.map { ($0.id, severity($0), words($0)?.summary ?? $0.summary) })
      Console.writeLine("\n" + Interface.said("Other messages:") + "\n")
      list(failures.map { ($0.id, "", Interface.saidInHelp($0.summary)) })
    case .text:
      for rule in rules { Console.write(text(rule)) }
      for failure in failures {
        let (summary, remedy) = (failure.summary, failure.remedy)
        Console.write(
          "\(failure.id)\n\(Interface.saidInHelp(summary))\n\n\(Interface.saidInHelp(remedy))\n")
      }
    }
  }

  private func list(_ entries: [(id: String, severity: String, summary: String)]) {
    let width = entries.map(\.id.count).max() ?? 0
    for entry in entries {
      let severity = entry.severity.isEmpty ? "" : entry.severity.padded(to: 9)
      Console.writeLine(entry.id.padded(to: width + 2) + severity + entry.summary)
    }
  }

  private func text(_ rule: Rule) -> String {
    let words = words(rule)
    return """
      \(rule.id) (\(severity(rule)))
      \(words?.summary ?? rule.summary)

      \(words?.explanation ?? rule.explanation)

      \(Interface.said("Not so:"))
      \(rule.badExample.indented)

      \(Interface.said("But so:"))
      \(rule.goodExample.indented)

      """
  }

  private func words(_ rule: Rule) -> RuleWords? { RuleWords.of(rule.id, in: Interface.language) }

  private func severity(_ rule: Rule) -> String {
    Words.of(Interface.language).checking.severities[rule.severity] ?? rule.severity.rawValue
  }

  private func json(_ rules: [Rule], _ failures: [Failure]) -> JSONValue {
    .object(
      JSONObject([
        .init(name: "rules", value: .array(rules.map(\.json))),
        .init(name: "failures", value: .array(failures.map(\.json))),
      ]))
  }

  private func find(_ id: String) throws -> ([Rule], [Failure]) {
    if let rule = RuleCatalogue.rule(id) { return ([rule], []) }
    if let failure = FailureCatalogue.failure(id) { return ([], [failure]) }
    throw CommandFailure(
      "unknown-rule", "there is no rule “\(id)”",
      explanation: RuleCatalogue.suggestion(for: id) ?? "`argue explain` lists all rules.",
      status: ExitStatus.usage)
  }
}

extension String {
  /// The text with each line two columns further in.
  fileprivate var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
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

extension Failure {
  /// The failure as JSON.
  fileprivate var json: JSONValue {
    .object(
      JSONObject([
        .init(name: "id", value: .string(id)), .init(name: "summary", value: .string(summary)),
        .init(name: "remedy", value: .string(remedy)),
      ]))
  }
}
