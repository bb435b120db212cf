public import ArgumentModel
internal import ArgumentReports

/// Writes the outline that `show` draws, without colours.
public struct PlainTextExporter: MapExporter {
  /// `text`.
  public let name = "text"
  /// `txt`.
  public let fileEndings = ["txt"]
  /// What the format is for.
  public let summary = "an outline in plain text, in one language or two side by side"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The outline's text.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    var drawing = OutlineText.Options()
    drawing.width = options.width
    drawing.languages = Array(options.languages(of: map).prefix(2))
    drawing.depth = options.depth
    drawing.showsIDs = options.showsIDs
    var losses = Losses(map, format: "Plain text", carried: OutlineAspects.carried)
    losses.reportLanguages(map, written: drawing.languages)
    return Exported(
      text: OutlineText(drawing).text(of: map), diagnostics: losses.diagnostics)
  }
}

/// What outlines show of a map.
enum OutlineAspects {
  /// The aspects that stand in an outline, whatever its format.
  static let carried: Set<MapAspect> = [
    .attributions, .authorStances, .credences, .standards, .schemes, .warrants, .strengths,
    .premiseDetails, .relations, .participants, .sources, .crossReferences,
  ]
}
