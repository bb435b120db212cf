internal import ArgumentAnalysis
internal import ArgumentModel

/// The rules of the checks as a page of the documentation, in Markdown.
enum RulesPage {
  /// The page with these rules and other messages.
  static func markdown(_ rules: [Rule], _ failures: [Failure]) -> String {
    var page = """
      # Rules of the checks

      What `argue check` looks for. A map sets a rule's severity under `checks.severity`, the command
      line with `--severity RULE=off`, `=note`, `=warning` or `=error`; a finding that is accepted stands
      under `checks.acknowledged` with the reason why. Only errors, and with `--strict` warnings, make
      the command exit with 1. `argue explain RULE` prints an entry of this page, and
      `argue explain --format markdown` the page.


      """
    page += section("In the map", rules.filter { $0.subject == .map })
    page += section("Beside its texts", rules.filter { $0.subject == .texts })
    page += section("Beside other maps", rules.filter { $0.subject == .otherMaps })
    if !failures.isEmpty {
      page += "## Other messages\n\n| Message | What it means | What helps |\n|---|---|---|\n"
      for failure in failures {
        page += "| `\(failure.id)` | \(failure.summary) | \(failure.remedy) |\n"
      }
    }
    return page
  }

  private static func section(_ title: String, _ rules: [Rule]) -> String {
    rules.isEmpty ? "" : "## \(title)\n\n" + rules.map(entry).joined()
  }

  private static func entry(_ rule: Rule) -> String {
    """
    ### \(rule.id)

    \(rule.summary) (\(rule.severity.rawValue))

    \(rule.explanation)

    Not so:

    ```
    \(rule.badExample)
    ```

    But so:

    ```
    \(rule.goodExample)
    ```


    """
  }
}
