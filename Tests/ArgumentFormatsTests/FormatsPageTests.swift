import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// The documentation's page of what each format can carry, which is what the formats do: a map with
/// everything goes into each, and a document of each into every other.
struct FormatsPageTests {
  private static let page = Repository.folder
    .appending(path: "Sources/ArgumentFormats/ArgumentFormats.docc/Capabilities.md")

  @Test(
    "The documentation's page says of every format what it loses, alone and from one to another",
    .needs(.markup))
  func page() throws {
    let page = try Self.text()
    if ProcessInfo.processInfo.environment["ARGUE_RECORD"] != nil {
      try Data(page.utf8).write(to: Self.page)
      Issue.record("recorded the page of the formats")
    }
    #expect(
      try String(contentsOf: Self.page, encoding: .utf8) == page, "record with ARGUE_RECORD=1")
  }

  /// A map with everything that a format might lose.
  private static func everything() throws -> ArgumentMap {
    var map = try SmallMaps.everything()
    map.header.description = LocalizedText("About phones.", language: "en")
    map.header.authors = ["Ann"]
    map.header.checks.severity["no-thesis"] = .string("off")
    map.header.unknown["x-own"] = .int(1)
    map.statements[0].note = LocalizedText("A note.", language: "en")
    map.statements[0].asserted = true
    map.statements[0].extensions["x-program"] = .object(JSONObject())
    map.statements[0].citations = [Citation()]
    map.reasons[0].questions = [CriticalQuestion()]
    var utterance = Utterance()
    utterance.id = "u1"
    utterance.speaker = "t"
    utterance.text = LocalizedText("Ban them!", language: "en")
    utterance.content = ["ban"]
    map.utterances = [utterance]
    return map
  }

  /// The plural of what a finding says is lost.
  private static func thing(_ diagnostic: Diagnostic) -> String {
    let noun = diagnostic.message.drop { !$0.isNumber }.drop { $0.isNumber }.dropFirst()
    return LossNouns.plurals[String(noun)] ?? String(noun)
  }

  private static func lost(_ map: ArgumentMap, by format: String) throws -> [String] {
    if let exporter = AnnotationFormats.named(format) {
      var options = AnnotationOptions()
      options.texts = Converting.texts(map)
      return try exporter.export(map, options: options).diagnostics
        .filter { $0.rule == "loss" }.map(thing)
    }
    return try ExporterTests.export(map, format).diagnostics
      .filter { $0.message.contains("has no place for") }.map(thing)
  }

  /// A document of each format that is read and written, and its text where that stands beside it.
  private static var documents: [(format: String, document: String, text: String?)] {
    let annotated = PairsOfFormatsTests.fixtures.map { ($0.format, $0.document, $0.text) }
    let graphs = ["aif", "xaif", "sadface", "arguebuf"].compactMap { format in
      let file = Repository.folder.appending(path: "Tools/Fuzz/Seeds/formats/\(format).txt")
      return (try? String(contentsOf: file, encoding: .utf8)).map {
        (format, String($0.drop { $0 != "\n" }.dropFirst()), String?.none)
      }
    }
    let argdown =
      "[ban]: Ban them. #school\n  + [distract]: They distract.\n  - [help]: They help.\n"
    let rationale = "a = Create(\"Claim\")\nSetText(\"Ban them.\")\n"
    let argmap =
      "\"Ban them.\":\n  r1:\n    \"They distract.\":\n    label: by cause\n    strength: 4\n"
    return annotated
      + [("microtexts", PairsOfFormatsTests.graph, nil)] + graphs
      + [
        ("kialo", TreeFormatsTests.classic, nil), ("mindmup", TreeFormatsTests.mindmup, nil),
        ("argmap", argmap, nil), ("opml", OutlinerTests.opml, nil),
        ("freemind", OutlinerTests.freemind, nil), ("graphml", GraphMLTests.document, nil),
        ("carneades", CarneadesTests.document, nil), ("aml", AMLTests.document, nil),
        ("rationale", rationale, nil), ("argdown", argdown, nil),
      ]
  }

  private static func text() throws -> String {
    var text = """
      # What each format carries

      Made by `FormatsPageTests` from what the formats do; `ARGUE_RECORD=1` makes it anew.

      ## Formats

      | format | files | read | written | what it is for |
      |---|---|---|---|---|

      """
    var names: [String] = []
    func add(_ name: String) { if !names.contains(name) { names.append(name) } }
    ImportFormats.all.forEach { add($0.name) }
    AnnotationFormats.all.forEach { add($0.name) }
    ExportFormats.all.forEach { add($0.name) }
    for name in names {
      let importer = ImportFormats.named(name)
      let (exporter, annotations) = (ExportFormats.named(name), AnnotationFormats.named(name))
      var endings = importer?.fileEndings ?? []
      endings += (exporter?.fileEndings ?? annotations?.fileEndings ?? []).filter {
        !endings.contains($0)
      }
      let isWritten = exporter != nil || annotations != nil
      let isRead = importer != nil || name == "json"
      let summary = importer?.summary ?? exporter?.summary ?? annotations?.summary ?? ""
      text += "| `\(name)` | \(endings.map { ".\($0)" }.joined(separator: ", ")) | "
      text += "\(isRead ? "yes" : "") | \(isWritten ? "yes" : "") | \(summary) |\n"
    }
    text += try capabilities()
    text += try pairs()
    return text
  }

  /// What each format of maps loses of a map with everything.
  private static func capabilities() throws -> String {
    let map = try everything()
    let formats = ExportFormats.all.map(\.name)
    var lostBy: [String: Set<String>] = [:]
    for format in formats {
      for thing in try lost(map, by: format) { lostBy[thing, default: []].insert(format) }
    }
    var text = "\n## What is lost of a map\n\n"
    text += "A mark stands where a format of whole maps has no place for what a row names. "
    text +=
      "Annotations have no place but for what stands in their texts; the last table has them.\n\n"
    text += "| | " + formats.map { "`\($0)`" }.joined(separator: " | ") + " |\n"
    text += "|---" + String(repeating: "|---", count: formats.count) + "|\n"
    for thing in lostBy.keys.sorted() {
      let marks = formats.map { lostBy[thing]?.contains($0) == true ? "lost" : "" }
      text += "| \(thing) | " + marks.joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// How many kinds of things get lost from one format to another.
  private static func pairs() throws -> String {
    let documents = documents
    let targets = documents.map(\.format)
    var text = "\n## From one format to another\n\n"
    text +=
      "Of a document in the format of the row, how many kinds of things that in the column has no "
    text +=
      "place for; what they are is said on the way. Nothing is lost on the way from a format to itself.\n\n"
    text += "| from \\ to | " + targets.map { "`\($0)`" }.joined(separator: " | ") + " |\n"
    text += "|---" + String(repeating: "|---", count: targets.count) + "|\n"
    for source in documents {
      let map = try Converting.readOne(
        Converting.input(source.document, source.text), source.format
      ).map
      var cells: [String] = []
      for target in targets {
        do {
          let count = Set(try lost(map, by: target)).count
          if source.format == target { #expect(count == 0, "\(target) loses of its own") }
          cells.append(count == 0 ? "–" : "\(count)")
        } catch is Diagnostic {
          // Annotations need a text.
          cells.append("no text")
        }
      }
      text += "| `\(source.format)` | " + cells.joined(separator: " | ") + " |\n"
    }
    return text
  }
}
