/// Finds where values of a JSON text begin and end, without recursion and without judging them:
/// every span that is found is parsed.
struct JSONScanner {
  /// The text.
  let bytes: [UInt8]
  /// How deep arrays and objects may be nested.
  let nestingLimit: Int

  /// Why the scanner can't go on.
  enum ScanFailure: Error {
    /// The text isn't laid out like JSON; whoever parses it will say why.
    case malformed
    /// Arrays and objects are nested deeper than the limit, from this byte on.
    case tooDeep(Int)
    /// A number at this byte has more digits than can be held.
    case inexactNumber(Range<Int>)
  }

  init(_ bytes: [UInt8], nestingLimit: Int) {
    self.bytes = bytes
    self.nestingLimit = nestingLimit
  }

  /// The first place from `start` on that isn't white space.
  func skipSpace(from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return place
      }
    }
    return place
  }

  /// The byte at a place, or nil at the end.
  func byte(at place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }

  /// The end of the value that begins at `start`, within so many arrays and objects.
  func endOfValue(from start: Int, depth: Int = 0) throws(ScanFailure) -> Int {
    guard let first = byte(at: start) else { throw .malformed }
    switch first {
    case UInt8(ascii: "\""): return try endOfString(from: start)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try endOfContainer(from: start, within: depth)
    default: return try endOfScalar(from: start)
    }
  }

  /// The place after the quotation mark that ends the string whose first one is at `start`.
  func endOfString(from start: Int) throws(ScanFailure) -> Int {
    var place = start + 1
    let count = bytes.count
    while true {
      place = endOfPlainText(from: place)
      guard place < count else { throw .malformed }
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") { return place + 1 }
      place += byte == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  /// A place from which on eight bytes or fewer are left, or one of the next eight is a quotation
  /// mark or a backslash: the first of them, where there is one.
  ///
  /// Eight bytes are looked at at once, since most of a map is text: a byte of a word is zero where
  /// subtracting one borrows from it (Warren 2013, *Hacker's Delight*, section 6-1).
  private func endOfPlainText(from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      var place = start
      while place + 8 <= buffer.count {
        let loaded = unsafe buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        let word = UInt64(littleEndian: loaded)
        let quotes = word ^ 0x2222_2222_2222_2222
        let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
        let ones: UInt64 = 0x0101_0101_0101_0101
        let found =
          ((quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes) & 0x8080_8080_8080_8080
        if found != 0 { return place + found.trailingZeroBitCount / 8 }
        place += 8
      }
      return place
    }
  }

  private func endOfContainer(from start: Int, within outer: Int) throws(ScanFailure) -> Int {
    var depth = outer
    var place = start
    let count = bytes.count
    while place < count {
      switch bytes[place] {
      case UInt8(ascii: "\""): place = try endOfString(from: place)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth > nestingLimit { throw .tooDeep(place) }
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        place += 1
        if depth == outer { return place }
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        place = try endOfScalar(from: place)
      default: place += 1
      }
    }
    throw .malformed
  }

  /// The end of a number, of `true`, `false` or `null`, or of whatever else stands there.
  private func endOfScalar(from start: Int) throws(ScanFailure) -> Int {
    var place = start
    var isReal = false
    loop: while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        isReal = true
        place += 1
      case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"),
        UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ":"), UInt8(ascii: "\""):
        break loop
      default: place += 1
      }
    }
    if place == start { throw .malformed }
    let first = bytes[start]
    let isNumber = first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9") ~= first)
    if isReal, isNumber, !DecimalNumber.isHeldExactly(bytes[start..<place]) {
      throw .inexactNumber(start..<place)
    }
    return place
  }
}
