public import ArgumentJSON
internal import ArgumentModel

/// Reads xAIF: a graph of the Argument Interchange Format with the text that it was made of and how it is
/// laid out, as the editor OVA3 and the services around it exchange it.
public struct XAIFImporter: MapImporter {
  /// `xaif`.
  public let name = "xaif"
  /// `xaif.json` and `json`.
  public let fileEndings = ["xaif.json", "json"]
  /// What the format is for.
  public let summary = "argument graphs with text and layout, JSON of OVA3"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether there is a graph within.
  public func recognizes(_ input: ImportInput) -> Bool {
    input.memberNames.isObject("AIF")
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var reader = AIFReader(.xaif)
    let object = try reader.document.members(input)
    guard let inner = object["AIF"]?.objectValue else {
      throw ReadFailure([.shape("the document has no “AIF” that is an object")])
    }
    var graph = reader.graph(inner)
    graph.documentMembers.append(("xaif", object.without("AIF")))
    return [reader.document.map(graph, input)]
  }
}
