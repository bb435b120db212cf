public import ArgumentJSON
internal import ArgumentModel

/// Reads the YAML of argmap, which draws such maps for LaTeX and MindMup.
public struct ArgmapImporter: MapImporter {
  /// `argmap`.
  public let name = "argmap"
  /// `argmap.yml`, `yml` and `yaml`.
  public let fileEndings = ["argmap.yml", "yml", "yaml"]
  /// What the format is for.
  public let summary = "claims and reasons to type, YAML of argmap"
  /// Nothing is lost.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether a claim is followed by a reason, indented.
  public func recognizes(_ input: ImportInput) -> Bool {
    let lines = input.beginning.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") && $0 != "---" }
    guard let first = lines.first, first.first != " ", first.trimmedSpaces.hasSuffix(":"),
      lines.count > 1, lines[1].first == " "
    else { return false }
    let key = lines[1].trimmedSpaces
    guard key.hasSuffix(":"), let letter = key.first(where: { $0 != "\"" && $0 != "'" }) else {
      return false
    }
    return "roRO-".contains(letter) && key.count < 12
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    let (root, findings) = try YAMLDocument.object(input)
    var reader = ArgmapReader()
    let tree = reader.tree(root)
    var maker = ClaimTreeMapMaker(tree, input, namespace: "argmap")
    return [ImportedMap(maker.make(), findings + reader.findings.all)]
  }
}
