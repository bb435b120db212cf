public import ArgumentModel
internal import ArgumentReports

/// Writes a map as a flowchart for Mermaid, which many note and code hosts draw by themselves.
public struct MermaidExporter: MapExporter {
  /// `mermaid`.
  public let name = "mermaid"
  /// `mmd` and `mermaid`.
  public let fileEndings = ["mmd", "mermaid"]
  /// What the format is for.
  public let summary = "a flowchart that Markdown hosts draw"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The flowchart's text.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let languages = options.languages(of: map)
    var writer = MermaidWriter(MapStructure(map), languages: languages)
    writer.write()
    var losses = Losses(map, format: "Mermaid", carried: [.relations, .groups])
    losses.reportLanguages(map, written: languages)
    losses.report(
      writer.grouping.lost, "membership in a group", "memberships in groups")
    return Exported(text: writer.text, diagnostics: losses.diagnostics)
  }
}
