internal import ArgumentModel

extension Words.CheckingWords {
  static let english = Self(
    severities: [.error: "error", .warning: "warning", .note: "note"], fix: "fix:",
    acknowledged: "acknowledged:", nothingFound: "nothing found",
    errors: Words.CountWords(" error", " errors"),
    warnings: Words.CountWords(" warning", " warnings"),
    notes: Words.CountWords(" note", " notes"),
    acknowledgedCount: Words.CountWords(" acknowledged", " acknowledged"),
    maps: Words.CountWords(" map", " maps"))
}
