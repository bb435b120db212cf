extension Words {
  /// The words that stand around a drawing, and in its legend.
  package struct DrawingWords: Sendable {
    /// The pages that something is on, of whose numbers a list is given.
    package var pages: @Sendable (_ numbers: String) -> String
    /// Which page one is, and of how many.
    package var pageOf: @Sendable (_ page: Int, _ count: Int) -> String

    // The parts of a booklet.
    package var sources: String
    package var index: String

    // The legend.
    package var legend: String
    package var joint: String
    package var strength: String
    package var thesis: String
    package var question: String
    package var hidden: String
    package var comment: String
    package var hedged: String
    package var attributed: String
    package var anchored: String
    package var anchoredOften: String
    package var continued: String
  }
}
