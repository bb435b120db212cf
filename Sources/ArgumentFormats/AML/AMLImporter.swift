public import ArgumentJSON
internal import ArgumentMarkup
internal import ArgumentModel
internal import ArgumentText

/// Reads the Argument Markup Language of Araucaria (Reed and Rowe, “Araucaria: software for argument analysis,
/// diagramming and representation”, 2004, section 4): units in units, with the text that they are of.
public struct AMLImporter: MapImporter {
  /// `aml`.
  public let name = "aml"
  /// `aml`.
  public let fileEndings = ["aml"]
  /// What the format is for.
  public let summary = "argument units and their text, XML of Araucaria"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the root is named near the beginning, and something of Araucaria's in it.
  public func recognizes(_ input: ImportInput) -> Bool {
    input.hasEarly("<ARG>") || input.hasEarly("<!DOCTYPE ARG ")
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var reader = AMLReader()
    do throws(Diagnostic) {
      try reader.read(input.bytes)
    } catch { throw ReadFailure([error]) }
    guard !reader.tree.items.isEmpty else {
      throw ReadFailure([.shape("the document has no “AU”")])
    }
    var maker = ClaimTreeMapMaker(reader.tree, input, namespace: "aml")
    var map = maker.make()
    reader.finish(&map, maker.entities, input)
    return [ImportedMap(map, reader.findings.all)]
  }
}
