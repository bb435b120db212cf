import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentCorpus

/// The index: what is found is what the maps hold, and what is written stays whole.
@Suite(.needs(.corpus)) struct CorpusIndexTests {
  /// A place for a database, taken away at the end.
  private final class Place {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).db")
      .path

    deinit {
      for ending in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + ending)
      }
    }
  }

  private static let words = [
    "phones distract pupils", "自由意志與決定論", "schools ban phones", "決定論並不自由", "意志", "x y z",
  ]

  /// Maps with reasons, attacks, schemes and roles of a generator.
  private static func maps(_ count: Int) -> [ArgumentMap] {
    var generator = SeededGenerator(seed: 7)
    return (0..<count).map { number in
      var map = ArgumentMap()
      map.header.id = EntityID("m\(number)")
      map.header.languages = ["en"]
      let size = Int.random(in: 1...6, using: &generator)
      for index in 0..<size {
        var statement = Statement(
          EntityID("s\(index)"), ["en": words.randomElement(using: &generator) ?? ""])
        statement.role =
          [nil, Role.thesis, .evidence, Role(rawValue: "objection")].randomElement(
            using: &generator)
          ?? nil
        if Bool.random(using: &generator) { statement.tags = ["a b", "Tag"] }
        map.statements.append(statement)
      }
      for index in 0..<Int.random(in: 0...4, using: &generator) {
        let target = Bool.random(using: &generator) && index > 0 ? "r\(index - 1)" : "s0"
        var reason = Reason(
          EntityID("r\(index)"),
          from: [EntityID("s\(Int.random(in: 0..<size, using: &generator))")],
          Bool.random(using: &generator) ? .supports : .attacks, EntityID(target))
        reason.scheme = [nil, "expert-opinion", "analogy"].randomElement(using: &generator) ?? nil
        map.reasons.append(reason)
      }
      return map
    }
  }

  private func names(_ index: borrowing CorpusIndex, _ pattern: MapPattern) throws -> [String] {
    var names: [String] = []
    try index.find(pattern) { match in
      names.append(match.name)
      return true
    }
    return names
  }

  @Test("What is found is what a look at every map finds")
  func likeEveryMap() throws {
    let place = Place()
    let maps = Self.maps(300)
    let index = try CorpusIndex(place.path, creates: true)
    _ = try index.add(maps.map { CorpusEntry($0, place: "") })
    let patterns = [
      "?x says phones", "?x says 意志", "?x says 自由", "?x says 決定論", "?x says 自", "?x says pho*",
      "?x says schools phones, ?x role thesis", "?x role objection", "?x tag a b", "?x tag tag",
      "?a attacks ?r, ?r scheme expert-opinion", "?a attacks ?b, ?b attacks ?c",
      "?r supports ?t, ?t role thesis, not ?o attacks ?t", "?x verdict undecided",
      "?t role thesis, ?t verdict rejected", "?r uses ?e, ?e role evidence, ?r attacks ?x",
      "?a scheme analogy, ?a attacks ?b, ?b scheme analogy", "s0 role thesis", "?x is reason",
      "?x says nowhere",
    ]
    var total = 0
    for text in patterns {
      let pattern = try MapPattern(text)
      let all = maps.filter { !pattern.matches(in: $0).found.isEmpty }.map {
        $0.header.id?.rawValue ?? ""
      }
      #expect(try names(index, pattern) == all, "\(text)")
      total += all.count
    }
    #expect(total > 500)
    // After half of them are gone, or are others, too.
    let gone = (0..<300).filter { $0.isMultiple(of: 3) }.map { "m\($0)" }
    #expect(try index.remove(gone + ["nowhere", "m2[0-1]?"]).suffix(2) == [0, 13])
    var others = Self.maps(310)
    others.removeFirst(10)
    for number in others.indices { others[number].header.id = EntityID("m\(number)") }
    _ = try index.add(others.prefix(40).map { CorpusEntry($0, place: "") }, replacing: true)
    var kept: [String: ArgumentMap] = [:]
    for (number, map) in maps.enumerated() where !number.isMultiple(of: 3) {
      if !(200..<220).contains(number) { kept["m\(number)"] = map }
    }
    for (number, map) in others.prefix(40).enumerated() { kept["m\(number)"] = map }
    for text in patterns {
      let pattern = try MapPattern(text)
      let all = kept.filter { !pattern.matches(in: $0.value).found.isEmpty }.keys.sorted()
      #expect(try names(index, pattern).sorted() == all, "\(text)")
    }
    #expect(try index.statistics().maps == kept.count)
  }

  @Test("A map is added once, and replaced only where that is asked for")
  func changes() throws {
    let place = Place()
    let maps = Self.maps(5)
    let entries = maps.map { CorpusEntry($0, place: "") }
    let index = try CorpusIndex(place.path, creates: true)
    #expect(try index.add(entries) == Array(repeating: .added, count: 5))
    #expect(try index.add(entries + entries) == Array(repeating: .unchanged, count: 10))
    var changed = maps[2]
    changed.statements.append(Statement("new", ["en": "brandnew"]))
    let other = [CorpusEntry(changed, place: "")]
    #expect(try index.add(other) == [.taken])
    #expect(try names(index, MapPattern("?x says brandnew")) == [])
    #expect(try index.add(other, replacing: true) == [.replaced])
    #expect(try names(index, MapPattern("?x says brandnew")) == ["m2"])
    var nameless = maps[0]
    nameless.header.id = nil
    #expect(try index.add([CorpusEntry(nameless, place: "a.jsonl:4")]) == [.added])
    #expect(try index.remove(["a.jsonl:4"]) == [1])
  }

  @Test("An index of an older layout becomes the present one; of a newer one it stays as it is")
  func versions() throws {
    let place = Place()
    let map = Self.maps(1)[0]
    do {
      let old = try CorpusIndex(place.path, creates: true, upTo: 1)
      #if Corpus
        try old.connection.execute(
          """
          INSERT INTO maps(name, statements, reasons, bytes) VALUES ('m0', 1, 0,
          CAST('\(String(decoding: MapWriter().line(map), as: UTF8.self))' AS BLOB))
          """)
      #endif
    }
    do {
      let index = try CorpusIndex(place.path)
      #expect(try names(index, MapPattern("?x is statement")) == ["m0"])
      #if Corpus
        try index.connection.execute("PRAGMA user_version = 99")
      #endif
    }
    let error = #expect(throws: CorpusError.self) { _ = try CorpusIndex(place.path) }
    #expect(error?.diagnostic.rule == "corpus-newer" && error?.exitCode == 65)
  }

  @Test("What is no index is left as it is")
  func noIndex() throws {
    let place = Place()
    let missing = #expect(throws: CorpusError.self) { _ = try CorpusIndex(place.path) }
    #expect(missing?.exitCode == 66)
    let text = String(repeating: "precious ", count: 200)
    try Data(text.utf8).write(to: URL(filePath: place.path))
    for creates in [false, true] {
      let error = #expect(throws: CorpusError.self) {
        _ = try CorpusIndex(place.path, creates: creates)
      }
      #expect(error?.diagnostic.rule == "no-corpus" && error?.exitCode == 65)
    }
    #expect(try String(contentsOfFile: place.path, encoding: .utf8) == text)
  }

  @Test("Numbers are those of the maps, and values are told by how many maps have them")
  func statistics() throws {
    let place = Place()
    let maps = Self.maps(50)
    let index = try CorpusIndex(place.path, creates: true)
    _ = try index.add(maps.map { CorpusEntry($0, place: "") })
    let numbers = try index.statistics()
    #expect(numbers.maps == 50)
    #expect(numbers.statements == maps.reduce(0) { $0 + $1.statements.count })
    #expect(numbers.reasons == maps.reduce(0) { $0 + $1.reasons.count })
    let schemes = try #require(numbers.properties.first { $0.name == "scheme" }).values
    for name in ["analogy", "expert-opinion"] {
      let count = maps.count { map in map.reasons.contains { $0.scheme == name } }
      #expect(schemes.contains { $0.name == name && $0.maps == count })
    }
    #expect(schemes.count == 2)
    let tags = try #require(numbers.properties.first { $0.name == "tag" }).values
    #expect(tags.map(\.name) == ["a b", "tag"])
    #expect(try index.statistics(most: 1).properties.allSatisfy { $0.values.count <= 1 })
  }
}
