public import ArgumentJSON
internal import ArgumentModel

/// Reads the maps of Rationale.
///
/// No published description exists; what is read is what other programs' importers of the format read.
public struct RationaleImporter: MapImporter {
  /// `rationale`.
  public let name = "rationale"
  /// `rtnl`.
  public let fileEndings = ["rtnl"]
  /// What the format is for.
  public let summary = "argument maps of Rationale"
  /// What has no word in maps.
  public let losses: String? = "where boxes stand and how large they are"

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether a box is created near the beginning.
  public func recognizes(_ input: ImportInput) -> Bool {
    input.hasEarly("= Create(\"") || input.hasEarly("#-- End of Prelude --")
  }

  /// The map of a script.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    let (bytes, finding) = DocumentEncoding.utf8(input.bytes)
    if let failure = ArgdownImporter.unreadable(bytes) { throw ReadFailure([failure]) }
    var reader = RationaleReader()
    let tree = reader.read(String(decoding: bytes, as: UTF8.self))
    guard !tree.items.isEmpty else {
      throw ReadFailure([.shape("the document creates no box")])
    }
    var maker = ClaimTreeMapMaker(tree, input, namespace: "rationale")
    return [ImportedMap(maker.make(), (finding.map { [$0] } ?? []) + reader.findings.all)]
  }
}
