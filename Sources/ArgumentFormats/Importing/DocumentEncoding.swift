internal import ArgumentModel

/// The encodings in which documents of other programs come.
enum DocumentEncoding {
  /// A document as UTF-8 without a byte order mark.
  ///
  /// A mark tells UTF-16, and zeros at every second byte tell it without one. What isn't UTF-8 is taken to
  /// be Latin-1, in which every byte is a character, with the marks that Windows adds to it; the finding
  /// says so.
  static func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8], finding: Diagnostic?) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes[3...])) }
    if let isBig = isUTF16(bytes) {
      let hasMark = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
      var units: [UInt16] = []
      for index in stride(from: hasMark ? 2 : 0, to: bytes.count - 1, by: 2) {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(isBig ? first << 8 | second : second << 8 | first)
      }
      return (Array(String(decoding: units, as: UTF16.self).utf8), nil)
    }
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, nil) }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(windows[byte] ?? Unicode.Scalar(byte)) }
    return (
      Array(String(text).utf8),
      Diagnostic(
        rule: "document-encoding", severity: .warning,
        message: "the document isn't UTF-8, and was read as Latin-1")
    )
  }

  /// Whether a document is UTF-16, and begins with the high byte; nil where it isn't.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF): return true
    case (0xFF, 0xFE): return false
    case (0, 1...0x7F): return true
    case (1...0x7F, 0): return false
    default: return nil
    }
  }

  /// What Windows has where Latin-1 has controls (code page 1252).
  private static let windows: [UInt8: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ",
    0x89: "‰",
    0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "\u{2019}", 0x93: "“", 0x94: "”",
    0x95: "•",
    0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž",
    0x9F: "Ÿ",
  ]
}
