extension Words {
  /// The words of reports on maps that were compared with a reference.
  package struct MarkingWords: Sendable {
    /// The heading of one map's report.
    package var title: String
    /// The heading of a class's report.
    package var overview: String
    package var student: String
    package var score: String
    package var statements: String
    package var reasons: String
    package var objections: String
    package var comments: String
    /// Over what the reference has.
    package var reference: String
    /// Over what the compared map has.
    package var own: String
    package var judgement: String
    /// Over what a judgement rests on.
    package var basis: String
    package var points: String
    /// Above how many points there are at most.
    package var most: String
    package var distribution: String
    package var mostMissed: String
    /// How many of the compared maps lack something.
    package var missedBy: String
    package var mean: String
    /// Judgements, by their names.
    package var judgements: [String: String]
    /// What matches rest on, by their names.
    package var bases: [String: String]
    /// Parts of a rubric, by their names.
    package var parts: [String: String]
    /// The words of a page on what became of one maker's map, by names.
    package var curation: [String: String]
  }
}
