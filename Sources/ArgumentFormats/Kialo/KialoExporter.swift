public import ArgumentModel

/// Writes the text of a discussion as Kialo exports it: each claim speaks for or against the one above.
public struct KialoExporter: MapExporter {
  /// `kialo`.
  public let name = "kialo"
  /// `kialo.txt`.
  public let fileEndings = ["kialo.txt"]
  /// What the format is for.
  public let summary = "a discussion in pros and cons, as Kialo exports it"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The discussion.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    let language = options.languages(of: map)[0]
    let tree = ClaimTree(map, language: language, hasRelations: true).parted(at: 48)
    var writer = KialoWriter(tree, map)
    let text = writer.text()
    let isOwn = map.sources.allSatisfy { $0.extensions["kialo"] != nil } && !map.sources.isEmpty
    var losses = tree.losses(
      map, format: "Kialo", carried: isOwn ? [.sources, .citations, .notes] : [],
      namespace: "kialo", language: language, showsTop: true)
    losses.report(
      writer.parted, LossKind.linkedPremises.nouns.one, LossKind.linkedPremises.nouns.many)
    losses.report(writer.onReasons, LossKind.undercut.nouns.one, LossKind.undercut.nouns.many)
    tree.reportImplicit(map, &losses)
    let top = NodeGraphLosses.Thing.top
    losses.report(writer.loose, top.nouns.one, top.nouns.many)
    return Exported(text: text, diagnostics: losses.diagnostics)
  }
}
