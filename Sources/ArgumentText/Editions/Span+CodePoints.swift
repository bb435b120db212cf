extension Span<UInt8> {
  /// How many code points begin in these bytes of UTF-8.
  var codePointCount: Int {
    let bytes = unsafe self.bytes
    var (place, count) = (0, 0)
    while place + 8 <= bytes.byteCount {
      count += 8 - continuations(bytes, at: place)
      place += 8
    }
    while place < bytes.byteCount {
      if self[place] & 0xC0 != 0x80 { count += 1 }
      place += 1
    }
    return count
  }

  /// Where the code point begins that is so many after another; the end, where there are fewer.
  /// - Parameter start: Where that other one begins.
  func offset(ofCodePoint number: Int, from start: Int) -> Int {
    let bytes = unsafe self.bytes
    var (place, left) = (start, number)
    // Whole words of which even the last byte is before the place.
    while left >= 8, place + 8 <= bytes.byteCount {
      left -= 8 - continuations(bytes, at: place)
      place += 8
    }
    // The rest of the code point that the last word ends in.
    while place < count, self[place] & 0xC0 == 0x80 { place += 1 }
    while left > 0, place < count {
      place += 1
      while place < count, self[place] & 0xC0 == 0x80 { place += 1 }
      left -= 1
    }
    return place
  }
}

/// How many of eight bytes go on with a code point.
@inline(__always)
private func continuations(_ bytes: RawSpan, at place: Int) -> Int {
  let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
  let marks = (word & ~(word << 1)) >> 7 & 0x0101_0101_0101_0101
  return Int(truncatingIfNeeded: (marks &* 0x0101_0101_0101_0101) >> 56)
}
