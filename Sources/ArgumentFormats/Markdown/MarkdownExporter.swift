public import ArgumentModel
internal import ArgumentReports
internal import ArgumentWords

/// Writes an outline as nested Markdown lists.
public struct MarkdownExporter: MapExporter {
  /// `markdown`.
  public let name = "markdown"
  /// `md` and `markdown`.
  public let fileEndings = ["md", "markdown"]
  /// What the format is for.
  public let summary = "an outline as nested lists, further languages below the first"

  /// How deep lists are nested; what is deeper stands at this depth and has its number.
  private static let mostDepth = 8

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The outline's Markdown.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let structure = MapStructure(map)
    var outline = Outline(structure)
    if let depth = options.depth { outline = outline.folded(toLevel: depth) }
    let languages = options.languages(of: map)
    let columns = OutlineColumn.columns(
      structure, outline, languages: languages, showsIDs: options.showsIDs)
    var text = heading(map, languages)
    for item in outline.items {
      if case .section(let section) = item.content {
        let title = columns[0].phrases.words.sections[section.rawValue] ?? ""
        text += section == .theses ? "\n" : "\n## \(title)\n\n"
      } else {
        text += entry(item, columns, map)
      }
    }
    var losses = Losses(
      map, format: "Markdown", carried: OutlineAspects.carried.union([.description]))
    losses.reportLanguages(map, written: languages)
    return Exported(text: text, diagnostics: losses.diagnostics)
  }

  private func heading(_ map: ArgumentMap, _ languages: [LanguageTag]) -> String {
    let frame = OutlineFrame(map, languages: languages)
    var text = ""
    for (position, paragraph) in frame.header.enumerated() {
      let escaped = paragraph.plainText.markdownEscaped(atLineStart: true)
      if paragraph.style == .title {
        text += "# \(escaped)\n"
      } else {
        text += position == 0 ? "" : "\n"
        text += "\(escaped)\n"
      }
    }
    for language in languages {
      guard let description = map.header.description[language]?.printable, !description.isEmpty
      else { continue }
      text += "\n\(description.markdownEscaped(atLineStart: true))\n"
    }
    return text
  }

  private func entry(
    _ item: Outline.Item, _ columns: [OutlineColumn], _ map: ArgumentMap
  ) -> String {
    let indent = String(repeating: "  ", count: min(item.depth, Self.mostDepth))
    var paragraphs = columns[0].paragraphs(item)
    if item.statement != nil, !item.isReference {
      // Further languages stand right below the first, before the remarks.
      paragraphs.insert(contentsOf: columns.dropFirst().flatMap { $0.paragraphs(item) }, at: 1)
    }
    let lines = paragraphs.enumerated().map { row, paragraph in
      line(paragraph, row == 0 ? OutlineFrame.glyph(item, map) : nil)
    }.filter { !$0.isEmpty }
    return indent + "- " + lines.joined(separator: "\\\n\(indent)  ") + "\n"
  }

  /// A paragraph on one line; the body begins with its sign and number.
  private func line(_ paragraph: Paragraph, _ sign: String?) -> String {
    let tail = paragraph.tail.map { $0.isEmpty ? "" : " \($0.markdownEscaped())" } ?? ""
    let isStart = sign == nil || (sign == "" && paragraph.lead.isEmpty)
    let body = paragraph.plainText.trimmingSpaces.markdownEscaped(atLineStart: isStart)
    guard !body.isEmpty else { return "" }
    var line: String
    switch paragraph.style {
    case .thesis: line = "**\(body)**"
    case .meta where sign == nil: line = "*\(body)*"
    default: line = body
    }
    line += tail
    if !paragraph.lead.isEmpty { line = "**\(paragraph.lead)** \(line)" }
    if let sign, !sign.isEmpty { line = "\(sign) \(line)" }
    return line
  }
}

extension String {
  /// The string without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
