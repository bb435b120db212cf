public import ArgumentModel
internal import ArgumentText
internal import ArgumentUnicode
internal import ArgumentWords

/// Prints a text with the places marked where a map stands in it: for terminals, and for whoever
/// reads plain text.
///
/// Where a statement stands is in brackets with its sign and number before them: `▲3⟦…⟧`. Brackets lie
/// within each other; one that closes another than the last opened has that one's number behind it.
/// A place that goes on elsewhere has an ellipsis there. Below the text stands what the numbers mean.
/// Nothing that a text or a map holds reaches the terminal as a control character.
public struct AnnotatedTextView {
  /// How a text is printed.
  public struct Options: Hashable, Sendable {
    /// How many columns a line may have.
    public var width = 80
    /// Whether to use the escape sequences of colours.
    public var hasColor = false
    /// The languages of the statements below the text; none are those of the editions.
    public var languages: [LanguageTag] = []
    /// Whether to show the ids, which commands need.
    public var showsIDs = true
    /// The statements that a check found to need an answer.
    public var open: Set<EntityID> = []

    /// Makes options for 80 columns without colour.
    public init() {}
  }

  private let options: Options
  /// From how many columns on two editions stand side by side.
  static let leastWidthForTwo = 72
  private static let gap = "   "

  /// Makes a printer of texts for terminals.
  public init(_ options: Options = Options()) { self.options = options }

  /// A text with its marks, ending with a line end.
  public func text(of marked: AnnotatedText, in map: ArgumentMap) -> String {
    var languages = options.languages
    if languages.isEmpty {
      languages = marked.columns.compactMap { $0.language }.uniqued
    }
    if languages.isEmpty { languages = [map.primaryLanguage] }
    let legend = MarkLegend(
      map, marked, languages: Array(languages.prefix(2)), options: options)
    let isSideBySide = marked.columns.count == 2 && options.width >= Self.leastWidthForTwo
    let (left, right) = isSideBySide ? widths(marked) : (options.width, 0)
    let writer = MarkedLines(marks: marked.marks, hasColor: options.hasColor)

    var lines = legend.header.flatMap { $0.lines(width: options.width, hasColor: options.hasColor) }
      .map { $0.styled }
    if isSideBySide {
      lines.append("")
      lines += beside(
        legend.heading(0).lines(width: left, hasColor: options.hasColor).map(MarkedLines.Line.init),
        legend.heading(1).lines(width: right, hasColor: options.hasColor)
          .map(MarkedLines.Line.init), left)
    }
    for row in marked.rows {
      lines.append("")
      if isSideBySide {
        let cells = zip(row.cells, [left, right]).map { cell, width in
          cell.flatMap { writer.lines($0, width: width) }
        }
        lines += beside(cells[0], cells[1], left)
      } else {
        for (column, cell) in row.cells.enumerated() {
          // What belongs to the paragraph above stands a little to the right.
          let bar = column > 0 ? "│ " : ""
          for paragraph in cell {
            lines += writer.lines(paragraph, width: options.width - bar.count).map {
              TextStyle.tree(bar, hasColor: options.hasColor) + $0.styled
            }
          }
        }
      }
    }
    lines += legend.lines
    return lines.joined(separator: "\n") + "\n"
  }

  /// The widths of two columns, in the ratio of what the editions take, so that both are as long.
  private func widths(_ marked: AnnotatedText) -> (left: Int, right: Int) {
    let room = options.width - Self.gap.count
    let sizes = marked.columns.map { max(1, $0.displayWidth) }
    let share = Double(sizes[0]) / (Double(sizes[0]) + Double(sizes[1]))
    let left = Int(Double(room) * min(0.65, max(0.35, share)))
    return (left, room - left)
  }

  private func beside(
    _ left: [MarkedLines.Line], _ right: [MarkedLines.Line], _ width: Int
  ) -> [String] {
    (0..<max(left.count, right.count)).map { row in
      let first = row < left.count ? left[row] : MarkedLines.Line(styled: "", width: 0)
      guard row < right.count, right[row].width > 0 else { return first.styled }
      let space = String(repeating: " ", count: max(0, width - first.width))
      return first.styled + space + Self.gap + right[row].styled
    }
  }
}

extension MarkedLines.Line {
  /// A line of another paragraph.
  init(_ line: Paragraph.Line) {
    self.init(styled: line.styled, width: line.width)
  }
}
