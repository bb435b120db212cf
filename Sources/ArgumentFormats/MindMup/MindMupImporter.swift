public import ArgumentJSON
internal import ArgumentModel

/// Reads the argument maps of MindMup.
public struct MindMupImporter: MapImporter {
  /// `mindmup`.
  public let name = "mindmup"
  /// `mup`.
  public let fileEndings = ["mup"]
  /// What the format is for.
  public let summary = "argument maps of MindMup"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether there are ideas in an idea.
  public func recognizes(_ input: ImportInput) -> Bool {
    let names = input.memberNames
    return names.isObject("ideas") && (names.has("formatVersion") || names.has("title"))
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    var reader = MindMupReader()
    let tree = reader.tree(try reader.document.members(input))
    var maker = ClaimTreeMapMaker(tree, input, namespace: "mindmup")
    var map = maker.make()
    if !reader.kept.isEmpty { map.header.extensions["mindmup"] = .object(reader.kept) }
    return [ImportedMap(map, reader.document.findings.all)]
  }
}
