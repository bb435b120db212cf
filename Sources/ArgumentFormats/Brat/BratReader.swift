internal import ArgumentModel
internal import ArgumentText

/// Reads the lines of one file of brat's standoff format.
struct BratReader {
  private(set) var document: AnnotatedDocument
  var findings = Findings()
  private let lineEnd = UInt8(ascii: "\n")

  init(_ text: EditionText, name: String) {
    document = AnnotatedDocument(name: name, text: text)
  }

  /// A line and what it says.
  private struct Line {
    var text: Substring
    var content: BratLine
    /// Whether a statement, reason or relation stands for the line.
    var isInMap = false
  }

  /// Reads a file's text.
  mutating func read(_ annotations: String) {
    guard !annotations.isEmpty else { return }
    var texts = annotations.utf8.split(separator: lineEnd, omittingEmptySubsequences: false)
    let endsInFeed = texts.last?.isEmpty ?? false
    if endsInFeed { texts.removeLast() }
    var lines = texts.map { Line(text: Substring($0), content: BratLine(Substring($0))) }
    // A byte order mark is the file's, not the first id's.
    if let first = lines.first {
      lines[0].content = BratLine(String(first.text).droppingByteOrderMark)
    }
    readIDs(&lines)
    readSpans(&lines)
    readRelations(&lines)
    readNotes(lines)
    impliedReasons(lines)
    equivalences(lines)
    document.kept.append(
      "lines",
      .array(
        lines.map { line in
          if line.isInMap, let id = line.content.id { return .string(id) }
          return .string(
            (line.text.utf8.dropFirst().contains(9) && line.text.utf8.first != 9 ? "" : "\t")
              + line.text)
        }))
    if !endsInFeed { document.kept.append("noFinalNewline", .bool(true)) }
  }

  /// Reports ids given twice, of which the first line counts, and references to nothing.
  private mutating func readIDs(_ lines: inout [Line]) {
    var places: [String: Int] = [:]
    for index in lines.indices {
      guard let id = lines[index].content.id else {
        if case .unknown = lines[index].content, !lines[index].text.isEmpty {
          findings.add(
            "annotation-syntax", .warning, "the line is none of brat's standoff format",
            explanation: "It is kept as it is.", line: index + 1)
        }
        continue
      }
      if let first = places[id] {
        findings.add(
          "annotation-duplicate", .error,
          "the id “\(id)” is given twice; it was given in line \(first + 1)",
          explanation: "The line is kept as it is, but the map doesn't heed it.", line: index + 1)
        lines[index].content = .unknown
      } else {
        places[id] = index
      }
    }
    for (index, line) in lines.enumerated() {
      for id in line.content.references where places[id] == nil {
        findings.add(
          "annotation-reference", .warning, "the line names “\(id)”, which isn't there",
          line: index + 1)
      }
    }
  }

  private mutating func readSpans(_ lines: inout [Line]) {
    var given: [GivenPlace] = []
    var indices: [Int] = []
    for index in lines.indices {
      guard case .span(let id, _, let ranges, let covered) = lines[index].content else { continue }
      given.append(
        GivenPlace(name: "“\(id)”", ranges: ranges, words: covered, line: index + 1))
      indices.append(index)
    }
    var finder = PlaceFinder(document.text, declared: .codePoints)
    for (index, place) in zip(indices, finder.places(given, &findings)) {
      guard case .span(let id, let label, let ranges, _) = lines[index].content else { continue }
      if place.isOutside {
        lines[index].content = .unknown
        continue
      }
      check(ranges, of: id, line: index + 1)
      var span = AnnotatedDocument.Span(id: id, label: label, ranges: place.ranges)
      span.words = place.words
      let words = AnnotatedDocument.words(document.text, at: place.ranges) ?? ""
      let usual = BratLine.span(id, label.bratName, place.ranges, words)
      if !lines[index].text.elementsEqualBytes(usual) {
        span.kept.append("line", .string(String(lines[index].text)))
      }
      document.spans.append(span)
      lines[index].isInMap = true
    }
  }

  /// Reports what brat itself refuses: fragments that overlap, touch, or run backwards.
  private mutating func check(_ ranges: [TextRange], of id: String, line: Int) {
    let sorted = ranges.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    for (first, second) in zip(sorted, sorted.dropFirst()) where second.start <= first.end {
      findings.add(
        "annotation-syntax", .warning, "fragments of “\(id)” overlap or touch", line: line)
      return
    }
  }

  private mutating func readRelations(_ lines: inout [Line]) {
    let spans = Set(document.spans.map(\.id))
    var relations: Set<String> = []
    for line in lines {
      if case .relation(let id, _, let source, _) = line.content, spans.contains(source) {
        relations.insert(id)
      }
    }
    // A relation upon one that isn't in the map isn't either: what hangs on it falls with it.
    var upon: [String: [String]] = [:]
    var fallen: [String] = []
    for line in lines {
      guard case .relation(let id, _, _, let target) = line.content, relations.contains(id),
        !spans.contains(target)
      else { continue }
      if relations.contains(target), id != target {
        upon[target, default: []].append(id)
      } else {
        fallen.append(id)
      }
    }
    while let id = fallen.popLast() {
      if relations.remove(id) != nil { fallen += upon[id] ?? [] }
    }
    for index in lines.indices {
      guard case .relation(let id, let label, let source, let target) = lines[index].content,
        relations.contains(id)
      else { continue }
      var link = AnnotatedDocument.Link(id: id, label: label, source: source, target: target)
      let usual = BratLine.relation(id, label.bratName, source, target)
      if !lines[index].text.elementsEqualBytes(usual) {
        link.kept.append("line", .string(String(lines[index].text)))
      }
      document.links.append(link)
      lines[index].isInMap = true
    }
  }

  /// Notes on what is in the map are its notes too.
  private mutating func readNotes(_ lines: [Line]) {
    let notes = lines.map(\.content).joinedNotes
    guard !notes.isEmpty else { return }
    for index in document.spans.indices {
      document.spans[index].note = notes[document.spans[index].id]
    }
    for index in document.links.indices {
      document.links[index].note = notes[document.links[index].id]
    }
  }

  /// In the persuasive essays (Stab and Gurevych 2017) the stance of a claim is its link to the
  /// major claims.
  private mutating func impliedReasons(_ lines: [Line]) {
    let theses = document.spans.filter { AnnotationWords.role($0.label) == .thesis }
    let claims = Set(
      document.spans.lazy.filter { AnnotationWords.role($0.label) == .claim }.map(\.id))
    let places = Dictionary(
      keepingFirst: document.spans.enumerated().map { ($0.element.id, $0.offset) })
    for line in lines {
      guard case .attribute(let id, "Stance", let claim, let value?) = line.content,
        let stance = AnnotationWords.stance(value)
      else { continue }
      if let place = places[claim] { document.spans[place].stance = value }
      guard claims.contains(claim) else { continue }
      for thesis in theses {
        document.links.append(
          .init(
            id: "\(id)-\(thesis.id)", label: stance.rawValue, source: claim, target: thesis.id,
            kept: .derived(from: id)))
      }
    }
  }

  /// What brat calls equivalent are several wordings of one thing.
  private mutating func equivalences(_ lines: [Line]) {
    let spans = Set(document.spans.map(\.id))
    for (index, line) in lines.enumerated() {
      guard case .equivalence("Equiv", let members) = line.content else { continue }
      let known = members.filter(spans.contains)
      for (place, member) in known.enumerated().dropFirst() {
        document.links.append(
          .init(
            id: "equiv-\(index + 1)-\(place)", label: RelationType.restates.rawValue,
            source: member, target: known[0],
            kept: .derived(from: "Equiv")))
      }
    }
  }
}

extension Substring {
  /// Whether two texts have the same bytes.
  func elementsEqualBytes(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
