public import ArgumentModel
internal import ArgumentReports

/// Writes a map as running text: each argued point a paragraph, its reasons and objections in
/// sentences, and what is argued for elsewhere by its number.
public struct ProseExporter: MapExporter {
  /// `prose`.
  public let name = "prose"
  /// `prose.md`.
  public let fileEndings = ["prose.md"]
  /// What the format is for.
  public let summary = "running text with connectives, in Markdown"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The text; in several languages, one after the other.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let languages = options.languages(of: map)
    let structure = MapStructure(map)
    let outline = Outline(structure)
    let texts = languages.map { language in
      var writer = ProseWriter(structure, outline, language: language)
      writer.write()
      return writer.text
    }
    var losses = Losses(
      map, format: "Prose",
      carried: [.attributions, .warrants, .relations, .participants, .authorStances])
    losses.reportLanguages(map, written: languages)
    return Exported(
      text: texts.joined(separator: "\n---\n\n"), diagnostics: losses.diagnostics)
  }
}
