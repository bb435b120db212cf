public import ArgumentModel

/// Checks maps against the rules.
///
/// ```swift
/// let checker = Checker(settings: ["no-thesis": .off, "open-question": .severity(.warning)])
/// let report = checker.check(map)
/// let isFine = report.count(.error) == 0
/// ```
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

  /// Makes a checker; without settings the map's own hold, and the rules' where it has none.
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
      if setting(of: rule.id, in: map) == .off { continue }
      rule.find(context) { findings.append($0) }
    }
    return CheckReport(finish(findings, map))
  }

  /// Settles severity and acceptance of findings, of the rules or from elsewhere, such as from texts.
  /// - Returns: The findings in the order of the document, without those whose rule is off.
  public func finish(_ findings: [Diagnostic], _ map: ArgumentMap) -> [Diagnostic] {
    let acknowledged = Dictionary(
      keepingFirst: map.header.checks.acknowledged.map {
        (AcknowledgedKey(rule: $0.rule, id: $0.id), $0.why)
      })
    // There are few rules, and a map may set as many severities as it likes.
    var settings: [String: Setting?] = [:]
    let settled = findings.compactMap { finding -> Diagnostic? in
      var finding = finding
      let known = settings[finding.rule]
      let setting = known ?? setting(of: finding.rule, in: map)
      if known == nil { settings[finding.rule] = .some(setting) }
      switch setting {
      case .off?: return nil
      case .severity(let severity)?: finding.severity = severity
      case nil: break
      }
      finding.acknowledged = acknowledged[AcknowledgedKey(rule: finding.rule, id: finding.id)]
      return finding
    }
    return DocumentOrder.sorted(settled)
  }

  private struct AcknowledgedKey: Hashable {
    var rule: String
    var id: EntityID?
  }

  private func setting(of rule: String, in map: ArgumentMap) -> Setting? {
    settings[rule] ?? map.header.checks.severity[rule]?.stringValue.flatMap(Setting.init)
  }
}
