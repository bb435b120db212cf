public import ArgumentJSON
internal import ArgumentModel

/// Reads the texts that Kialo exports, of both generations.
public struct KialoImporter: MapImporter {
  /// `kialo`.
  public let name = "kialo"
  /// `kialo.txt`; a file of another ending is known by its first line.
  public let fileEndings = ["kialo.txt"]
  /// What the format is for.
  public let summary = "discussions exported from Kialo"
  /// Nothing is lost: what a map has no word for is kept in its extensions.
  public let losses: String? = nil

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether it begins with the title of a discussion.
  public func recognizes(_ input: ImportInput) -> Bool {
    let text = String(decoding: input.beginning, as: UTF8.self)
    let first = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return first.hasPrefix("Discussion Title:") || first.hasPrefix("Discussion Name:")
  }

  /// The map of a discussion.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    let (bytes, finding) = DocumentEncoding.utf8(input.bytes)
    if let failure = ArgdownImporter.unreadable(bytes) { throw ReadFailure([failure]) }
    var reader = KialoReader(String(decoding: bytes, as: UTF8.self))
    guard !reader.claims.isEmpty else {
      throw ReadFailure([.shape("there is no numbered claim in the document")])
    }
    let tree = reader.tree()
    var maker = ClaimTreeMapMaker(tree, input, namespace: "kialo")
    var map = maker.make()
    if let first = map.statements.indices.first {
      let isQuestion =
        map.statements[first].extensions["kialo"]?.objectValue?["isQuestion"] == .bool(true)
      map.statements[first].role = isQuestion ? .question : .thesis
    }
    addSources(reader.sources, to: &map, input)
    var kept = JSONObject()
    if reader.isIndented { kept["isIndented"] = .bool(true) }
    if !kept.isEmpty { map.header.extensions["kialo"] = .object(kept) }
    return [ImportedMap(map, (finding.map { [$0] } ?? []) + reader.findings.all)]
  }

  /// Adds the works, and to each claim those that it names by their numbers.
  private func addSources(
    _ sources: [KialoReader.Source], to map: inout ArgumentMap, _ input: ImportInput
  ) {
    let language = input.language ?? .undetermined
    var ids = IDMaker(
      taken: Set(map.statements.map(\.id) + map.reasons.map(\.id) + map.relations.map(\.id)))
    var known: [String: EntityID] = [:]
    for entry in sources {
      var source = Source()
      source.id = ids.id(for: "source-\(entry.number)", fallback: "source")
      if !entry.address.isEmpty { source.url = entry.address }
      let passage = entry.lines.joined(separator: "\n")
      if !passage.isEmpty { source.note = LocalizedText(passage, language: language) }
      source.extensions["kialo"] = .object(
        JSONObject([.init(name: "number", value: .string(entry.number))]))
      map.sources.append(source)
      if known[entry.number] == nil { known[entry.number] = source.id }
    }
    guard !known.isEmpty else { return }
    for index in map.statements.indices {
      let text = map.statements[index].text[language] ?? ""
      var named: Set<String> = []
      for part in text.split(separator: "[").dropFirst() {
        guard let end = part.firstIndex(of: "]") else { continue }
        let number = String(part[..<end])
        guard let source = known[number], named.insert(number).inserted else { continue }
        var citation = Citation()
        citation.source = source
        map.statements[index].citations.append(citation)
      }
    }
  }
}
