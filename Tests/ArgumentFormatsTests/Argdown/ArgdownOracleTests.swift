import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Real Argdown, held against what the language's own parser made of it.
struct ArgdownOracleTests {
  /// Where this reader differs on purpose, with the reason.
  private static let differences = [
    "core-test/lexer-lists.argdown": "lists in lists are read",
    "examples/Populism-Core-Argument-Argdown-Example.argdown":
      "every line that bears on another is a relation; the parser has 24 of the 31, by no rule that is said",
    "spec-inline/MapPlugin-10.argdown":
      "every line that bears on another is a relation; the parser has one of the two, by no rule that is said",
    "spec-inline/ClosedGroupPlugin-02.argdown":
      "a section is a heading; groups that the front matter makes for drawings are kept as they are",
    "spec-inline/lexer-30.argdown": "a comment at the document's end is one without a line break",
    "spec-inline/parser-19.argdown": "a comment at the document's end is one without a line break",
    "spec-inline/parser-26.argdown": "a comment at the document's end is one without a line break",
  ]

  /// What can be counted, in the words of the expectations.
  private static func counts(_ bytes: [UInt8]) -> [String: Int]? {
    let (document, model) = ArgdownImporter.document(bytes)
    guard !document.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    var counts = [
      "statements": model.statements.count,
      "members": document.elements.count { $0.kind == .statement },
      "arguments": model.arguments.count, "pcsArguments": document.structures.count,
      "pcsStatements": document.structures.reduce(0) { sum, structure in
        sum + structure.steps.count { document.elements[$0].kind == .statement }
      },
      "relations": model.relations.count, "sections": document.sections.count,
      "tags": Set(document.elements.flatMap(\.tags) + document.sections.flatMap(\.tags)).count,
    ]
    for relation in model.relations { counts[relation.kind.rawValue, default: 0] += 1 }
    return counts
  }

  @Test(
    "What is read, and how much there is of everything, is as the language has it",
    .needs(.data("argdown")))
  func expectations() throws {
    let folder = try #require(SharedData.folder("argdown"))
    let bytes = try SharedData.bytes(folder.appending(path: "oracle-expected.json"))
    let rows = try #require(try JSONParser.value(bytes).arrayValue)
    var equal = 0
    var different: Set<String> = []
    for row in rows {
      let row = try #require(row.objectValue)
      let name = try #require(row["input"]?.stringValue)
      let found = Self.counts(try SharedData.bytes(folder.appending(path: name)))
      var expected: [String: Int]?
      if row["rc"] == .int(0) {
        var counts: [String: Int] = [:]
        for member in row.members + (row["relationTypes"]?.objectValue?.members ?? []) {
          if case .int(let count) = member.value, member.name != "rc" {
            counts[member.name] = Int(count)
          }
        }
        expected = counts
      }
      if found == expected {
        equal += 1
      } else {
        different.insert(name)
        #expect(
          Self.differences[name] != nil,
          "\(name): \(String(describing: found)) instead of \(String(describing: expected))")
      }
    }
    #expect(different == Set(Self.differences.keys))
    #expect(equal + different.count == rows.count && equal >= 90)
  }

  @Test(
    "Every real document that is read becomes a map with no error, and goes round",
    .needs(.data("argdown")))
  func maps() throws {
    for file in try SharedData.files("argdown", ending: "argdown") {
      let bytes = try SharedData.bytes(file)
      guard Self.counts(bytes) != nil else { continue }
      let input = ImportInput(bytes, name: "real")
      let map = try #require(try ArgdownImporter().read(input).first?.map)
      let (_, model) = ArgdownImporter.document(bytes)
      #expect(map.statements.count >= model.statements.count)
      let editor = MapEditor(map)
      #expect(Set(editor.ids).count == map.entityCount, "\(file.lastPathComponent): ids twice")
      try ArgdownTrip.expect(map, "\(file.lastPathComponent)")
    }
  }
}
