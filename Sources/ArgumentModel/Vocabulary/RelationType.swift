/// The kinds of relations.
///
/// A word of no known value is kept as it is.
public struct RelationType: OpenVocabulary {
  /// The word as documents have it, known or not.
  public var rawValue: String

  /// Takes a word as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Two that can't both hold; symmetric.
  public static let contradicts = RelationType(rawValue: "contradicts")
  /// Another wording; both share one verdict.
  public static let restates = RelationType(rawValue: "restates")
  /// One is preferred to another.
  public static let prefers = RelationType(rawValue: "prefers")
  /// A position on a question.
  public static let answers = RelationType(rawValue: "answers")

  /// The words with a meaning.
  public static let known: [Self] = [.contradicts, .restates, .prefers, .answers]
}
