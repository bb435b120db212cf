/// Which labellings of a map count (`Evaluation.md`, “Labels”).
///
/// All have the grounded labels; they differ in what that leaves open, where conflicts run in
/// circles.
public enum LabellingSemantics: String, Sendable, CaseIterable {
  /// The one labelling that settles no more than everybody has to grant (Dung 1995, definition 20).
  case grounded
  /// Those in which everything has the label that its attackers and grounds give it.
  case complete
  /// Those of them that accept as much as can be (Dung 1995, definition 7).
  case preferred
  /// Those of them that leave nothing open; there may be none (Dung 1995, definition 13).
  case stable
  /// The one that accepts the most of those that accept only what every preferred one does (Dung,
  /// Mancarella and Toni 2007).
  case ideal
  /// Those of them that leave as few statements and reasons open as can be (Caminada 2006).
  ///
  /// It is experimental on maps: what isn't a statement or a step isn't looked at, and no theorem
  /// ties it to that of logic programs.
  case semiStable = "semi-stable"
}

/// How several labellings make one verdict.
public enum Acceptance: String, Sendable, CaseIterable {
  /// What all of them say.
  case sceptical
  /// Accepted is what one of them accepts, rejected what none accepts and one rejects.
  case credulous
}
