internal import ArgumentModel

extension Rule {
  static let unknownSetting: Rule = Rule(
    "unknown-setting", .warning,
    "What a map says about its checks names rules and entities there are.",
    explanation: """
      A severity is off, note, warning or error, by the id of a rule; `argue explain` lists all \
      rules. An accepted finding names a rule too, and an entity that is in the map. Anything else \
      has no effect.
      """,
    bad: #""checks": { "severity": { "no-theses": "off" } }"#,
    good: #""checks": { "severity": { "no-thesis": "off" } }"#
  ) { context, report in
    let settings = context.map.header.checks
    func found(_ message: String, _ place: String, unknownRule: String? = nil) {
      var finding = Diagnostic(
        rule: Rule.unknownSetting.id, severity: Rule.unknownSetting.severity, message: message,
        pointer: "/checks/\(place)")
      finding.explanation = unknownRule.flatMap(RuleCatalogue.suggestion)
      report(finding)
    }
    for member in settings.severity.members {
      let place = "severity/\(JSONPointer.escape(member.name))"
      if RuleCatalogue.rule(member.name) == nil {
        found(
          "the map sets the severity of “\(member.name)”, which is no rule", place,
          unknownRule: member.name)
      } else if member.value.stringValue.flatMap(Checker.Setting.init) == nil {
        found("the severity of “\(member.name)” isn't off, note, warning or error", place)
      }
    }
    for (index, accepted) in settings.acknowledged.enumerated() {
      let place = "acknowledged/\(index)"
      if RuleCatalogue.rule(accepted.rule) == nil {
        found(
          "the map accepts findings of “\(accepted.rule)”, which is no rule", place + "/rule",
          unknownRule: accepted.rule)
      }
      if let id = accepted.id, context.index.kinds(of: id).isEmpty {
        found("the map accepts a finding at “\(id)”, which isn't there", place + "/id")
      }
    }
  }
}
