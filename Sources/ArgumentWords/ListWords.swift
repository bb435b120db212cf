/// What lists of a language have at the beginning of their items: read wherever it stands, since nobody
/// says of a list which language it is in.
public struct ListWords: Sendable {
  /// Words before what speaks for something.
  public let pro: [String]
  /// Words before what speaks against it.
  public let con: [String]
  /// The signs of numbers, one text for each kind, beside digits and Latin letters.
  public let numerals: [String]

  /// Those of all languages.
  public static let all: [ListWords] = [.english, .chinese]
}
