public import ArgumentModel

/// Writes the script that Rationale keeps its maps in, as far as other programs' importers tell what it is.
public struct RationaleExporter: MapExporter {
  /// `rationale`.
  public let name = "rationale"
  /// `rtnl`.
  public let fileEndings = ["rtnl"]
  /// What the format is for.
  public let summary = "argument maps of Rationale"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The script.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    let tree = ClaimTree(map, language: language)
    var losses = tree.losses(
      map, format: "Rationale", carried: [.notes], namespace: "rationale", language: language)
    tree.reportNotes(map, &losses)
    tree.reportRepetitions(&losses)
    tree.reportImplicit(map, &losses)
    return Exported(text: RationaleWriter(tree).text(), diagnostics: losses.diagnostics)
  }
}
