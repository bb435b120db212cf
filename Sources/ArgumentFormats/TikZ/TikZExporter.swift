internal import ArgumentDrawing
public import ArgumentModel

/// Writes a drawing for TikZ, as a document for LaTeX with one picture: named nodes where the layout has them, and
/// edges that follow them.
public struct TikZExporter: MapExporter {
  /// `tikz`.
  public let name = "tikz"
  /// `tikz` and `tikz.tex`.
  public let fileEndings = ["tikz", "tikz.tex"]
  /// What the format is for.
  public let summary = "a drawing as a document for LaTeX, of TikZ's nodes and edges"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let languages = Array(options.languages(of: map).prefix(2))
    var drawn = DrawingOptions()
    drawn.languages = languages
    drawn.depth = options.depth
    drawn.showsSources = false
    let (drawing, _) = DrawingMaker(drawn).draw(map)
    var losses = Losses(
      map, format: "TikZ",
      carried: [.relations, .schemes, .strengths, .groups])
    losses.reportLanguages(map, written: languages)
    let hidden = drawing.nodes.reduce(0) { $0 + $1.hidden }
    losses.report(hidden, "statement", "statements")
    let grouped = drawing.frames.filter { $0.id != "" }.count
    losses.report(
      map.groups.count - grouped, MapAspect.groups.nouns.one, MapAspect.groups.nouns.many)
    return Exported(text: TikZWriter(drawing).document(), diagnostics: losses.diagnostics)
  }
}
