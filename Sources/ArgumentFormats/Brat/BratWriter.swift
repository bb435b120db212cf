internal import ArgumentModel
internal import ArgumentText

/// Writes the lines of one document.
struct BratWriter {
  private let document: AnnotatedDocument
  /// The ids in brat of spans and links, by their ids in the document.
  private var names: [String: String] = [:]
  private var taken: Set<String> = []
  private var counters: [Character: Int] = [:]
  /// What stands for each id of brat's.
  private var spans: [String: AnnotatedDocument.Span] = [:]
  private var links: [String: AnnotatedDocument.Link] = [:]
  private var notes: [String: String] = [:]
  private let oldLines: [String]

  init(_ document: AnnotatedDocument) {
    self.document = document
    oldLines = document.kept["lines"]?.arrayValue?.compactMap(\.stringValue) ?? []
    for line in oldLines { taken.insert(Self.id(ofOldLine: line)) }
    var named: Set<String> = []
    for span in document.spans where Self.isOwn(span.id, "T", span.kept) {
      if named.insert(span.id).inserted { names[span.id] = span.id }
    }
    for link in document.links where Self.isOwn(link.id, "R", link.kept) {
      if named.insert(link.id).inserted { names[link.id] = link.id }
    }
    taken.formUnion(named)
    for span in document.spans {
      let id = names[span.id] ?? fresh("T")
      names[span.id] = id
      spans[id] = span
      notes[id] = span.note
    }
    for link in document.links {
      let id = names[link.id] ?? fresh("R")
      names[link.id] = id
      links[id] = link
      notes[id] = link.note
    }
  }

  /// Whether an id is one that brat gave.
  private static func isOwn(_ id: String, _ kind: Character, _ kept: JSONObject) -> Bool {
    kept["id"]?.stringValue == id && id.first == kind && id.utf8.count > 1
      && id.utf8.allSatisfy { BratLine.isWordByte($0) && $0 != 0x3A }
  }

  private static func id(ofOldLine line: String) -> String {
    guard line.utf8.first != UInt8(ascii: "\t") else { return "" }
    return String(
      line.utf8.split(separator: UInt8(ascii: "\t"), maxSplits: 1).first.map(Substring.init) ?? "")
  }

  /// The next id of a kind that is free.
  private mutating func fresh(_ kind: Character) -> String {
    var number = counters[kind] ?? 1
    while !taken.insert("\(kind)\(number)").inserted { number += 1 }
    counters[kind] = number + 1
    return "\(kind)\(number)"
  }

  /// The file's text.
  mutating func write() -> String {
    var written: Set<String> = []
    var lines: [String] = []
    let parsed = parsedLines()
    let fallen = fallenLines(parsed)
    let changedNotes = changedNotes(parsed)
    for (index, old) in oldLines.enumerated() where !fallen.contains(index) {
      if !old.utf8.contains(UInt8(ascii: "\t")) {
        if written.insert(old).inserted, let line = line(for: old) { lines.append(line) }
      } else if case .note(let id, "AnnotatorNotes", let target, _) = parsed[index],
        changedNotes.contains(target)
      {
        if let note = notes[target], written.insert("note \(target)").inserted {
          lines.append(BratLine.note(id, on: target, note))
        }
      } else {
        if case .note(_, "AnnotatorNotes", let target, _) = parsed[index] {
          written.insert("note \(target)")
        }
        lines.append(old.utf8.first == 9 ? String(old.behindTab) : old)
      }
    }
    for span in document.spans {
      guard let id = names[span.id], written.insert(id).inserted, let line = line(for: id) else {
        continue
      }
      lines.append(line)
    }
    for link in document.links {
      guard let id = names[link.id], written.insert(id).inserted, let line = line(for: id) else {
        continue
      }
      lines.append(line)
    }
    let said = Set(
      parsed.compactMap { line -> String? in
        if case .attribute(_, "Stance", let target, _?) = line { return target }
        return nil
      })
    for span in document.spans {
      guard let name = names[span.id], let stance = span.stance, !said.contains(name),
        span.kept["stance"] == nil
      else { continue }
      lines.append("\(fresh("A"))\tStance \(name) \(stance.bratName)")
    }
    for id in document.spans.map(\.id) + document.links.map(\.id) {
      guard let name = names[id], let note = notes[name], !note.isEmpty,
        written.insert("note \(name)").inserted
      else { continue }
      lines.append(BratLine.note(fresh("#"), on: name, note))
    }
    let text = lines.joined(separator: "\n")
    let hasEnd = document.kept["noFinalNewline"] == nil
    return lines.isEmpty ? "" : hasEnd ? text + "\n" : text
  }

  /// What the old lines say; as in reading, only the first line of an id says anything.
  private func parsedLines() -> [BratLine] {
    var seen: Set<String> = []
    return oldLines.enumerated().map { index, old in
      guard old.utf8.contains(UInt8(ascii: "\t")) else {
        seen.insert(old)
        return .unknown
      }
      let text = old.utf8.first == 9 ? old.behindTab : old[...]
      let line = BratLine(index == 0 ? String(text).droppingByteOrderMark : text)
      guard let id = line.id else { return line }
      return seen.insert(id).inserted ? line : .unknown
    }
  }

  /// The lines that name what is no longer in the map.
  private func fallenLines(_ parsed: [BratLine]) -> Set<Int> {
    var naming: [String: [Int]] = [:]
    for (index, line) in parsed.enumerated() {
      for id in line.references { naming[id, default: []].append(index) }
    }
    var gone = oldLines.filter { !$0.utf8.contains(9) && spans[$0] == nil && links[$0] == nil }
    var fallen: Set<Int> = []
    while let id = gone.popLast() {
      for index in naming[id] ?? [] where fallen.insert(index).inserted {
        if let id = parsed[index].id { gone.append(id) }
      }
    }
    return fallen
  }

  /// The ids whose notes aren't those of the lines any more.
  private func changedNotes(_ parsed: [BratLine]) -> Set<String> {
    Set(
      parsed.joinedNotes.filter { id, text in
        guard spans[id] != nil || links[id] != nil else { return false }
        return !(notes[id] ?? "").hasSameBytes(as: text)
      }.keys)
  }

  private func line(for id: String) -> String? {
    if let span = spans[id] { return line(id, span) }
    if let link = links[id] { return line(id, link) }
    return nil
  }

  private func line(_ id: String, _ span: AnnotatedDocument.Span) -> String {
    if let old = span.kept["line"]?.stringValue,
      case .span(id, let label, let ranges, _) = BratLine(old.droppingByteOrderMark),
      label.hasSameBytes(as: span.label), ranges == span.ranges || span.ranges.isEmpty
    {
      return old
    }
    // As it came, the span may lie over lines; what is new is parted where brat parts it.
    let isAsItCame = span.kept["id"] != nil
    let ranges = isAsItCame ? span.ranges : Self.fragments(span.ranges, in: document.text)
    let words = AnnotatedDocument.words(document.text, at: ranges) ?? ""
    return BratLine.span(id, span.label.bratName, ranges, words)
  }

  private func line(_ id: String, _ link: AnnotatedDocument.Link) -> String? {
    guard let source = names[link.source], let target = names[link.target] else { return nil }
    if let old = link.kept["line"]?.stringValue,
      case .relation(id, let label, source, target) = BratLine(old.droppingByteOrderMark),
      label.hasSameBytes(as: link.label)
    {
      return old
    }
    return BratLine.relation(id, link.label.bratName, source, target)
  }

  /// Places without line ends, in order, that neither overlap nor touch: as brat wants them.
  static func fragments(_ ranges: [TextRange], in text: EditionText) -> [TextRange] {
    var pieces: [TextRange] = []
    for range in ranges.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      guard let words = text.text(at: range) else { continue }
      var start = range.start
      var place = range.start
      for scalar in words.unicodeScalars {
        if scalar == "\n" || scalar == "\r" {
          if place > start { pieces.append(TextRange(start, place)) }
          start = place + 1
        }
        place += 1
      }
      if place > start { pieces.append(TextRange(start, place)) }
    }
    var merged: [TextRange] = []
    for piece in pieces {
      if let last = merged.last, piece.start <= last.end {
        merged[merged.count - 1].end = max(last.end, piece.end)
      } else {
        merged.append(piece)
      }
    }
    return merged.isEmpty ? ranges : merged
  }
}

extension String {
  /// The line behind the tab that was put before it.
  fileprivate var behindTab: Substring { Substring(utf8.dropFirst()) }

  /// The line behind a byte order mark.
  var droppingByteOrderMark: Substring {
    unicodeScalars.first == "\u{FEFF}" ? Substring(unicodeScalars.dropFirst()) : self[...]
  }
}
