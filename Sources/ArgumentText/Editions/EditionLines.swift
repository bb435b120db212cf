internal import ArgumentMarkup
internal import ArgumentModel

/// The lines of a file that an edition's rule chooses from.
enum EditionLines {
  /// The lines, without blank ones.
  /// - Parameter column: The column whose cells are the lines, in tables or between tabs; nil takes
  ///   every line as a whole, and every cell of a page's tables.
  static func lines(
    of bytes: [UInt8], _ rule: EditionRule, converting: DocumentConverter?
  ) throws(Diagnostic) -> [String] {
    try cells(of: bytes, rule, converting: converting, isTable: rule.column != nil)
      .filter { rule.column == nil || $0.column == rule.column }.map { $0.text }
  }

  /// The lines with their columns.
  /// - Parameter isTable: Whether tabs part the columns of plain text.
  static func cells(
    of bytes: [UInt8], _ rule: EditionRule, converting: DocumentConverter?, isTable: Bool
  ) throws(Diagnostic) -> [HTMLLine] {
    guard let format = try format(of: rule) else {
      return try textLines(try TextDecoding.decode(bytes), rule, isTable)
    }
    switch format {
    case .html: return try HTMLReader.lines(of: bytes)
    case .markdown, .docx:
      guard let converting else { throw needsProgram(format) }
      return try HTMLReader.lines(of: try converting(format, bytes))
    case .pdf:
      guard let converting else { throw needsProgram(format) }
      return try textLines(try TextDecoding.text(try converting(format, bytes)), rule, isTable)
    case .text:
      return try textLines(try TextDecoding.text(bytes), rule, isTable)
    }
  }

  private static func format(of rule: EditionRule) throws(Diagnostic) -> DocumentFormat? {
    guard let name = rule.format else { return nil }
    guard let format = DocumentFormat(rawValue: name) else {
      let known = DocumentFormat.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
      throw Diagnostic(
        rule: "edition-rule", severity: .error,
        message: "the edition's rule reads files of the format “\(name)”, which isn't known",
        explanation: "“format” is one of \(known).")
    }
    return format
  }

  private static func needsProgram(_ format: DocumentFormat) -> Diagnostic {
    Diagnostic(
      rule: "edition-rule", severity: .error,
      message: "the edition is made from a file that only another program reads: "
        + format.rawValue,
      explanation: "`argue source attach` starts that program.")
  }

  private static func textLines(
    _ text: String, _ rule: EditionRule, _ isTable: Bool
  ) throws(Diagnostic) -> [HTMLLine] {
    let lines = split(text)
    switch rule.paragraphs ?? "lines" {
    case "lines": break
    case "blocks": return TextBlocks.joined(lines).map { HTMLLine($0) }
    default:
      throw Diagnostic(
        rule: "edition-rule", severity: .error,
        message: "the edition's rule has “\(rule.paragraphs ?? "")” for paragraphs",
        explanation: "“paragraphs” is “lines” or “blocks”.")
    }
    guard isTable else { return lines.filter { !$0.isBlank }.map { HTMLLine(String($0)) } }
    return lines.flatMap { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
        .filter { !$0.element.isBlank }.map { HTMLLine(String($0.element), column: $0.offset) }
    }
  }

  /// A text's lines as they are, blank ones included.
  static func split(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    let utf8 = text.utf8
    var start = utf8.startIndex
    while start < utf8.endIndex {
      let feed = utf8[start...].firstIndex(of: 0x0A)
      var line = text[start..<(feed ?? utf8.endIndex)]
      // Swift takes CR LF for one character, so the return is cut off among the bytes.
      if feed != nil, line.utf8.last == 0x0D {
        line = text[start..<utf8.index(before: line.endIndex)]
      }
      lines.append(line)
      start = feed.map(utf8.index(after:)) ?? utf8.endIndex
    }
    return lines
  }
}

extension StringProtocol {
  /// Whether it is white space alone.
  var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}
