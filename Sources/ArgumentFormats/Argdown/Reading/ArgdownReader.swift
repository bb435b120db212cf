internal import ArgumentModel

/// Reads Argdown: blocks between empty lines, and in them lines that bear on those above.
///
/// Where something is wrong the finding is kept and reading goes on, with the next block at the latest.
/// The language is that of the documentation of Argdown 2 (argdown.org, “The Syntax”).
struct ArgdownReader {
  let source: ArgdownSource
  private(set) var document = ArgdownDocument()
  private var findings = Findings()
  /// The line being read.
  var line = 0
  private var section: Int?
  /// The sections that headings may still be part of, the outermost first.
  private var openSections: [Int] = []
  /// The argument that was the block before, which premises and conclusions take apart.
  private var argumentBefore: Int?
  /// The titles of arguments that are taken apart.
  private(set) var takenTitles: Set<String> = []
  /// Whether two hyphens at the beginning of a line are an inference.
  var isInStructure = false
  /// How many findings there are of each rule.
  private var counts: [String: Int] = [:]
  /// For each closing bracket the end of a line without one.
  private var missing: [UInt8: Int] = [:]

  /// What a line that isn't empty begins with.
  enum Start {
    case relation(ArgdownDocument.Relation, after: Int)
    case number(Int?, after: Int)
    case inference
    case item(after: Int)
    case words
  }

  /// Reads a document.
  /// - Returns: What stands in it, with the findings in their order.
  static func document(_ bytes: [UInt8]) -> ArgdownDocument {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var reader = ArgdownReader(bytes)
    reader.read()
    return reader.document
  }

  private init(_ bytes: [UInt8]) { source = ArgdownSource(bytes) }

  private mutating func read() {
    for place in source.openComments {
      warn("argdown-open-comment", "a comment begins here that nothing ends", at: place)
    }
    skipBlank()
    readFrontMatter()
    while line < source.lines.count {
      skipBlank()
      if line < source.lines.count { readBlock() }
    }
    document.diagnostics = findings.all
  }

  private mutating func skipBlank() {
    while line < source.lines.count, source.lines[line].isBlank { line += 1 }
  }

  /// Passes over the rest of a block.
  mutating func skipBlock() {
    while line < source.lines.count, !source.lines[line].isBlank { line += 1 }
  }

  // MARK: Findings

  mutating func fail(_ message: String, _ explanation: String? = nil, at place: Int) {
    add("argdown-syntax", .error, message, explanation, at: place)
  }

  mutating func warn(
    _ rule: String, _ message: String, _ explanation: String? = nil, at place: Int
  ) {
    add(rule, .warning, message, explanation, at: place)
  }

  private mutating func add(
    _ rule: String, _ severity: Severity, _ message: String, _ explanation: String?, at place: Int
  ) {
    var diagnostic = Diagnostic(
      rule: rule, severity: severity, message: message, explanation: explanation)
    // Of many findings only the first are said, and finding a place takes as long as its line is.
    counts[rule, default: 0] += 1
    if counts[rule, default: 0] < 200 { diagnostic.position = source.position(of: place) }
    findings.add(diagnostic)
  }

  // MARK: Front matter

  private func isFence(_ line: ArgdownSource.Line) -> Bool {
    line.end - line.content >= 3
      && source.bytes[line.content..<line.end].allSatisfy { $0 == UInt8(ascii: "=") }
  }

  private mutating func readFrontMatter() {
    guard line < source.lines.count, isFence(source.lines[line]) else { return }
    let opening = source.lines[line]
    guard let closing = source.lines[(line + 1)...].firstIndex(where: { isFence($0) }) else {
      return fail(
        "the front matter begins here and doesn't end", "Its last line is ===.", at: opening.content
      )
    }
    if closing > line + 1 {
      var blocks = YAMLBlocks(
        source.original, from: source.lines[line + 1].start, to: source.lines[closing].start)
      do throws(YAMLError) {
        document.frontMatter = try blocks.object()
        tell(blocks.tightColons)
      } catch {
        fail("the front matter can't be read: \(error.message)", at: error.place)
      }
    }
    line = closing + 1
    if line < source.lines.count, !source.lines[line].isBlank {
      fail("an empty line is missing after the front matter", at: source.lines[line].content)
    }
  }

  mutating func tell(_ tightColons: [Int]) {
    for place in tightColons {
      warn(
        "argdown-colon", "there is no space after the colon",
        "YAML takes all of it for a name without a value; it was read as it seems to be meant.",
        at: place)
    }
  }

  // MARK: Blocks

  private mutating func readBlock() {
    let first = source.lines[line]
    let before = argumentBefore
    argumentBefore = nil
    switch start(first) {
    case .relation(_, let after):
      fail(
        "a block can't begin with “\(source.text(first.content, after))”",
        "A line bears on one above it without an empty line between; \\ before the sign takes it as it is.",
        at: first.content)
      skipBlock()
    case .number: readStructure(of: before)
    case .inference:
      fail("there are no premises above the inference", at: first.content)
      skipBlock()
    case .item: readItems()
    case .words:
      if isHeading(first) { return readHeading() }
      if source.bytes[first.content] == UInt8(ascii: "{") {
        fail(
          "there is nothing that the data belongs to",
          "A brace that is meant as it is has a backslash: \\{.", at: first.content)
        return skipBlock()
      }
      let element = readElement(from: first.content, below: nil, relation: nil)
      readRelations(below: element)
      rejectRest()
      if document.elements[element].kind == .argument { argumentBefore = element }
    }
  }

  /// Says what stands in a block behind its end.
  private mutating func rejectRest() {
    guard line < source.lines.count, !source.lines[line].isBlank else { return }
    let place = source.lines[line].content
    if case .number = start(source.lines[line]) {
      fail("an empty line is missing before the premises", at: place)
    } else {
      fail("text can't follow here", "An empty line begins something new.", at: place)
    }
    skipBlock()
  }

  private mutating func readItems() {
    while line < source.lines.count, !source.lines[line].isBlank {
      guard case .item(let after) = start(source.lines[line]) else { return rejectRest() }
      let element = readElement(from: after, below: nil, relation: nil, inList: true)
      readRelations(below: element)
    }
  }

  private func isHeading(_ line: ArgdownSource.Line) -> Bool {
    var place = line.content
    while place < line.end, source.bytes[place] == UInt8(ascii: "#") { place += 1 }
    return place > line.content && [0x20, 0x09].contains(source.byte(place, before: line.end))
  }

  private mutating func readHeading() {
    let first = source.lines[line]
    var place = first.content
    while source.bytes[place] == UInt8(ascii: "#") { place += 1 }
    var heading = ArgdownDocument.Section()
    heading.level = place - first.content
    heading.place = source.position(of: first.content)
    let content = readContent(from: place, isHeading: true)
    heading.text = content.words.text
    heading.tags = content.words.tags
    heading.data = content.data
    rejectRest()
    while let last = openSections.last, document.sections[last].level >= heading.level {
      openSections.removeLast()
    }
    heading.parent = openSections.last
    section = document.sections.count
    openSections.append(document.sections.count)
    document.sections.append(heading)
  }

  // MARK: Relations

  /// Reads the lines that bear on one another below an element, which the least indented bear on.
  mutating func readRelations(below root: Int) {
    var above: [(indent: Int, element: Int)] = [(-1, root)]
    while line < source.lines.count, !source.lines[line].isBlank {
      let current = source.lines[line]
      guard case .relation(let relation, let after) = start(current) else { return }
      if current.indent == 0 {
        fail(
          "a line that bears on another is indented", "Two spaces are enough.", at: current.content)
      }
      while let last = above.last, last.indent >= current.indent, above.count > 1 {
        above.removeLast()
      }
      guard let parent = above.last?.element else { return }
      if document.elements[parent].kind == .inference,
        relation.type != .undercut || !relation.isUpward
      {
        fail("only what undercuts it, <_, can stand below an inference", at: current.content)
      }
      let element = readElement(from: after, below: parent, relation: relation)
      above.append((current.indent, element))
    }
  }

  // MARK: Elements

  /// Adds an element.
  mutating func add(_ element: ArgdownDocument.Element) -> Int {
    var element = element
    element.section = section
    document.elements.append(element)
    return document.elements.count - 1
  }

  /// Reads a statement or an argument, from a place in the line to where its words and data end.
  mutating func readElement(
    from start: Int, below parent: Int?, relation: ArgdownDocument.Relation?, inList: Bool = false
  ) -> Int {
    var place = start
    let end = source.lines[line].end
    while place < end, source.bytes[place] == 0x20 || source.bytes[place] == 0x09 { place += 1 }
    var element = ArgdownDocument.Element()
    element.parent = parent
    element.relation = relation
    element.place = source.position(of: place)
    let title = title(at: place, end)
    if let title {
      element.kind = title.isArgument ? .argument : .statement
      element.title = title.words
      element.isDefinition = title.isDefinition
    }
    let begin = title?.after ?? place
    let content = readContent(from: begin, isHeading: false, inList: inList)
    element.text = content.words.text
    if content.words.hasMarkup { element.markup = content.raw }
    element.tags = content.words.tags
    element.data = content.data
    if !element.isDefinition, !element.text.isEmpty {
      fail(
        "after a title without a colon no text can follow",
        "A colon right after the bracket makes the text that of the title.", at: begin)
    } else if title == nil, element.text.isEmpty, element.tags.isEmpty, element.data.isEmpty {
      fail("the text is missing", at: place)
    }
    return add(element)
  }

  /// A title at the beginning of an element.
  private mutating func title(
    at place: Int, _ end: Int
  ) -> (words: String, isArgument: Bool, isDefinition: Bool, after: Int)? {
    let opening = source.byte(place, before: end)
    let closing: UInt8
    switch opening {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "<"): closing = UInt8(ascii: ">")
    default: return nil
    }
    guard missing[closing] != end else { return nil }
    guard let close = source.bytes[place..<end].firstIndex(of: closing) else {
      missing[closing] = end
      return nil
    }
    let next = source.byte(close + 1, before: end)
    guard close > place + 1, !(closing == UInt8(ascii: "]") && next == UInt8(ascii: "(")) else {
      return nil
    }
    var words = source.text(place + 1, close)
    while words.last == " " { words.removeLast() }
    while words.first == " " { words.removeFirst() }
    guard !words.isEmpty else { return nil }
    let isArgument = opening == UInt8(ascii: "<")
    if next == UInt8(ascii: ":") { return (words, isArgument, true, close + 2) }
    // The colon of Chinese and Japanese, three bytes long.
    if close + 4 <= end, source.bytes[(close + 1)..<(close + 4)].elementsEqual("：".utf8) {
      return (words, isArgument, true, close + 4)
    }
    return (words, isArgument, false, close + 1)
  }

  // MARK: Premises and conclusions

  mutating func add(_ structure: ArgdownDocument.Structure, of argument: Int?, at place: Int) {
    var structure = structure
    structure.argument = argument
    structure.section = section
    if let title = argument.flatMap({ document.elements[$0].title }) { takenTitles.insert(title) }
    let index = document.structures.count
    if let argument { document.elements[argument].structure = index }
    for step in structure.steps { document.elements[step].structure = index }
    document.structures.append(structure)
  }
}
