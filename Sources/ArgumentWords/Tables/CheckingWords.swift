package import ArgumentModel

extension Words {
  /// What stands around the findings of checks.
  package struct CheckingWords: Sendable {
    /// The severities, as they stand before a finding.
    package var severities: [Severity: String]
    /// Before what would mend a finding.
    package var fix: String
    /// Before why a map accepts a finding.
    package var acknowledged: String
    package var nothingFound: String
    /// Counts of findings.
    package var errors: CountWords
    package var warnings: CountWords
    package var notes: CountWords
    package var acknowledgedCount: CountWords
    /// How many maps were checked.
    package var maps: CountWords
  }
}
