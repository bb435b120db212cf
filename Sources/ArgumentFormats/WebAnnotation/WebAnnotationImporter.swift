public import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads W3C Web Annotations: one, a list, a page, or a collection with its first page; and rows as
/// Hypothesis lists them.
///
/// What isn't an annotation by the recommendation is refused, but for names and targets that don't
/// say which page they are of: some programs leave them out. Selectors are resolved where the text is
/// handed along; without it, places and quotes are taken as they stand.
public struct WebAnnotationImporter: MapImporter {
  /// `web-annotation`.
  public let name = "web-annotation"
  /// `jsonld`.
  public let fileEndings = ["jsonld", "json"]
  /// What the format is for.
  public let summary = "W3C Web Annotations, JSON-LD"
  /// Selectors of other documents than texts.
  public let losses: String? = "CSS, XPath and SVG selectors, states and agents"

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the context is named near the beginning, or rows of Hypothesis's are there.
  public func recognizes(_ input: ImportInput) -> Bool {
    if input.hasEarly(WebAnnotationChecker.context) { return true }
    guard input.hasEarly("\"rows\"") || input.hasEarly("\"uri\"") else { return false }
    return JSONDocuments.firstMembers(input).map {
      HypothesisRows.rows(of: .object($0)) != nil
    } ?? false
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    let value = try JSONDocuments.value(input.bytes)
    do throws(Diagnostic) {
      let text: EditionText? =
        if let bytes = input.text { try EditionMaker.text(from: bytes, rule: nil) } else { nil }
      var reader = WebAnnotationReader(text, name: input.name)
      try reader.read(value)
      var map = reader.document.map(
        namespace: name, input: input, findings: &reader.findings)
      reader.finish(&map)
      return [ImportedMap(map, reader.findings.all)]
    } catch {
      throw ReadFailure([error])
    }
  }
}
