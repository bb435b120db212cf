/// Finds the paragraphs in the columns of pages.
///
/// A line begins one where it stands farther below the line before it than lines do, is larger or
/// smaller, is indented, begins an item of a list, or where the line before it has room for its first
/// word. From one column or page to the next a paragraph goes on where nothing of that speaks against
/// it, past the notes below a page.
struct PageParagraphs {
  /// Lines that are one paragraph.
  struct Paragraph: Hashable {
    var lines: [PageLine]
    /// The number of the column in which it ends.
    var column: Int
  }

  private let columns: [PageColumn]
  private let geometry: PageGeometry

  static func paragraphs(of columns: [PageColumn]) -> [[PageLine]] {
    PageParagraphs(columns: columns, geometry: PageGeometry(columns)).paragraphs()
  }

  private func paragraphs() -> [[PageLine]] {
    var all: [Paragraph] = []
    var indented = 0
    for (number, column) in columns.enumerated() {
      var lines: [PageLine] = []
      for line in column.lines {
        if let last = lines.last, begins(line, after: last, in: lines, number) {
          all.append(Paragraph(lines: lines, column: number))
          if geometry.indent(line, number) > line.size / 2 { indented += 1 }
          lines = []
        }
        lines.append(line)
      }
      if !lines.isEmpty { all.append(Paragraph(lines: lines, column: number)) }
    }
    return joined(all, isIndented: indented * 4 >= all.count).map { $0.lines }
  }

  private func begins(
    _ line: PageLine, after last: PageLine, in lines: [PageLine], _ column: Int
  ) -> Bool {
    let pitch = line.base - last.base
    if abs(line.size - last.size) * 8 > max(line.size, last.size) { return true }
    if pitch * 4 > geometry.pitch(of: line) * 5 || pitch < -line.size { return true }
    if Self.isItem(line) && (Self.isMarked(line) || Self.ends(last) || Self.isItem(lines[0])) {
      return true
    }
    if Self.isEntry(last) { return true }
    let indent = geometry.indent(line, column) - geometry.indent(last, column)
    let isFirst = lines.count == 1
    if indent * 10 > line.size * 6 {
      // The second line of an item or an entry may be indented, and so are most lines then.
      return !(isFirst && (Self.isItem(last) || geometry.isHanging(column)))
    }
    if -indent * 10 > line.size * 6 {
      return geometry.isHanging(column) || !isFirst || hasRoom(last, for: line, column)
    }
    if geometry.isHanging(column), geometry.indent(line, column) * 3 < line.size { return true }
    return hasRoom(last, for: line, column) && !areCentred(last, line, column)
      && !LineEndHyphens.isParted(last)
  }

  /// Whether a line would have had room for the first word of the next one, so that it was ended on
  /// purpose: in the middle of a sentence much room is needed to believe that.
  private func hasRoom(_ line: PageLine, for next: PageLine, _ column: Int) -> Bool {
    let room = geometry.right(column) - line.box.right
    guard let first = next.words.first else { return false }
    let needed = min(first.box.width, line.size * 8)
    let isWide = first.text.unicodeScalars.first.map(TextBlocks.isWide) ?? false
    let word = (isWide ? line.size : needed) + line.size / 4
    if Self.ends(line) { return room > word + line.size / 2 }
    return room > word + line.size && room * 3 > geometry.width(column)
  }

  private func areCentred(_ line: PageLine, _ next: PageLine, _ column: Int) -> Bool {
    let middle = geometry.left(column) + geometry.right(column)
    return [line, next].allSatisfy { line in
      abs(line.box.left + line.box.right - middle) < line.size
        && geometry.indent(line, column) > line.size
    } && !Self.ends(line)
  }

  private func joined(_ paragraphs: [Paragraph], isIndented: Bool) -> [Paragraph] {
    var result: [Paragraph] = []
    for paragraph in paragraphs {
      guard let before = result.last, before.column < paragraph.column else {
        result.append(paragraph)
        continue
      }
      // Notes at the foot of the page stand between the two parts of a paragraph.
      var place = result.count - 1
      while place > 0, isNote(result[place], before: paragraph),
        result[place - 1].column == result[place].column
      {
        place -= 1
      }
      if goesOn(result[place], paragraph, isIndented: isIndented) {
        result[place].lines += paragraph.lines
        result[place].column = paragraph.column
        // What stood between the two is read after them.
        for note in place + 1..<max(place + 1, result.count) {
          result[note].column = paragraph.column
        }
      } else {
        result.append(paragraph)
      }
    }
    return result
  }

  private func isNote(_ note: Paragraph, before next: Paragraph) -> Bool {
    guard let one = note.lines.first, let two = next.lines.first else { return false }
    return one.size * 100 < two.size * 95
  }

  private func goesOn(_ one: Paragraph, _ two: Paragraph, isIndented: Bool) -> Bool {
    guard let last = one.lines.last, let first = two.lines.first,
      abs(last.size - first.size) * 12 <= max(last.size, first.size), !Self.isItem(first)
    else { return false }
    let isLower =
      first.text.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
    guard Self.ends(last) else {
      return isLower || LineEndHyphens.isParted(last) || !hasRoom(last, for: first, one.column)
    }
    if hasRoom(last, for: first, one.column) { return false }
    if geometry.indent(first, two.column) * 10 > first.size * 6 { return false }
    return isIndented || isLower
  }

  /// Whether a line ends as a sentence does, notes and what closes there aside.
  static func ends(_ line: PageLine) -> Bool {
    var scalars = Array((line.words.last?.text ?? "").unicodeScalars.suffix(8))
    while let last = scalars.last {
      switch ScalarKind(of: last) {
      case .closer, .doubleQuote, .singleQuote, .digit, .extend:
        if scalars.count == 1 { return false }
        scalars.removeLast()
      case .fullStop, .mark, .terminator, .ellipsis, .colon: return true
      default: return false
      }
    }
    return false
  }

  /// Whether a line is one of a table of contents, with dots that lead to a number.
  static func isEntry(_ line: PageLine) -> Bool {
    line.words.count { $0.text == "." || $0.text.hasSuffix("...") } >= 4
      || line.words.contains { $0.text.hasSuffix("....") }
  }

  /// Whether a line begins with a bullet.
  static func isMarked(_ line: PageLine) -> Bool {
    guard let first = line.words.first?.text, line.words.count > 1 else { return false }
    return ["•", "◦", "▪", "■", "●", "○", "–", "—", "-", "*", "·", "‣", "➢", "✓", "□"]
      .contains(first)
  }

  /// Whether a line begins as an item of a list does.
  static func isItem(_ line: PageLine) -> Bool {
    if isMarked(line) { return true }
    guard let first = line.words.first?.text, first.utf8.count <= 6, line.words.count > 1 else {
      return false
    }
    var inner = first.unicodeScalars
    guard let last = inner.popLast(), last == "." || last == ")" || last == "]" else {
      return false
    }
    if let opener = inner.first, opener == "(" || opener == "[" { inner.removeFirst() }
    let isNumber = !inner.isEmpty && inner.allSatisfy { $0.isASCII && ("0"..."9").contains($0) }
    return isNumber || inner.count == 1 && (inner.first?.properties.isLowercase ?? false)
  }
}
