import ArgumentWords
import Foundation
import TestSupport
import Testing

/// What people read stands in this module's tables, so that a language is added here alone.
struct WordsElsewhereTests {
  /// The files that may ask whether something is Chinese, and what they ask it of: characters, which
  /// are of one script whatever language speaks of the map.
  private static let aboutScripts = [
    // Which characters may stand in an id.
    "Sources/ArgumentModel/Identity/EntityID.swift",
    // How texts are found again that were set otherwise, and how much a character tells.
    "Sources/ArgumentText/Matching/FoldedText.swift",
    "Sources/ArgumentText/Matching/TellingWords.swift",
    "Sources/ArgumentText/Matching/TextWeight.swift",
    "Sources/ArgumentText/Matching/WordBreaks.swift",
    "Sources/ArgumentText/Matching/WordTokens.swift",
    "Sources/ArgumentText/Segmentation/OpenMarks.swift",
    "Sources/ArgumentText/Segmentation/SentenceRules+Chinese.swift",
    "Sources/ArgumentText/Segmentation/SentenceRules+FullStop.swift",
    "Sources/ArgumentText/Segmentation/SentenceRules.swift",
    // In which font a line of a drawing is measured and set.
    "Sources/ArgumentDrawing/JSON/Drawing+JSON.swift",
    "Sources/ArgumentDrawing/Page/draw.js",
    "Sources/ArgumentDrawing/Paper/PageScene.swift",
    "Sources/ArgumentDrawing/Paper/PaperWriter.swift",
    "Sources/ArgumentDrawing/SVG/DrawingHead.swift",
    "Sources/ArgumentDrawing/SVG/Legend.swift",
    "Sources/ArgumentDrawing/SVG/SVGNode.swift",
    "Sources/ArgumentDrawing/SVG/SVGWriter.swift",
    "Sources/ArgumentDrawing/Paper/WordPages.swift",
    "Sources/ArgumentDrawing/Scene/Drawing.swift",
    "Sources/ArgumentDrawing/Scene/DrawingMaker+Shapes.swift",
    "Sources/ArgumentDrawing/Scene/GroupMarks.swift",
    "Sources/ArgumentDrawing/Text/BalancedLines.swift",
    "Sources/ArgumentDrawing/Text/NodeText.swift",
    "Sources/ArgumentDrawing/Text/TextMeasure.swift",
  ]

  /// The modules that show maps.
  ///
  /// Others have Chinese in what they know of texts, such as cues and numerals, and in examples.
  private static let showing = [
    "ArgumentDrawing", "ArgumentEngine", "ArgumentFormats", "ArgumentJSON", "ArgumentReports",
    "ArgumentStore",
  ]

  private static func files(in folder: String) -> [String] {
    let files = FileManager.default.enumerator(
      atPath: Repository.folder.appending(path: folder).path)
    return (files?.allObjects as? [String] ?? []).sorted().map { "\(folder)/\($0)" }
      .filter { path in [".swift", ".js", ".mjs"].contains(where: path.hasSuffix) }
  }

  /// A file's lines that aren't comments.
  private static func code(_ path: String) throws -> [Substring] {
    try String(contentsOf: Repository.folder.appending(path: path), encoding: .utf8)
      .split(separator: "\n").filter { line in
        !["//", "/*", "*"].contains(where: line.drop { $0 == " " }.hasPrefix)
      }
  }

  @Test("Nothing asks whether words are Chinese; what asks it of characters is named here")
  func questions() throws {
    let files = Self.files(in: "Sources")
    #expect(files.count > 400)
    let asking = try files.filter { path in
      try Self.code(path).contains { $0.contains("isChinese") }
    }
    #expect(asking.sorted() == Self.aboutScripts.sorted())
  }

  @Test("No word of Chinese stands in a module that shows maps", arguments: showing)
  func words(module: String) throws {
    let files = Self.files(in: "Sources/\(module)")
    #expect(!files.isEmpty)
    for path in files {
      for line in try Self.code(path) {
        #expect(!line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(path)")
      }
    }
  }

  @Test("No word is chosen by a language's tag outside the tables", arguments: showing)
  func tags(module: String) throws {
    for path in Self.files(in: "Sources/\(module)") {
      for line in try Self.code(path) { #expect(!line.contains("\"zh"), "\(path): \(line)") }
    }
  }

  @Test("The page's script knows the marks with which quotations begin")
  func quotes() throws {
    let script = try Self.code("Sources/ArgumentDrawing/Page/told.js").joined(separator: "\n")
    let match = try #require(script.firstMatch(of: /\^\[([^\]]+)\]/))
    for words in Words.tables { #expect(match.1.contains(words.quotes.open)) }
  }
}
