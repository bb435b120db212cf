public import ArgumentModel
internal import ArgumentReports

/// Writes a map as a graph for Graphviz.
///
/// Premises that work together meet in one joint, on which undercuts end. Roles, implicit
/// statements and stances differ by shape, dash and sign, so that a photocopy keeps them apart.
public struct DOTExporter: MapExporter {
  /// `dot`.
  public let name = "dot"
  /// `dot` and `gv`.
  public let fileEndings = ["dot", "gv"]
  /// What the format is for.
  public let summary = "a graph for Graphviz, which draws it as SVG, PDF or PNG"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The graph's text.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let languages = options.languages(of: map)
    var writer = DOTWriter(MapStructure(map), languages: languages)
    writer.write()
    var losses = Losses(map, format: "DOT", carried: [.relations, .groups])
    losses.reportLanguages(map, written: languages)
    losses.report(
      writer.grouping.lost, "membership in a group", "memberships in groups")
    return Exported(text: writer.text, diagnostics: losses.diagnostics)
  }
}
