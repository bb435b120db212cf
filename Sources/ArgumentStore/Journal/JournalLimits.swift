/// How much of a map's history is kept; the oldest goes first.
public struct JournalLimits: Hashable, Sendable {
  /// The most changes that can be undone or redone.
  public var entries = 1000
  /// The most bytes; only a single change that is larger by itself exceeds them.
  public var bytes = 16 << 20

  /// The limits by default: 1,000 changes, 16 MiB.
  public init() {}
}
