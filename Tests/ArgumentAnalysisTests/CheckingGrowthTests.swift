import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Checking takes time that grows as the map does, whatever is wrong with it.
struct CheckingGrowthTests {
  private static func each(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined(separator: ",")
  }

  /// Maps in which one thing is there n times, by their members.
  static let maps: [(name: String, members: @Sendable (Int) -> String)] = [
    (
      "one id of many statements, with the ids that would be made for them taken",
      { count in
        let same = each(count) { _ in "{\"id\":\"a\"}" }
        return "\"statements\":[\(same),\(each(count) { "{\"id\":\"a-\($0 + 2)\"}" })]"
      }
    ),
    (
      "one id of many sources and what refers to it",
      { count in
        let anchor = "{\"source\":\"a\",\"edition\":\"x\",\"ranges\":[[0,1]]}"
        let statements = each(count) { "{\"id\":\"s\($0)\",\"anchors\":[\(anchor)]}" }
        return
          "\"sources\":[\(each(count) { _ in "{\"id\":\"a\"}" })],\"statements\":[\(statements)]"
      }
    ),
    (
      "editions, and anchors in each",
      { count in
        let editions = each(count) { "{\"language\":\"q\($0)\",\"translationOf\":\"q0\"}" }
        let statements = each(count) { number in
          "{\"id\":\"s\(number)\",\"anchors\":[{\"source\":\"a\",\"edition\":\"q\(number)\","
            + "\"ranges\":[[0,1]]}]}"
        }
        return
          "\"sources\":[{\"id\":\"a\",\"editions\":[\(editions)]}],\"statements\":[\(statements)]"
      }
    ),
    (
      "tags that are spelled in two ways",
      { count in
        let tags = each(count) { "\"t\($0)\",\"T\($0)\"" }
        return "\"statements\":[{\"id\":\"a\",\"tags\":[\(tags)]}]"
      }
    ),
    (
      "severities, and findings",
      { count in
        let severity = each(count) { "\"r\($0)\":\"note\"" }
        return "\"checks\":{\"severity\":{\(severity)}},\"statements\":["
          + each(count) { "{\"id\":\"s\($0)\"}" } + "]"
      }
    ),
    (
      "answers to many counterarguments, each answered many times",
      { count in
        let side = Int(Double(count).squareRoot())
        let statements = each(2 * side) {
          "{\"id\":\"s\($0)\",\"role\":\"\($0 < side ? "counterargument" : "claim")\"}"
        }
        let reasons = each(side * side) {
          "{\"id\":\"r\($0)\",\"premises\":[\"s\(side + $0 % side)\"],"
            + "\"target\":\"s\($0 / side)\",\"stance\":\"attacks\"}"
        }
        return "\"statements\":[\(statements)],\"reasons\":[\(reasons)]"
      }
    ),
  ]

  @Test("Checking a map grows as the map does", arguments: maps.indices)
  func check(number: Int) throws {
    let factor = try Growth.factor(
      from: 400,
      { count in
        try MapReader().read(
          Array("{\"format\":\"argue/1\",\(Self.maps[number].members(count))}".utf8)
        ).map
      }
    ) { map in
      #expect(!Checker().check(map).diagnostics.isEmpty)
    }
    #expect(factor <= Growth.most, "\(Self.maps[number].name)")
  }

  @Test("Mending grows as what is to be mended, and mends all of it at once")
  func fix() throws {
    func map(_ count: Int) throws -> ArgumentMap {
      let same = Self.each(count) { "{\"id\":\"a\",\"text\":\"Text \($0).\"}" }
      let reasons = Self.each(count) {
        "{\"id\":\"r\($0)\",\"premises\":[\"a\"],\"target\":\"t\",\"stance\":\"supports\"}"
      }
      let members = "\"statements\":[{\"id\":\"t\"},\(same)],\"reasons\":[\(reasons)]"
      return try MapReader().read(Array("{\"format\":\"argue/1\",\(members)}".utf8)).map
    }
    let factor = try Growth.factor(from: 300, map) { map in
      var editor = MapEditor(map)
      let outcome = Fixer().fix(&editor)
      let mended = outcome.mended.filter { $0.rule == "duplicate-id" }
      #expect(mended.count == map.statements.count - 2)
      // Numbered as they stand, the first as it was.
      let ids = editor.map.statements.map(\.id.rawValue)
      let isNumbered = ids == ["t", "a"] + (2..<map.statements.count).map { "a-\($0)" }
      #expect(isNumbered, "\(ids.suffix(3))")
      _ = try editor.apply(outcome.inverse, policy: .restoring)
      #expect(editor.map == map)
    }
    #expect(factor <= Growth.most)
  }
}
