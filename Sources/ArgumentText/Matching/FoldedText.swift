internal import ArgumentModel

/// A text as quotes are looked for in it, with the way back to the text itself.
///
/// What people and programs change without changing a word is made alike: case, composition
/// (Normalization Form C, UAX #15), full-width forms, ligatures of Latin, quotation marks, dashes, stops and commas of
/// Chinese and Latin, soft hyphens and other invisible marks, runs of white space, and white space
/// beside Chinese, where it says nothing.
struct FoldedText: Sendable {
  /// The scalars.
  private(set) var scalars: [UInt32] = []
  /// Where each scalar begins in the text, in code points; ascending.
  private(set) var starts: [Int32] = []
  /// Where each scalar ends in the text, in code points.
  private(set) var ends: [Int32] = []

  /// Folds a text in one pass.
  init(_ text: some StringProtocol) {
    let count = text.utf8.count
    scalars.reserveCapacity(count)
    starts.reserveCapacity(count)
    ends.reserveCapacity(count)
    var folding = Folding()
    for scalar in text.unicodeScalars { folding.add(scalar, to: &self) }
    folding.endCluster(&self)
  }

  /// The number of folded scalars.
  var count: Int { scalars.count }

  /// The folded scalars of a range of the text, in code points: those that begin in it.
  func indices(of range: TextRange) -> Range<Int> {
    let lower = firstIndex(startingAt: range.start)
    return lower..<max(lower, firstIndex(startingAt: range.end))
  }

  /// The range of the text, in code points, that folded scalars come from.
  /// - Parameter indices: Not empty.
  func range(of indices: Range<Int>) -> TextRange {
    TextRange(Int(starts[indices.lowerBound]), Int(ends[indices.upperBound - 1]))
  }

  /// The first folded scalar that begins at a code point or after it.
  private func firstIndex(startingAt position: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  @inline(__always)
  fileprivate mutating func append(_ scalar: UInt32, _ start: Int, _ end: Int) {
    scalars.append(scalar)
    starts.append(Int32(clamping: start))
    ends.append(Int32(clamping: end))
  }
}

/// The state of folding between two scalars.
private struct Folding {
  private var position = 0
  /// A starter that marks may still follow, and those that did.
  private var starter: Unicode.Scalar?
  private var marks: [Unicode.Scalar] = []
  private var clusterStart = 0
  /// White space that is waiting for what comes after it.
  private var space: (start: Int, end: Int)?

  @inline(__always)
  mutating func add(_ scalar: Unicode.Scalar, to text: inout FoldedText) {
    if scalar.joinsBefore, starter != nil {
      marks.append(scalar)
    } else {
      endCluster(&text)
      starter = scalar
      clusterStart = position
    }
    position += 1
  }

  @inline(__always)
  mutating func endCluster(_ text: inout FoldedText) {
    guard let starter else { return }
    if marks.isEmpty, starter.isComposed {
      fold(starter, clusterStart, clusterStart + 1, &text)
    } else {
      composeCluster(starter, &text)
    }
    self.starter = nil
  }

  private mutating func composeCluster(_ starter: Unicode.Scalar, _ text: inout FoldedText) {
    let end = clusterStart + 1 + marks.count
    var string = String.UnicodeScalarView()
    string.append(starter)
    string.append(contentsOf: marks)
    for scalar in String(string).normalizedToNFC.unicodeScalars {
      fold(scalar, clusterStart, end, &text)
    }
    marks.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  private mutating func fold(
    _ scalar: Unicode.Scalar, _ start: Int, _ end: Int, _ text: inout FoldedText
  ) {
    // Most of English, and most of Chinese.
    switch scalar.value {
    case 0x61...0x7A, 0x4E00...0x9FFF: append(scalar.value, start, end, &text)
    default: foldOther(scalar, start, end, &text)
    }
  }

  private mutating func foldOther(
    _ scalar: Unicode.Scalar, _ start: Int, _ end: Int, _ text: inout FoldedText
  ) {
    let value = scalar.value
    if value < 0x80 {
      switch value {
      case 0x20, 0x09...0x0D: return note(space: start, end)
      case 0x27, 0x60: append(0x22, start, end, &text)
      case 0x41...0x5A: append(value + 0x20, start, end, &text)
      default: append(value, start, end, &text)
      }
      return
    }
    switch value {
    // Marks that nobody sees.
    case 0xAD, 0x200B, 0x2060, 0xFEFF: return
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return note(space: start, end)
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: append(value, start, end, &text)
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x2032, 0x2033, 0x300C...0x300F,
      0x301D...0x301F,
      0xFE41...0xFE44, 0xFF02, 0xFF07, 0xFF62, 0xFF63:
      append(0x22, start, end, &text)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFF0D: append(0x2D, start, end, &text)
    case 0x3001, 0xFF64: append(0x2C, start, end, &text)
    case 0x3002, 0xFF61, 0x2026, 0x22EF: append(0x2E, start, end, &text)
    case 0xFF21...0xFF3A: append(value - 0xFEE0 + 0x20, start, end, &text)
    case 0xFF01...0xFF5E: append(value - 0xFEE0, start, end, &text)
    case 0xFB00...0xFB06:
      for letter in Self.ligatures[Int(value - 0xFB00)] { append(letter, start, end, &text) }
    default:
      guard scalar.properties.changesWhenLowercased else {
        return append(value, start, end, &text)
      }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        append(lower.value, start, end, &text)
      }
    }
  }

  /// The letters of ff, fi, fl, ffi, ffl, ſt and st, which pages and PDFs have as one.
  private static let ligatures: [[UInt32]] = [
    [0x66, 0x66], [0x66, 0x69], [0x66, 0x6C], [0x66, 0x66, 0x69], [0x66, 0x66, 0x6C], [0x73, 0x74],
    [0x73, 0x74],
  ]

  private mutating func note(space start: Int, _ end: Int) {
    space = (space?.start ?? start, end)
  }

  @inline(__always)
  private mutating func append(_ value: UInt32, _ start: Int, _ end: Int, _ text: inout FoldedText)
  {
    if let space {
      // Before the first word and beside Chinese white space says nothing.
      if let last = text.scalars.last, !isChinese(last), !isChinese(value) {
        text.append(0x20, space.start, space.end)
      }
      self.space = nil
    }
    text.append(value, start, end)
  }
}

/// Whether a folded scalar is one that is written without spaces around it.
func isChinese(_ value: UInt32) -> Bool {
  switch value {
  case 0x2E80...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
  default: false
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may be composed with the one before it.
  fileprivate var joinsBefore: Bool {
    if value < 0x300 || (0x4E00...0x9FFF).contains(value) { return false }
    switch value {
    case 0x3400...0x4DBF, 0x3000...0x3029, 0x3030...0x3098, 0x309B...0x312F,
      0xFF00...0xFF60:
      return false
    // Vowels and final consonants of Korean, which compose without a combining class.
    case 0x1160...0x11FF: return true
    default: return properties.canonicalCombiningClass != .notReordered
    }
  }

  /// Whether the scalar by itself is in Normalization Form C for sure.
  fileprivate var isComposed: Bool {
    if value < 0x300 { return true }
    return switch value {
    case 0x2010...0x2027, 0x3000...0x3029, 0x3030...0x3098, 0x309B...0x312F, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xFF01...0xFF60:
      true
    default: false
    }
  }
}
