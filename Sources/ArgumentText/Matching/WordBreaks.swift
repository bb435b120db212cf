/// Where words begin and end in folded text, in scripts that set words apart.
///
/// Letters, digits and their marks hold together, with an apostrophe between letters and a stop or a
/// comma between digits: what most texts need of the default word boundaries of Unicode (UAX #29,
/// section 4.1, rules WB5 to WB12). Scripts without breaks between words, such as Chinese, would take
/// a dictionary; there any place may be the beginning of a word.
enum WordBreaks {
  /// Of longer words, such as addresses, a part is as good as the whole.
  static let longestWord = 48

  /// Whether a folded scalar is part of a word in a script that sets words apart.
  @inline(__always)
  static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value) || isDigit(value) }
    return isOtherWord(value)
  }

  private static func isOtherWord(_ value: UInt32) -> Bool {
    if value < 0xAA || isChinese(value) { return false }
    switch value {
    // Thai, Lao, Tibetan, Burmese and Khmer, and narrow forms of Japanese.
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0xFF66...0xFF9F: return false
    default: break
    }
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }

  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  /// Whether a place is within a word.
  static func splits(_ scalars: [UInt32], at index: Int) -> Bool {
    guard index > 0, index < scalars.count else { return false }
    let (before, after) = (scalars[index - 1], scalars[index])
    if isWord(before) {
      if isWord(after) { return true }
      return index + 1 < scalars.count && joins(before, after, scalars[index + 1])
    }
    return index > 1 && isWord(after) && joins(scalars[index - 2], before, after)
  }

  /// Whether a mark holds what is beside it together: an apostrophe, which is folded like all
  /// quotation marks, or what divides the digits of a number.
  private static func joins(_ before: UInt32, _ mark: UInt32, _ after: UInt32) -> Bool {
    switch mark {
    case 0x22: isWord(before) && isWord(after)
    case 0x2C, 0x2E: isDigit(before) && isDigit(after)
    default: false
    }
  }

  /// Where the word ends that a place is in.
  static func wordEnd(from index: Int, in scalars: [UInt32]) -> Int {
    var end = index
    while end - index < longestWord, splits(scalars, at: end) { end += 1 }
    return end
  }

  /// Where the word begins that a place is in.
  static func wordStart(from index: Int, in scalars: [UInt32]) -> Int {
    var start = index
    while index - start < longestWord, splits(scalars, at: start) { start -= 1 }
    return start
  }

  /// A place without the parts of words at its ends: each word is in it as a whole.
  /// - Parameters:
  ///   - keepsStart: Whether it may begin within a word.
  ///   - keepsEnd: Whether it may end within a word.
  static func widened(
    _ place: Range<Int>, in scalars: [UInt32], keepsStart: Bool, keepsEnd: Bool
  ) -> Range<Int> {
    var (lower, upper) = (place.lowerBound, place.upperBound)
    if !keepsStart {
      while splits(scalars, at: lower), place.lowerBound - lower < longestWord { lower -= 1 }
      if splits(scalars, at: lower) { lower = place.lowerBound }
    }
    if !keepsEnd {
      while splits(scalars, at: upper), upper - place.upperBound < longestWord { upper += 1 }
      if splits(scalars, at: upper) { upper = place.upperBound }
    }
    return lower..<upper
  }
}

extension EditionText {
  /// Whether a place of the text is within a word of a script that sets words apart.
  /// - Parameter position: In code points.
  func splitsWord(at position: Int) -> Bool {
    guard position > 0, position < count, let place = index(of: position) else { return false }
    let scalars = text.unicodeScalars
    let before = scalars[..<place].suffix(2)
    let after = scalars[place...].prefix(2)
    let near = (Array(before) + after).map { scalar -> UInt32 in
      switch scalar.value {
      case 0x27, 0x2019: 0x22
      case 0x41...0x5A: scalar.value + 0x20
      default: scalar.value
      }
    }
    return WordBreaks.splits(near, at: before.count)
  }
}
