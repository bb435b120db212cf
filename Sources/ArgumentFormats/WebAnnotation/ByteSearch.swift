/// Finds bytes in bytes in linear time (Knuth, Morris and Pratt 1977).
enum ByteSearch {
  /// All places, overlapping ones too.
  static func places(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> [Int] {
    guard !needle.isEmpty else { return [] }
    var border = [0]
    for index in 1..<max(1, needle.count) {
      var length = border[index - 1]
      while length > 0, needle[length] != needle[index] { length = border[length - 1] }
      border.append(needle[length] == needle[index] ? length + 1 : 0)
    }
    var places: [Int] = []
    var matched = 0
    for index in bytes.indices {
      while matched > 0, matched == needle.count || needle[matched] != bytes[index] {
        matched = border[matched - 1]
      }
      if needle[matched] == bytes[index] { matched += 1 }
      if matched == needle.count { places.append(index - needle.count + 1) }
    }
    return places
  }

  /// Whether bytes stand somewhere, for short needles (Horspool 1980): it passes over most places.
  static func isThere(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = needle.last else { return true }
    var steps = [Int](repeating: needle.count, count: 256)
    for (index, byte) in needle.dropLast().enumerated() {
      steps[Int(byte)] = needle.count - 1 - index
    }
    let (text, needle) = (bytes.span, needle.span)
    var end = needle.count - 1
    while end < text.count {
      let byte = text[end]
      if byte == last {
        let start = end - needle.count + 1
        var index = 0
        while index < needle.count - 1, text[start + index] == needle[index] { index += 1 }
        if index == needle.count - 1 { return true }
      }
      end += steps[Int(byte)]
    }
    return false
  }
}

/// All places of a text in the order of the eight bytes that stand there, for finding many quotes.
struct ByteIndex {
  private let entries: [Entry]

  private struct Entry {
    /// The bytes from the place on, the first in the highest position, zeros behind the end.
    var key: UInt64
    var place: Int
  }

  /// Sorts the places of a text once.
  init(_ bytes: [UInt8]) {
    var entries: [Entry] = []
    entries.reserveCapacity(bytes.count)
    var key: UInt64 = 0
    // From the end, so that each key is the one behind it moved by a byte.
    for place in bytes.indices.reversed() {
      key = key >> 8 | UInt64(bytes[place]) << 56
      entries.append(Entry(key: key, place: place))
    }
    self.entries = entries.sorted { ($0.key, $0.place) < ($1.key, $1.place) }
  }

  /// The places of bytes within a part of the text, in ascending order; of more than 20,000 places
  /// with the same beginning only so many are looked at.
  func places(of needle: [UInt8], in bytes: [UInt8], from start: Int, to end: Int) -> [Int] {
    guard !needle.isEmpty else { return [] }
    var low: UInt64 = 0
    for (index, byte) in needle.prefix(8).enumerated() { low |= UInt64(byte) << (56 - 8 * index) }
    let high = needle.count >= 8 ? low : low | (UInt64.max >> (8 * needle.count))
    var first = 0
    var last = entries.count
    while first < last {
      let middle = (first + last) / 2
      if entries[middle].key < low { first = middle + 1 } else { last = middle }
    }
    var places: [Int] = []
    var looked = 0
    while first < entries.count, entries[first].key <= high, looked < 20_000 {
      let place = entries[first].place
      if place >= start, end - place >= needle.count,
        bytes[place..<place + needle.count].elementsEqual(needle)
      {
        places.append(place)
      }
      first += 1
      looked += 1
    }
    return places.sorted()
  }
}
