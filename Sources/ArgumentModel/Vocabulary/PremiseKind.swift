/// In which way a premise counts: who bears the burden of proof for it (Gordon, Prakken and Walton 2007,
/// section 3), or that it was said (the locutions of AIF; Budzynska and Reed 2011).
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

  /// What counts is that somebody says it, not that it is so.
  public static let locution = PremiseKind(rawValue: "locution")

  /// The words with a meaning.
  public static let known: [Self] = [.assumption, .exception, .locution]
}
