extension Words.HandoutWords {
  static let english = Self(
    drawing: "Argument map", outline: "Outline", questions: "Open questions", overview: "Overview",
    further: { title, number in "\(title) (\(number))" },
    ask: { question, reason, scheme in "\(question) (reason \(reason), \(scheme))" },
    unanswered: { question, number in
      number.isEmpty ? "\(question)" : "\(question) (\(number), no answer yet)"
    })
}
