internal import ArgumentModel

/// Reads tables in text: cells parted by commas, semicolons or tabs, quoted where they must be (RFC 4180).
struct SpreadsheetReader {
  /// A row, and the line that it begins in.
  struct Row {
    var cells: [String]
    var line: Int
  }

  /// The rows, but for those without any words.
  private(set) var rows: [Row] = []

  /// Reads a table, of which the first line tells what parts cells.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let separator = Self.separator(scalars)
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    var line = 1
    var start = 1
    var place = 0
    func isEmpty(_ cells: [String]) -> Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    while place <= scalars.count {
      let scalar = place < scalars.count ? scalars[place] : "\n"
      let isEnd = place == scalars.count
      place += 1
      if isQuoted, !isEnd {
        if scalar == "\n" { line += 1 }
        if scalar == "\"" {
          if place < scalars.count, scalars[place] == "\"" {
            cell.append("\"")
            place += 1
          } else {
            isQuoted = false
          }
        } else {
          cell.append(scalar)
        }
        continue
      }
      if scalar == "\"", cell.isEmpty, !wasQuoted {
        isQuoted = true
        wasQuoted = true
      } else if scalar == separator || scalar == "\n" || scalar == "\r" {
        cells.append(wasQuoted ? String(cell) : String(cell).trimmedSpaces)
        cell = String.UnicodeScalarView()
        wasQuoted = false
        guard scalar != separator else { continue }
        if scalar == "\r", place < scalars.count, scalars[place] == "\n" { place += 1 }
        line += 1
        if !isEmpty(cells) { rows.append(Row(cells: cells, line: start)) }
        cells = []
        start = line
      } else {
        cell.append(scalar)
      }
    }
  }

  /// What the first line has most of, outside of quotation marks.
  private static func separator(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if !isQuoted, scalar == "\n" { break }
      if !isQuoted { counts[scalar, default: 0] += 1 }
    }
    let candidates: [Unicode.Scalar] = [",", ";", "\t"]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }
}
