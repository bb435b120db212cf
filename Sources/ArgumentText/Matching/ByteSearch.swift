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
    wanted.withUnsafeBytes { wanted in
      bytes.withUnsafeBytes { bytes in
        if wanted.count < shortestSkipped {
          findShort(wanted, in: bytes, most: most, &found)
        } else {
          findLong(wanted, in: bytes, most: most, &found)
        }
      }
    }
    return found
  }
}

/// From this length on, skipping pays.
private let shortestSkipped = 16

/// Looks at eight places at a time: those whose first and last byte fit are compared as a whole.
private func findShort(
  _ pattern: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer, most: Int,
  _ found: inout [Int]
) {
  guard let base = bytes.baseAddress, let wanted = pattern.baseAddress else { return }
  let firsts = UInt64(pattern[0]) &* lowBits
  let lasts = UInt64(pattern[pattern.count - 1]) &* lowBits
  let ends = bytes.count - pattern.count + 1
  var place = 0
  while place < ends, found.count < most {
    guard place + 8 <= ends else {
      if isEqual(base + place, wanted, pattern.count) { found.append(place) }
      place += 1
      continue
    }
    let heads = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
    let tails = bytes.loadUnaligned(
      fromByteOffset: place + pattern.count - 1, as: UInt64.self
    ).littleEndian
    // A byte is zero where both fit; a place too many may be marked, never one too few.
    let differences = (heads ^ firsts) | (tails ^ lasts)
    var marks = (differences &- lowBits) & ~differences & highBits
    while marks != 0 {
      let candidate = place + marks.trailingZeroBitCount / 8
      if isEqual(base + candidate, wanted, pattern.count), found.count < most {
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
  _ pattern: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer, most: Int,
  _ found: inout [Int]
) {
  guard let base = bytes.baseAddress, let wanted = pattern.baseAddress else { return }
  let last = pattern.count - 1
  // A step too short loses nothing.
  var steps: [256 of UInt8] = .init(repeating: UInt8(min(255, last)))
  for end in 1..<last {
    steps[pairHash(wanted + end)] = UInt8(min(255, last - end))
  }
  let hash = pairHash(wanted + last)
  let stepAfterLast = Int(steps[hash])
  steps[hash] = 0
  var place = last
  while place < bytes.count, found.count < most {
    let step = Int(steps[pairHash(base + place)])
    guard step == 0 else {
      place += step
      continue
    }
    if isEqual(base + place - last, wanted, pattern.count) { found.append(place - last) }
    place += stepAfterLast
  }
}

/// A number below 256 for a byte and the one before it.
@inline(__always)
private func pairHash(_ place: UnsafeRawPointer) -> Int {
  let byte = place.load(as: UInt8.self)
  let before = (place - 1).load(as: UInt8.self)
  return Int(byte &- before &<< 3)
}

private let lowBits: UInt64 = 0x0101_0101_0101_0101
private let highBits: UInt64 = 0x8080_8080_8080_8080

@inline(__always)
private func isEqual(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
  var index = 0
  while index + 8 <= count {
    if left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      != right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    {
      return false
    }
    index += 8
  }
  while index < count {
    if left.load(fromByteOffset: index, as: UInt8.self)
      != right.load(fromByteOffset: index, as: UInt8.self)
    {
      return false
    }
    index += 1
  }
  return true
}
