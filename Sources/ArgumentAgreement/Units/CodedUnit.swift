/// A stretch of a text, or of any line, that a coder set apart and gave a category.
public struct CodedUnit: Hashable, Sendable, Comparable {
  /// Where it begins; of texts in code points.
  public var start: Double
  /// Where it ends, behind its last place; not before it begins.
  public var end: Double
  /// What the coder called it.
  public var category: String

  /// Makes a unit.
  public init(_ start: Double, _ end: Double, _ category: String) {
    (self.start, self.end, self.category) = (start, max(start, end), category)
  }

  /// How long it is.
  public var length: Double { end - start }

  /// How much of both it shares with another one.
  func overlap(with other: CodedUnit) -> Double {
    max(0, min(end, other.end) - max(start, other.start))
  }

  /// Orders units as they stand in the text.
  public static func < (left: CodedUnit, right: CodedUnit) -> Bool {
    if left.start != right.start { return left.start < right.start }
    if left.end != right.end { return left.end < right.end }
    return left.category.utf8.lexicographicallyPrecedes(right.category.utf8)
  }
}
