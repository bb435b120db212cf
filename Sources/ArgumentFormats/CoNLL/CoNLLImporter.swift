public import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads tokens with tags, one a line, a blank line after each paragraph.
///
/// There are two forms: `token TAB B-Claim` (Eger, Daxenberger, Stab and Gurevych 2018), and five
/// columns with links, `1 TAB token TAB _ TAB _ TAB B-Premise:-1:Support` (Eger, Daxenberger and
/// Gurevych 2017), where -1 is the component before this one in the paragraph.
/// Other columns than these are passed over: the token stands in the first one, or in the second
/// behind its number, and the tag in the last. Spaces may part columns instead of tabs, and lines
/// that begin with # be comments.
/// The text that is handed along is that of the map where the tokens are its words in their order; else
/// it is made of the tokens, a line a paragraph, joined by spaces but where Han and kana meet.
public struct CoNLLImporter: MapImporter {
  /// `conll` or `bio`.
  public let name: String
  /// `conll` or `bio`.
  public let fileEndings: [String]
  /// What the format is for.
  public let summary: String
  /// Comments and other columns; and the white space of the text, which the format never had.
  public let losses: String? = "comments, and columns between token and tag"
  /// A file may hold several documents, each of which becomes a map.
  public let holdsSeveral = true

  /// Makes an importer of the form with links or of that without.
  public init(hasLinks: Bool) {
    name = hasLinks ? "conll" : "bio"
    fileEndings = hasLinks ? ["conll", "dat"] : ["bio", "iob", "tsv"]
    summary =
      hasLinks
      ? "tokens with tags and links, five columns" : "tokens with tags, two columns"
  }

  /// Whether the first lines with anything in them have tags in their last column; five columns are
  /// for the form with links.
  public func recognizes(_ input: ImportInput) -> Bool {
    let lines = String(decoding: input.beginning, as: UTF8.self).utf8
      .split(separator: 0x0A, omittingEmptySubsequences: false).prefix(40)
      .map { Substring($0.last == 0x0D ? $0.dropLast() : $0) }
    guard let layout = try? CoNLLLayout(lines) else { return false }
    for line in lines {
      guard case .fields(let fields) = layout.read(line, isFirst: false) else { continue }
      guard fields.count > 1, let tag = fields.last, TokenTag(String(tag)) != nil else {
        return false
      }
      return (fields.count == 5) == (name == "conll")
    }
    return false
  }

  /// A map a document; `-DOCSTART-` begins a new one.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    let text: EditionText
    let given: EditionText?
    do throws(Diagnostic) {
      text = try EditionMaker.text(from: input.bytes, rule: nil)
      given =
        if let bytes = input.text { try EditionMaker.text(from: bytes, rule: nil) } else { nil }
    } catch {
      throw ReadFailure([error])
    }
    // A byte order mark is the file's, not the first token's.
    let lines = text.text.droppingByteOrderMark.utf8
      .split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { Substring($0.last == 0x0D ? $0.dropLast() : $0) }
    let layout: CoNLLLayout
    do throws(Diagnostic) {
      layout = try CoNLLLayout(lines)
    } catch {
      throw ReadFailure([error])
    }
    var reader = CoNLLReader(
      layout, name: input.name, namespace: name, input: input, text: given)
    for (index, line) in lines.enumerated() { reader.read(line, number: index + 1) }
    return try reader.finish()
  }
}
