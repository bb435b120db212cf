/// How large an XML document may be.
public struct XMLLimits: Hashable, Sendable {
  /// The most bytes.
  public var bytes = 1 << 30
  /// How deep elements may stand in one another.
  public var depth = 256

  /// Makes the default limits.
  public init() {}
}
