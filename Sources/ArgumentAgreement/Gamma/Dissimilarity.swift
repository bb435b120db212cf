/// How unlike two units are, by where they are and what they are called.
///
/// Y. Mathet, A. Widlöcher and J.-P. Métivier, “The unified and holistic method gamma (γ) for
/// inter-annotator agreement measure and alignment”, Computational Linguistics 41(3), 2015.
public struct Dissimilarity: Hashable, Sendable {
  /// How much the place counts.
  public var positional: Double
  /// How much the category counts.
  public var categorical: Double
  /// How unlike a unit is to none.
  public var empty: Double

  /// Makes a measure.
  public init(positional: Double = 3, categorical: Double = 1, empty: Double = 1) {
    (self.positional, self.categorical, self.empty) = (positional, categorical, empty)
  }

  /// How far apart the places are: the square of what their ends differ by, in proportion to their
  /// lengths.
  func place(_ a: CodedUnit, _ b: CodedUnit) -> Double {
    let apart = abs(a.start - b.start) + abs(a.end - b.end)
    let length = a.length + b.length
    if length == 0 { return apart == 0 ? 0 : .infinity }
    let share = apart / length
    return positional * share * share * empty
  }

  /// Whether the categories differ, as a dissimilarity.
  func category(_ a: CodedUnit, _ b: CodedUnit) -> Double {
    a.category == b.category ? 0 : categorical * empty
  }

  /// How unlike two units are, by place and category together.
  public func between(_ a: CodedUnit, _ b: CodedUnit) -> Double { place(a, b) + category(a, b) }
}
