extension Words {
  /// What stands around a source's text in which a map's anchors are marked.
  package struct TextWords: Sendable {
    /// How many places are marked.
    package var marked: @Sendable (_ count: Int) -> String
    package var unanswered: String
    package var notPremise: String
    package var step: String
    package var utterance: String
    package var whereItStands: String
    /// How many anchors have words that the text doesn't have.
    package var unplaced: @Sendable (_ count: Int) -> String
    /// Where nothing is marked.
    package var noAnchors: String

    // Of pages that show a text beside the map.
    package var text: String
    package var numbers: String
    package var statements: String
    package var openHeading: String
    package var open: String
    /// The same on a page, where one anchor isn't told from several.
    package var unplacedOnPage: @Sendable (_ count: Int) -> String
  }
}
