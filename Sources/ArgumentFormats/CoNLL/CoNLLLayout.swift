internal import ArgumentModel

/// How the columns of a file of tokens stand.
struct CoNLLLayout {
  /// Whether tabs part the columns; else spaces do, any number of them, and a tab among them.
  private let hasTabs: Bool
  /// How many columns there are.
  let columns: Int
  /// The column of the token: the second where the first numbers the tokens.
  let tokenColumn: Int
  /// Whether the first line of all names the columns.
  private let hasNames: Bool

  /// What a line is.
  enum Line {
    /// A blank line.
    case end
    /// The beginning of a document.
    case start
    /// A comment.
    case comment
    /// The names of the columns.
    case names
    /// A token.
    case fields([Substring])
  }

  private static let tokenNames: Set<String> = ["form", "text", "token", "tokens", "word", "words"]

  /// Looks through a file.
  /// - Throws: A diagnostic where nothing in it has a tag.
  init(_ lines: [Substring]) throws(Diagnostic) {
    if lines.first?.hasPrefix("#FORMAT=WebAnno") == true {
      throw .shape(
        "the file is of the format TSV of WebAnno and INCEpTION",
        explanation: "INCEpTION exports “UIMA CAS JSON” too, which is read.")
    }
    let content = lines.filter { line in
      !line.utf8.allSatisfy { $0 <= 0x20 } && !line.hasPrefix("-DOCSTART-")
    }
    // What begins with # is a comment or a token; the first line that doesn't decides.
    let sample = content.first { !$0.hasPrefix("#") } ?? content.first ?? ""
    let hasTabs = sample.utf8.contains(0x09)
    let columns = Self.fields(sample, hasTabs: hasTabs).count
    var isNumbered = columns > 2
    var tagged = 0
    for line in content {
      let fields = Self.fields(line, hasTabs: hasTabs)
      guard fields.count == columns, let tag = fields.last else { continue }
      if TokenTag(String(tag)) == nil { continue }
      tagged += 1
      isNumbered = isNumbered && Self.isNumber(fields[0])
    }
    if tagged == 0, !content.isEmpty {
      throw .shape(
        "no line has a tag in its last column",
        explanation: "Tags are O, or begin with B- or I-. Columns are parted by tabs or spaces.")
    }
    self.hasTabs = hasTabs
    self.columns = columns
    tokenColumn = isNumbered ? 1 : 0
    let first = Self.fields(sample, hasTabs: hasTabs)
    hasNames =
      first.last.map { TokenTag(String($0)) == nil } ?? false
      && first.contains { Self.tokenNames.contains($0.lowercased()) }
  }

  /// What a line is.
  /// - Parameter isFirst: Whether no token came before it.
  func read(_ line: Substring, isFirst: Bool) -> Line {
    if line.utf8.allSatisfy({ $0 <= 0x20 }) { return .end }
    let fields = Self.fields(line, hasTabs: hasTabs)
    if fields.contains("-DOCSTART-") { return .start }
    let isTagged =
      fields.count == columns && fields.last.map { TokenTag(String($0)) != nil } ?? false
    if line.utf8.first == UInt8(ascii: "#"), !isTagged { return .comment }
    if isFirst, hasNames, !isTagged { return .names }
    return .fields(fields)
  }

  /// Whether a token has something in a column that is neither it nor its number nor its tag.
  func hasMore(_ fields: [Substring]) -> Bool {
    fields.indices.dropFirst(tokenColumn + 1).dropLast().contains {
      fields[$0] != "_" && !fields[$0].isEmpty
    }
  }

  private static func fields(_ line: Substring, hasTabs: Bool) -> [Substring] {
    line.utf8.split(omittingEmptySubsequences: !hasTabs) {
      $0 == 0x09 || !hasTabs && $0 == 0x20
    }.map { Substring($0) }
  }

  /// Whether a text numbers a token: `12`, or `12-13` for one that was parted.
  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
