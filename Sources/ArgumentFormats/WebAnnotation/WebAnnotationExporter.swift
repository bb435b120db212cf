internal import ArgumentJSON
public import ArgumentModel
internal import ArgumentText

/// Writes a collection of W3C Web Annotations, JSON-LD.
///
/// A statement is an annotation of its places, by position and by quote; a reason links the
/// annotations of its premises to that of its target, another reason's too. Nothing of the text is
/// needed for positions alone, so sealed maps stay sealed.
public struct WebAnnotationExporter: AnnotationExporter {
  /// `web-annotation`.
  public let name = "web-annotation"
  /// `jsonld`.
  public let fileEndings = ["jsonld"]
  /// What the format is for.
  public let summary = "W3C Web Annotations, JSON-LD"
  /// What of a map the format has no word for, as `argue formats` lists it.
  public let losses = LossKind.listed(
    LossKind.lost(by: "web-annotation", structural: [.furtherPlace, .tag, .looseLink]))

  /// Makes an exporter; ``AnnotationOptions`` has all choices.
  public init() {}

  /// The collection.
  public func export(
    _ map: ArgumentMap, options: AnnotationOptions
  ) throws(Diagnostic) -> Exported {
    var losses = LossLedger(
      map, format: name, namespace: name,
      carried: AnnotatedDocument.carried,
      includesDerived: options.includesDerived)
    var writer = WebAnnotationWriter(map, options)
    losses.lose(.furtherPlace, writer.lostAnchors)
    let text = String(decoding: JSONWriter.canonical(writer.json()), as: UTF8.self)
    losses.lose(.tag, writer.lostTags)
    losses.lose(.looseLink, writer.lostLinks)
    return Exported(text: text, diagnostics: losses.diagnostics)
  }
}
