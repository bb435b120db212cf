/// How a text holds back.
///
/// A word of no known value is kept as it is.
public struct Hedge: OpenVocabulary {
  /// The word as documents have it, known or not.
  public var rawValue: String

  /// Takes a word as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Not at all.
  public static let none = Hedge(rawValue: "none")
  /// Hearsay.
  public static let reported = Hedge(rawValue: "reported")
  /// It may be.
  public static let possible = Hedge(rawValue: "possible")
  /// It probably is.
  public static let likely = Hedge(rawValue: "likely")
  /// Roughly so.
  public static let approximate = Hedge(rawValue: "approximate")

  /// The words with a meaning.
  public static let known: [Self] = [.none, .reported, .possible, .likely, .approximate]
}
