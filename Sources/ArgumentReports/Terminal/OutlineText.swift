public import ArgumentModel
internal import ArgumentUnicode
internal import ArgumentWords

/// Draws a map as an outline of fixed-width text: for terminals, and for whoever reads plain text.
///
/// Stances, implicit statements and linked premises are told apart by glyphs; colours come on top.
/// Nothing that a map holds reaches the terminal as a control character.
public struct OutlineText {
  /// How an outline is drawn.
  public struct Options: Hashable, Sendable {
    /// How many columns a line may have.
    public var width = 80
    /// Whether to use the escape sequences of colours.
    public var hasColor = false
    /// One language, or two that stand side by side where the width allows it, else one below the
    /// other; none is the map's first.
    public var languages: [LanguageTag] = []
    /// How many steps of reasoning to unfold; nil is all.
    public var depth: Int?
    /// Whether to show the ids, which commands need.
    public var showsIDs = true
    /// Whether a last line explains the glyphs.
    public var hasLegend = true

    /// Makes options for 80 columns without colour, all levels unfolded.
    public init() {}
  }

  private let options: Options
  /// From how many columns on two languages stand side by side.
  private static let leastWidthForTwo = 72
  private static let gap = "   "

  /// Makes a drawer of outlines for terminals.
  public init(_ options: Options = Options()) { self.options = options }

  /// The outline of a map, ending with a line end.
  public func text(of map: ArgumentMap) -> String {
    var text = ""
    write(map) { text += $0 }
    return text
  }

  private func write(_ map: ArgumentMap, to sink: (String) -> Void) {
    let structure = MapStructure(map)
    var outline = Outline(structure)
    if let depth = options.depth { outline = outline.folded(toLevel: depth) }
    let languages = Array(
      (options.languages.isEmpty ? [map.primaryLanguage] : options.languages).prefix(2))
    let frame = OutlineFrame(map, languages: languages)
    let isSideBySide = languages.count == 2 && options.width >= Self.leastWidthForTwo
    let columns = OutlineColumn.columns(
      structure, outline, languages: languages, isSideBySide: isSideBySide,
      showsIDs: options.showsIDs)
    let rightWidth = isSideBySide ? options.width * 2 / 5 : 0
    let leftWidth = isSideBySide ? options.width - rightWidth - Self.gap.count : options.width

    for paragraph in frame.header { put(paragraph, sink) }
    // A tree that took more than half of the line would leave too little for the text.
    var tree = TreeLines(outline.items, mostDepth: max(2, (leftWidth / 2 - 2) / 2))
    for (position, item) in outline.items.enumerated() where isShown(item) {
      let prefix = tree.prefix(outline.items, position)
      if item.depth == 0 { sink("\n") }
      if item.depth == 1 { sink(TextStyle.tree(prefix.gap, hasColor: options.hasColor) + "\n") }
      let left: [Paragraph]
      if isSideBySide {
        left = columns[0].paragraphs(item)
      } else {
        var own = columns[0].paragraphs(item)
        if columns.count == 2, item.statement != nil, !item.isReference {
          own.insert(contentsOf: columns[1].paragraphs(item), at: 1)
        }
        left = own
      }
      let right = isSideBySide ? columns[1].paragraphs(item) : []
      put(item, prefix, glyph(item, map), left, leftWidth, right, rightWidth, sink)
    }
    if options.hasLegend, let legend = frame.legend(outline) {
      sink("\n")
      put(legend, sink)
    }
  }

  /// The first heading says nothing that the theses below it don't.
  private func isShown(_ item: Outline.Item) -> Bool { item.content != .section(.theses) }

  private func glyph(_ item: Outline.Item, _ map: ArgumentMap) -> (String, TextStyle) {
    let glyph = OutlineFrame.glyph(item, map)
    switch glyph {
    case "▲": return (glyph, .supports)
    case "▼": return (glyph, .attacks)
    case "△", "▽": return (glyph, .onReason)
    default: return (glyph, .number)
    }
  }

  // MARK: Lines

  private func put(_ paragraph: Paragraph, _ sink: (String) -> Void) {
    for line in paragraph.lines(width: options.width, hasColor: options.hasColor) {
      sink(line.styled + "\n")
    }
  }

  private func put(
    _ item: Outline.Item, _ prefix: TreeLines.Prefix, _ glyph: (String, TextStyle),
    _ left: [Paragraph], _ leftWidth: Int, _ right: [Paragraph], _ rightWidth: Int,
    _ sink: (String) -> Void
  ) {
    let hasColor = options.hasColor
    let textWidth = max(1, leftWidth - prefix.width)
    let leftLines = left.flatMap { $0.lines(width: textWidth, hasColor: hasColor) }
    let rightLines = right.flatMap { $0.lines(width: rightWidth, hasColor: hasColor) }
    for row in 0..<max(leftLines.count, rightLines.count) {
      var line = TextStyle.tree(row == 0 ? prefix.first : prefix.rest, hasColor: hasColor)
      var columns = row == 0 ? prefix.first.count : prefix.rest.count
      if row == 0, !glyph.0.isEmpty {
        line += glyph.1(glyph.0, hasColor: hasColor)
        columns += 1
      }
      if row == 0, columns > 0 {
        line += " "
        columns += 1
      }
      if row < leftLines.count {
        line += leftLines[row].styled
        columns += leftLines[row].width
      }
      if row < rightLines.count, rightLines[row].width > 0 {
        line += String(repeating: " ", count: max(0, leftWidth - columns)) + Self.gap
        line += rightLines[row].styled
      } else if !hasColor, row >= leftLines.count || leftLines[row].width == 0 {
        line = line.trimmingEnd
      }
      sink(line + "\n")
    }
  }
}

extension String {
  /// The string without spaces at its end.
  fileprivate var trimmingEnd: String {
    String(decoding: utf8.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
  }
}
