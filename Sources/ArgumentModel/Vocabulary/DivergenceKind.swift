/// What one edition does beside another.
///
/// A word of no known value is kept as it is.
public struct DivergenceKind: OpenVocabulary {
  /// The word as documents have it, known or not.
  public var rawValue: String

  /// Takes a word as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It claims more.
  public static let stronger = DivergenceKind(rawValue: "stronger")
  /// It claims less.
  public static let weaker = DivergenceKind(rawValue: "weaker")
  /// It has something the other has not.
  public static let added = DivergenceKind(rawValue: "added")
  /// It lacks something the other has.
  public static let omitted = DivergenceKind(rawValue: "omitted")
  /// It says something else.
  public static let changed = DivergenceKind(rawValue: "changed")

  /// The words with a meaning.
  public static let known: [Self] = [.stronger, .weaker, .added, .omitted, .changed]
}
