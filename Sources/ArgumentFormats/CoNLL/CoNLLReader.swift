internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads the lines of a file of tokens.
struct CoNLLReader {
  private let name: String
  private let namespace: String
  private let input: ImportInput
  private var maps: [ImportedMap] = []
  private var findings = Findings()
  private var text = ""
  private var count = 0
  private var spans: [AnnotatedDocument.Span] = []
  private var links: [AnnotatedDocument.Link] = []
  /// The links of the paragraph: from which span, how many components on, of which type.
  private var distances: [(span: Int, distance: Int, label: String)] = []
  private var paragraphStart = 0
  private var runs = TagRuns()
  private var isNewLine = true
  /// Each token, where it stands in the text that is made of them, and with which of them a paragraph
  /// begins.
  private var tokens: [String] = []
  private var places: [TextRange] = []
  private var paragraphs: [Int] = []
  /// Whether tokens stand together without a blank.
  private var isGlued = false
  private var isFirst = true
  private let layout: CoNLLLayout
  /// The text that the tokens are of, where it is at hand, and how far documents have come in it.
  private let given: EditionText?
  private var textStart = 0
  /// What the document has that its map hasn't.
  private var lost = Lost()

  private struct Lost {
    var comments = 0
    var hasColumns = false
    var hasEnds = false
  }

  init(
    _ layout: CoNLLLayout, name: String, namespace: String, input: ImportInput, text: EditionText?
  ) {
    given = text
    self.layout = layout
    self.name = name
    self.namespace = namespace
    self.input = input
  }

  /// Reads a line without its end.
  mutating func read(_ line: Substring, number: Int) {
    switch layout.read(line, isFirst: isFirst) {
    case .end: endParagraph(writing: true)
    case .start:
      endParagraph(writing: false)
      endDocument()
    case .comment: lost.comments += 1
    case .names: isFirst = false
    case .fields(let fields):
      isFirst = false
      read(fields, number: number)
    }
  }

  private mutating func read(_ fields: [Substring], number: Int) {
    guard fields.count == layout.columns, layout.columns > 1, let tag = fields.last else {
      findings.add(
        "annotation-syntax", .error,
        "the line has \(fields.count) column\(fields.count == 1 ? "" : "s"), not "
          + (layout.columns > 1 ? "\(layout.columns)" : "two or more"),
        explanation: "It is left out.", line: number)
      return
    }
    if layout.hasMore(fields) { lost.hasColumns = true }
    let token = fields[layout.tokenColumn]
    if token.isEmpty {
      findings.add(
        "annotation-syntax", tag == "O" ? .warning : .error, "the token is empty",
        explanation: "It is left out.", line: number)
      return
    }
    if token.utf8.contains(0x20) {
      findings.add(
        "annotation-syntax", .warning, "the token has a space in it", line: number)
    }
    // Between characters that are written without blanks there is none.
    if !isNewLine, !Self.joins(text.unicodeScalars.last, token.unicodeScalars.first) {
      append(" ")
    } else if !isNewLine {
      isGlued = true
    }
    if isNewLine { paragraphs.append(places.count) }
    isNewLine = false
    let start = count
    append(token)
    places.append(TextRange(start, count))
    tokens.append(String(token))
    tag.isEmpty ? endSpan() : read(tag: String(tag), start: start, line: number)
  }

  /// Whether two characters are written without a blank between them: Han, kana and their punctuation.
  static func joins(_ last: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    guard let last, let next else { return false }
    return last.isWrittenWithoutBlanks && next.isWrittenWithoutBlanks
  }

  private mutating func append(_ words: Substring) {
    text += words
    count += words.unicodeScalars.count
  }

  private mutating func read(tag text: String, start: Int, line: Int) {
    guard let tag = TokenTag(text) else {
      findings.add(
        "annotation-syntax", .warning, "the tag “\(text)” is neither O nor begins with B- or I-",
        explanation: "The token is taken to be outside.", line: line)
      return endSpan()
    }
    guard case .inside(let place, let label) = tag else { return endSpan() }
    if place == .end || place == .alone { lost.hasEnds = true }
    switch runs.add(tag, at: TextRange(start, count)) {
    case .outside: return
    case .continued:
      spans[spans.count - 1].ranges[0].end = count
      return
    case .beganWithoutBeginning:
      findings.add(
        "annotation-syntax", .warning, "the tag “\(text)” goes on with what didn't begin",
        explanation: "A new span begins here.", line: line)
    case .began: break
    }
    begin(label.split(separator: ":", omittingEmptySubsequences: false).map(String.init), start)
  }

  private mutating func begin(_ parts: [String], _ start: Int) {
    var span = AnnotatedDocument.Span(
      id: "span-\(spans.count + 1)", label: parts[0], ranges: [TextRange(start, count)])
    switch parts.count {
    case 3, 4:
      if let distance = Int(parts[1]) {
        distances.append((spans.count, distance, parts[2]))
        if parts.count == 4 { span.stance = parts[3] }
      } else {
        span.kept["more"] = .string(parts.dropFirst().joined(separator: ":"))
      }
    case 2: span.stance = parts[1]
    case 1: break
    default: span.kept["more"] = .string(parts.dropFirst().joined(separator: ":"))
    }
    spans.append(span)
  }

  private mutating func endSpan() { runs.close() }

  /// Resolves the paragraph's links.
  private mutating func endParagraph(writing: Bool) {
    endSpan()
    for (span, distance, label) in distances {
      let (target, overflow) = span.addingReportingOverflow(distance)
      guard !overflow, target >= paragraphStart, target < spans.count, target != span else {
        findings.add(
          "annotation-reference", .error,
          "span \(span + 1) names the one \(distance) from it, which isn't in its paragraph",
          explanation: "The link is left out of the map.")
        spans[span].kept["more"] = .string("\(distance):\(label)")
        continue
      }
      links.append(.init(label: label, source: spans[span].id, target: spans[target].id))
    }
    distances = []
    let theses = spans[paragraphStart...].filter { AnnotationWords.role($0.label) == .thesis }
    for span in spans[paragraphStart...] {
      guard let stance = span.stance.flatMap(AnnotationWords.stance) else {
        continue
      }
      for thesis in theses {
        links.append(
          .init(
            id: "\(span.id)-\(thesis.id)", label: stance.rawValue, source: span.id,
            target: thesis.id, kept: .derived(from: span.id)))
      }
    }
    paragraphStart = spans.count
    if writing, count > 0, !isNewLine {
      append("\n")
      isNewLine = true
    }
  }

  private mutating func endDocument() {
    guard count > 0 else { return }
    let number = maps.count + 1
    var document = AnnotatedDocument(
      name: number == 1 ? name : "\(name)-\(number)", text: EditionText(text))
    document.spans = spans
    document.links = links
    document.kept["tokens"] = .string("spaces")
    if isGlued { keepTokens(places, &document) }
    if let given { align(given, &document) }
    reportLosses()
    let map = document.map(namespace: namespace, input: input, findings: &findings)
    maps.append(ImportedMap(map, findings.all))
    findings = Findings()
    (text, count, spans, links, paragraphStart, isNewLine) = ("", 0, [], [], 0, true)
    (tokens, places, paragraphs, isGlued) = ([], [], [], false)
    lost = Lost()
    runs = TagRuns()
  }

  /// Keeps where tokens stand, which their text doesn't show.
  private func keepTokens(_ places: [TextRange], _ document: inout AnnotatedDocument) {
    document.kept["tokens"] = .array(
      places.flatMap { [.int(Int64($0.start)), .int(Int64($0.end))] })
    document.kept["paragraphs"] = .array(paragraphs.map { .int(Int64($0)) })
  }

  /// Puts the spans into the text that was handed along, where its words are the tokens in their order.
  private mutating func align(_ given: EditionText, _ document: inout AnnotatedDocument) {
    guard
      let found = TokenAlignment.places(
        of: tokens, paragraphs: paragraphs, in: given, from: &textStart)
    else {
      findings.add(
        "annotation-text", .warning, "the tokens aren't the words of the text in their order",
        explanation: "The map has the text that the tokens make, joined by blanks.")
      return
    }
    document.text = given
    keepTokens(found, &document)
    var place = 0
    for index in document.spans.indices {
      let range = document.spans[index].range
      while place < places.count, places[place].start < range.start { place += 1 }
      var last = place
      while last + 1 < places.count, places[last + 1].end <= range.end { last += 1 }
      guard found.indices.contains(last) else { continue }
      document.spans[index].ranges = [TextRange(found[place].start, found[last].end)]
    }
  }

  private mutating func reportLosses() {
    if lost.comments > 0 {
      findings.add(
        "loss", .note,
        "the map has no place for \(lost.comments) comment\(lost.comments == 1 ? "" : "s")")
    }
    if lost.hasColumns {
      findings.add("loss", .note, "the map has no place for the columns between token and tag")
    }
    if lost.hasEnds {
      findings.add(
        "loss", .note, "that tags mark ends and single tokens isn't kept",
        explanation: "Where the map is written so again, tags begin with B- and I- alone.")
    }
  }

  /// The documents.
  mutating func finish() throws(ReadFailure) -> [ImportedMap] {
    endParagraph(writing: false)
    endDocument()
    if maps.isEmpty {
      throw ReadFailure(
        findings.all.isEmpty
          ? [.shape("there is no token in the file")] : findings.all)
    }
    return maps
  }
}
