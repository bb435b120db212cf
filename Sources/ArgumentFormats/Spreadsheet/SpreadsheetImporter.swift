public import ArgumentJSON
internal import ArgumentModel

/// Reads a table that somebody filled in: a row a claim, with the ids of what it is for and against.
///
/// ```csv
/// id,claim,for,against
/// ban,Phones should stay outside.,,
/// distract,Phones distract.,ban (attention),
/// matters,Attention matters most.,ban (attention),
/// help,Some need them.,,ban
/// off,Not when they are off.,,attention
/// ```
public struct SpreadsheetImporter: MapImporter {
  /// `csv`.
  public let name = "csv"
  /// `csv` and `tsv`.
  public let fileEndings = ["csv", "tsv"]
  /// What the format is for.
  public let summary = "a table to fill in: a row a claim, with what it is for and against"
  /// What has no word in maps.
  public let losses: String? = "columns of other names"

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the first row has the headings of such a table.
  public func recognizes(_ input: ImportInput) -> Bool {
    let text = String(decoding: DocumentEncoding.utf8(Array(input.beginning)).bytes, as: UTF8.self)
    let line = text.prefix { !$0.isNewline }
    return SpreadsheetReader(String(line)).rows.first.map { SpreadsheetColumns.isTable($0.cells) }
      ?? false
  }

  /// The map of a table.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    let (bytes, finding) = DocumentEncoding.utf8(input.bytes)
    if let failure = ArgdownImporter.unreadable(bytes) { throw ReadFailure([failure]) }
    let rows = SpreadsheetReader(String(decoding: bytes, as: UTF8.self)).rows
    guard let head = rows.first, SpreadsheetColumns.isTable(head.cells) else {
      throw ReadFailure([
        .shape(
          "the first row has no heading “claim” beside “for” or “against”",
          explanation: "The headings are id, role, implicit, claim, for, against, tags and note. "
            + "Of a map, `argue export --format csv --table argument` writes such a table.")
      ])
    }
    var maker = SpreadsheetMapMaker(head, input)
    if let finding { maker.findings.add(finding) }
    let map = maker.make(Array(rows.dropFirst()))
    return [ImportedMap(map, maker.findings.all)]
  }
}
