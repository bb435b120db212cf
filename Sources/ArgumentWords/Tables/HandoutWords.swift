extension Words {
  /// What stands in handouts and on slides beside what a map says.
  package struct HandoutWords: Sendable {
    /// The heading of the drawing.
    package var drawing: String
    /// The heading of the numbered outline.
    package var outline: String
    /// The heading of what the map leaves open.
    package var questions: String
    /// What the first slide shows.
    package var overview: String
    /// The title of a slide that shows more of what a slide before it does: its title, and which one it is.
    package var further: @Sendable (_ title: String, _ number: Int) -> String
    /// A question of a scheme about a reason, by the reason's number and the scheme's name.
    package var ask: @Sendable (_ question: String, _ reason: String, _ scheme: String) -> String
    /// A question of the map that nothing answers, with its number.
    package var unanswered: @Sendable (_ question: String, _ number: String) -> String
  }
}
