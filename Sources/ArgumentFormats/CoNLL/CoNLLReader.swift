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
  private var isOpen = false
  private var openTag = ""
  private var isNewLine = true

  init(name: String, namespace: String, input: ImportInput) {
    self.name = name
    self.namespace = namespace
    self.input = input
  }

  /// Reads a line without its end.
  mutating func read(_ line: Substring, number: Int) {
    let fields = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { Substring($0) }
    if line.utf8.allSatisfy({ $0 <= 0x20 }) { return endParagraph(writing: true) }
    if fields.contains("-DOCSTART-") {
      endParagraph(writing: false)
      endDocument()
      return
    }
    guard fields.count == 2 || fields.count == 5, let tag = fields.last else {
      findings.add(
        "annotation-syntax", .error,
        "the line has \(fields.count) columns, not two or five, parted by tabs",
        explanation: "It is left out.", line: number)
      return
    }
    let token = fields.count == 2 ? fields[0] : fields[1]
    if token.utf8.contains(0x20) || token.isEmpty {
      findings.add(
        "annotation-syntax", .warning,
        token.isEmpty ? "the token is empty" : "the token has a space in it", line: number)
    }
    if !isNewLine { append(" ") }
    isNewLine = false
    let start = count
    append(token)
    tag.isEmpty ? endSpan() : read(tag: String(tag), start: start, line: number)
  }

  private mutating func append(_ words: Substring) {
    text.unicodeScalars.append(contentsOf: words.unicodeScalars)
    count += words.unicodeScalars.count
  }

  private mutating func read(tag: String, start: Int, line: Int) {
    guard tag != "O" else { return endSpan() }
    let parts = tag.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[0] == "B" || parts[0] == "I" else {
      findings.add(
        "annotation-syntax", .warning, "the tag “\(tag)” is neither O nor begins with B- or I-",
        explanation: "The token is taken to be outside.", line: line)
      return endSpan()
    }
    let continues = parts[0] == "I" && isOpen && parts[1] == openTag
    if continues {
      spans[spans.count - 1].ranges[0].end = count
      return
    }
    if parts[0] == "I" {
      findings.add(
        "annotation-syntax", .warning, "the tag “\(tag)” goes on with what didn’t begin",
        explanation: "A new span begins here.", line: line)
    }
    isOpen = true
    openTag = parts[1]
    begin(parts[1].split(separator: ":", omittingEmptySubsequences: false).map(String.init), start)
  }

  private mutating func begin(_ parts: [String], _ start: Int) {
    var span = AnnotatedDocument.Span(
      id: "span-\(spans.count + 1)", label: parts[0], ranges: [TextRange(start, count)])
    if parts.count == 3, let distance = Int(parts[1]) {
      distances.append((spans.count, distance, parts[2]))
    } else if parts.count == 2 {
      span.kept["stance"] = .string(parts[1])
    }
    spans.append(span)
  }

  private mutating func endSpan() { isOpen = false }

  /// Resolves the paragraph's links.
  private mutating func endParagraph(writing: Bool) {
    endSpan()
    for (span, distance, label) in distances {
      let (target, overflow) = span.addingReportingOverflow(distance)
      guard !overflow, target >= paragraphStart, target < spans.count, target != span else {
        findings.add(
          "annotation-reference", .error,
          "span \(span + 1) names the one \(distance) from it, which isn’t in its paragraph",
          explanation: "The link is left out of the map.")
        spans[span].kept["link"] = .string("\(distance):\(label)")
        continue
      }
      links.append(.init(label: label, source: spans[span].id, target: spans[target].id))
    }
    distances = []
    let theses = spans[paragraphStart...].filter { AnnotationWords.role($0.label) == .thesis }
    for span in spans[paragraphStart...] {
      guard let stance = span.kept["stance"]?.stringValue.flatMap(AnnotationWords.stance) else {
        continue
      }
      for thesis in theses {
        links.append(
          .init(
            id: "\(span.id)-\(thesis.id)", label: stance.rawValue, source: span.id,
            target: thesis.id, kept: JSONObject([.init(name: "implied", value: .bool(true))])))
      }
    }
    paragraphStart = spans.count
    if writing, count > 0 {
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
    let map = document.map(namespace: namespace, input: input, findings: &findings)
    maps.append(ImportedMap(map, findings.all))
    findings = Findings()
    (text, count, spans, links, paragraphStart, isNewLine) = ("", 0, [], [], 0, true)
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
