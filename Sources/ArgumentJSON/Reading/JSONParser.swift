package import ArgumentModel

/// Parses single JSON values, such as a line of edits.
public enum JSONParser {
  /// Parses a text that is one value, by a syntax.
  /// - Throws: ``ReadFailure`` with the place of the syntax error.
  package static func value(
    _ bytes: [UInt8], limits: ReadingLimits, syntax: JSONSyntax
  ) throws(ReadFailure) -> JSONValue {
    let text = DocumentText(bytes, limits: limits, syntax: syntax)
    try text.checkBeginning()
    try text.checkValue()
    return try text.value(0..<bytes.count)
  }
}
