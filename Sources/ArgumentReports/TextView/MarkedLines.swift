internal import ArgumentUnicode

/// Wraps the paragraphs of marked texts to lines.
struct MarkedLines {
  let marks: [AnnotatedText.Mark]
  let hasColor: Bool

  /// A line as it is printed, and how many columns it takes.
  struct Line {
    var styled: String
    var width: Int
  }

  /// Words of the text, or a label and a bracket, in one style.
  private struct Run {
    var text: String
    var style: TextStyle
    /// Whether it is ours, with word joiners that aren't printed.
    var isLabel = false
  }

  /// The lines of a paragraph, at least one.
  func lines(_ paragraph: AnnotatedText.Paragraph, width: Int) -> [Line] {
    let runs = paragraph.pieces.map(run)
    let whole = runs.map { $0.text }.joined()
    var position = whole.utf8.startIndex
    var number = 0
    // How much of the run was printed, in bytes.
    var offset = 0
    /// Goes on by some bytes, and gives what is printed of them.
    func advance(_ count: Int, isShown: Bool) -> (styled: String, plain: String) {
      var (styled, plain, rest) = ("", "", count)
      while rest > 0, number < runs.count {
        let current = runs[number]
        let bytes = current.text.utf8
        let step = min(rest, bytes.count - offset)
        if isShown, step > 0 {
          var part = String(decoding: bytes.dropFirst(offset).prefix(step), as: UTF8.self)
          if current.isLabel { part.unicodeScalars.removeAll { $0 == "\u{2060}" } }
          styled += current.style(part, hasColor: hasColor)
          plain += part
        }
        offset += step
        rest -= step
        if offset == bytes.count { (number, offset) = (number + 1, 0) }
      }
      return (styled, plain)
    }
    return LineBreaker(width: width).lines(of: whole).map { line in
      // What stands between two lines is dropped.
      _ = advance(whole.utf8.distance(from: position, to: line.startIndex), isShown: false)
      position = line.endIndex
      let (styled, plain) = advance(line.utf8.count, isShown: true)
      return Line(styled: isolated(styled, plain, paragraph), width: plain.displayWidth)
    }
  }

  /// A line within marks that keep it from changing the order of what stands beside it, if it has
  /// anything that runs from right to left (UAX #9, section 2.4).
  private func isolated(
    _ styled: String, _ plain: String, _ paragraph: AnnotatedText.Paragraph
  ) -> String {
    guard paragraph.isRightToLeft || plain.unicodeScalars.contains(where: { $0.isRightToLeft })
    else {
      return styled
    }
    return (paragraph.isRightToLeft ? "\u{2067}" : "\u{2066}") + styled + "\u{2069}"
  }

  // MARK: Runs

  private func run(_ piece: AnnotatedText.Piece) -> Run {
    switch piece {
    case .words(let words, _, let inside):
      return Run(text: words, style: inside.last.map(style) ?? .plain)
    case .open(let mark, let continues):
      let label = Self.glued(marks[mark].label + (continues ? "⟦…" : "⟦")) + "\u{2060}"
      return Run(text: label, style: style(mark), isLabel: true)
    case .close(let mark, let continues, let isInnermost):
      // Brackets that lie within each other need no name.
      let name = isInnermost ? "" : Self.raised(marks[mark].number)
      let label = "\u{2060}" + Self.glued((continues ? "…⟧" : "⟧") + name)
      return Run(text: label, style: style(mark), isLabel: true)
    }
  }

  /// A label in which no line ends, whatever its signs are, nor between it and the words.
  private static func glued(_ label: String) -> String {
    label.map(String.init).joined(separator: "\u{2060}")
  }

  /// A number that can't be taken for one of the text.
  private static func raised(_ number: Int) -> String {
    String(
      "\(number)".map { digit in
        let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        return digit.wholeNumberValue.map { digits[$0] } ?? digit
      })
  }

  private func style(_ mark: Int) -> TextStyle { Self.style(marks[mark]) }

  /// The style of what is marked so.
  static func style(_ mark: AnnotatedText.Mark) -> TextStyle {
    switch mark.bearing.color {
    case .thesis: .thesis
    case .supports: .supports
    case .attacks: .attacks
    case .onReason: .onReason
    case .neutral: .number
    }
  }
}
