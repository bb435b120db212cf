public import ArgumentJSON
internal import ArgumentMarkup
internal import ArgumentModel
internal import ArgumentText

/// Reads the XML of arg-microtexts.
///
/// The text is made of the segments joined by a space, so all places are exact. An undercut attacks
/// a reason, what is added to an edge is a further premise of its reason, joined segments are one
/// statement in several places.
public struct MicrotextsImporter: MapImporter {
  /// `microtexts`.
  public let name = "microtexts"
  /// `xml`.
  public let fileEndings = ["xml"]
  /// What the format is for.
  public let summary = "argument graphs of arg-microtexts, XML"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the root is named near the beginning.
  public func recognizes(_ input: ImportInput) -> Bool {
    input.hasEarly("<arggraph")
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    do {
      var reader = MicrotextsReader(try MicrotextsGraph(input.bytes), input)
      let map = try reader.map()
      return [ImportedMap(map, reader.findings.all)]
    } catch {
      throw ReadFailure([error])
    }
  }
}
