internal import ArgumentUnicode

/// Breaks texts into lines of which the last isn't a word or a character left over.
struct BalancedLines {
  private let measure: TextMeasure

  init(_ measure: TextMeasure) { self.measure = measure }

  /// The lines of a text and their sizes in thousandths of an em: as few as the width needs, and if the
  /// last would be short, no wider than it takes for so many.
  func lines(of text: String, width: Int) -> [(text: Substring, size: Int)] {
    let filled = broken(text, width)
    guard let last = filled.last, (2...NodeText.Metrics.mostLines).contains(filled.count),
      last.size * 5 < width * 2
    else { return filled }
    var best = filled
    var (low, high) = (max(width / 2, widestWord(in: text)), width)
    while high - low > Self.precision {
      let middle = (low + high) / 2
      let tried = broken(text, middle)
      if tried.count == filled.count {
        best = tried
        high = middle
      } else {
        low = middle
      }
    }
    return best
  }

  /// How near the narrowest width is looked for, in thousandths of an em.
  private static let precision = 400

  private func broken(_ text: String, _ width: Int) -> [(text: Substring, size: Int)] {
    LineBreaker(width: width).measuredLines(
      of: text, single: { measure.advance($0) }, cluster: { measure.advance($0) })
  }

  /// The size of the longest stretch that is set without spaces, which isn't to be split.
  private func widestWord(in text: String) -> Int {
    var (widest, word) = (0, 0)
    for scalar in text.unicodeScalars {
      if scalar == " " || (0x2E80...0x9FFF).contains(scalar.value) || scalar.value >= 0xF900 {
        word = 0
      } else {
        word += measure.advance(scalar)
        widest = max(widest, word)
      }
    }
    return widest
  }
}
