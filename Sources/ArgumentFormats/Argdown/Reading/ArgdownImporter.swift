public import ArgumentJSON
internal import ArgumentModel

/// Reads Argdown: what anybody wrote in it, and what ``ArgdownExporter`` writes.
public struct ArgdownImporter: MapImporter {
  /// `argdown`.
  public let name = "argdown"
  /// `argdown` and `ad`.
  public let fileEndings = ["argdown", "ad"]
  /// What the format is for.
  public let summary = "maps and reconstructed arguments as text"
  /// What has no word in maps.
  public let losses: String? = "other data, bold and italic, and whose each of several wordings is"

  /// Makes an importer.
  public init() {}

  /// Whether a line of the document's beginning could be no other format's.
  public func recognizes(_ input: ImportInput) -> Bool {
    var isFirst = true
    for line in input.beginning.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let words = line.drop { $0 == 0x20 || $0 == 0x09 }
      if words.isEmpty { continue }
      if isFirst, words.starts(with: "===".utf8) { return true }
      isFirst = false
      guard let first = words.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "<"),
        let close = words.firstIndex(of: first == UInt8(ascii: "[") ? 0x5D : 0x3E)
      else { continue }
      let rest = words[(close + 1)...]
      if rest.first == UInt8(ascii: ":") || rest.starts(with: "：".utf8) { return true }
    }
    return false
  }

  /// The map of the document.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    if let failure = Self.unreadable(input.bytes) { throw ReadFailure([failure]) }
    var maker = ArgdownMapMaker(ArgdownReader.document(input.bytes), input)
    let map = maker.make()
    return [ImportedMap(map, maker.findings.all)]
  }

  /// Why nothing in a document can be read: it isn't a text; nil where it can.
  static func unreadable(_ bytes: [UInt8]) -> Diagnostic? {
    if String(validating: bytes, as: UTF8.self) == nil {
      return Diagnostic(rule: "not-utf-8", severity: .error, message: "the document isn't UTF-8")
    }
    if bytes.contains(0) {
      return Diagnostic(
        rule: "not-text", severity: .error, message: "the document holds the character U+0000")
    }
    return nil
  }

  /// What stands in a document, and what it says.
  package static func document(_ bytes: [UInt8]) -> (ArgdownDocument, ArgdownModel) {
    let document = ArgdownReader.document(bytes)
    return (document, ArgdownModel(document))
  }
}
