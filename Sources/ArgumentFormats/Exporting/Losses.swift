internal import ArgumentModel

/// Says what a format can't carry of a map.
struct Losses {
  /// The rule of the findings.
  static let rule = "loss"
  private let format: String
  private(set) var diagnostics: [Diagnostic] = []

  /// Reports everything that is in the map and not in a list of what the format carries.
  init(_ map: ArgumentMap, format: String, carried: Set<MapAspect>) {
    self.format = format
    for aspect in MapAspect.allCases where !carried.contains(aspect) {
      report(aspect.count(in: map), aspect.nouns.one, aspect.nouns.many)
    }
  }

  /// Reports the statements' texts in languages that are not among those written.
  mutating func reportLanguages(_ map: ArgumentMap, written: [LanguageTag]) {
    let count = map.statements.reduce(0) { sum, statement in
      sum + statement.text.versions.count { !written.contains($0.language) }
    }
    report(count, "text in another language", "texts in other languages")
  }

  /// Reports a number of things that were left out; none are not worth a word.
  mutating func report(_ count: Int, _ one: String, _ many: String) {
    guard count > 0 else { return }
    diagnostics.append(
      Diagnostic(
        rule: Self.rule, severity: .note,
        message: "\(format) has no place for \(count) \(count == 1 ? one : many)"))
  }
}
