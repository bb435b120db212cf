public import ArgumentModel

/// A format that maps can be exported to, whichever writer it has.
public struct ExportFormat: Sendable {
  /// The name that selects the format: `markdown`.
  public let name: String
  /// The endings of file names, without the first dot; the first is the usual one.
  public let fileEndings: [String]
  /// What the format is for, in a few words.
  public let summary: String
  private let write: @Sendable (ArgumentMap, ExportOptions) -> Exported

  /// The format that a writer has.
  public init(_ exporter: some MapExporter) {
    name = exporter.name
    fileEndings = exporter.fileEndings
    summary = exporter.summary
    write = { exporter.export($0, options: $1) }
  }

  /// The map in this format, and what the format can't carry.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    write(map, options)
  }
}
