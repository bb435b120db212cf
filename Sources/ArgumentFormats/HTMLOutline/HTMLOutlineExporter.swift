internal import ArgumentMarkup
public import ArgumentModel

/// Writes an outline as a page of nested lists without a script, to print or to paste into an editor.
public struct HTMLOutlineExporter: MapExporter {
  /// `html-outline`.
  public let name = "html-outline"
  /// `outline.html`.
  public let fileEndings = ["outline.html"]
  /// What the format is for.
  public let summary = "an outline as nested lists of HTML, to print or to paste"

  /// How deep lists are nested; what is deeper stands at this depth and has its number.
  private static let mostDepth = 24

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The page.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let outline = OutlineLines(map, options)
    let languages = options.languages(of: map)
    let title = XMLText.escaped(outline.titles.joined(separator: " · "))
    var text = "<!DOCTYPE html>\n<html lang=\"\(XMLText.escaped(languages[0].rawValue))\">\n"
    text += "<head><meta charset=\"utf-8\"/><title>\(title)</title>\n"
    text +=
      "<style>li p{margin:.2em 0}ul{list-style:none;padding-left:1.5em}small{color:#555}</style>\n"
    text += "</head>\n<body>\n"
    for title in outline.titles { text += "<h1>\(XMLText.escaped(title))</h1>\n" }
    for paragraph in outline.head { text += "<p>\(XMLText.escaped(paragraph))</p>\n" }
    var open = 0
    func close(to depth: Int) {
      while open > depth {
        text += "</li></ul>\n"
        open -= 1
      }
    }
    for line in outline.lines {
      if line.isHeading {
        close(to: 0)
        text += "<h2>\(XMLText.escaped(line.texts.first ?? ""))</h2>\n"
        continue
      }
      let depth = min(line.depth, open, Self.mostDepth)
      close(to: depth + 1)
      if open == depth {
        text += "<ul><li>"
        open += 1
      } else {
        text += "</li>\n<li>"
      }
      text += Self.entry(line)
    }
    close(to: 0)
    var losses = Losses(
      map, format: "HTML", carried: OutlineAspects.carried.union([.description]))
    losses.reportLanguages(map, written: languages)
    return Exported(text: text + "</body>\n</html>\n", diagnostics: losses.diagnostics)
  }

  private static func entry(_ line: OutlineLines.Line) -> String {
    var text = "<p dir=\"auto\">"
    if !line.sign.isEmpty { text += "\(line.sign) " }
    if !line.number.isEmpty { text += "<b>\(XMLText.escaped(line.number))</b> " }
    let words = XMLText.escaped(line.texts.first ?? "")
    text += (line.isThesis ? "<strong>\(words)</strong>" : words) + "</p>"
    for more in line.texts.dropFirst() { text += "<p dir=\"auto\">\(XMLText.escaped(more))</p>" }
    for remark in line.remarks { text += "<p><small>\(XMLText.escaped(remark))</small></p>" }
    return text
  }
}
