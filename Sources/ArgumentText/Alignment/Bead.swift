/// Some consecutive segments of one text and those of another that say the same.
///
/// Where one of the ranges is empty the other text has nothing for these segments.
public struct Bead: Hashable, Sendable {
  /// Which segments of the first text, by their positions among those that were aligned.
  public var first: Range<Int>
  /// Which segments of the second text.
  public var second: Range<Int>
  /// How unlikely the pairing is, as a negative natural logarithm of a probability, less what the
  /// shared words are worth; from 0, the best.
  public var cost: Double
  /// What both sides name: numbers, percentages, Latin names; in the order of their first text.
  public var shared: [String]

  /// How good the pairing is, from 1, the best, towards 0.
  public var score: Double { 1 / (1 + cost) }
}
