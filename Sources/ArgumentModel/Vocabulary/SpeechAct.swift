/// What a speaker does with a content.
///
/// A word of no known value is kept as it is.
public struct SpeechAct: OpenVocabulary {
  /// The word as documents have it, known or not.
  public var rawValue: String

  /// Takes a word as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Says that it is so.
  public static let asserts = SpeechAct(rawValue: "asserts")
  /// Passes it on.
  public static let reports = SpeechAct(rawValue: "reports")
  /// Says so as a witness.
  public static let testifies = SpeechAct(rawValue: "testifies")
  /// Says so against the own interest.
  public static let admits = SpeechAct(rawValue: "admits")
  /// Estimates that it will be so.
  public static let projects = SpeechAct(rawValue: "projects")
  /// Infers that it is so.
  public static let concludes = SpeechAct(rawValue: "concludes")
  /// Says it against others, who say the opposite: the content is the denial, not the denied.
  public static let denies = SpeechAct(rawValue: "denies")
  /// Says that it will be so.
  public static let predicts = SpeechAct(rawValue: "predicts")
  /// Says that it should be so.
  public static let recommends = SpeechAct(rawValue: "recommends")

  /// The words with a meaning.
  public static let known: [Self] = [
    .asserts, .reports, .testifies, .admits, .projects, .concludes,
    .denies, .predicts, .recommends,
  ]
}
