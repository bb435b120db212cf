/// How large a document may be; each limit can be raised by whoever reads it.
public struct ReadingLimits: Hashable, Sendable {
  /// The most bytes; positions are kept in 32 bits, so at most 4 GiB.
  public var bytes = 1 << 31
  /// How deep arrays and objects may be nested; jansson's own limit is 2048.
  public var nesting = 128

  /// The limits by default: 2 GiB, 128 levels.
  public init() {}
}
