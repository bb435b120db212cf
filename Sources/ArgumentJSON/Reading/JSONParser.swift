public import ArgumentModel

/// Parses single JSON values, such as a line of edits.
public enum JSONParser {
  /// Parses a text that is one value.
  /// - Throws: ``ReadFailure`` with the place of the syntax error.
  public static func value(
    _ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
  ) throws(ReadFailure) -> JSONValue {
    let text = DocumentText(bytes, limits: limits)
    try text.checkBeginning()
    try text.checkValue()
    return try text.value(0..<bytes.count)
  }

  /// Parses a text that is one value.
  /// - Throws: ``ReadFailure`` with the place of the syntax error.
  public static func value(_ text: String) throws(ReadFailure) -> JSONValue {
    try value(Array(text.utf8))
  }
}
