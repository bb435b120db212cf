public import ArgumentModel
internal import ArgumentReports
internal import ArgumentWords

/// Tells people what two sides of a merge changed otherwise, with what each has.
public struct ConflictText {
  private let words: Words
  private let hasColor: Bool

  /// Chooses a language.
  public init(language: LanguageTag?, hasColor: Bool) {
    words = Words.of(language)
    self.hasColor = hasColor
  }

  /// How many conflicts there are.
  public func count(_ conflicts: [MergeConflict]) -> String {
    words.comparison.conflicts(conflicts.count)
  }

  /// One conflict, ending in a line feed.
  /// - Parameter isDecided: Whether it is told which side was taken.
  public func text(_ conflict: MergeConflict, isDecided: Bool = true) -> String {
    let comparison = words.comparison
    let reason = comparison.clashes[conflict.reason.rawValue] ?? conflict.reason.rawValue
    var text = TextStyle.title(words.labelled(place(conflict), reason), hasColor: hasColor) + "\n"
    for side in [MergeConflict.Side.base, .ours, .theirs] {
      let name = comparison.sides[side.rawValue] ?? side.rawValue
      let value = conflict.value(of: side).map(DifferenceText.text) ?? comparison.nothing
      let isTaken = isDecided && conflict.taken == side
      text += "  " + words.labelled(name, value)
      text += (isTaken ? words.space + words.bracketed(comparison.taken) : "") + "\n"
    }
    return text
  }

  /// Where a conflict is: “statement ban, text [en]”.
  private func place(_ conflict: MergeConflict) -> String {
    var place = words.comparison.map
    if let kind = conflict.kind {
      place =
        (words.comparison.kinds[kind.plural] ?? kind.plural) + " "
        + (conflict.id?.rawValue.printable ?? "")
    }
    guard let field = conflict.field else { return place }
    place += words.comma + field.printable
    guard let part = conflict.part else { return place }
    if case .name(let name) = part { return place + " [\(name.printable)]" }
    return place + " \(JSONGist.text(part.json))"
  }
}
