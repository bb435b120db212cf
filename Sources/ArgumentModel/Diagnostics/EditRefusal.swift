/// Why a list of edits was not applied; the map is as it was.
public struct EditRefusal: Error, Hashable, Sendable {
  /// What is wrong, at least one finding.
  public var diagnostics: [Diagnostic]
  /// The position in the list of the edit that failed, from 0; nil if the list as a whole did.
  public var index: Int?

  /// Makes a refusal of findings, which are at least one.
  public init(_ diagnostics: [Diagnostic], index: Int? = nil) {
    self.diagnostics = diagnostics
    self.index = index
  }

  /// Makes a refusal for one finding.
  init(_ rule: String, _ message: String, id: EntityID? = nil, explanation: String? = nil) {
    diagnostics = [
      Diagnostic(
        rule: rule, severity: .error, message: message, explanation: explanation, id: id)
    ]
  }
}
