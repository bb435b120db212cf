internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentWords

/// The outline of a map as lines to lay out, whatever the format does with them.
struct OutlineLines {
  /// A line of the outline.
  struct Line {
    /// How deep it stands, from 0.
    var depth: Int
    /// Whether it is a heading.
    var isHeading = false
    /// The sign of its stance, empty for none.
    var sign = ""
    /// Its number.
    var number = ""
    /// Its words, a paragraph each; the first is its own.
    var texts: [String] = []
    /// What else is said of it.
    var remarks: [String] = []
    /// Whether it is what the argument is for.
    var isThesis = false
  }

  /// What the map is called, a line a language.
  private(set) var titles: [String] = []
  /// What else stands at the beginning.
  private(set) var head: [String] = []
  /// The lines.
  private(set) var lines: [Line] = []

  /// The lines of a map.
  init(_ map: ArgumentMap, _ options: ExportOptions) {
    let structure = MapStructure(map)
    var outline = Outline(structure)
    if let depth = options.depth { outline = outline.folded(toLevel: depth) }
    let languages = options.languages(of: map)
    let columns = OutlineColumn.columns(
      structure, outline, languages: languages, showsIDs: options.showsIDs)
    for paragraph in OutlineFrame(map, languages: languages).header {
      if paragraph.style == .title {
        titles.append(paragraph.plainText)
      } else {
        head.append(paragraph.plainText)
      }
    }
    for language in languages {
      if let text = map.header.description[language]?.printable, !text.isEmpty { head.append(text) }
    }
    for item in outline.items {
      if case .section(let section) = item.content {
        if section == .theses { continue }
        var line = Line(depth: 0, isHeading: true)
        line.texts = [columns[0].phrases.words.sections[section.rawValue] ?? ""]
        lines.append(line)
      } else {
        lines.append(line(item, columns, map))
      }
    }
  }

  private func line(
    _ item: Outline.Item, _ columns: [OutlineColumn], _ map: ArgumentMap
  ) -> Line {
    var line = Line(depth: item.depth)
    line.sign = OutlineFrame.glyph(item, map)
    var paragraphs = columns[0].paragraphs(item)
    if item.statement != nil, !item.isReference {
      paragraphs.insert(contentsOf: columns.dropFirst().flatMap { $0.paragraphs(item) }, at: 1)
    }
    for (row, paragraph) in paragraphs.enumerated() {
      if row == 0 {
        line.number = paragraph.lead
        line.isThesis = paragraph.style == .thesis
      }
      let tail = paragraph.tail.map { $0.isEmpty ? "" : " " + $0 } ?? ""
      let text = paragraph.plainText.trimmedSpaces + tail
      guard !text.isEmpty else { continue }
      if row > 0, paragraph.style == .meta {
        line.remarks.append(text)
      } else {
        line.texts.append(text)
      }
    }
    return line
  }
}
