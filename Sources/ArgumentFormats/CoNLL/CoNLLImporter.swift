public import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads tokens with tags, one a line, a blank line after each paragraph.
///
/// There are two forms: `token TAB B-Claim` (Eger, Daxenberger, Stab and Gurevych 2018), and five
/// columns with links, `1 TAB token TAB _ TAB _ TAB B-Premise:-1:Support` (Eger, Daxenberger and
/// Gurevych 2017), where -1 is the component before this one in the paragraph.
/// The text is made of the tokens, joined by spaces, a line a paragraph.
public struct CoNLLImporter: MapImporter {
  /// `conll` or `bio`.
  public let name: String
  /// `conll` or `bio`.
  public let fileEndings: [String]
  /// What the format is for.
  public let summary: String
  /// Nothing but the white space of the text, which the format never had.
  public let losses: String? = nil
  /// It may.
  public let holdsSeveral = true

  /// Makes an importer of the form with links or of that without.
  public init(hasLinks: Bool) {
    name = hasLinks ? "conll" : "bio"
    fileEndings = hasLinks ? ["conll", "dat"] : ["bio", "iob", "tsv"]
    summary =
      hasLinks
      ? "tokens with tags and links, five columns" : "tokens with tags, two columns"
  }

  /// Whether the first line with anything in it has a tag behind a tab.
  public func recognizes(_ input: ImportInput) -> Bool {
    let line = input.beginning.split(separator: 0x0A).first { $0.count > 1 } ?? []
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == (name == "conll" ? 5 : 2), let tag = fields.last else { return false }
    let text = String(decoding: tag.filter { $0 != 0x0D }, as: UTF8.self)
    return text == "O" || text.hasPrefix("B-") || text.hasPrefix("I-")
  }

  /// A map a document; `-DOCSTART-` begins a new one.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    let text: EditionText
    do throws(Diagnostic) {
      text = try EditionMaker.text(from: input.bytes, rule: nil)
    } catch {
      throw ReadFailure([error])
    }
    var reader = CoNLLReader(name: input.name, namespace: name, input: input)
    let lines = text.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let end = line.last == 0x0D ? line.dropLast() : line
      reader.read(Substring(end), number: index + 1)
    }
    return try reader.finish()
  }
}
