extension Words {
  /// The words for how far the makers of several maps agree.
  package struct AgreementWords: Sendable {
    package var maps: CountWords
    package var statements: CountWords
    /// Of the statements that all maps have.
    package var shared: CountWords
    package var items: CountWords
    /// What measures are about, by its name.
    package var subjects: [String: String]
    package var undefined: String
    /// Why a measure is undefined, by its name.
    package var reasons: [String: String]
    /// The heading over what was left out.
    package var leftOut: String
    /// What was left out, by its name.
    package var dropped: [String: String]
    /// Of what a rule leaves for a person to decide.
    package var open: CountWords
  }
}
