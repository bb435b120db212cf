public import ArgumentModel

/// What a check found.
public struct CheckReport: Hashable, Sendable {
  /// The findings in the order of the document.
  public var diagnostics: [Diagnostic]

  /// Makes a report of findings whose severity and order are settled.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// How many findings of a severity count: those that the map doesn't accept.
  public func count(_ severity: Severity) -> Int {
    diagnostics.lazy.filter { $0.severity == severity && $0.acknowledged == nil }.count
  }

  /// How many findings the map accepts.
  public var acknowledgedCount: Int {
    diagnostics.lazy.filter { $0.acknowledged != nil }.count
  }
}
