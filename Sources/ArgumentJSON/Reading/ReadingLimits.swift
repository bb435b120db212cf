/// How large a document may be; each limit can be raised by whoever reads it.
public struct ReadingLimits: Hashable, Sendable {
  /// The most bytes; positions are kept in 32 bits, so at most 4 GiB.
  public var bytes = Int(clamping: 1 << 31 as Int64)
  /// How deep arrays and objects may be nested; jansson's own limit is 2048.
  public var nesting = 128

  /// The limits by default: 2 GiB, 128 levels.
  public init() {}
}

extension ReadingLimits {
  /// The limits for a text of which a value will stand deeper in a map, by so many levels, than it
  /// stands in the text: without them the map could be written, but not read again.
  public func leaving(levels: Int) -> ReadingLimits {
    var limits = self
    limits.nesting = max(1, nesting - levels)
    return limits
  }
}
