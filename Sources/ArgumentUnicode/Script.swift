/// The writing system of a scalar, as far as Argue tells them apart.
public enum Script: UInt8, Hashable, Sendable, CaseIterable {
  // The order is that of the generated table.

  /// A script that isn't listed here, or no assigned character.
  case other
  /// A character that many scripts share, such as a digit or a comma.
  case common
  /// A character that takes the script of the one before it, such as an accent.
  case inherited
  /// The Latin alphabet.
  case latin
  /// Chinese characters, whatever language they write.
  case han
  /// The rounded Japanese syllabary.
  case hiragana
  /// The angular Japanese syllabary.
  case katakana
  /// The Korean alphabet.
  case hangul
  /// The Chinese phonetic alphabet, Zhuyin.
  case bopomofo
  /// The Arabic alphabet.
  case arabic
  /// The Hebrew alphabet.
  case hebrew
  /// The Cyrillic alphabet.
  case cyrillic
  /// The Greek alphabet.
  case greek
  /// The Thai alphabet.
  case thai
  /// The script of Hindi, Marathi, Nepali and Sanskrit.
  case devanagari

  /// Creates the script of a scalar.
  public init(of scalar: Unicode.Scalar) {
    self = Script(rawValue: scriptTable[scalar]) ?? .other
  }
}

extension Unicode.Scalar {
  /// The script of this scalar.
  public var script: Script { Script(of: self) }
}
