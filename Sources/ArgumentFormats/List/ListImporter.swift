public import ArgumentJSON
internal import ArgumentModel

/// Reads lists as people paste them from anywhere, and outlines as ``MarkdownExporter`` writes them:
/// items become claims, and what is below an item speaks for it.
public struct ListImporter: MapImporter {
  /// `list`.
  public let name = "list"
  /// `list.txt`; other files are known by what stands in them.
  public let fileEndings = ["list.txt"]
  /// What the format is for.
  public let summary = "numbered and bulleted lists, and outlines in Markdown"
  /// What has no word in maps.
  public let losses: String? = "what stands beside the lists"

  /// Makes an importer.
  public init() {}

  /// Whether most lines of the document's beginning are items of a list.
  public func recognizes(_ input: ImportInput) -> Bool {
    let lines = String(decoding: input.beginning, as: UTF8.self)
      .split(whereSeparator: { $0.isNewline }).map { ListLine($0) }.filter { !$0.isBlank }
    let items = lines.count { $0.marker != nil }
    // A line that is indented may go on with an item.
    let others = lines.count { $0.marker == nil && $0.indent == 0 }
    return items >= 2 && items > others
  }

  /// The map of the document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    if let failure = ArgdownImporter.unreadable(input.bytes) { throw ReadFailure([failure]) }
    let text = String(decoding: input.bytes, as: UTF8.self)
    var reader = ListReader(text)
    guard !reader.items.isEmpty else {
      throw ReadFailure([
        Diagnostic(
          rule: "no-list", severity: .error, message: "there is no list in the document",
          explanation: "The lines of a list begin with a number, a letter or a bullet.")
      ])
    }
    var maker = ListMapMaker(reader, input)
    let map = maker.make()
    reader.findings.append(contentsOf: maker.findings)
    return [ImportedMap(map, reader.findings)]
  }
}
