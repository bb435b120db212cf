import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentComparison

/// Sources of several maps, each once.
struct UnitedNamesTests {
  /// A map of a source with editions, each an id and a text; without a text it has no digest.
  private static func map(_ source: EntityID, _ editions: [(id: String, text: String?)])
    -> ArgumentMap
  {
    var map = ArgumentMap()
    map.sources = [
      Source(
        source, ["en": "A letter"],
        editions: editions.map { id, text in
          var edition = Edition(id, language: "en")
          edition.sha256 = text.map { .of($0) }
          return edition
        })
    ]
    return map
  }

  private static func united(_ maps: [ArgumentMap]) -> UnitedNames {
    var fresh = FreshIDs(used: [])
    return UnitedNames(maps, &fresh)
  }

  @Test("Editions of one id are apart where their digests say that they are")
  func editions() {
    let first = Self.map("s", [("a", "One."), ("b", "二。"), ("c", nil)])
    let second = Self.map(
      "letter", [("x", "One."), ("b", "Another."), ("c", "Third."), ("d", nil)])
    let third = Self.map("s", [("a", "One."), ("b", "Yet another."), ("b-2", "Another.")])
    let united = Self.united([first, second, third])
    #expect(united.sources.map(\.id) == ["s"])
    // What has no digest isn't known to be another.
    #expect(united.sources[0].editions.map(\.id) == ["a", "b", "c", "b-2", "d", "b-3"])
    func edition(_ id: String, of number: Int, _ source: EntityID) -> String {
      united.anchor(Anchor(source, id, [TextRange(0, 1)]), of: number).edition
    }
    #expect(edition("x", of: 1, "letter") == "a" && edition("b", of: 1, "letter") == "b-2")
    #expect(edition("b", of: 2, "s") == "b-3" && edition("b-2", of: 2, "s") == "b-2")
  }

  @Test("Sources of one id that share no text are apart where any digest says so")
  func sources() {
    let first = Self.map("s", [("a", "One.")])
    #expect(Self.united([first, Self.map("s", [("a", "Other.")])]).sources.count == 2)
    #expect(Self.united([first, Self.map("s", [("b", "Other.")])]).sources.count == 1)
    #expect(Self.united([first, Self.map("s", [("a", nil)])]).sources.count == 1)
  }

  @Test("The time is linear in the editions of one source")
  func growth() throws {
    let factor = try Growth.factor(from: 300) { count in
      func editions(_ word: String) -> [(id: String, text: String?)] {
        [("all", "All.")] + (0..<count).map { ("e\($0)", "\(word) \($0)") }
      }
      return [Self.map("s", editions("One")), Self.map("s", editions("Other"))]
    } _: { maps in
      #expect(
        Self.united(maps).sources.map(\.editions.count) == [
          2 * maps[0].sources[0].editions.count - 1
        ])
    }
    #expect(factor <= Growth.most)
  }
}
