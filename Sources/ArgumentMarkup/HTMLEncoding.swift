internal import ArgumentModel

/// Brings a page to UTF-8.
enum HTMLEncoding {
  /// The page as UTF-8 without a byte order mark.
  static func page(_ bytes: [UInt8]) throws(Diagnostic) -> [UInt8] {
    if let decoded = TextEncoding.decodingUTF16(bytes) { return decoded }
    let page = bytes.starts(with: TextEncoding.mark) ? Array(bytes.dropFirst(3)) : bytes
    let declared = declaredEncoding(page.prefix(4096))
    // Escape sequences of ISO-2022 are valid UTF-8, and something else.
    let isShifted = declared?.hasPrefix("iso-2022") == true && page.contains(0x1B)
    if !isShifted, (try? UTF8Span(validating: page.span)) != nil { return page }
    let name = declared.map { $0 == "utf-8" || $0 == "utf8" ? nil : $0 } ?? nil
    throw Diagnostic(
      rule: "html-encoding", severity: .error,
      message: name.map { "the page is in the encoding \($0), and not in UTF-8" }
        ?? "the page isn't in UTF-8, and doesn't say what it is in",
      explanation: "`iconv -f \(name ?? "ENCODING") -t utf-8 PAGE` makes UTF-8 of it.")
  }

  /// The encoding that a page says it has, in lower case: what follows `charset=`.
  private static func declaredEncoding(_ start: ArraySlice<UInt8>) -> String? {
    let lowered = start.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    let key = Array("charset".utf8)
    var place = 0
    while place + key.count < lowered.count {
      guard lowered[place] == key[0], lowered[place..<place + key.count].elementsEqual(key) else {
        place += 1
        continue
      }
      place += key.count
      let passedOver = Array(" =\"'\t\r\n".utf8)
      while place < lowered.count, passedOver.contains(lowered[place]) { place += 1 }
      let name = lowered[place...].prefix(30).prefix { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
      }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }
}

/// What files of text begin with, so that their encoding is known.
public enum TextEncoding {
  /// The byte order mark of UTF-8.
  public static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A text in UTF-16 with a byte order mark as UTF-8; nil if the bytes have no such mark.
  ///
  /// What belongs to no character, half a surrogate pair or a last odd byte, becomes U+FFFD.
  public static func decodingUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 2 else { return nil }
    let isLittleEndian = bytes[0] == 0xFF && bytes[1] == 0xFE
    guard isLittleEndian || bytes[0] == 0xFE && bytes[1] == 0xFF else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: 2, to: bytes.count - 1, by: 2) {
      let pair = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isLittleEndian ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1)
    }
    if bytes.count % 2 == 1 { units.append(0xD800) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
