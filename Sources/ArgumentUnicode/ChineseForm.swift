/// Which form of Chinese a character belongs to alone, by the variants in the Unihan database.
public enum ChineseForm: UInt8, Hashable, Sendable, CaseIterable {
  // The order is that of the generated table.

  /// Both forms write it, or it isn't a Chinese character.
  case shared
  /// Only Traditional Chinese writes it so.
  case traditional
  /// Only Simplified Chinese writes it so.
  case simplified

  /// Creates the form of a scalar.
  public init(of scalar: Unicode.Scalar) {
    self = ChineseForm(rawValue: chineseFormTable[scalar]) ?? .shared
  }
}
