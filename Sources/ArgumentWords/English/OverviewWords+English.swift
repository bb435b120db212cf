extension Words.OverviewWords {
  static let english = Self(
    map: "map", statements: "statements", supports: "for", attacks: "against", anchors: "anchors",
    unanswered: "unanswered", findings: "findings", thesis: "thesis", none: "no thesis")
}
