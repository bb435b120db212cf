internal import ArgumentModel
internal import ArgumentText

/// Writes the lines of one document.
struct CoNLLWriter {
  private let document: AnnotatedDocument
  private let hasLinks: Bool

  init(_ document: AnnotatedDocument, hasLinks: Bool) {
    self.document = document
    self.hasLinks = hasLinks
  }

  private struct Token {
    var text: String
    var range: TextRange
  }

  /// The lines, and how much there was no place for.
  struct Written {
    var text = ""
    var overlaps = 0
    var tornTokens = 0
    var lostSpaces = 0
    var lostLinks = 0
    var foreignStances = 0
  }

  /// Writes the lines.
  func write() -> Written {
    var result = Written()
    let paragraphs = paragraphs()
    // Spans in order, each only where the one before has ended.
    let order = document.spans.indices.sorted {
      (document.spans[$0].range.start, document.spans[$0].range.end, $0)
        < (document.spans[$1].range.start, document.spans[$1].range.end, $1)
    }
    var next = order.startIndex
    var end = 0
    var overlaps = 0
    var inParagraph: [String: (paragraph: Int, component: Int)] = [:]
    var assigned: [[(span: Int, isFirst: Bool)?]] = []
    for (number, tokens) in paragraphs.enumerated() {
      var row: [(span: Int, isFirst: Bool)?] = Array(repeating: nil, count: tokens.count)
      var component = 0
      var place = 0
      while next < order.endIndex, let last = tokens.last {
        let span = document.spans[order[next]]
        if span.range.start >= last.range.end { break }
        next += 1
        while place < tokens.count, tokens[place].range.end <= span.range.start { place += 1 }
        var isFirst = true
        let first = place
        let isFree = span.range.start >= end
        while isFree, place < tokens.count, tokens[place].range.start < span.range.end {
          row[place] = (order[next - 1], isFirst)
          isFirst = false
          place += 1
        }
        if isFirst {
          overlaps += 1
          continue
        }
        end = place > 0 ? tokens[place - 1].range.end : end
        if !isWhole(span.range, from: tokens[first].range.start, to: end) {
          result.tornTokens += 1
        }
        inParagraph[span.id] = (number, component)
        component += 1
      }
      assigned.append(row)
    }
    overlaps += order.endIndex - next
    let (tags, written) = tags(inParagraph)
    var lines: [String] = []
    for (number, tokens) in paragraphs.enumerated() {
      for (index, token) in tokens.enumerated() {
        var tag = "O"
        if let (span, isFirst) = assigned[number][index] {
          let behind = tags[span] ?? ""
          tag = (isFirst ? "B" : "I") + (behind.isEmpty ? "" : "-\(behind)")
        }
        lines.append(
          hasLinks ? "\(index + 1)\t\(token.text)\t_\t_\t\(tag)" : "\(token.text)\t\(tag)")
      }
      lines.append("")
    }
    var text = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    // Whoever reads it takes the first byte order mark for the file's.
    if text.unicodeScalars.first == "\u{FEFF}" { text = "\u{FEFF}" + text }
    result.text = text
    result.overlaps = overlaps
    result.lostSpaces = lostSpaces(paragraphs)
    result.lostLinks = document.links.count - written
    result.foreignStances = document.spans.count {
      inParagraph[$0.id] != nil && $0.stance != nil && $0.kept["stance"] == nil
    }
    return result
  }

  /// Whether tokens are a span, but for white space at its ends.
  private func isWhole(_ range: TextRange, from start: Int, to end: Int) -> Bool {
    let before = document.text.text(at: TextRange(min(range.start, start), max(range.start, start)))
    let after = document.text.text(at: TextRange(min(range.end, end), max(range.end, end)))
    return [before, after].allSatisfy {
      $0?.unicodeScalars.allSatisfy { $0.properties.isWhitespace } ?? true
    } && end <= max(range.end, end) && start >= range.start && end <= range.end
  }

  /// How many stretches of white space whoever reads the lines will have otherwise.
  private func lostSpaces(_ paragraphs: [[Token]]) -> Int {
    var lost = 0
    var place = 0
    var last: Unicode.Scalar?
    for tokens in paragraphs {
      for (index, token) in tokens.enumerated() {
        let first = token.text.unicodeScalars.first
        let wanted =
          last == nil
          ? "" : index == 0 ? "\n" : CoNLLReader.joins(last, first) ? "" : " "
        let between = document.text.text(at: TextRange(place, token.range.start)) ?? ""
        if !between.utf8.elementsEqual(wanted.utf8) { lost += 1 }
        place = token.range.end
        last = token.text.unicodeScalars.last
      }
    }
    let rest = document.text.text(at: TextRange(place, document.text.count)) ?? ""
    return lost + (rest.isEmpty || rest.utf8.elementsEqual("\n".utf8) ? 0 : 1)
  }

  /// Each span's tag behind the B- or I-, and how many links they carry.
  private func tags(
    _ places: [String: (paragraph: Int, component: Int)]
  ) -> (tags: [Int: String], links: Int) {
    var first: [String: AnnotatedDocument.Link] = [:]
    for link in document.links where first[link.source] == nil { first[link.source] = link }
    var tags: [Int: String] = [:]
    var written = 0
    for (index, span) in document.spans.enumerated() {
      let label = span.label.tagName
      tags[index] = label
      // What came with two columns goes back so; nobody else looks for a stance there.
      guard hasLinks || span.kept["stance"] != nil || span.kept["more"] != nil else { continue }
      let stance = span.stance.map { ":\($0.tagName)" } ?? ""
      tags[index] = "\(label)\(stance)"
      if let more = span.kept["more"]?.stringValue { tags[index] = "\(label):\(more)\(stance)" }
      guard hasLinks, let link = first[span.id], let own = places[span.id],
        let other = places[link.target], own.paragraph == other.paragraph
      else { continue }
      tags[index] = "\(label):\(other.component - own.component):\(linkName(link.label))\(stance)"
      written += 1
    }
    return (tags, written)
  }

  private func linkName(_ label: String) -> String {
    switch label {
    case Stance.supports.rawValue: "Support"
    case Stance.attacks.rawValue: "Attack"
    default: label.tagName
    }
  }

  /// The tokens as they came, in their paragraphs; nil where they aren't those of the text any more.
  private func keptParagraphs() -> [[Token]]? {
    guard let ends = document.kept["tokens"]?.arrayValue?.compactMap(\.integer),
      ends.count % 2 == 0,
      let starts = document.kept["paragraphs"]?.arrayValue?.compactMap(\.integer)
    else { return nil }
    let isStart = Set(starts)
    var paragraphs: [[Token]] = []
    var last = 0
    for index in stride(from: 0, to: ends.count, by: 2) {
      let range = TextRange(ends[index], ends[index + 1])
      guard range.start >= last, range.end > range.start, let words = document.text.text(at: range)
      else { return nil }
      if paragraphs.isEmpty || isStart.contains(index / 2) { paragraphs.append([]) }
      paragraphs[paragraphs.count - 1].append(Token(text: String(words), range: range))
      last = range.end
    }
    return paragraphs
  }

  /// The tokens of each line of the text that has any.
  private func paragraphs() -> [[Token]] {
    if let kept = keptParagraphs() { return kept }
    let keepsSpaces = document.kept["tokens"] == .string("spaces")
    var paragraphs: [[Token]] = []
    var tokens: [Token] = []
    var word = String.UnicodeScalarView()
    var place = 0
    func endWord() {
      guard !word.isEmpty else { return }
      tokens.append(
        Token(text: String(word), range: TextRange(place - word.count, place)))
      word = String.UnicodeScalarView()
    }
    for scalar in document.text.text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        endWord()
        if !tokens.isEmpty { paragraphs.append(tokens) }
        tokens = []
      } else if keepsSpaces ? scalar == " " : scalar.properties.isWhitespace {
        endWord()
      } else if !keepsSpaces, scalar.isTokenAlone {
        endWord()
        tokens.append(Token(text: String(scalar), range: TextRange(place, place + 1)))
      } else {
        word.append(scalar)
      }
      place += 1
    }
    endWord()
    if !tokens.isEmpty { paragraphs.append(tokens) }
    return paragraphs
  }
}

extension String {
  /// The text as a part of a tag, in which colons part what tabs and lines don't.
  fileprivate var tagName: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.value < 0x20 || $0 == ":" ? "_" : $0 }))
  }
}

extension Unicode.Scalar {
  /// Whether the character is a token by itself: punctuation, Han, kana and Hangul.
  fileprivate var isTokenAlone: Bool {
    switch value {
    case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      return true
    case 0x27, 0x2D, 0x5F, 0x2019: return false
    default: break
    }
    switch properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .dashPunctuation:
      return true
    default: return false
    }
  }
}
