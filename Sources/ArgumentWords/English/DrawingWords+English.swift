extension Words.DrawingWords {
  static let english = Self(
    pages: { "p. \($0)" },
    pageOf: { "Page \($0) of \($1)" },
    sources: "Sources", index: "All statements",
    legend: "Legend", joint: "premises that count only together",
    strength: "the thicker a line, the stronger the reason",
    thesis: "the thesis", question: "a question", hidden: "more statements that aren't drawn",
    comment: "a comment", hedged: "said by somebody, with reservations",
    attributed: "said by somebody", anchored: "in which paragraph of the text it stands",
    anchoredOften: "in how many places of the text it stands",
    continued: "goes on on another page")
}
