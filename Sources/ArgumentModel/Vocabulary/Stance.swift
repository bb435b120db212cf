/// Whether a reason speaks for its target or against it.
///
/// A document with any other word is refused.
public struct Stance: OpenVocabulary {
  /// The word as documents have it, known or not.
  public var rawValue: String

  /// Takes a word as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// For.
  public static let supports = Stance(rawValue: "supports")
  /// Against.
  public static let attacks = Stance(rawValue: "attacks")

  /// The words with a meaning.
  public static let known: [Self] = [.supports, .attacks]
}
