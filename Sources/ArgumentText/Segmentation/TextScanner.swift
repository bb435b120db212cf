internal import ArgumentModel

/// A text's scalars with what each is to the rules, addressed by code points.
struct TextScanner: Sendable {
  let scalars: [Unicode.Scalar]
  let kinds: [ScalarKind]

  /// The number of code points.
  var count: Int { scalars.count }

  init(_ text: String, count: Int) {
    var scalars: [Unicode.Scalar] = []
    var kinds: [ScalarKind] = []
    scalars.reserveCapacity(count)
    kinds.reserveCapacity(count)
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      kinds.append(ScalarKind(of: scalar))
    }
    self.scalars = scalars
    self.kinds = kinds
  }

  /// The lines that aren't white space alone, without the white space at their ends.
  func paragraphs() -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    for place in 0...count where place == count || kinds[place] == .newline {
      if let line = trimmed(start..<place) { paragraphs.append(line) }
      start = place + 1
    }
    return paragraphs
  }

  /// A range without the white space at its ends; nil where nothing else is in it.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, kinds[start].isWhiteSpace { start += 1 }
    while start < end, kinds[end - 1].isWhiteSpace { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// Whether a quotation mark stands here, and no bracket.
  func isQuotationMark(_ place: Int) -> Bool {
    switch kinds[place] {
    case .doubleQuote, .singleQuote: return true
    case .opener, .closer:
      switch scalars[place] {
      case "\u{2018}"..."\u{201F}", "\u{AB}", "\u{BB}", "「", "」", "『", "』": return true
      default: return false
      }
    default: return false
    }
  }

  /// The ASCII letters, digits, dots and apostrophes at a range in lower case; nil where something
  /// else is among them.
  func plainWord(_ range: Range<Int>) -> String? {
    var word = ""
    for place in range {
      let scalar = scalars[place]
      guard scalar.isASCII || scalar == "\u{2019}" else { return nil }
      word.append(
        scalar: kinds[place] == .upper ? Unicode.Scalar(scalar.value + 0x20) ?? scalar : scalar)
    }
    return word
  }
}
