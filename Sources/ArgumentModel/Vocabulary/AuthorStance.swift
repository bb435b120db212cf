/// What a text's author does with a content.
///
/// A word of no known value is kept as it is.
public struct AuthorStance: OpenVocabulary {
  /// The word as documents have it, known or not.
  public var rawValue: String

  /// Takes a word as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Adopts it.
  public static let endorses = AuthorStance(rawValue: "endorses")
  /// Only passes it on.
  public static let reports = AuthorStance(rawValue: "reports")
  /// Casts doubt on it.
  public static let doubts = AuthorStance(rawValue: "doubts")
  /// Denies it.
  public static let rejects = AuthorStance(rawValue: "rejects")

  /// The words with a meaning.
  public static let known: [Self] = [.endorses, .reports, .doubts, .rejects]
}
