public import ArgumentModel
internal import ArgumentUnicode

/// Writes an outline as reStructuredText, which Sphinx and docutils read.
public struct ReSTExporter: MapExporter {
  /// `rst`.
  public let name = "rst"
  /// `rst`.
  public let fileEndings = ["rst"]
  /// What the format is for.
  public let summary = "an outline as reStructuredText"

  /// How deep lists are nested; what is deeper stands at this depth and has its number.
  private static let mostDepth = 8

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The text.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let outline = OutlineLines(map, options)
    var text = ""
    let title = Self.escaped(outline.titles.joined(separator: " · "))
    if !title.isEmpty { text += Self.heading(title, "=") }
    for paragraph in outline.head { text += "\n\(Self.escaped(paragraph))\n" }
    var depth = -1
    for line in outline.lines {
      if line.isHeading {
        text += "\n" + Self.heading(Self.escaped(line.texts.first ?? ""), "-")
        depth = -1
        continue
      }
      // A list may be one deeper than the one around it.
      depth = min(line.depth, depth + 1, Self.mostDepth)
      let indent = String(repeating: "  ", count: depth)
      var words = Self.escaped(line.texts.first ?? "")
      if words.isEmpty { words = "\\ " }
      let number = line.number.isEmpty ? "" : "**\(Self.escaped(line.number))** "
      let sign = line.sign.isEmpty ? "" : "\(line.sign) "
      text += "\n\(indent)- \(sign)\(number)\(words)\n"
      for more in line.texts.dropFirst() where !more.isEmpty {
        text += "\n\(indent)  \(Self.escaped(more))\n"
      }
      for remark in line.remarks { text += "\n\(indent)  *\(Self.escaped(remark))*\n" }
    }
    var losses = Losses(
      map, format: "reStructuredText", carried: OutlineAspects.carried.union([.description]))
    losses.reportLanguages(map, written: options.languages(of: map))
    return Exported(text: text, diagnostics: losses.diagnostics)
  }

  private static func heading(_ title: String, _ mark: String) -> String {
    guard !title.isEmpty else { return "" }
    return "\(title)\n\(String(repeating: mark, count: title.displayWidth))\n"
  }

  /// A text in which nothing is markup, on one line.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "*", "`", "|", "_", "<", ">", "[", "]", "(", ")", "#", "+", "-", "=", ":", ".",
        "~",
        "^", "\"", "'", "&", "!", "$", "%", ",", "/", ";", "?", "@", "{", "}", "•":
        result += "\\" + String(scalar)
      default:
        let isBreak =
          scalar.properties.generalCategory == .control || scalar.properties.isWhitespace
        if isBreak { result += " " } else { result.unicodeScalars.append(scalar) }
      }
    }
    return result.trimmedSpaces
  }
}
