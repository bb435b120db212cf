import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Lists as they are pasted from anywhere.
struct ListTests {
  private static func read(_ text: String) throws -> (map: ArgumentMap, diagnostics: [Diagnostic]) {
    try Converting.readOne(Converting.input(text), "list")
  }

  /// The texts in the order of the list, each with a dash for every claim that it stands below.
  private static func outline(_ map: ArgumentMap) -> [String] {
    var above: [EntityID: EntityID] = [:]
    for reason in map.reasons {
      if let premise = reason.premises.first { above[premise.statement] = reason.target }
    }
    return map.statements.map { statement in
      var depth = 0
      var place = statement.id
      while let next = above[place] {
        depth += 1
        place = next
      }
      return String(repeating: "-", count: depth) + (statement.text.versions.first?.text ?? "")
    }
  }

  private static let lists: [(text: String, outline: [String])] = [
    ("1. A\n2. B\n   a) C\n   b) D\n3. E\n", ["A", "B", "-C", "-D", "E"]),
    ("- A\n\t- B\n\t\t- C\n- D\n", ["A", "-B", "--C", "D"]),
    ("• 甲事\n  ◦ 乙事\n•丙事\n", ["甲事", "-乙事", "丙事"]),
    ("一、甲\n（一）乙\n1. 丙\n2. 丁\n（二）戊\n二、己\n", ["甲", "-乙", "--丙", "--丁", "-戊", "己"]),
    ("1 A\n", []), ("1. A\n1.1. B\n1.1.1 C\n1.2. D\n2. E\n", ["A", "-B", "--C", "-D", "E"]),
    ("１．甲\n\u{3000}①乙\n\u{3000}②丙\n２．丁\n", ["甲", "-乙", "-丙", "丁"]),
    ("* A goes\n  on here\n* B\n\n  and there\n", ["A goes on here", "B and there"]),
    ("(a) A\n(b) B\n(i) C\n", ["A", "B", "-C"]),
    ("壹、甲\n一、乙\n貳、丙\n", ["甲", "-乙", "丙"]),
    ("# T\n\nFor it:\n- A\n- B\n\nAgainst it:\n- C\n", ["For it", "-A", "-B", "Against it", "-C"]),
  ]

  @Test("Numbers, bullets and indents say what stands below what", arguments: lists.indices)
  func levels(index: Int) throws {
    let (text, outline) = Self.lists[index]
    guard !outline.isEmpty else {
      #expect(throws: ReadFailure.self) { _ = try Self.read(text) }
      return
    }
    #expect(Self.outline(try Self.read(text).map) == outline, "\(text)")
  }

  @Test("It is said which lists were taken for what, and what was left out")
  func findings() throws {
    let messages = try Self.read("1. A\n  - B\n\nSome prose.\n\n- C\n").diagnostics
    #expect(
      messages.map(\.message) == [
        "lines 1 to 2 are a list (1. -): 2 claims, 1 of them below others",
        "lines that stand in no list, from this one on, were left out: 1",
        "lines 6 to 6 are a list (-): 1 claim, 0 of them below others",
      ])
    #expect(messages.map { $0.position?.line } == [1, 4, 6])
  }

  @Test("Signs and words for sides are heeded")
  func sides() throws {
    let map = try Self.read("1. T\n  + A\n  - B\n2. U\n  * Con: C\n  * 正方：丁\n").map
    #expect(map.reasons.map(\.stance) == [.supports, .attacks, .attacks, .supports])
    #expect(map.statements.last?.text.versions.first?.text == "丁")
  }

  @Test("Only what is mostly a list is taken for one")
  func recognition() {
    for (text, isList) in [
      ("1. A\n2. B\n", true), ("Title\n\n- A\n- B\n", true), ("A\nB\n- C\n", false),
      ("Just a text. It goes on.\n", false), ("A\tO\nB\tO\n", false), ("一、甲\n二、乙\n", true),
    ] {
      let found = ImportFormats.recognize(Converting.input(text), path: "x.txt")?.name
      #expect((found == "list") == isList, "\(text)")
    }
  }

  @Test(
    "An outline that was written as Markdown is read again",
    arguments: ["phones-in-class", "night-buses"])
  func markdown(name: String) throws {
    let file = Repository.folder.appending(path: "Maps/\(name).argue.json")
    let map = try MapReader().read(Array(try Data(contentsOf: file))).map
    for languages: [LanguageTag] in [["en"], ["en", "zh-Hant"]] {
      var options = ExportOptions()
      options.languages = languages
      let text = MarkdownExporter().export(map, options: options).text
      #expect(ImportFormats.recognize(Converting.input(text), path: "x.md")?.name == "list")
      let again = try Self.read(text).map
      func reasons(_ map: ArgumentMap) -> [String] {
        map.reasons.map { reason in
          "\(reason.id): \(reason.premises.map(\.statement.rawValue).sorted()) \(reason.stance) \(reason.target?.rawValue ?? "")"
        }.sorted()
      }
      #expect(reasons(again) == reasons(map))
      for statement in again.statements {
        let old = try #require(map.statements.first { $0.id == statement.id })
        #expect(statement.text["en"] == old.text["en"] && statement.implicit == old.implicit)
        if languages.count > 1 { #expect(statement.text["zh-Hant"] == old.text["zh-Hant"]) }
      }
    }
  }

  @Test("A long list is read in time that grows as it does")
  func growth() throws {
    let text = (0..<20_000).map { "\(String(repeating: " ", count: $0 % 40))- Item \($0)\n" }
      .joined()
    #expect(try Self.read(text).map.statements.count == 20_000)
  }
}
