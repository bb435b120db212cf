public import ArgumentJSON
internal import ArgumentMarkup
internal import ArgumentModel

/// Reads the GraphML of Argunet: arguments taken apart into premises and conclusions, sketched relations between
/// them, and groups.
public struct ArgunetImporter: MapImporter {
  /// `argunet`.
  public let name = "argunet"
  /// `argunet.graphml` and `graphml`.
  public let fileEndings = ["argunet.graphml", "graphml"]
  /// What the format is for.
  public let summary = "reconstructed debates of Argunet, GraphML with arguments in its nodes"
  /// What has no word in maps.
  public let losses: String? = "where boxes stand and how they look"

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether it is GraphML with names of Argunet's.
  public func recognizes(_ input: ImportInput) -> Bool {
    input.hasEarly("<graphml")
      && (input.hasEarly("xmlns:arg=") || input.hasEarly("\"arg.node\""))
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var reader = ArgunetReader()
    do throws(Diagnostic) {
      try reader.read(input.bytes)
    } catch { throw ReadFailure([error]) }
    var maker = ArgunetMapMaker(reader, input)
    let map = maker.make()
    return [ImportedMap(map, maker.findings.all)]
  }
}
