internal import ArgumentModel
internal import ArgumentWords

/// The table in which an argument can be filled in: a row a claim, with what it speaks for and against.
///
/// `for` and `against` have the ids of other rows, parted by semicolons. Rows that speak for or against the
/// same and have the same name in brackets behind it, `ban (attention)`, work together in one reason; that
/// name is also what a row has that speaks for or against the reason itself.
enum SpreadsheetColumns {
  /// A column, by the name that is written above it.
  enum Column: String, CaseIterable {
    case id, role, implicit, claim
    case supports = "for"
    case attacks = "against"
    case tags, note

    /// The names that are read, in any language that Argue speaks, in lower case.
    var names: [String] { SpreadsheetColumns.words(rawValue) }
  }

  /// Whether a cell says yes.
  static func isYes(_ cell: String) -> Bool { words("yes").contains(cell.lowercased()) }

  /// What people write for something, in any language that Argue speaks.
  private static func words(_ name: String) -> [String] {
    Words.tables.flatMap { table in
      table.columns[name].split(separator: ",").map { String($0).trimmedSpaces }
    }
  }

  /// The column that a heading names, and the language behind its colon.
  static func column(_ heading: String) -> (column: Column, language: LanguageTag?)? {
    let parts = heading.split(separator: ":", maxSplits: 1).map { String($0).trimmedSpaces }
    guard let name = parts.first?.lowercased() else { return nil }
    let column = Column.allCases.first { $0.names.contains(name) }
    return column.map { ($0, parts.count > 1 ? LanguageTag(rawValue: parts[1]) : nil) }
  }

  /// Whether headings are those of such a table: a claim, and what it is for or against.
  static func isTable(_ headings: [String]) -> Bool {
    let columns = headings.compactMap { column($0)?.column }
    return columns.contains(.claim) && (columns.contains(.supports) || columns.contains(.attacks))
  }

  /// What stands in `for` or `against`: a target each, with the name of a reason where one is given.
  static func targets(_ cell: String) -> [(target: String, reason: String?)] {
    cell.split(whereSeparator: { ";；\n".contains($0) }).compactMap { part in
      var words = String(part).trimmedSpaces
      guard !words.isEmpty else { return nil }
      if words.last == ")" || words.last == "）",
        let open = words.lastIndex(where: { $0 == "(" || $0 == "（" })
      {
        let name = String(words[words.index(after: open)...].dropLast()).trimmedSpaces
        words = String(words[..<open]).trimmedSpaces
        return (words, name.isEmpty ? nil : name)
      }
      return (words, nil)
    }
  }
}
