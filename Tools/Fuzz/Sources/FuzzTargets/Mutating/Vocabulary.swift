import ArgumentModel

/// The words of maps and edits.
enum Vocabulary {
  /// Names of members.
  static let names: [String] =
    names(MapHeader.self) + names(Source.self) + names(Participant.self) + names(Statement.self)
    + names(Reason.self) + names(Relation.self) + names(Group.self) + names(Utterance.self)
    + names(Comment.self) + names(Edition.self) + names(EditionRule.self) + names(Anchor.self)
    + names(Quote.self) + names(Attribution.self) + names(Citation.self) + names(Divergence.self)
    + names(Premise.self) + names(CriticalQuestion.self) + names(CheckSettings.self)
    + names(Acknowledgement.self) + EntityKind.allCases.map(\.plural)
    + EntityKind.allCases.map(\.rawValue)
    + [
      "format", "edit", "nth", "field", "to", "from", "after", "key", "language", "literal",
      "premise", "into", "ids", "cascade", "edition", "x", "",
    ]

  /// Strings that mean something somewhere.
  static let words = [
    "argue/1", "thesis", "claim", "premise", "evidence", "assumption", "counterargument",
    "rebuttal", "concession", "question", "background", "supports", "attacks", "contradicts",
    "restates", "prefers", "answers", "endorses", "reports", "doubts", "rejects", "asserts",
    "likely", "stronger", "weaker", "added", "omitted", "changed", "expert-opinion", "exception",
    "ordinary", "note", "warning", "error", "off", "orphan-statement", "near-duplicate", "add",
    "set",
    "rename", "retarget", "link", "unlink", "split", "join", "move", "remove", "merge",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  ]

  private static func names<R: Record>(_: R.Type) -> [String] { R.fields.map(\.name) }
}
