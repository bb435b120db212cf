import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

struct CheckerTests {
  @Test("Severities come from the call, then the map, then the rule")
  func severities() throws {
    let map = try SmallMaps.map(
      #""checks":{"severity":{"no-thesis":"note","empty-text":"off"}},"statements":[{"id":"a"}]"#)
    let found = Checker().check(map).diagnostics
    #expect(found.map(\.rule) == ["no-thesis", "orphan-statement"])
    #expect(found[0].severity == .note)
    let strict = Checker(settings: ["no-thesis": .severity(.error), "orphan-statement": .off])
    #expect(strict.check(map).diagnostics.map(\.severity) == [.error])
  }

  @Test("Findings from elsewhere get the severities that the map sets for their rules, too")
  func foreignFindings() throws {
    let map = try SmallMaps.map(
      #""checks":{"severity":{"anchor-digest":"note","anchor-quote":"off"}}"#)
    let found = ["anchor-digest", "anchor-quote", "no-text"].map {
      Diagnostic(rule: $0, severity: .error, message: "x")
    }
    let settled = Checker().finish(found, map)
    #expect(settled.map(\.rule) == ["anchor-digest", "no-text"])
    #expect(settled.map(\.severity) == [.note, .error])
  }

  @Test("A finding that the map accepts is listed, and not counted")
  func acknowledged() throws {
    let map = try SmallMaps.map(
      """
      "checks":{"acknowledged":[{"rule":"orphan-statement","id":"a","why":"to be linked"},
        {"rule":"no-thesis","why":"a draft"}]},
      "statements":[{"id":"a","text":"x"},{"id":"b","text":"y"}]
      """)
    let report = Checker().check(map)
    #expect(report.acknowledgedCount == 2)
    #expect(report.count(.warning) == 1)
    #expect(report.diagnostics.first { $0.id == "a" }?.acknowledged == "to be linked")
  }

  @Test("Counterarguments that no thesis hangs on are notes")
  func loose() {
    let map = SmallMaps.map(
      statements: ["t thesis", "a counterargument", "b claim"], reasons: ["r a -x b"])
    let found = Checker().check(map).diagnostics.filter { $0.rule == "unanswered-counterargument" }
    #expect(found.map(\.severity) == [.note])
  }

  @Test("A counterargument that merely contradicts a statement is an open matter: a note")
  func contradicted() throws {
    let map = try SmallMaps.map(
      """
      "statements":[{"id":"t","role":"thesis"},{"id":"a"},{"id":"b","role":"counterargument"}],
      "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}],
      "relations":[{"id":"c","type":"contradicts","between":["a","b"]}]
      """)
    let found = Checker().check(map).diagnostics.filter { $0.rule == "unanswered-counterargument" }
    #expect(found.map(\.severity) == [.note])
  }

  @Test(
    "Tags that differ in blanks, hyphens or underscores are one tag", arguments: [" ", "-", "_"])
  func tagSpelling(between: String) throws {
    var map = SmallMaps.map(statements: ["t thesis", "a", "b", "c"])
    let tags = ["publichealth", "public\(between)health", "publichealth", "public"]
    for (place, tag) in tags.enumerated() { map.statements[place].tags = [tag] }
    let found = Checker().check(map).diagnostics.filter { $0.rule == "tag-spelling" }
    #expect(found.map(\.id) == ["a"])
    var editor = MapEditor(map)
    _ = try editor.apply(try #require(found.first?.fixes.first).edits)
    #expect(editor.map.statements[1].tags == ["publichealth"])
  }

  @Test("An attack however far below a counterargument weakens it")
  func weakenedFromBelow() {
    func found(_ attack: [String]) -> [String] {
      let map = SmallMaps.map(
        statements: ["t thesis", "c counterargument", "g", "h", "k"],
        reasons: ["r c -x t", "s g -> c", "u h -> g"] + attack)
      return Checker().check(map).diagnostics
        .filter { $0.rule == "unanswered-counterargument" }.map(\.severity.rawValue)
    }
    #expect(found([]) == ["warning"])
    #expect(found(["x k -x c"]) == [])
    #expect(found(["x k -x h"]) == found(["x k -x g"]))
    #expect(found(["x k -x h"]) != ["warning"])
  }

  @Test("What is wrong with a statement in two languages is found once")
  func bilingualFindings() throws {
    let map = try SmallMaps.map(
      """
      "languages":["en","zh-Hant"],"statements":[
        {"id":"a","role":"claim","text":{"en":"Lee says that they ring","zh-Hant":"李認為手機會響"}},
        {"id":"b","role":"claim","text":{"en":"They ring, but we stay","zh-Hant":"手機響，但是我們留下"}}]
      """)
    let found = Checker().check(map).diagnostics
    #expect(found.filter { $0.rule == "reporting-statement" }.map(\.id) == ["a"])
    #expect(found.filter { $0.rule == "several-claims" }.map(\.id) == ["b"])
  }

  @Test("Restatements in either direction are no duplicates, and hide no other duplicate")
  func restatements() throws {
    func found(_ relations: String) throws -> [String] {
      let map = try SmallMaps.map(
        """
        "languages":["en","zh-Hant"],"statements":[
          {"id":"a","text":{"en":"Phones distract pupils","zh-Hant":"手機使學生分心不專注"}},
          {"id":"b","text":{"en":"Phones ring all day","zh-Hant":"電話整天響個不停真吵"}},
          {"id":"c","text":{"en":"Phones distract pupils","zh-Hant":"電話整天響個不停真吵"}},
          {"id":"d","text":{"en":"Phones distract pupils","zh-Hant":"手機使學生分心不專注"}}],
        "relations":[\(relations)]
        """)
      return Checker().check(map).diagnostics.filter { $0.rule == "near-duplicate" }
        .map { "\($0.id ?? "-") \($0.related.first?.id ?? "-")" }
    }
    // One finding a statement, in whatever languages it is another's duplicate.
    #expect(try found("") == ["c a", "d a"])
    for ends in [#""from":"c","to":"a""#, #""from":"a","to":"c""#] {
      let restates = #"{"id":"r","type":"restates",\#(ends)}"#
      #expect(try found(restates) == ["c b", "d a"])
    }
    let both = #"{"id":"r","type":"restates","from":"a","to":"c"},"#
    let second = #"{"id":"q","type":"restates","from":"d","to":"a"}"#
    #expect(try found(both + second) == ["c b"])
  }

  @Test("Thousands of copies of one text don't have to be compared each with each")
  func copies() {
    let count = Thoroughness.rounds(3_000, full: 10_000)
    let map = SmallMaps.map(statements: (0..<count).map { "s\($0) claim The same text for all" })
    let found = Checker().check(map).diagnostics.filter { $0.rule == "near-duplicate" }
    #expect(found.count == count - 1)
  }

  @Test("A circle of very many reasons is found without overflowing the stack")
  func longCycle() {
    var map = ArgumentMap()
    let count = Thoroughness.rounds(100_000, full: 1_000_000)
    map.statements = (0..<count).map { number in
      var statement = Statement()
      statement.id = EntityID("s\(number)")
      return statement
    }
    map.reasons = (0..<count).map { number in
      var reason = Reason()
      reason.id = EntityID("r\(number)")
      reason.premises = [Premise(EntityID("s\(number)"))]
      reason.target = EntityID("s\((number + 1) % count)")
      return reason
    }
    let graph = ArgumentGraph(map, MapIndex(map))
    let cycles = graph.supportCycles()
    #expect(cycles.count == 1)
    #expect(cycles.first?.count == 2 * count)
    map.reasons.removeLast()
    #expect(ArgumentGraph(map, MapIndex(map)).supportCycles().isEmpty)
  }

  @Test("Cycles are those of a plain search", arguments: 0..<200)
  func cyclesAgree(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = 3 + random.below(8)
    let map = SmallMaps.map(
      statements: (0..<count).map { "s\($0)" },
      reasons: (0..<random.below(2 * count)).map { number in
        let target = random.oneIn(5) ? "r\(random.below(2 * count))" : "s\(random.below(count))"
        return "r\(number) s\(random.below(count))+s\(random.below(count)) "
          + "\(random.oneIn(4) ? "-x" : "->") \(target)"
      })
    let graph = ArgumentGraph(map, MapIndex(map))
    let nodes = 0..<graph.nodeCount
    func next(_ node: Int32) -> [Int32] {
      if let reason = graph.reason(ofNode: node) {
        let target = graph.target[Int(reason)]
        return graph.attacks[Int(reason)] || target < 0 ? [] : [target]
      }
      return graph.uses[node].map { graph.node(ofReason: $0) }
    }
    func reach(_ start: Int32) -> Set<Int32> {
      var seen: Set<Int32> = []
      var waiting = next(start)
      while let node = waiting.popLast() {
        if seen.insert(node).inserted { waiting += next(node) }
      }
      return seen
    }
    let reached = nodes.map(reach)
    var expected: [[Int32]] = []
    for node in nodes {
      let mates = nodes.filter {
        reached[Int(node)].contains($0) && reached[Int($0)].contains(node)
      }
      if mates.count > 1, mates.first == node { expected.append(mates) }
    }
    #expect(graph.supportCycles() == expected)
  }

  @Test("The sample maps have no error and no warning", arguments: Repository.maps)
  func samples(file: URL) throws {
    let map = try MapReader().read(Array(Data(contentsOf: file))).map
    let report = Checker().check(map)
    for finding in report.diagnostics where finding.acknowledged == nil && finding.severity > .note
    {
      Issue.record("\(file.lastPathComponent): \(finding.rule) \(finding.message)")
    }
    #expect(MapWriter().bytes(map) == Array(try Data(contentsOf: file)), "not canonical")
  }
}
