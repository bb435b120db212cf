/// A word of a vocabulary that documents may go beyond.
public protocol OpenVocabulary: RawRepresentable<String>, Hashable, Sendable,
  CustomStringConvertible
{
  /// Takes a word as it is.
  init(rawValue: String)

  /// The words with a meaning.
  static var known: [Self] { get }
}

extension OpenVocabulary {
  /// Whether the word has a meaning here.
  public var isKnown: Bool { Self.known.contains(self) }

  /// The word as documents have it.
  public var description: String { rawValue }
}
