/// A size of paper, in points.
public struct Paper: Hashable, Sendable {
  /// The shorter side.
  public var short: Double
  /// The longer side.
  public var long: Double

  /// Makes a size from its sides, in points.
  public init(short: Double, long: Double) {
    self.short = short
    self.long = long
  }

  /// 210 × 297 mm (ISO 216).
  public static let a4 = Paper(short: 595.28, long: 841.89)
  /// 297 × 420 mm.
  public static let a3 = Paper(short: 841.89, long: 1190.55)
  /// 420 × 594 mm.
  public static let a2 = Paper(short: 1190.55, long: 1683.78)
  /// 594 × 841 mm.
  public static let a1 = Paper(short: 1683.78, long: 2383.94)
  /// 841 × 1189 mm.
  public static let a0 = Paper(short: 2383.94, long: 3370.39)
  /// 8.5 × 11 inches.
  public static let letter = Paper(short: 612, long: 792)
}
