internal import ArgumentWords

/// A table as text: rows end with CR LF, and cells are quoted where they must be.
package struct CSVTable {
  package private(set) var text = ""
  /// How many cells were kept from being run as formulas.
  private(set) var guarded = 0
  private var isRowBegun = false

  /// Makes an empty table.
  package init() {}

  /// Adds a row of texts.
  package mutating func row(_ cells: [String]) {
    for cell in cells { self.cell(cell) }
    endRow()
  }

  /// Adds a cell.
  mutating func cell(_ value: String) {
    var value = value
    if let first = value.unicodeScalars.first, Self.beginsFormula(first) {
      guarded += 1
      value = "'" + value
    }
    add(Self.quoted(value))
  }

  /// Adds a number.
  mutating func cell(_ value: Int) { add(String(value)) }

  /// Adds a number, or an empty cell.
  mutating func cell(_ value: Double?) { add(value.map(MapPhrases.number) ?? "") }

  /// Ends a row.
  mutating func endRow() {
    text += "\r\n"
    isRowBegun = false
  }

  private mutating func add(_ field: String) {
    if isRowBegun { text += "," }
    isRowBegun = true
    text += field
  }

  /// Whether spreadsheets take a cell for a formula that begins with this character, in ASCII or in
  /// its full width.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  private static func quoted(_ value: String) -> String {
    let needsQuotes = value.utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes || value.first == " " || value.last == " " else { return value }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in value.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
