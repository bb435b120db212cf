/// What it takes for a statement to be accepted (Gordon, Prakken and Walton 2007, section 5).
///
/// A word of no known value is kept as it is.
public struct ProofStandard: OpenVocabulary {
  /// The word as documents have it, known or not.
  public var rawValue: String

  /// Takes a word as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// One applicable argument for it.
  public static let scintilla = ProofStandard(rawValue: "scintilla")
  /// The stronger argument for it.
  public static let preponderance = ProofStandard(rawValue: "preponderance")
  /// A much stronger argument for it.
  public static let clearAndConvincing = ProofStandard(rawValue: "clear-and-convincing")
  /// Hardly an argument against it.
  public static let beyondReasonableDoubt = ProofStandard(rawValue: "beyond-reasonable-doubt")
  /// No applicable argument against it.
  public static let dialecticalValidity = ProofStandard(rawValue: "dialectical-validity")

  /// The words with a meaning.
  public static let known: [Self] = [
    .scintilla, .preponderance, .clearAndConvincing, .beyondReasonableDoubt, .dialecticalValidity,
  ]
}
