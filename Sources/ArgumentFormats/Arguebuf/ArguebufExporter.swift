internal import ArgumentJSON
public import ArgumentModel

/// Writes the JSON that arguebuf loads.
public struct ArguebufExporter: MapExporter {
  /// `arguebuf`.
  public let name = "arguebuf"
  /// `arguebuf.json`.
  public let fileEndings = ["arguebuf.json"]
  /// What the format is for.
  public let summary = "argument graphs, JSON of arguebuf"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    var maker = MapNodeGraphMaker(
      map, language: language, dialect: .arguebuf, kinds: GraphDialect.argumentKinds(of: map))
    let graph = maker.make()
    // A statement has one speaker, a participant, and nothing of what the speaker does.
    func isCarried(_ attribution: [Attribution]) -> Bool {
      guard let first = attribution.first else { return true }
      var plain = Attribution()
      plain.who = first.who
      return attribution == [plain] && maker.participantIDs[EntityID(first.who)] != nil
    }
    maker.lost.attributions =
      map.statements.count { !isCarried($0.attribution) }
      + map.reasons.count { !$0.attribution.isEmpty }
    return Exported(
      text: String(
        decoding: JSONWriter.canonical(.object(ArguebufWriter(graph, map).object)), as: UTF8.self),
      diagnostics: NodeGraphLosses.diagnostics(
        map, format: "arguebuf", carried: [.participants, .attributions],
        namespaces: [GraphDialect.shared, "arguebuf"], maker.lost, language: language,
        keepsThesis: true))
  }
}
