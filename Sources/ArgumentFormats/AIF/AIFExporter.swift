internal import ArgumentJSON
public import ArgumentModel

/// Writes the JSON of AIFdb.
///
/// A contradiction becomes a conflict each way, since conflicts have a direction.
public struct AIFExporter: MapExporter {
  /// `aif`.
  public let name = "aif"
  /// `aif.json`.
  public let fileEndings = ["aif.json"]
  /// What the format is for.
  public let summary = "argument graphs with their dialogues, JSON of AIFdb"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    var maker = MapNodeGraphMaker(map, language: language, dialect: .aif)
    let graph = maker.make()
    // Names stand before what is said, and nowhere else.
    maker.lost.speakers = maker.silentParticipants
    let writer = AIFWriter(graph, map, .aif)
    return Exported(
      text: String(decoding: JSONWriter.canonical(.object(writer.object)), as: UTF8.self),
      diagnostics: NodeGraphLosses.diagnostics(
        map, format: "AIF", carried: [.utterances, .participants],
        namespaces: [GraphDialect.shared], maker.lost, language: language))
  }
}
