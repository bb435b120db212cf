extension JSONWriter {
  /// Writes a string with its quotation marks.
  mutating func write(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    unsafe string.utf8.span.withUnsafeBufferPointer { text in unsafe write(escaping: text) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes the bytes of a string, those between two that need an escape at one go.
  private mutating func write(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let place = unsafe Self.endOfPlainText(text, from: start)
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
      guard place < text.count else { return }
      unsafe write(escape: text[place])
      start = place + 1
    }
  }

  /// The first place that needs an escape, or the end.
  ///
  /// Eight bytes are looked at at once: a byte of a word is zero, or less than a space, where
  /// subtracting borrows from it (Warren 2013, *Hacker's Delight*, section 6-1).
  private static func endOfPlainText(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    let buffer = UnsafeRawBufferPointer(text)
    let ones: UInt64 = 0x0101_0101_0101_0101
    while place + 8 <= text.count {
      let loaded = unsafe buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let word = UInt64(littleEndian: loaded)
      let quotes = word ^ 0x2222_2222_2222_2222
      let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let low = (word &- 0x2020_2020_2020_2020) & ~word
      let found =
        (low | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes) & 0x8080_8080_8080_8080
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < text.count {
      let byte = unsafe text[place]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      place += 1
    }
    return place
  }

  private mutating func write(escape byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write(raw: "\\\"")
    case UInt8(ascii: "\\"): write(raw: "\\\\")
    case 0x08: write(raw: "\\b")
    case 0x09: write(raw: "\\t")
    case 0x0A: write(raw: "\\n")
    case 0x0C: write(raw: "\\f")
    case 0x0D: write(raw: "\\r")
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      write(raw: "\\u00" + (digits.count == 1 ? "0" : "") + digits)
    }
  }
}
