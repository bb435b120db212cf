public import ArgumentModel
internal import ArgumentText

/// Writes brat's standoff format; the text goes into a file beside it.
///
/// A map that was read from brat and not changed gives the bytes it was read from. What was changed
/// is written anew, in its place; what was added stands at the end.
public struct BratExporter: AnnotationExporter {
  /// `brat`.
  public let name = "brat"
  /// `ann`.
  public let fileEndings = ["ann"]
  /// What the format is for.
  public let summary = "brat standoff annotations, beside their text"
  /// What of a map the format has no word for, as `argue formats` lists it.
  public let losses = LossKind.listed(
    LossKind.lost(
      by: "brat",
      structural: [
        .statementOutsideText, .furtherPlace, .tag, .linkedPremises, .undercut, .looseLink,
      ], taking: [.stance]))

  /// Makes an exporter; ``AnnotationOptions`` has all choices.
  public init() {}

  /// The annotations' text, and with it that of the edition.
  public func export(
    _ map: ArgumentMap, options: AnnotationOptions
  ) throws(Diagnostic) -> Exported {
    // What came from brat may have relations upon relations; nothing else gets any.
    let isFromBrat = map.header.extensions["brat"]?.objectValue?["lines"] != nil
    var made = try AnnotatedDocument.make(
      map, namespace: "brat", format: name, linksToLinks: isFromBrat, keepsUnplaced: true,
      options: options)
    made.losses.take(.stance, made.foreignStances)
    var writer = BratWriter(made.document)
    var exported = Exported(text: writer.write(), diagnostics: made.losses.diagnostics)
    exported.companions = [.init(ending: "txt", text: made.document.text.text)]
    return exported
  }
}
