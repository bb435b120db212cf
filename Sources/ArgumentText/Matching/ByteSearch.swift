extension EditionText {
  /// Where a string's UTF-8 stands in the text, overlapping places included.
  /// - Parameters:
  ///   - wanted: Not empty.
  ///   - most: How many places are returned at most.
  /// - Returns: Offsets in the UTF-8, ascending.
  func utf8Offsets(of wanted: Span<UInt8>, most: Int) -> [Int] {
    let bytes = text.utf8.span
    guard wanted.count > 0, wanted.count <= bytes.count else { return [] }
    var found: [Int] = []
    if wanted.count < shortestSkipped {
      unsafe findShort(wanted.bytes, in: bytes.bytes, most: most, &found)
    } else {
      unsafe findLong(wanted.bytes, in: bytes.bytes, most: most, &found)
    }
    return found
  }
}

/// From this length on, skipping pays.
private let shortestSkipped = 16

/// Looks at eight places at a time: those whose first and last byte fit are compared as a whole.
private func findShort(
  _ pattern: RawSpan, in bytes: RawSpan, most: Int, _ found: inout [Int]
) {
  let count = pattern.byteCount
  let firsts = UInt64(byte(pattern, 0)) &* lowBits
  let lasts = UInt64(byte(pattern, count - 1)) &* lowBits
  let ends = bytes.byteCount - count + 1
  var place = 0
  while place < ends, found.count < most {
    guard place + 8 <= ends else {
      if isEqual(bytes, place, pattern) { found.append(place) }
      place += 1
      continue
    }
    let heads = word(bytes, place).littleEndian
    let tails = word(bytes, place + count - 1).littleEndian
    // A byte is zero where both fit; a place too many may be marked, never one too few.
    let differences = (heads ^ firsts) | (tails ^ lasts)
    var marks = (differences &- lowBits) & ~differences & highBits
    while marks != 0 {
      let candidate = place + marks.trailingZeroBitCount / 8
      if isEqual(bytes, candidate, pattern), found.count < most {
        found.append(candidate)
      }
      marks &= marks &- 1
    }
    place += 8
  }
}

/// Looks at the last two bytes of a place, which tell how far the next one may be.
///
/// Most of the text is never looked at (Horspool, “Practical fast searching in strings”, Software:
/// Practice and Experience 10, 1980; with two bytes for one, since the bytes of Chinese are few).
private func findLong(
  _ pattern: RawSpan, in bytes: RawSpan, most: Int, _ found: inout [Int]
) {
  let last = pattern.byteCount - 1
  // A step too short loses nothing.
  var steps: [256 of UInt8] = .init(repeating: UInt8(min(255, last)))
  for end in 1..<last {
    steps[pairHash(pattern, end)] = UInt8(min(255, last - end))
  }
  let hash = pairHash(pattern, last)
  let stepAfterLast = Int(steps[hash])
  steps[hash] = 0
  var place = last
  while place < bytes.byteCount, found.count < most {
    let step = Int(steps[pairHash(bytes, place)])
    guard step == 0 else {
      place += step
      continue
    }
    if isEqual(bytes, place - last, pattern) { found.append(place - last) }
    place += stepAfterLast
  }
}

/// A number below 256 for a byte and the one before it.
@inline(__always)
private func pairHash(_ bytes: RawSpan, _ place: Int) -> Int {
  Int(byte(bytes, place) &- byte(bytes, place - 1) &<< 3)
}

private let lowBits: UInt64 = 0x0101_0101_0101_0101
private let highBits: UInt64 = 0x8080_8080_8080_8080

/// Whether a pattern stands at a place, from which on there are as many bytes.
@inline(__always)
private func isEqual(_ bytes: RawSpan, _ place: Int, _ pattern: RawSpan) -> Bool {
  let count = pattern.byteCount
  var index = 0
  while index + 8 <= count {
    guard word(bytes, place + index) == word(pattern, index) else { return false }
    index += 8
  }
  while index < count {
    guard byte(bytes, place + index) == byte(pattern, index) else { return false }
    index += 1
  }
  return true
}

/// A byte; the searches above stay within the bytes, so that bounds needn't be looked at each time.
@inline(__always)
private func byte(_ bytes: RawSpan, _ place: Int) -> UInt8 {
  unsafe bytes.unsafeLoad(fromByteOffset: place, as: UInt8.self)
}

/// Eight bytes from a place on, as the machine orders them.
@inline(__always)
private func word(_ bytes: RawSpan, _ place: Int) -> UInt64 {
  unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
}
