/// A half-open range of Unicode code points of an edition's text, counted from 0.
///
/// It is kept as written even where it ends before it starts; a check reports that.
public struct TextRange: Hashable, Sendable {
  /// The first code point, as it is written: where `Int` has 32 bits a document may say more than it
  /// holds.
  package var exactStart: Int64
  /// The code point after the last, as it is written.
  package var exactEnd: Int64

  /// The first code point, or the largest number if it is beyond every text.
  public var start: Int {
    get { Int(clamping: exactStart) }
    set { exactStart = Int64(newValue) }
  }

  /// The code point after the last, or the largest number if it is beyond every text.
  public var end: Int {
    get { Int(clamping: exactEnd) }
    set { exactEnd = Int64(newValue) }
  }

  /// Makes a range from its first code point to the one after its last.
  public init(_ start: Int, _ end: Int) { self.init(exactly: Int64(start), Int64(end)) }

  /// Makes a range as it is written.
  init(exactly start: Int64, _ end: Int64) {
    exactStart = start
    exactEnd = end
  }

  /// The range as `[start, end]`.
  var json: JSONValue { .array([.int(exactStart), .int(exactEnd)]) }
}
