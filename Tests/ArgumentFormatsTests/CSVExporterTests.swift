import ArgumentFormats
import ArgumentModel
import TestSupport
import Testing

struct CSVExporterTests {
  @Test("Whatever the texts are, a reader of RFC 4180 gets them back, formulas defused")
  func roundTrip() throws {
    let map = HostileTexts.map
    let exported = try ExporterTests.export(map, "csv")
    let rows = try #require(Self.rows(exported.text))
    #expect(Set(rows.map(\.count)).count == 1)
    #expect(rows.count == map.statements.count + 1)
    let column = try #require(rows[0].firstIndex(of: "text:en"))
    for (row, statement) in zip(rows.dropFirst(), map.statements) {
      let text = statement.text["en"] ?? ""
      let first = text.unicodeScalars.first
      let isFormula = first.map { "=+-@\t\r\n＝".unicodeScalars.contains($0) } ?? false
      #expect(
        row[column].unicodeScalars.elementsEqual(((isFormula ? "'" : "") + text).unicodeScalars))
    }
  }

  @Test("No cell begins a formula, and the changed ones are counted")
  func formulas() throws {
    let map = SmallMaps.map(statements: ["a thesis =1+1", "b claim -x", "c claim plain"])
    let exported = try ExporterTests.export(map, "csv")
    #expect(exported.text.contains(",'=1+1,"))
    #expect(exported.diagnostics.contains { $0.message.hasPrefix("2 cells") })
    for table in ExportOptions.Table.allCases {
      let text = try ExporterTests.export(HostileTexts.map, "csv") { $0.table = table }.text
      let cells = try #require(Self.rows(text)).flatMap(\.self)
      #expect(
        cells.allSatisfy { cell in
          cell.unicodeScalars.first.map { !"=+-@\t\r\n".unicodeScalars.contains($0) } ?? true
        })
    }
  }

  @Test("A cell with blanks at its ends is quoted, so that readers keep them")
  func outerBlanks() throws {
    let texts = [" before", "after ", " both ", " ", "in the middle"]
    var map = SmallMaps.map(statements: texts.indices.map { "s\($0)" })
    for (place, text) in texts.enumerated() { map.statements[place].text["en"] = text }
    let lines = try ExporterTests.export(map, "csv").text.split(separator: "\r\n").dropFirst()
    let cells = lines.map { String($0.split(separator: ",", omittingEmptySubsequences: false)[3]) }
    #expect(cells == ["\" before\"", "\"after \"", "\" both \"", "\" \"", "in the middle"])
  }

  @Test("A byte order mark stands first where it is asked for, and lines end with CR LF")
  func bytes() throws {
    let map = SmallMaps.map(statements: ["a thesis A."], reasons: [])
    let marked = try ExporterTests.export(map, "csv") { $0.hasByteOrderMark = true }.text
    #expect(marked.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    let plain = try ExporterTests.export(map, "csv").text
    #expect(plain.unicodeScalars.filter { $0 == "\n" }.count == 2)
    #expect(plain.utf8.suffix(2).elementsEqual([0x0D, 0x0A]))
  }

  @Test("The table of reasons has their premises separated by spaces")
  func reasons() throws {
    let map = SmallMaps.map(
      statements: ["t thesis", "a", "b"], reasons: ["r a+b -> t", "u b -x r"])
    let text = try ExporterTests.export(map, "csv") { $0.table = .reasons }.text
    let rows = try #require(Self.rows(text))
    #expect(rows[1].prefix(4) == ["r", "supports", "t", "a b"])
    #expect(rows[2].prefix(4) == ["u", "attacks", "r", "b"])
  }

  /// Reads a table as RFC 4180 says; nil if it isn't one.
  private static func rows(_ text: String) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var position = 0
    while position < scalars.count {
      if cell.isEmpty, scalars[position] == "\"" {
        position += 1
        while true {
          guard position < scalars.count else { return nil }
          if scalars[position] == "\"" {
            guard position + 1 < scalars.count, scalars[position + 1] == "\"" else { break }
            position += 1
          }
          cell.append(scalars[position])
          position += 1
        }
        position += 1
      } else {
        while position < scalars.count, scalars[position] != ",", scalars[position] != "\r" {
          if scalars[position] == "\"" || scalars[position] == "\n" { return nil }
          cell.append(scalars[position])
          position += 1
        }
      }
      guard position < scalars.count else { return nil }
      row.append(String(cell))
      cell = String.UnicodeScalarView()
      if scalars[position] == "," {
        position += 1
      } else {
        guard scalars[position] == "\r", scalars[position + 1] == "\n" else { return nil }
        position += 2
        rows.append(row)
        row = []
      }
    }
    return rows
  }
}
