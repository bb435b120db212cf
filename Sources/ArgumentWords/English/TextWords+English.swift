extension Words.TextWords {
  static let english = Self(
    marked: { "\($0) marked" },
    unanswered: "unanswered", notPremise: "not a premise", step: "the step itself",
    utterance: "utterance", whereItStands: "where it stands",
    unplaced: {
      "! \($0) anchor\($0 == 1 ? "" : "s") not marked: the words don't stand there"
    },
    noAnchors: "Nothing is anchored in this text.",
    text: "Text", numbers: "Numbers", statements: "Statements", openHeading: "Not answered yet",
    open: "not answered",
    unplacedOnPage: { "! \($0) anchors not marked: the words don't stand there" })
}
