public import ArgumentJSON
internal import ArgumentModel

/// Reads the YAML of Carneades 4: statements, arguments with their undercutters, and issues.
public struct CarneadesImporter: MapImporter {
  /// `carneades`.
  public let name = "carneades"
  /// `carneades.yml`, `yml` and `yaml`.
  public let fileEndings = ["carneades.yml", "yml", "yaml"]
  /// What the format is for.
  public let summary = "argument graphs of Carneades 4, YAML"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether a line begins one of the parts that only these documents have.
  public func recognizes(_ input: ImportInput) -> Bool {
    let parts = ["statements:", "arguments:", "argument_schemes:", "issues:"]
    // Comments may be long.
    return input.bytes.prefix(1 << 16).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
      .contains { line in parts.contains { line.starts(with: $0.utf8) } }
  }

  /// The map of a document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    let (root, findings) = try YAMLDocument.object(input)
    var reader = CarneadesReader(root, input)
    let map = reader.make()
    return [ImportedMap(map, findings + reader.findings.all)]
  }
}
