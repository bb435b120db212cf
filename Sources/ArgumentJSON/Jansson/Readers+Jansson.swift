public import ArgumentModel

// The readers as the program and the library have them: jansson decides what is JSON.

extension MapReader {
  /// Makes a reader.
  public init(limits: ReadingLimits = ReadingLimits()) {
    self.init(limits: limits, syntax: .jansson)
  }
}

extension EditListReader {
  /// Makes a reader for edits of a map.
  public init(primaryLanguage: LanguageTag, limits: ReadingLimits = ReadingLimits()) {
    self.init(primaryLanguage: primaryLanguage, limits: limits, syntax: .jansson)
  }
}

extension JSONParser {
  /// Parses a text that is one value.
  /// - Throws: ``ReadFailure`` with the place of the syntax error.
  public static func value(
    _ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
  ) throws(ReadFailure) -> JSONValue {
    try value(bytes, limits: limits, syntax: .jansson)
  }

  /// Parses a text that is one value.
  /// - Throws: ``ReadFailure`` with the place of the syntax error.
  public static func value(_ text: String) throws(ReadFailure) -> JSONValue {
    try value(Array(text.utf8))
  }
}
