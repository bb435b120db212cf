internal import ArgumentJSON
public import ArgumentModel

/// Writes the argument maps of MindMup, in which a claim that is used twice stands twice.
public struct MindMupExporter: MapExporter {
  /// `mindmup`.
  public let name = "mindmup"
  /// `mup`.
  public let fileEndings = ["mup"]
  /// What the format is for.
  public let summary = "argument maps of MindMup"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    let tree = ClaimTree(map, language: language).parted(at: 32)
    var writer = MindMupWriter(tree, map)
    var losses = tree.losses(
      map, format: "MindMup", carried: [.warrants, .strengths, .notes], namespace: "mindmup",
      language: language)
    tree.reportNotes(map, &losses)
    tree.reportRepetitions(&losses)
    return Exported(
      text: String(decoding: JSONWriter.canonical(.object(writer.object())), as: UTF8.self),
      diagnostics: losses.diagnostics)
  }
}
