import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

struct ExporterTests {
  static let names = ExportFormats.all.map(\.name)

  static func export(
    _ map: ArgumentMap, _ name: String, _ change: (inout ExportOptions) -> Void = { _ in }
  ) throws -> Exported {
    var options = ExportOptions()
    change(&options)
    return try #require(ExportFormats.named(name)).export(map, options: options)
  }

  @Test("Formats are found by name and by the end of a file's name, the longest one first")
  func registry() {
    #expect(Set(Self.names).count == Self.names.count)
    #expect(ExportFormats.named("DOT")?.name == "dot")
    #expect(ExportFormats.named("nothing") == nil)
    #expect(ExportFormats.forFile("a/b.argue.json")?.name == "json")
    #expect(ExportFormats.forFile("b.prose.md")?.name == "prose")
    #expect(ExportFormats.forFile("b.MD")?.name == "markdown")
    #expect(ExportFormats.forFile("b.gv")?.name == "dot")
    #expect(ExportFormats.forFile("md") == nil)
  }

  @Test(
    "Any map, sound or not, is exported without a crash and the same way twice", arguments: names)
  func anyMap(name: String) throws {
    for seed in 0..<20 {
      var random = RandomMaps(seed: UInt64(seed))
      let map = random.map(size: seed)
      for languages: [LanguageTag] in [[], ["zh-Hant"], ["en", "he"]] {
        let first = try Self.export(map, name) { $0.languages = languages }
        let second = try Self.export(map, name) { $0.languages = languages }
        #expect(first == second)
        #expect(first.diagnostics.allSatisfy { $0.rule == "loss" && $0.severity == .note })
      }
    }
    _ = try Self.export(ArgumentMap(), name)
  }

  @Test(
    "A long chain of reasons goes through, in a document as long as it has to be",
    arguments: names)
  func longChain(name: String) throws {
    let short = try Self.export(Chains.chain(500), name).text.utf8.count
    let long = try Self.export(Chains.chain(3_000), name).text.utf8.count
    // Numbers have a digit more; lines don't grow with the depth.
    #expect(long > 5 * short && long < 9 * short)
  }

  @Test("A long chain of undercuts goes through", arguments: names)
  func longUndercuts(name: String) throws {
    let short = try Self.export(Chains.undercuts(500), name).text.utf8.count
    let long = try Self.export(Chains.undercuts(1_500), name).text.utf8.count
    #expect(long > 2 * short && long < 5 * short)
  }

  @Test("What shouldn't be so many costs no more than its number", arguments: names)
  func manyOfAKind(name: String) throws {
    let many = Thoroughness.rounds(600, full: 5_000)
    var map = SmallMaps.map(statements: ["t thesis"] + (0..<many).map { "s\($0)" })
    var relation = Relation()
    relation.id = "x"
    relation.type = .contradicts
    relation.between = map.statements.map(\.id)
    map.relations = [relation]
    map.statements += (0..<many).map { _ in map.statements[1] }
    #expect(try Self.export(map, name).text.utf8.count < 1_000 * many)
  }

  @Test("A map of statements and reasons alone loses nothing but what a table leaves to the other")
  func noLoss() throws {
    let map = SmallMaps.map(statements: ["t thesis", "a"], reasons: ["r a -> t"])
    // Roles have no place in graphs and trees, but where the top is the thesis.
    let graphs = [
      "aif", "xaif", "sadface", "graphml", "mindmup", "argmap", "opml", "freemind",
      "carneades", "rationale", "aml", "turtle", "jsonld",
    ]
    for name in Self.names where name != "csv" {
      #expect(
        try Self.export(map, name).diagnostics.count == (graphs.contains(name) ? 1 : 0), "\(name)")
    }
    #expect(try Self.export(map, "csv").diagnostics.count == 1)
  }

  @Test("What a format can't carry is reported once for each kind, with its number")
  func losses() throws {
    let map = try SmallMaps.map(
      """
      "languages":["en","zh-Hant"],"sources":[{"id":"s"}],
      "statements":[{"id":"t","role":"thesis","text":{"en":"T","zh-Hant":"題"},
        "anchors":[{"source":"s","edition":"en","ranges":[[0,1]]},
          {"source":"s","edition":"zh-Hant","ranges":[[0,1]]}],"x-own":1}]
      """)
    let messages = try Self.export(map, "dot").diagnostics.map(\.message)
    #expect(
      messages == [
        "DOT has no place for 2 anchors", "DOT has no place for 1 source",
        "DOT has no place for 1 unknown member", "DOT has no place for 1 text in another language",
      ])
  }

  @Test("A clean document has no comments, and says so")
  func clean() throws {
    var map = SmallMaps.map(statements: ["t thesis"])
    var comment = Comment()
    comment.id = "c"
    comment.on = "t"
    map.comments = [comment]
    let exported = try Self.export(map, "json") { $0.isClean = true }
    #expect(try MapReader().read(Array(exported.text.utf8)).map.comments.isEmpty)
    #expect(exported.diagnostics.count == 1)
    #expect(try Self.export(map, "json").text.contains("\"comments\""))
  }

  @Test("Markdown has no HTML and no control characters of its texts")
  func markdown() throws {
    for name in ["markdown", "prose"] {
      let text = try Self.export(HostileTexts.map, name) { $0.languages = ["en", "zh-Hant"] }.text
      #expect(!text.contains("<") && !text.contains(">"))
      #expect(
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      for line in text.split(separator: "\n") {
        // Whatever would begin a block is ours.
        let start = line.drop { $0 == " " }
        #expect(!start.hasPrefix("```") && !start.hasPrefix("==="))
        #expect(!start.hasPrefix("- - ") && !start.hasPrefix("+ "))
      }
    }
  }
}
