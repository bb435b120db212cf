extension Words.DrawingWords {
  static let english = Self(
    pages: { "p. \($0)" },
    pageOf: { "Page \($0) of \($1)" },
    places: { $0 == 1 ? "1 place in the text" : "\($0) places in the text" },
    legend: "Legend", joint: "premises that count only together",
    strength: "the thicker a line, the stronger the reason",
    thesis: "the thesis", question: "a question", hidden: "more statements that aren't drawn",
    comment: "a comment", hedged: "said by somebody, with reservations",
    attributed: "said by somebody", anchored: "where it stands in the text",
    continued: "goes on on another page")
}
