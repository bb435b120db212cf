public import ArgumentModel

/// Writes the Argument Markup Language of Araucaria.
///
/// Its definition has one unit that all others stand in; each further line of argument gets one of its own beside
/// it, and is said.
public struct AMLExporter: MapExporter {
  /// `aml`.
  public let name = "aml"
  /// `aml`.
  public let fileEndings = ["aml"]
  /// What the format is for.
  public let summary = "argument units and their text, XML of Araucaria"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The document.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    let tree = ClaimTree(map, language: language).parted(at: AMLWriter.mostDepth)
      .withoutReasonsOnReasons()
    var writer = AMLWriter(tree, map, language: language)
    let text = writer.document()
    var losses = tree.losses(
      map, format: "AML",
      carried: [
        .schemes, .attributions, .description, .authorship, .anchors, .sources,
      ], namespace: "aml", language: language)
    tree.reportRepetitions(&losses)
    func report(_ count: Int, _ nouns: (one: String, many: String)) {
      losses.report(count, nouns.one, nouns.many)
    }
    report(writer.lost.anchors, MapAspect.anchors.nouns)
    report(writer.lost.sources, MapAspect.sources.nouns)
    report(writer.lost.attributions, MapAspect.attributions.nouns)
    report(writer.lost.authorship, MapAspect.authorship.nouns)
    report(writer.lost.schemes, MapAspect.schemes.nouns)
    report(writer.lost.parted, LossKind.linkedPremises.nouns)
    report(tree.items.count { $0.parent == nil } - 1, NodeGraphLosses.Thing.top.nouns)
    return Exported(text: text, diagnostics: losses.diagnostics)
  }
}
