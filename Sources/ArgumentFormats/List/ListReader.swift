internal import ArgumentModel

/// Finds the items of lists, and below which other each one stands.
struct ListReader {
  /// The items in their order.
  private(set) var items: [Item] = []
  /// What stands in lines of their own above the first item.
  private(set) var heading: [String] = []
  /// Which lists were taken for what, and what was left out.
  var findings: [Diagnostic] = []

  /// An item of a list.
  struct Item {
    /// Its lines, of which a backslash at the end of one parts two.
    var rows: [String]
    var parent: Int?
    var marker: ListLine.Marker
    /// Its line, from 1.
    var line: Int
  }

  /// An item that others may still stand below.
  private struct Open {
    let indent: Int
    let marker: ListLine.Marker
    let item: Int
  }

  init(_ text: String) {
    var open: [Open] = []
    var isAfterBlank = true
    var first = 0
    var leftOut: [Int] = []
    for (number, words) in Self.lines(text).enumerated() {
      let line = ListLine(words)
      if line.isBlank {
        isAfterBlank = true
        continue
      }
      defer { isAfterBlank = false }
      if let marker = line.marker {
        let parent = Self.parent(&open, line.indent, marker)
        open.append(Open(indent: line.indent, marker: marker, item: items.count))
        items.append(Item(rows: [line.words], parent: parent, marker: marker, line: number + 1))
      } else if !items.isEmpty, !isAfterBlank || line.indent > 0, !open.isEmpty {
        Self.append(line.words, to: &items[items.count - 1].rows)
      } else if let title = Self.lead(line.words), !items.isEmpty || !heading.isEmpty {
        // What ends with a colon says what the list below it is about.
        tell(from: first, leftOut: &leftOut)
        first = items.count
        let marker = ListLine.Marker(style: ":")
        open = [Open(indent: -1, marker: marker, item: items.count)]
        items.append(Item(rows: [title], parent: nil, marker: marker, line: number + 1))
      } else {
        tell(from: first, leftOut: &leftOut)
        first = items.count
        open = []
        if items.isEmpty { heading.append(line.words) } else { leftOut.append(number + 1) }
      }
    }
    tell(from: first, leftOut: &leftOut)
  }

  /// The lines, by every kind of line end.
  private static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }

  /// Finds the item that a new one stands below: the last one that is indented less, or, in lists
  /// without indentation, the last one of the level above, which has other markers.
  private static func parent(
    _ open: inout [Open], _ indent: Int, _ marker: ListLine.Marker
  ) -> Int? {
    while let last = open.last, last.indent > indent { open.removeLast() }
    if marker.numbers > 1 || open.contains(where: { $0.marker.numbers > 1 }) {
      while let last = open.last, last.indent == indent, last.marker.numbers >= marker.numbers {
        open.removeLast()
      }
      return open.last?.item
    }
    if let level = open.lastIndex(where: { $0.indent == indent && $0.marker == marker }) {
      open.removeSubrange(level...)
    }
    return open.last?.item
  }

  private static func append(_ words: String, to rows: inout [String]) {
    if rows.last?.hasSuffix("\\") == true {
      rows[rows.count - 1].removeLast()
      rows.append(words)
    } else {
      let last = rows[rows.count - 1]
      let isJoined = isUnspaced(last.unicodeScalars.last) && isUnspaced(words.unicodeScalars.first)
      rows[rows.count - 1] += (isJoined || last.isEmpty ? "" : " ") + words
    }
  }

  /// Whether a character is Chinese, Japanese or one of their marks.
  private static func isUnspaced(_ scalar: Unicode.Scalar?) -> Bool {
    guard let value = scalar?.value else { return false }
    return (0x2E80...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFF00...0xFF60).contains(value)
  }

  private static func lead(_ words: String) -> String? {
    guard let last = words.unicodeScalars.last, last == ":" || last == "：" else { return nil }
    var text = words
    text.unicodeScalars.removeLast()
    return text.isEmpty || text.first == "#" ? nil : text
  }

  /// Says what the items since one were taken for, and which lines are in none.
  private mutating func tell(from first: Int, leftOut: inout [Int]) {
    if let line = leftOut.first {
      note(
        "list-left-out",
        "lines that stand in no list, from this one on, were left out: \(leftOut.count)", line)
      leftOut = []
    }
    guard first < items.count else { return }
    let part = items[first...]
    let below = part.count { $0.parent != nil }
    var styles: [String] = []
    for item in part where !styles.contains(item.marker.style) { styles.append(item.marker.style) }
    let last = part.last?.line ?? 0
    note(
      "list-read",
      "lines \(items[first].line) to \(last) are a list (\(styles.prefix(6).joined(separator: " "))): "
        + "\(part.count) claim\(part.count == 1 ? "" : "s"), \(below) of them below others",
      items[first].line)
  }

  private mutating func note(_ rule: String, _ message: String, _ line: Int) {
    var diagnostic = Diagnostic(rule: rule, severity: .note, message: message)
    diagnostic.position = SourcePosition(line: line, column: 1)
    findings.append(diagnostic)
  }
}
