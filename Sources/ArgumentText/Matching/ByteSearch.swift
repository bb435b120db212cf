extension EditionText {
  /// Where a string's UTF-8 stands in the text, overlapping places included.
  /// - Parameters:
  ///   - pattern: Not empty.
  ///   - most: How many places are returned at most.
  /// - Returns: Offsets in the UTF-8, ascending.
  func utf8Offsets(of pattern: [UInt8], most: Int) -> [Int] {
    var found: [Int] = []
    guard let first = pattern.first, let last = pattern.last, pattern.count <= text.utf8.count
    else {
      return found
    }
    // Eight places at a time: those whose first and last byte fit are compared as a whole.
    let firsts = UInt64(first) &* lowBits
    let lasts = UInt64(last) &* lowBits
    let span = text.utf8.span
    let ends = span.count - pattern.count + 1
    pattern.withUnsafeBytes { pattern in
      span.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress, let wanted = pattern.baseAddress else { return }
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
    }
    return found
  }
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
