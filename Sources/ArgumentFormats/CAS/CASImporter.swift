public import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads UIMA CAS JSON 0.4, as INCEpTION writes it; its UTF-16 units become code points.
///
/// Annotations of one view become statements, and annotations with a governor and a dependent links.
/// Sentences, tokens and everything else stays in the map's `extensions`.
public struct CASImporter: MapImporter {
  /// `cas-json`.
  public let name = "cas-json"
  /// `cas.json`.
  public let fileEndings = ["cas.json", "json"]
  /// What the format is for.
  public let summary = "UIMA CAS JSON 0.4, as INCEpTION writes it"
  /// Views beside the first one.
  public let losses: String? = "views beside the first, tokens and the like"

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the document has a CAS's members.
  public func recognizes(_ input: ImportInput) -> Bool {
    ["\"%TYPES\"", "\"%FEATURE_STRUCTURES\"", "\"%VIEWS\""]
      .contains(where: input.hasEarly)
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    let value = try JSONDocuments.value(input.bytes)
    do throws(Diagnostic) {
      guard let object = value.objectValue else {
        throw .shape("the document is \(value.kindDescription), not an object")
      }
      var reader = try CASReader(try CASDocument(object), input)
      reader.read()
      let map = reader.document.map(
        namespace: "cas-json", input: input, findings: &reader.findings)
      return [ImportedMap(map, reader.findings.all)]
    } catch {
      throw ReadFailure([error])
    }
  }
}
