/// What a teacher's comment says of what it is on, in one word.
///
/// A word of no known value is kept as it is.
public struct CommentMark: OpenVocabulary {
  /// The word as documents have it, known or not.
  public var rawValue: String

  /// Takes a word as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It is right.
  public static let accepted = CommentMark(rawValue: "accepted")
  /// It has to be thought over, or explained.
  public static let questioned = CommentMark(rawValue: "questioned")
  /// It is wrong.
  public static let wrong = CommentMark(rawValue: "wrong")

  /// The words with a meaning.
  public static let known: [Self] = [.accepted, .questioned, .wrong]
}
