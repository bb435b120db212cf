internal import ArgumentJSON
public import ArgumentModel
internal import ArgumentText

/// Writes UIMA CAS JSON 0.4; places are counted in UTF-16 units.
///
/// What a map was read from comes back with what was changed; new statements and reasons are of the
/// types `webanno.custom.Statement` and `webanno.custom.Reasoning`, which INCEpTION imports.
public struct CASExporter: AnnotationExporter {
  /// `cas-json`.
  public let name = "cas-json"
  /// `cas.json`.
  public let fileEndings = ["cas.json"]
  /// What the format is for.
  public let summary = "UIMA CAS JSON 0.4, as INCEpTION reads it"
  /// What of a map the format has no word for, as `argue formats` lists it.
  public let losses = LossKind.listed(
    LossKind.lost(
      by: "cas-json",
      structural: [
        .statementOutsideText, .furtherPlace, .gap, .tag, .linkedPremises, .undercut, .looseLink,
        .note,
      ], taking: [.stance]))

  /// Makes an exporter; ``AnnotationOptions`` has all choices.
  public init() {}

  /// Writes the document: one edition with what the map says of it.
  public func export(
    _ map: ArgumentMap, options: AnnotationOptions
  ) throws(Diagnostic) -> Exported {
    var made = try AnnotatedDocument.make(
      map, namespace: name, format: name, linksToLinks: false, options: options)
    made.closeGaps()
    made.dropNotes()
    made.losses.take(.stance, made.foreignStances)
    var writer = CASWriter(made.document)
    let json = try writer.json()
    return Exported(
      text: String(decoding: JSONWriter.canonical(json), as: UTF8.self),
      diagnostics: made.losses.diagnostics)
  }
}
