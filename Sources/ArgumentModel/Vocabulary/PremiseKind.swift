/// Who bears the burden of proof for a premise (Gordon, Prakken and Walton 2007, section 3).
///
/// A word of no known value is kept as it is.
public struct PremiseKind: OpenVocabulary {
  /// The word as documents have it, known or not.
  public var rawValue: String

  /// Takes a word as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// It holds until questioned.
  public static let assumption = PremiseKind(rawValue: "assumption")
  /// It fails until shown.
  public static let exception = PremiseKind(rawValue: "exception")

  /// The words with a meaning.
  public static let known: [Self] = [.assumption, .exception]
}
