public import ArgumentModel
internal import ArgumentReports

/// Writes a map as a diagram for D2.
public struct D2Exporter: MapExporter {
  /// `d2`.
  public let name = "d2"
  /// `d2`.
  public let fileEndings = ["d2"]
  /// What the format is for.
  public let summary = "a diagram for D2"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The diagram's text.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let languages = options.languages(of: map)
    var writer = D2Writer(MapStructure(map), languages: languages)
    writer.write()
    var losses = Losses(map, format: "A diagram", carried: [.relations, .groups])
    losses.reportLanguages(map, written: languages)
    losses.report(writer.grouping.lost, "membership in a group", "memberships in groups")
    return Exported(text: writer.text, diagnostics: losses.diagnostics)
  }
}
