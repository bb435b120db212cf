import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import ArgumentReports
import Foundation
import TestSupport
import Testing

/// Compares exports with files that were read and found good.
///
/// With `ARGUE_RECORD=1` the files are written anew, and the tests fail, so that nobody forgets to
/// read them.
struct SnapshotTests {
  /// One export.
  struct Case: CustomTestStringConvertible, Sendable {
    var map: String
    var format: String
    var languages: [LanguageTag]
    var table = ExportOptions.Table.statements

    /// The name of the snapshot's file.
    var name: String {
      let languages = languages.map(\.rawValue).joined(separator: "+")
      let table = format == "csv" ? ".\(table)" : ""
      return "\(map).\(languages)\(table).\(format).txt"
    }

    var testDescription: String { name }
  }

  static let cases: [Case] =
    ["phones-in-class", "night-buses"].flatMap { map in
      [["en"], ["zh-Hant"], ["en", "zh-Hant"]].flatMap { languages -> [Case] in
        ["text", "markdown", "prose", "dot", "mermaid", "argdown"].map {
          Case(map: map, format: $0, languages: languages)
        }
          + ExportOptions.Table.allCases.map {
            Case(map: map, format: "csv", languages: languages, table: $0)
          }
      }
    }
    + [
      "aif", "xaif", "sadface", "arguebuf", "kialo", "mindmup", "argmap", "opml", "freemind",
      "d2", "latex", "rst", "html-outline", "graphml", "carneades", "rationale", "aml",
      "turtle", "jsonld", "tikz", "docx", "pptx",
    ].map {
      Case(map: "night-buses", format: $0, languages: ["en"])
    }

  @Test("Exports are as they were read and found good", arguments: cases)
  func matchesSnapshot(example: Case) throws {
    let map = try Self.map(example.map)
    var options = ExportOptions()
    options.languages = example.languages
    options.table = example.table
    let format = try #require(ExportFormats.named(example.format))
    let exported = format.export(map, options: options)
    let losses = exported.diagnostics.map { "\($0.severity): \($0.message)\n" }.joined()
    try Snapshot.compare(exported.text + "\n=== losses ===\n" + losses, with: example.name)
  }

  @Test("A narrow terminal shows one language below the other, in colours")
  func narrow() throws {
    var options = OutlineText.Options()
    options.width = 60
    options.languages = ["en", "zh-Hant"]
    options.depth = 1
    options.hasColor = true
    let text = OutlineText(options).text(of: try Self.map("night-buses"))
    try Snapshot.compare(
      text.replacingOccurrences(of: "\u{1B}", with: "␛"), with: "night-buses.narrow.color.txt")
  }

  @Test("A sound teaching map exported as JSON is its own document", arguments: Repository.maps)
  func json(file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    let exported = JSONExporter().export(try MapReader().read(bytes).map, options: ExportOptions())
    #expect(Array(exported.text.utf8) == bytes)
    #expect(exported.diagnostics.isEmpty)
  }

  private static func map(_ name: String) throws -> ArgumentMap {
    let file = Repository.folder.appending(path: "Maps/\(name).argue.json")
    return try MapReader().read(Array(try Data(contentsOf: file))).map
  }
}
