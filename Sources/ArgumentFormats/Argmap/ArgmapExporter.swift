public import ArgumentModel

/// Writes the YAML of argmap, in which a claim that is used twice stands twice.
public struct ArgmapExporter: MapExporter {
  /// `argmap`.
  public let name = "argmap"
  /// `argmap.yml`.
  public let fileEndings = ["argmap.yml"]
  /// What the format is for.
  public let summary = "claims and reasons to type, YAML of argmap"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    let tree = ClaimTree(map, language: language).parted(at: 48)
    var losses = tree.losses(
      map, format: "argmap", carried: [.warrants, .strengths, .notes], namespace: "argmap",
      language: language)
    tree.reportNotes(map, &losses)
    tree.reportRepetitions(&losses)
    return Exported(text: ArgmapWriter(tree, map).text(), diagnostics: losses.diagnostics)
  }
}
