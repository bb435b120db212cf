public import ArgumentJSON
internal import ArgumentMarkup
internal import ArgumentModel

/// Reads the argument graphs of older versions of Carneades: those in LKIF of version 2, and CAF of version 3.
///
/// Rules, theories and whatever else LKIF holds beside graphs are kept unread. The third of the older formats,
/// AGXML, is that of arg-microtexts, which ``MicrotextsImporter`` reads.
public struct CarneadesXMLImporter: MapImporter {
  /// `carneades-xml`.
  public let name = "carneades-xml"
  /// `lkif.xml`, `caf.xml`, `lkif`, `caf` and `xml`.
  public let fileEndings = ["lkif.xml", "caf.xml", "lkif", "caf", "xml"]
  /// What the format is for.
  public let summary = "argument graphs of Carneades 2 and 3, LKIF and CAF"
  /// What has no word in maps.
  public let losses: String? = "rules and theories"
  /// A document of LKIF may have several graphs.
  public let holdsSeveral = true

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether either root is named near the beginning.
  public func recognizes(_ input: ImportInput) -> Bool {
    input.hasEarly("<lkif") || input.hasEarly("<caf")
  }

  /// The maps of a document, one for each graph.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var reader = CarneadesXMLReader()
    do throws(Diagnostic) {
      try reader.read(input.bytes)
    } catch { throw ReadFailure([error]) }
    guard !reader.graphs.isEmpty else {
      throw ReadFailure([.shape("the document has no argument graph")])
    }
    return reader.graphs.enumerated().map { index, graph in
      var input = input
      if index > 0 { input.name += "-\(index + 1)" }
      var maker = CarneadesGraphMaker(graph, input)
      let map = maker.make()
      return ImportedMap(map, (index == 0 ? reader.findings.all : []) + maker.findings.all)
    }
  }
}
