internal import ArgumentModel

/// The table in which an argument can be filled in: a row a claim, with what it speaks for and against.
///
/// `for` and `against` have the ids of other rows, parted by semicolons. Rows that speak for or against the
/// same and have the same name in brackets behind it, `ban (attention)`, work together in one reason; that
/// name is also what a row has that speaks for or against the reason itself.
enum SpreadsheetColumns {
  /// A column, under the names that people give it.
  enum Column: CaseIterable {
    case id, role, implicit, claim, supports, attacks, tags, note

    /// The name that is written, and those that are read besides, in lower case.
    var names: [String] {
      switch self {
      case .id: ["id", "no", "no.", "nr", "number", "編號", "编号"]
      case .role: ["role", "角色"]
      case .implicit: ["implicit", "隱含", "隐含"]
      case .claim: ["claim", "text", "statement", "argument", "主張", "主张", "陳述", "陈述", "內容", "内容"]
      case .supports: ["for", "supports", "pro", "支持"]
      case .attacks: ["against", "attacks", "con", "反對", "反对"]
      case .tags: ["tags", "標籤", "标签"]
      case .note: ["note", "notes", "備註", "备注"]
      }
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
