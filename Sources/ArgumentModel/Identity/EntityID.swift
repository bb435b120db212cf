/// The identifier of an entity of a map, compared by its UTF-8 bytes.
///
/// A valid id has 1 to 200 code points of letters, marks, numbers, `-`, `_` and `.`, begins with a
/// letter, a number or `_`, and is in Normalization Form C. Maps may hold invalid ones; the check
/// `bad-id` reports them.
public struct EntityID: RawRepresentable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The id's text.
  public var rawValue: String

  /// Makes an id from its text; nothing is checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an id from its text; nothing is checked.
  public init(_ text: String) { rawValue = text }

  /// Makes an id from a literal; nothing is checked.
  public init(stringLiteral value: String) { rawValue = value }

  /// The id's text.
  public var description: String { rawValue }

  /// Orders ids by their UTF-8 bytes.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8Precedes(right.rawValue)
  }
}

extension EntityID: Hashable {
  /// Whether both ids have the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue.hasSameBytes(as: right.rawValue)
  }

  /// Feeds the text's bytes to the hasher, which would normalise the text itself.
  public func hash(into hasher: inout Hasher) {
    let bytes = rawValue.utf8.span
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    hasher.combine(bytes.count)
  }
}

extension EntityID {
  /// The largest number of code points in an id.
  public static let longest = 200

  /// What is wrong with an id's characters.
  public enum Flaw: Hashable, Sendable {
    /// There is no character.
    case empty
    /// There are more than ``EntityID/longest`` code points.
    case tooLong(Int)
    /// The first character is neither a letter, a number nor `_`.
    case badStart(Unicode.Scalar)
    /// A character isn't a letter, mark, number, `-`, `_` or `.`.
    case badCharacter(Unicode.Scalar)
    /// The id isn't in Normalization Form C.
    case notNormalized
  }

  /// The first thing wrong with the id, or nil if it is valid.
  public var flaw: Flaw? {
    var count = 0
    var isASCII = true
    for scalar in rawValue.unicodeScalars {
      if count == 0, !scalar.mayBeginIdentifier { return .badStart(scalar) }
      if !scalar.mayContinueIdentifier { return .badCharacter(scalar) }
      if !scalar.isASCII { isASCII = false }
      count += 1
    }
    if count == 0 { return .empty }
    if count > Self.longest { return .tooLong(count) }
    if !isASCII, !rawValue.normalizedToNFC.hasSameBytes(as: rawValue) { return .notNormalized }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether this is one of the commonest marks of Chinese, full-width or its own, which are neither
  /// letters nor numbers: known without a search.
  private var isChineseMark: Bool {
    (0x3000...0x3004).contains(value) || (0x3008...0x3020).contains(value)
      || (0xFF01...0xFF0F).contains(value)
  }

  /// Whether an id may begin with this character.
  package var mayBeginIdentifier: Bool {
    if isASCII {
      return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || self == "_"
        || (0x61...0x7A).contains(value)
    }
    // Most of Chinese, without a search.
    if (0x4E00...0x9FFF).contains(value) { return true }
    if isChineseMark { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Whether an id may contain this character after its first.
  package var mayContinueIdentifier: Bool {
    if mayBeginIdentifier || self == "-" || self == "." { return true }
    if isASCII || isChineseMark { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
