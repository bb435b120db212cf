internal import ArgumentJSON
public import ArgumentModel

/// Writes the canonical document, whole or without comments.
public struct JSONExporter: MapExporter {
  /// `json`.
  public let name = "json"
  /// `argue.json` and `json`.
  public let fileEndings = ["argue.json", "json"]
  /// What the format is for.
  public let summary = "the canonical document; clean leaves out comments"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document's text.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    var map = map
    var diagnostics: [Diagnostic] = []
    if options.isClean, !map.comments.isEmpty {
      let count = map.comments.count
      diagnostics.append(
        Diagnostic(
          rule: Losses.rule, severity: .note,
          message: "\(count) comment\(count == 1 ? " was" : "s were") left out, as asked"))
      map.comments = []
    }
    return Exported(
      text: String(decoding: MapWriter().bytes(map), as: UTF8.self), diagnostics: diagnostics)
  }
}
