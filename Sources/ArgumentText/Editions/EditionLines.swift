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
    var notes: [Diagnostic] = []
    return try cells(
      of: bytes, rule, converting: converting, isTable: rule.column != nil, notes: &notes
    ).filter { rule.column == nil || $0.column == rule.column }.map { $0.text }
  }

  /// The lines with their columns.
  /// - Parameters:
  ///   - isTable: Whether tabs part the columns of plain text.
  ///   - notes: Takes what was left out of the document, and what was put together.
  static func cells(
    of bytes: [UInt8], _ rule: EditionRule, converting: DocumentConverter?, isTable: Bool,
    notes: inout [Diagnostic]
  ) throws(Diagnostic) -> [HTMLLine] {
    guard let format = try format(of: rule) else {
      return try textLines(try TextDecoding.decode(bytes), rule, isTable)
    }
    let reading = try reading(of: rule, format)
    switch format {
    case .html: return try page(bytes, reading, &notes)
    case .markdown, .docx:
      guard let converting else { throw needsProgram(format) }
      return try page(try converting(format, .html, bytes), reading, &notes)
    case .pdf:
      guard let converting else { throw needsProgram(format) }
      guard reading == .pages else {
        return try textLines(
          try TextDecoding.text(try converting(format, .text, bytes)), rule, isTable)
      }
      let text = PageText(try TextDecoding.text(try converting(format, .pages, bytes)))
      notes += text.notes
      return text.lines.map { HTMLLine($0) }
    case .text:
      return try textLines(try TextDecoding.text(bytes), rule, isTable)
    }
  }

  private static func page(
    _ bytes: [UInt8], _ reading: DocumentReading?, _ notes: inout [Diagnostic]
  ) throws(Diagnostic) -> [HTMLLine] {
    guard reading == .article else { return try HTMLReader.lines(of: bytes) }
    let article = try HTMLReader.article(of: bytes)
    if !article.leftOut.isEmpty {
      let count = article.leftOut.count
      notes.append(
        Diagnostic(
          rule: "page-parts-dropped", severity: .note,
          message:
            "left out \(count) \(count == 1 ? "line" : "lines") around the page's own text: "
            + PageText.examples(article.leftOut),
          explanation: "The edition's rule says so; --whole keeps all that a reader sees."))
    }
    return article.lines
  }

  /// What of a document the rule reads; nil is all of it.
  private static func reading(
    of rule: EditionRule, _ format: DocumentFormat
  ) throws(Diagnostic) -> DocumentReading? {
    guard let name = rule.reading else { return nil }
    guard let reading = DocumentReading(rawValue: name), reading == DocumentReading(of: format)
    else {
      let known = DocumentReading.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
      throw Diagnostic(
        rule: "edition-rule", severity: .error,
        message:
          "the edition's rule has “\(name)” for the reading of the format “\(format.rawValue)”, "
          + "which isn't known",
        explanation: "“reading” is one of \(known): the second is for PDF, the first for pages.")
    }
    return reading
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
