/// What the author calls a statement's part in the argument.
///
/// A word of no known value is kept as it is.
public struct Role: OpenVocabulary {
  /// The word as documents have it, known or not.
  public var rawValue: String

  /// Takes a word as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// What the argument is for.
  public static let thesis = Role(rawValue: "thesis")
  /// A point that is argued for on the way.
  public static let claim = Role(rawValue: "claim")
  /// A ground.
  public static let premise = Role(rawValue: "premise")
  /// A fact or testimony.
  public static let evidence = Role(rawValue: "evidence")
  /// What is taken as given.
  public static let assumption = Role(rawValue: "assumption")
  /// What speaks against the thesis or a point of it.
  public static let counterargument = Role(rawValue: "counterargument")
  /// What answers a counterargument.
  public static let rebuttal = Role(rawValue: "rebuttal")
  /// What is granted to the other side.
  public static let concession = Role(rawValue: "concession")
  /// A question; no proposition, never evaluated, never a premise.
  public static let question = Role(rawValue: "question")
  /// What helps to understand, but bears on nothing.
  public static let background = Role(rawValue: "background")

  /// The words with a meaning.
  public static let known: [Self] = [
    .thesis, .claim, .premise, .evidence, .assumption, .counterargument,
    .rebuttal, .concession, .question, .background,
  ]
}
