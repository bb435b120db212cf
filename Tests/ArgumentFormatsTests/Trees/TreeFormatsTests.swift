import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Formats in which claims have reasons below them: Kialo's texts, MindMup's maps, argmap's YAML.
struct TreeFormatsTests {
  static let classic = """
    Discussion Title: Phones in class?

    1. Phones should stay outside.
    1.1. Pro: Phones distract \\(see [a study](http://example.org/a)\\).
    They ring, too.
    1.1.1. Con: Not when they are off.
    1.2. Con: They help to learn.
    1.2.1. Con: -> See 1.1.
    1.4. Pro: 手機使人分心。

    """
  static let recent = """
    Discussion Name:
    Phones in class?

    1. Thesis:
    Phones should stay outside.

      1.1. Pro:
      Phones distract [1].

        1.1.1. Con:
        Not when they are off.

    Sources:

    [1] http://example.org/a
    "They ring.

    And ring."

    """

  @Test(
    "Kialo's claims are reasons for and against, in both kinds of text",
    arguments: [classic, recent])
  func kialo(text: String) throws {
    let input = Converting.input(text)
    #expect(ImportFormats.recognize(input, path: "x.txt")?.name == "kialo")
    let (map, found) = try Converting.readOne(input, "kialo")
    #expect(found.isEmpty, "\(found)")
    #expect(map.header.title[.undetermined] == "Phones in class?")
    #expect(map.statements[0].role == .thesis)
    #expect(map.reasons[0].stance == .supports && map.reasons[0].target == map.statements[0].id)
    #expect(map.reasons[1].stance == .attacks && map.reasons[1].target == map.statements[1].id)
    let exported = try ExporterTests.export(try Converting.throughJSON(map), "kialo")
    #expect(exported.text == text)
    // Who is thesis shows by the place.
    #expect(exported.diagnostics.isEmpty, "\(exported.diagnostics)")
  }

  @Test("In Kialo's texts a claim may be another one, and works have numbers")
  func kialoDetails() throws {
    let map = try Converting.readOne(Converting.input(Self.classic), "kialo").map
    #expect(map.statements.count == 5 && map.reasons.count == 5)
    #expect(
      map.statements[1].text[.undetermined]
        == "Phones distract (see [a study](http://example.org/a)).\nThey ring, too.")
    #expect(map.reasons[3].premises.map(\.statement) == [map.statements[1].id])
    let other = try Converting.readOne(Converting.input(Self.recent), "kialo").map
    #expect(other.sources.map(\.url) == ["http://example.org/a"])
    #expect(other.statements[1].citations.map(\.source) == [other.sources[0].id])
    #expect(other.sources[0].note[.undetermined] == "\"They ring.\n\nAnd ring.\"")
  }

  @Test("A question of Kialo's has theses that answer it")
  func kialoQuestion() throws {
    let text = """
      Discussion Title: Where to?

      1. Where should phones be?
      1.1. Outside.
      1.1.1. Pro: They distract.
      1.2. Inside.

      """
    let map = try Converting.readOne(Converting.input(text), "kialo").map
    #expect(map.statements[0].role == .question)
    #expect(map.relations.map(\.type) == [.answers, .answers])
    #expect(map.reasons.map(\.target) == [map.statements[1].id])
    #expect(try ExporterTests.export(map, "kialo").text == text)
  }

  @Test("Real discussions come back line by line", .needs(.data("kialo")))
  func kialoFiles() throws {
    for file in try SharedData.files("kialo", ending: "txt") {
      let bytes = try SharedData.bytes(file)
      let (map, found) = try Converting.readOne(ImportInput(bytes, name: "k"), "kialo")
      #expect(found.allSatisfy { $0.severity == .warning })
      let exported = try ExporterTests.export(map, "kialo").text
      func lines(_ text: String) -> [String] {
        // An excerpt lacks the claim above this one.
        text.split(separator: "\n").map(String.init).filter { !$0.contains("right of any media") }
      }
      #expect(
        lines(exported) == lines(String(decoding: bytes, as: UTF8.self)),
        "\(file.lastPathComponent)")
    }
  }

  /// The ideas of a map of MindMup's, one a line.
  private static func ideas(_ data: Data) throws -> [String] {
    var lines: [String] = []
    func add(_ idea: [String: Any], _ depth: Int) {
      let attributes = idea["attr"] as? [String: Any] ?? [:]
      let styles = (attributes["styleNames"] as? [String] ?? []).joined()
      let group = attributes["group"] as? String ?? ""
      let note = (attributes["note"] as? [String: Any])?["text"] ?? ""
      let connector = attributes["parentConnector"] as? [String: Any] ?? [:]
      lines.append(
        "\(depth) \(idea["id"] ?? "") \(idea["title"] ?? "") \(group) \(styles) \(note) \(connector["label"] ?? "") \(connector["width"] ?? "")"
      )
      let inner = idea["ideas"] as? [String: [String: Any]] ?? [:]
      for (_, idea) in inner.sorted(by: { Double($0.key) ?? 0 < Double($1.key) ?? 0 }) {
        add(idea, depth + 1)
      }
    }
    add(try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any]), 0)
    return lines
  }

  static let mindmup = #"""
    {"title":"Phones","id":"root","formatVersion":3,"attr":{"theme":"argMappingSimple"},"ideas":{
    "1":{"id":1,"title":"Ban them.\n","attr":{"note":{"text":"why?","index":3}},"ideas":{
    "-2":{"id":2,"title":"group","attr":{"group":"supporting","contentLocked":true,"parentConnector":{"width":4,"label":"by cause"}},"ideas":{
    "1":{"id":3,"title":"They distract.","ideas":{}},"2.5":{"id":"x4","title":"Attention matters.","attr":{"styleNames":["attr_implicit_claim","mine"]}}}},
    "7":{"id":5,"title":"group","attr":{"group":"opposing"},"ideas":{"1":{"id":6,"title":"They help."}}}}}}}
    """#

  @Test("MindMup's groups are reasons, and maps come back idea by idea")
  func mindMup() throws {
    let input = Converting.input(Self.mindmup)
    #expect(ImportFormats.recognize(input, path: nil)?.name == "mindmup")
    let (map, found) = try Converting.readOne(input, "mindmup")
    #expect(found.isEmpty, "\(found)")
    #expect(map.statements.map(\.implicit) == [false, false, true, false])
    #expect(map.statements[0].note[.undetermined] == "why?")
    #expect(map.reasons.map(\.stance) == [.supports, .attacks])
    #expect(map.reasons[0].premises.count == 2 && map.reasons[0].strength == 0.8)
    #expect(map.reasons[0].warrant[.undetermined] == "by cause")
    let exported = try ExporterTests.export(try Converting.throughJSON(map), "mindmup")
    #expect(exported.diagnostics.isEmpty, "\(exported.diagnostics)")
    #expect(try Self.ideas(Data(exported.text.utf8)) == Self.ideas(Data(Self.mindmup.utf8)))
    #expect(exported.text.contains("\"2.5\"") && exported.text.contains("\"-2\""))
  }

  @Test("A real map of MindMup's comes back", .needs(.data("argmap-mindmup")))
  func mindMupFile() throws {
    for file in try SharedData.files("argmap-mindmup", ending: "mup") {
      let bytes = try SharedData.bytes(file)
      let (map, found) = try Converting.readOne(ImportInput(bytes, name: "m"), "mindmup")
      #expect(found.isEmpty && map.reasons.count == 2)
      let text = try ExporterTests.export(map, "mindmup").text
      #expect(try Self.ideas(Data(text.utf8)) == Self.ideas(Data(bytes)))
    }
  }

  @Test("argmap's YAML is read and written", .needs(.data("argmap-mindmup")))
  func argmapFiles() throws {
    for file in try SharedData.files("argmap-mindmup", ending: "yml") {
      let input = ImportInput(try SharedData.bytes(file), name: "a")
      #expect(ImportFormats.recognize(input, path: "a.yml")?.name == "argmap")
      let (map, found) = try Converting.readOne(input, "argmap")
      #expect(found.isEmpty, "\(found)")
      #expect(map.statements[0].text[.undetermined] == "Brunellus is irrational")
      let exported = try ExporterTests.export(map, "argmap")
      #expect(exported.diagnostics.isEmpty)
      let again = try Converting.readOne(Converting.input(exported.text), "argmap").map
      #expect(again.statements.map(\.text) == map.statements.map(\.text))
      #expect(again.statements.map(\.implicit) == map.statements.map(\.implicit))
      #expect(again.statements.map(\.note) == map.statements.map(\.note))
      #expect(again.reasons == map.reasons)
    }
    let file = try SharedData.files("argmap-mindmup", ending: "yml")
    let second = try Converting.readOne(
      ImportInput(try SharedData.bytes(file[1]), name: "a"), "argmap"
    ).map
    #expect(second.reasons.map(\.strength) == [0.8, 0.4])
    #expect(second.reasons.map(\.stance) == [.supports, .attacks])
    #expect(second.statements.map(\.implicit) == [false, false, false, false, true])
  }

  @Test(
    "Reasons upon reasons come back where a format has them", .needs(.markup),
    arguments: ["mindmup", "argmap", "opml", "freemind"])
  func undercuts(format: String) throws {
    let map = try SmallMaps.map(
      """
      "languages":["en"],"statements":[{"id":"a","text":"A."},{"id":"b","text":"B."},
      {"id":"c","text":"C."},{"id":"d","text":"D."},{"id":"e","text":"E."}],
      "reasons":[{"id":"r","premises":["b","c"],"target":"a","stance":"supports"},
      {"id":"u","premises":["d"],"target":"r","stance":"attacks"},
      {"id":"v","premises":["e"],"target":"u","stance":"attacks"}]
      """)
    let exported = try ExporterTests.export(map, format)
    #expect(exported.diagnostics.isEmpty, "\(exported.diagnostics)")
    let again = try Converting.readOne(Converting.input(exported.text), format).map
    #expect(again.statements.count == 5, "\(exported.text)")
    let targets = again.reasons.map { reason in
      again.reasons.firstIndex { $0.id == reason.target }
    }
    #expect(targets == [nil, 0, 1])
    #expect(again.reasons.map(\.stance) == [.supports, .attacks, .attacks])
  }

  @Test(
    "Whatever the map is, each tree reads what it wrote, with as many claims and reasons",
    arguments: ["kialo", "mindmup", "argmap"])
  func randomMaps(format: String) throws {
    for seed in 0..<30 {
      var random = RandomMaps(seed: UInt64(seed))
      let map = random.map(size: seed)
      let exported = try ExporterTests.export(map, format)
      guard !map.statements.isEmpty else { continue }
      let again = try Converting.readOne(Converting.input(exported.text), format).map
      _ = try Converting.throughJSON(again)
      #expect(again.statements.count >= 1, "\(seed)")
    }
    let chain = try ExporterTests.export(Chains.chain(300), format)
    let again = try Converting.readOne(Converting.input(chain.text), format).map
    #expect(again.reasons.count >= 300)
    #expect(Set(again.statements.map(\.text)).count == 301)
  }
}
