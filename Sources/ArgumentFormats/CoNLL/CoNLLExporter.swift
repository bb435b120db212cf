public import ArgumentModel
internal import ArgumentText

/// Writes tokens with tags, one a line, a blank line after each paragraph.
///
/// Tokens are words; punctuation and each Han, kana or Hangul character stand alone. A text that was
/// read from such a file keeps its tokens.
public struct CoNLLExporter: AnnotationExporter {
  /// `conll` or `bio`.
  public let name: String
  /// `conll` or `bio`.
  public let fileEndings: [String]
  /// What the format is for.
  public let summary: String
  /// What of a map the format has no word for, as `argue formats` lists it.
  public let losses: String
  /// Documents written one after the other are a document.
  public let holdsSeveral = true
  private let hasLinks: Bool

  /// Makes an exporter of the form with links or of that without.
  public init(hasLinks: Bool) {
    self.hasLinks = hasLinks
    name = hasLinks ? "conll" : "bio"
    fileEndings = [hasLinks ? "conll" : "bio"]
    summary =
      hasLinks ? "tokens with tags and links, five columns" : "tokens with tags, two columns"
    let structural: [LossKind] = [
      .statementOutsideText, .furtherPlace, .gap, .overlap, .partOfToken, .whiteSpace, .tag,
      .linkedPremises, .undercut, .link, .looseLink, .note,
    ]
    losses = LossKind.listed(
      LossKind.lost(by: name, structural: structural, taking: hasLinks ? [.stance] : []))
  }

  /// The lines.
  public func export(
    _ map: ArgumentMap, options: AnnotationOptions
  ) throws(Diagnostic) -> Exported {
    var made = try AnnotatedDocument.make(
      map, namespace: name, format: name, linksToLinks: false, options: options)
    made.closeGaps()
    made.dropNotes()
    let writer = CoNLLWriter(made.document, hasLinks: hasLinks)
    let written = writer.write()
    made.losses.lose(.overlap, written.overlaps)
    made.losses.lose(.partOfToken, written.tornTokens)
    made.losses.lose(.whiteSpace, written.lostSpaces)
    made.losses.lose(.link, written.lostLinks)
    if hasLinks { made.losses.take(.stance, written.foreignStances) }
    return Exported(text: written.text, diagnostics: made.losses.diagnostics)
  }
}
