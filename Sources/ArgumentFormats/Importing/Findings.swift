internal import ArgumentModel

/// What importers say of documents, with the line where there is one.
///
/// Of findings that are many, the first are said one by one and the rest are counted.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  private var severities: [String: Severity] = [:]
  private static let most = 100

  /// Adds a finding of the importers' own.
  mutating func add(
    _ rule: String, _ severity: Severity, _ message: String, explanation: String? = nil,
    line: Int? = nil
  ) {
    var diagnostic = Diagnostic(
      rule: rule, severity: severity, message: message, explanation: explanation)
    diagnostic.position = line.map { SourcePosition(line: $0, column: 1) }
    add(diagnostic)
  }

  /// Adds a finding.
  mutating func add(_ diagnostic: Diagnostic, line: Int? = nil) {
    counts[diagnostic.rule, default: 0] += 1
    severities[diagnostic.rule] = max(severities[diagnostic.rule] ?? .note, diagnostic.severity)
    guard counts[diagnostic.rule, default: 0] <= Self.most else { return }
    var diagnostic = diagnostic
    if let line { diagnostic.position = SourcePosition(line: line, column: 1) }
    diagnostics.append(diagnostic)
  }

  /// All findings, with a last one for each rule of which not all were said.
  var all: [Diagnostic] {
    var all = diagnostics
    for (rule, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.most {
      all.append(
        Diagnostic(
          rule: rule, severity: severities[rule] ?? .warning,
          message: "there are \(count - Self.most) more findings like these"))
    }
    return all
  }
}
