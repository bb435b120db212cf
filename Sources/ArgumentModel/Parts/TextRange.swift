/// A half-open range of Unicode code points of an edition's text, counted from 0.
///
/// It is kept as written even where it ends before it starts; a check reports that.
public struct TextRange: Hashable, Sendable {
  /// The first code point.
  public var start: Int
  /// The code point after the last.
  public var end: Int

  /// Makes a range from its first code point to the one after its last.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The range as `[start, end]`.
  var json: JSONValue { .array([.int(Int64(start)), .int(Int64(end))]) }
}
