extension EditionText {
  /// Whether a code point stands within a character, so that a cut before it would split an extended
  /// grapheme cluster (UAX #29).
  func splitsCharacter(at position: Int) -> Bool {
    guard position > 0, position < count else { return false }
    let (bytes, offset) = (text.utf8.span, utf8Offset(of: position))
    // ASCII without line ends joins with nothing of its kind.
    if 0x20...0x7E ~= bytes[offset], 0x20...0x7E ~= bytes[offset - 1] { return false }
    let place = text.utf8.index(text.startIndex, offsetBy: offset)
    let scalars = text.unicodeScalars
    // Most places need no look at anything but their neighbours.
    if scalars[place].standsAlone, scalars[scalars.index(before: place)].standsAlone {
      return false
    }
    return splitting([position]).contains(position)
  }

  /// Which of these code points stand within a character, so that a cut before them would split
  /// an extended grapheme cluster (UAX #29).
  /// - Parameter positions: Code points in ascending order; those outside the text are passed over.
  func splitting(_ positions: [Int]) -> Set<Int> {
    var splitting: Set<Int> = []
    // A place known to be between two characters, at or before every position that is still to come.
    var known = text.startIndex
    for position in positions {
      guard position > 0, position < count, let place = index(of: position) else { continue }
      let start = nearestSureBoundary(before: place, from: known)
      var boundary = start
      while boundary < place {
        let next = text.index(after: boundary)
        if next > place { break }
        boundary = next
      }
      if boundary != place { splitting.insert(position) }
      known = boundary
    }
    return splitting
  }

  /// The last place up to `place` that is between two characters whatever stands around it.
  ///
  /// Going back ends at `known`, so all searches together pass over the text once.
  private func nearestSureBoundary(before place: String.Index, from known: String.Index)
    -> String.Index
  {
    let scalars = text.unicodeScalars
    var candidate = place
    while candidate > known {
      let before = scalars.index(before: candidate)
      if scalars[before].standsAlone, scalars[candidate].standsAlone { return candidate }
      candidate = before
    }
    return known
  }
}

extension Unicode.Scalar {
  /// Whether the scalar never forms a character with another that does the same.
  ///
  /// Few are listed, for speed alone: what isn't is looked at by the standard library.
  fileprivate var standsAlone: Bool {
    switch value {
    // ASCII but for the carriage return and the line feed, which are one character together.
    case 0x20...0x7E: true
    // CJK punctuation, kana, bopomofo and ideographs, without the tone and voicing marks.
    case 0x3000...0x3029, 0x3030, 0x3040...0x3098, 0x309B...0x312F, 0x4E00...0x9FFF: true
    case 0xFF01...0xFF60: true
    default: false
    }
  }
}
