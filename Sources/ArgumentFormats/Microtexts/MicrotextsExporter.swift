public import ArgumentModel
internal import ArgumentText

/// Writes the XML of arg-microtexts; the text goes into a file beside it.
public struct MicrotextsExporter: AnnotationExporter {
  /// `microtexts`.
  public let name = "microtexts"
  /// `xml`.
  public let fileEndings = ["xml"]
  /// What the format is for.
  public let summary = "argument graphs of arg-microtexts, XML"
  /// What of a map the format has no word for, as `argue formats` lists it.
  public let losses = LossKind.listed(
    LossKind.lost(
      by: "microtexts",
      structural: [
        .furtherPlace, .whiteSpace, .role, .tag, .supportOfReason, .link, .looseLink, .note,
      ]))

  /// Makes an exporter; ``AnnotationOptions`` has all choices.
  public init() {}

  /// Writes the document: one edition with what the map says of it.
  public func export(
    _ map: ArgumentMap, options: AnnotationOptions
  ) throws(Diagnostic) -> Exported {
    let placed = try ExportedText(map, options: options)
    var writer = MicrotextsWriter(
      map, placed, name: options.name, includesDerived: options.includesDerived)
    let graph = writer.graph()
    var exported = Exported(text: graph.xml, diagnostics: writer.losses.diagnostics)
    let text = graph.segments.filter { !$0.isImplicit }.map(\.text).joined(separator: " ")
    exported.companions = [.init(ending: "txt", text: text)]
    return exported
  }
}
