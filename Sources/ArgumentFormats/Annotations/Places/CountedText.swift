internal import ArgumentModel
internal import ArgumentText

/// A text with the places that a document counts in its own way.
struct CountedText {
  /// The way of counting.
  let counting: TextCounting
  private let count: Int
  /// Where each code point begins as the document counts, and where the last one ends; empty where
  /// that is the code point's own number.
  private var starts: [Int32] = []

  /// Passes over a text once.
  init(_ text: EditionText, _ counting: TextCounting) {
    self.counting = counting
    count = text.count
    guard counting != TextCounting(.codePoints) else { return }
    starts.reserveCapacity(count + 1)
    var place = counting.mark == .added ? Self.length(0xFEFF, counting.unit) : 0
    place += counting.shift
    var last: Unicode.Scalar?
    var isLeading = true
    // The starter whose marks may be composed with it, and where its length stands.
    var cluster = String.UnicodeScalarView()
    var clusterStart = 0
    func endCluster(_ starts: inout [Int32]) {
      guard cluster.count > 1 else { return }
      let composed = String(cluster).normalizedToNFC.unicodeScalars
        .reduce(0) { $0 + Self.length($1.value, counting.unit) }
      let own = cluster.reduce(0) { $0 + Self.length($1.value, counting.unit) }
      // All of the character stands in its first code point.
      let end = Int(starts[clusterStart]) + composed
      for index in clusterStart + 1..<starts.count { starts[index] = Int32(clamping: end) }
      place += composed - own
    }
    for scalar in text.text.unicodeScalars {
      if counting.form == .composed {
        if !cluster.isEmpty, Self.joins(scalar) {
          cluster.append(scalar)
        } else {
          endCluster(&starts)
          cluster = String.UnicodeScalarView([scalar])
          clusterStart = starts.count
        }
      }
      starts.append(Int32(clamping: place))
      place += Self.length(scalar, after: last, isLeading: isLeading, counting)
      let isNoPart = last == nil && scalar == "\u{FEFF}" && counting.mark == .leftOut
      isLeading = isLeading && (scalar.properties.isWhitespace || isNoPart)
      last = scalar
    }
    endCluster(&starts)
    starts.append(Int32(clamping: place))
    if counting.lineEnds == .withoutReturns { dropReturns(text) }
  }

  /// A carriage return before a line feed counts nothing.
  private mutating func dropReturns(_ text: EditionText) {
    var dropped: Int32 = 0
    var wasReturn = false
    for (index, scalar) in text.text.unicodeScalars.enumerated() {
      starts[index] -= dropped
      if wasReturn, scalar == "\n" {
        dropped += 1
        starts[index] -= 1
      }
      wasReturn = scalar == "\r"
    }
    starts[count] -= dropped
  }

  /// Whether a scalar may be composed with the one before it.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300
      && ((0x1160...0x11FF).contains(scalar.value)
        || scalar.properties.canonicalCombiningClass != .notReordered)
  }

  private static func length(_ value: UInt32, _ unit: OffsetUnit) -> Int {
    switch unit {
    case .codePoints: 1
    case .utf16: value > 0xFFFF ? 2 : 1
    case .utf8: value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
    }
  }

  private static func length(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?, isLeading: Bool,
    _ counting: TextCounting
  ) -> Int {
    if last == nil, scalar == "\u{FEFF}", counting.mark == .leftOut { return 0 }
    if counting.lineEnds == .withReturns, scalar == "\n", last != "\r" { return 2 }
    if counting.blanks != .kept, scalar.properties.isWhitespace {
      if isLeading, counting.blanks != .collapsed { return 0 }
      if counting.blanks != .trimmed { return last?.properties.isWhitespace ?? false ? 0 : 1 }
    }
    if counting.form == .decomposed, scalar.value >= 0xC0,
      !(0x3400...0x9FFF).contains(scalar.value)
    {
      return String(scalar).normalizedToNFD.unicodeScalars
        .reduce(0) { $0 + length($1.value, counting.unit) }
    }
    return length(scalar.value, counting.unit)
  }

  /// The code points of a range as the document counts; nil where it isn't in the text, or ends within
  /// a code point.
  func range(_ counted: TextRange) -> TextRange? {
    guard counted.start <= counted.end else { return nil }
    guard !starts.isEmpty else {
      return counted.start >= 0 && counted.end <= count ? counted : nil
    }
    // What counts nothing stands outside of a range.
    guard let end = place(of: counted.end, last: false),
      let start = place(of: counted.start, last: counted.end > counted.start)
    else { return nil }
    return TextRange(min(start, end), end)
  }

  /// Where a code point begins as the document counts.
  func counted(_ codePoint: Int) -> Int {
    starts.indices.contains(codePoint) ? Int(starts[codePoint]) : codePoint
  }

  /// The first or last code point that begins at a counted place.
  private func place(of counted: Int, last: Bool) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if last ? Int(starts[middle]) <= counted : Int(starts[middle]) < counted {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let found = last ? low - 1 : low
    guard starts.indices.contains(found), Int(starts[found]) == counted else { return nil }
    return found
  }
}
