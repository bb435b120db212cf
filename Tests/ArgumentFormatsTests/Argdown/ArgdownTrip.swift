import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Testing

/// Writes a map as Argdown and reads it again.
enum ArgdownTrip {
  static func text(_ map: ArgumentMap) -> String {
    ArgdownExporter().export(map, options: ExportOptions()).text
  }

  static func read(_ text: String) throws -> (map: ArgumentMap, diagnostics: [Diagnostic]) {
    let input = ImportInput(Array(text.utf8), name: "text")
    let imported = try #require(try ArgdownImporter().read(input).first)
    return (try #require(imported.map), imported.diagnostics)
  }

  /// Expects the map back, to the byte.
  static func expect(_ map: ArgumentMap, _ comment: String) throws {
    let text = text(map)
    let (again, diagnostics) = try read(text)
    #expect(diagnostics.isEmpty, "\(comment): \(diagnostics.prefix(3))\n\(text.prefix(3000))")
    let (wanted, got) = (lines(map), lines(again))
    if wanted != got {
      let place = zip(wanted, got).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
      let first = zip(
        [wanted[max(0, place - 12)..<min(wanted.count, place + 6)].joined(separator: "\n")],
        [got[max(0, place - 12)..<min(got.count, place + 6)].joined(separator: "\n")]
      ).first { _ in true }
      Issue.record(
        "\(comment): \(first.map { "\($0)\ninstead of\n\($1)" } ?? "\(got.count) lines of \(wanted.count)")\n\(text.prefix(4000))"
      )
    }
  }

  private static func lines(_ map: ArgumentMap) -> [Substring] {
    String(decoding: MapWriter().bytes(map), as: UTF8.self).split(separator: "\n")
  }
}
