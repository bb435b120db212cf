internal import ArgumentUnicode

/// Breaks texts into lines of which the last isn't a word or a character left over.
struct BalancedLines {
  private let measure: TextMeasure

  init(_ measure: TextMeasure) { self.measure = measure }

  /// The lines of a text and their sizes in thousandths of an em: as few as the width needs.
  ///
  /// Chinese, which has no spaces, ends its lines where clauses end if they are of like lengths, and no
  /// line of it begins with a character that belongs to the word before. Where the last line would be
  /// short, the others are made no wider than it takes for so many.
  func lines(of text: String, width: Int) -> [(text: Substring, size: Int)] {
    let filled = broken(text, width)
    guard let last = filled.last, (2...NodeText.Metrics.mostLines).contains(filled.count) else {
      return filled
    }
    if measure.isChinese, filled.count <= Self.mostClauses,
      let clauses = byClause(text, width, count: filled.count)
    {
      return clauses
    }
    var best = filled
    if last.size * 5 < width * 2 {
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
    }
    guard measure.isChinese, Self.isTorn(best) else { return best }
    // A character more or less in a line is often enough.
    for narrower in 1...4 {
      let widest = best.map { $0.size }.max() ?? width
      for tried in [widest - narrower * 1000, min(width, widest + narrower * 1000)] {
        let lines = broken(text, tried)
        if lines.count == filled.count, !Self.isTorn(lines),
          lines[lines.count - 1].size * 3 > tried
        {
          return lines
        }
      }
    }
    return best
  }

  /// In so many lines clauses are put; in more of them the right side would be too uneven.
  private static let mostClauses = 3

  /// The clauses of a text as lines, if they fill so many, of which none is less than half another.
  private func byClause(
    _ text: String, _ width: Int, count: Int
  ) -> [(text: Substring, size: Int)]? {
    var ends: [String.Index] = []
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if Self.pauses.contains(text[index]), next < text.endIndex,
        text[next].unicodeScalars.first?.properties.isAlphabetic == true
          || Self.opening.contains(text[next])
      {
        ends.append(next)
      }
      index = next
    }
    guard ends.count >= count - 1, ends.count <= 8 else { return nil }
    var best: [(text: Substring, size: Int)]?
    var bestWidest = Int.max
    func tryEnds(_ chosen: [String.Index]) {
      let starts = [text.startIndex] + chosen
      let stops = chosen + [text.endIndex]
      var lines: [(text: Substring, size: Int)] = []
      for (start, stop) in zip(starts, stops) {
        let pieces = broken(String(text[start..<stop]), width)
        guard pieces.count == 1 else { return }
        lines.append((text[start..<stop], pieces[0].size))
      }
      let widest = lines.map { $0.size }.max() ?? 0
      guard lines.allSatisfy({ $0.size * 2 >= widest }), widest < bestWidest else { return }
      (best, bestWidest) = (lines, widest)
    }
    if count == 2 {
      for end in ends { tryEnds([end]) }
    } else {
      for (number, first) in ends.enumerated() {
        for second in ends[(number + 1)...] { tryEnds([first, second]) }
      }
    }
    return best
  }

  private static let pauses: Set<Character> = ["，", "；", "：", "。", "？", "！"]
  private static let opening: Set<Character> = ["「", "『", "《", "〈", "（"]

  /// Particles and suffixes, which no word begins with: 的, 了, 們 or 们, 嗎 or 吗, 呢, 吧.
  private static let bound: Set<Character> = [
    "\u{7684}", "\u{4E86}", "\u{5011}", "\u{4EEC}", "\u{55CE}", "\u{5417}", "\u{5462}",
    "\u{5427}",
  ]

  /// Whether a line begins with what belongs to the word that ends the one before.
  private static func isTorn(_ lines: [(text: Substring, size: Int)]) -> Bool {
    lines.dropFirst().contains { line in line.text.first.map(bound.contains) ?? false }
  }

  /// How near the narrowest width is looked for, in thousandths of an em.
  private static let precision = 400

  private func broken(_ text: String, _ width: Int) -> [(text: Substring, size: Int)] {
    LineBreaker(width: width).measuredLines(
      of: text, single: { measure.advance($0) }, cluster: { measure.advance($0) })
  }

  /// The size of the longest stretch that is set without spaces, which isn't to be split, in thousandths of
  /// an em.
  func widestWord(in text: String) -> Int {
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
