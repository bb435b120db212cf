public import ArgumentModel

/// How an anchor stands to a text.
public enum AnchorStatus: String, Sendable, CaseIterable {
  /// Its words stand at its place.
  case exact
  /// Its words stand, unchanged, at another place.
  case moved
  /// Its words were found changed.
  case fuzzy
  /// Several places fit about as well, so none is taken.
  case ambiguous
  /// No place fits well enough.
  case orphan
}

/// What became of an anchor in a text.
public struct AnchorFinding: Hashable, Sendable {
  /// How the anchor stands to the text.
  public var status: AnchorStatus
  /// Where each of the anchor's ranges stands now, in code points; empty where no place is accepted.
  public var ranges: [TextRange] = []
  /// How much of the words and their surroundings is found there, or at the best place that was not
  /// accepted, from 0 to 1.
  public var score: Double = 0
  /// Which of the words were changed, where they were found changed, misspellings passed over.
  public var changes: [WordChange] = []
  /// The best place that was not accepted, and its score.
  public var runnerUp: Rival?
  /// Why none was accepted.
  public var reason: Refusal?

  /// A place that was not accepted.
  public struct Rival: Hashable, Sendable {
    /// The place, in code points.
    public var ranges: [TextRange]
    /// How much is found there, from 0 to 1.
    public var score: Double
  }

  /// Why no place was accepted.
  public enum Refusal: String, Sendable {
    /// The words aren't known: the anchor is sealed, and the text that it was made in isn't at hand.
    case sealed
    /// Nothing resembles the words enough.
    case notFound
    /// Something does, but it may well be something else.
    case belowFloor
    /// Several places do.
    case rivals
    /// The ranges of the anchor were found, but out of order or into each other.
    case disordered
    /// It was refused when the text changed, and nobody has decided about it since.
    case left
  }

  /// Makes a finding, by default one without a place.
  public init(
    _ status: AnchorStatus, ranges: [TextRange] = [], score: Double = 0, runnerUp: Rival? = nil,
    reason: Refusal? = nil
  ) {
    self.status = status
    self.ranges = ranges
    self.score = score
    self.runnerUp = runnerUp
    self.reason = reason
  }
}
