public import ArgumentModel

/// Why a document couldn't be read: everything that is wrong with it, with line and column.
public struct ReadFailure: Error, Hashable, Sendable {
  /// What is wrong, at least one finding.
  public var diagnostics: [Diagnostic]

  /// Makes a failure of findings, which are at least one.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  init(_ rule: String, _ message: String, explanation: String? = nil, at position: SourcePosition?)
  {
    var diagnostic = Diagnostic(
      rule: rule, severity: .error, message: message, explanation: explanation)
    diagnostic.position = position
    diagnostics = [diagnostic]
  }
}
