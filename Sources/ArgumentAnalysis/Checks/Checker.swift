public import ArgumentModel

/// Checks maps against the rules.
public struct Checker: Sendable {
  /// The severity of a rule, or that it is off.
  public enum Setting: Hashable, Sendable {
    /// The rule isn't applied.
    case off
    /// Every finding of the rule has this severity.
    case severity(Severity)

    /// Reads `off`, `note`, `warning` or `error`.
    public init?(_ word: String) {
      if word == "off" {
        self = .off
      } else if let severity = Severity(rawValue: word) {
        self = .severity(severity)
      } else {
        return nil
      }
    }
  }

  /// Settings by rule that go before the map's own.
  public var settings: [String: Setting]

  /// Makes a checker.
  public init(settings: [String: Setting] = [:]) {
    self.settings = settings
  }

  /// Checks a map.
  /// - Returns: The findings in the order of the document, each with its severity and, where the
  ///   map accepts it, the reason why.
  public func check(_ map: ArgumentMap) -> CheckReport {
    let context = CheckContext(map)
    var findings: [Diagnostic] = []
    for rule in RuleCatalogue.all {
      let setting = setting(of: rule, in: map)
      if setting == .off { continue }
      rule.find(context) { finding in
        var finding = finding
        if case .severity(let severity)? = setting { finding.severity = severity }
        findings.append(finding)
      }
    }
    return CheckReport(finish(findings, map))
  }

  /// Settles severity and acceptance of findings that come from elsewhere, such as from texts.
  public func finish(_ findings: [Diagnostic], _ map: ArgumentMap) -> [Diagnostic] {
    let acknowledged = Dictionary(
      map.header.checks.acknowledged.map { (AcknowledgedKey(rule: $0.rule, id: $0.id), $0.why) },
      uniquingKeysWith: { first, _ in first })
    var findings = findings
    if !acknowledged.isEmpty {
      for index in findings.indices {
        let key = AcknowledgedKey(rule: findings[index].rule, id: findings[index].id)
        findings[index].acknowledged = acknowledged[key]
      }
    }
    return DocumentOrder.sorted(findings)
  }

  private struct AcknowledgedKey: Hashable {
    var rule: String
    var id: EntityID?
  }

  private func setting(of rule: Rule, in map: ArgumentMap) -> Setting? {
    if let setting = settings[rule.id] { return setting }
    return map.header.checks.severity[rule.id]?.stringValue.flatMap(Setting.init)
  }
}
