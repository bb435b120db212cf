internal import ArgumentModel

/// Makes a map of the rows of a table.
struct SpreadsheetMapMaker {
  var findings = Findings()
  private let columns: [(column: SpreadsheetColumns.Column, language: LanguageTag?)?]
  private let language: LanguageTag
  private var map: ArgumentMap
  private var ids = IDMaker()
  /// The statements and reasons by the names that the table has for them.
  private var statements: [EntityID: EntityID] = [:]
  private var reasons: [EntityID: Int] = [:]

  init(_ head: SpreadsheetReader.Row, _ input: ImportInput) {
    columns = head.cells.map { SpreadsheetColumns.column($0) }
    let named = columns.compactMap { $0?.language }
    language = input.language ?? named.first ?? .undetermined
    var input = input
    input.language = language
    map = input.frame()
    for other in named where !map.header.languages.contains(other) {
      map.header.languages.append(other)
    }
    for (heading, column) in zip(head.cells, columns) where column == nil && !heading.isEmpty {
      findings.add(
        Losses.rule, .note, "the column “\(heading)” has no place in a map", line: head.line)
    }
  }

  /// The map: all statements first, for a row may name any other.
  mutating func make(_ rows: [SpreadsheetReader.Row]) -> ArgumentMap {
    var made: [(row: SpreadsheetReader.Row, id: EntityID)] = []
    for (number, row) in rows.enumerated() {
      let name = cell(.id, row) ?? "\(number + 1)"
      var statement = Statement()
      statement.id = ids.id(for: name, fallback: "claim")
      if statements.updateValue(statement.id, forKey: EntityID(name)) != nil {
        findings.add(
          "annotation-duplicate", .warning, "two rows have the id “\(name)”", line: row.line)
      }
      fill(&statement, row)
      map.statements.append(statement)
      made.append((row, statement.id))
    }
    // Names of reasons before what is for or against them.
    var targets: [(reason: Int, target: String, line: Int)] = []
    for (row, id) in made {
      for (column, stance) in [
        (SpreadsheetColumns.Column.supports, Stance.supports), (.attacks, .attacks),
      ] {
        for entry in SpreadsheetColumns.targets(cell(column, row) ?? "") {
          if let reason = reason(entry, stance, from: id) {
            targets.append((reason, entry.target, row.line))
          }
        }
      }
    }
    for (reason, target, line) in targets {
      if let statement = statements[EntityID(target)] {
        map.reasons[reason].target = statement
      } else if let other = reasons[EntityID(target)], other != reason {
        map.reasons[reason].target = map.reasons[other].id
      } else {
        findings.add(
          "annotation-reference", .warning, "no row and no reason has the id “\(target)”",
          line: line)
      }
    }
    return map
  }

  private mutating func fill(_ statement: inout Statement, _ row: SpreadsheetReader.Row) {
    for (index, column) in columns.enumerated() where index < row.cells.count {
      guard let column, !row.cells[index].isEmpty else { continue }
      let words = Self.unguarded(row.cells[index])
      switch column.column {
      case .claim: statement.text[column.language ?? language] = words
      case .note: statement.note[column.language ?? language] = words
      case .role: statement.role = Role(rawValue: words.lowercased())
      case .implicit:
        statement.implicit = SpreadsheetColumns.isYes(words)
      case .tags: statement.tags = words.split(separator: " ").map(String.init)
      case .id, .supports, .attacks: break
      }
    }
  }

  /// The reason that an entry makes, or nil where it only adds a premise to one.
  private mutating func reason(
    _ entry: (target: String, reason: String?), _ stance: Stance, from id: EntityID
  ) -> Int? {
    if let name = entry.reason, let known = reasons[EntityID(name)] {
      map.reasons[known].premises.append(Premise(id))
      return nil
    }
    let name =
      entry.reason.map { ids.id(for: $0, fallback: "reason") }
      ?? ids.id(
        for: "\(id)-\(stance == .attacks ? "against" : "for")-\(entry.target)", fallback: "reason")
    if let given = entry.reason { reasons[EntityID(given)] = map.reasons.count }
    map.reasons.append(Reason(name, from: [id], stance, nil))
    return map.reasons.count - 1
  }

  private func cell(_ column: SpreadsheetColumns.Column, _ row: SpreadsheetReader.Row) -> String? {
    guard let index = columns.firstIndex(where: { $0?.column == column }), index < row.cells.count,
      !row.cells[index].isEmpty
    else { return nil }
    return Self.unguarded(row.cells[index])
  }

  /// A cell without the apostrophe that keeps spreadsheets from taking it for a formula.
  private static func unguarded(_ cell: String) -> String {
    guard cell.first == "'", let next = cell.dropFirst().first, "=+-@\t\r\n＝＋－＠".contains(next)
    else { return cell }
    return String(cell.dropFirst())
  }
}
