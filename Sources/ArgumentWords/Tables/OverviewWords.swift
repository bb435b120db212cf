extension Words {
  /// The headings of a table with a line for each of many maps.
  package struct OverviewWords: Sendable {
    package var map: String
    package var statements: String
    package var supports: String
    package var attacks: String
    package var anchors: String
    package var unanswered: String
    package var findings: String
    package var thesis: String
    /// Of a map without a thesis.
    package var none: String
  }
}
