/// A language tag as of BCP 47, such as `en` or `zh-Hant`, kept as it was written and compared by its
/// UTF-8 bytes.
public struct LanguageTag: RawRepresentable, Sendable, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// The tag's text.
  public var rawValue: String

  /// Makes a tag from its text; nothing is checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a tag from a literal; nothing is checked.
  public init(stringLiteral value: String) { rawValue = value }

  /// The tag for an undetermined language (BCP 47, section 4.1): the language of plain strings in a
  /// map that names no languages.
  public static let undetermined: LanguageTag = "und"

  /// The tag's text.
  public var description: String { rawValue }

  /// The primary subtag in lower case: `zh` of `zh-Hant`.
  public var primarySubtag: Substring {
    rawValue.prefix { $0 != "-" && $0 != "_" }
  }

  /// Orders tags by their UTF-8 bytes.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8Precedes(right.rawValue)
  }
}

extension LanguageTag: Hashable {
  /// Whether both tags have the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue.hasSameBytes(as: right.rawValue)
  }

  /// Feeds the text to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
