internal import ArgumentMarkup
internal import ArgumentModel

/// Makes text of bytes.
enum TextDecoding {
  /// The text in UTF-8, or in UTF-16 with a byte order mark; the mark isn't part of the text.
  static func text(_ bytes: [UInt8]) throws(Diagnostic) -> String {
    if let decoded = TextEncoding.decodingUTF16(bytes) { return try decode(decoded) }
    return try decode(
      bytes.starts(with: TextEncoding.mark)
        ? Array(bytes.dropFirst(TextEncoding.mark.count)) : bytes)
  }

  /// Whether the bytes begin with a byte order mark.
  static func hasMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: TextEncoding.mark)
      || TextEncoding.decodingUTF16(Array(bytes.prefix(2))) != nil
  }

  /// The text in UTF-8, exactly as it is; without U+0000, because no map can hold words with it.
  static func decode(_ bytes: [UInt8]) throws(Diagnostic) -> String {
    let text = try validated(bytes)
    if let place = bytes.firstIndex(of: 0) {
      throw Diagnostic(
        rule: "not-text", severity: .error,
        message: "byte \(place) of the text is U+0000, which maps can't hold",
        explanation: "Bytes are counted from 0. A file with that byte is rarely a text.")
    }
    return text
  }

  private static func validated(_ bytes: [UInt8]) throws(Diagnostic) -> String {
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      let place = error.byteOffsets.lowerBound
      let byte = bytes.indices.contains(place) ? String(bytes[place], radix: 16) : ""
      throw Diagnostic(
        rule: "not-utf-8", severity: .error,
        message: "the text isn't UTF-8: byte \(place), 0x\(byte), belongs to no character",
        explanation: "Bytes are counted from 0. Save the text as UTF-8.")
    }
  }
}
