import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// What verdicts hang on.
struct CruxTests {
  private static let rounds = Thoroughness.rounds(100, full: 3_000)

  @Test(
    "What falls alone or together is what trying everything finds", arguments: [false, true])
  func exhaustive(hasCircles: Bool) throws {
    var random = SeededGenerator(seed: hasCircles ? 91 : 92)
    var counts = [0, 0, 0, 0]
    for _ in 0..<Self.rounds {
      let map = Self.map(hasCircles: hasCircles, &random)
      let atoms = ReferenceProgram(map).atoms
      let evaluator = Evaluator(map)
      for statement in map.statements.prefix(1) {
        guard let own = atoms[statement.id] else { continue }
        // Of several wordings the first stands for all.
        var seen: Set<String> = [own]
        let ids = (map.statements.map(\.id) + map.reasons.map(\.id)).filter {
          atoms[$0].map { seen.insert($0).inserted } ?? false
        }
        func label(_ rejected: [EntityID]) throws -> Verdict.Label? {
          let verdicts = try evaluator.grounded(Suppositions(rejected: rejected))
          return map.statements.firstIndex { $0.id == statement.id }
            .flatMap { verdicts.statements[$0]?.label }
        }
        let before = try label([])
        var expected: [Set<Set<EntityID>>] = [[], [], []]
        for (place, id) in ids.enumerated() {
          if try label([id]) != before {
            expected[0].insert([id])
            continue
          }
          for (otherPlace, other) in ids.enumerated().dropFirst(place + 1) {
            if expected[0].contains([other]) { continue }
            if try label([other]) != before { continue }
            if try label([id, other]) != before {
              expected[1].insert([id, other])
              continue
            }
            guard before != .undecided else { continue }
            for third in ids.dropFirst(otherPlace + 1) where try label([third]) == before {
              guard try label([id, third]) == before, try label([other, third]) == before else {
                continue
              }
              if try label([id, other, third]) != before {
                expected[2].insert([id, other, third])
              }
            }
          }
        }
        let crux = try evaluator.crux(of: statement.id)
        #expect(crux.hasAllSingles)
        var found: [Set<Set<EntityID>>] = [[], [], []]
        for fall in crux.singles + crux.together {
          #expect(try label(fall.pillars.map(\.id)) == fall.label && fall.label != before)
          var sets: Set<Set<EntityID>> = [[]]
          for pillar in fall.pillars {
            sets = Set(
              sets.flatMap { set in ([pillar.id] + pillar.carriedBy).map { set.union([$0]) } })
          }
          found[fall.pillars.count - 1].formUnion(sets)
        }
        if before == .undecided {
          expected[1] = []
          expected[2] = []
          #expect(crux.exactUpTo == 1)
        }
        if found != expected {
          Issue.record(
            """
            \(statement.id) \(String(describing: before)): found \(found), expected \(expected) in
            \(String(decoding: MapWriter().bytes(map), as: UTF8.self))
            """)
          return
        }
        for size in 0..<3 { counts[size] += found[size].count }
        counts[3] += crux.objections.count
      }
    }
    #expect(counts[0] > Self.rounds && counts[1] > Self.rounds / 20 && counts[3] > Self.rounds / 2)
    #expect(counts[2] > 0, "\(counts)")
  }

  /// A debate in which most things bear on the first statement, several on the same ones.
  private static func map(hasCircles: Bool, _ random: inout SeededGenerator) -> ArgumentMap {
    let statements = 3 + random.below(3)
    var reasons: [String] = []
    for number in 0..<(3 + random.below(4)) {
      let from = 1 + random.below(statements - 1)
      var target = "s\(random.below(min(3, hasCircles ? statements : from)))"
      if number > 0, random.oneIn(4) { target = "r\(random.below(number))" }
      let stance = random.oneIn(target.hasPrefix("r") ? 1 : 2) ? "-x" : "->"
      let second = random.oneIn(3) ? "+s\(statements - 1)" : ""
      guard "s\(from)" != target, from != statements - 1 || second.isEmpty else { continue }
      reasons.append("r\(reasons.count) s\(from)\(second) \(stance) \(target)")
    }
    let names = Set(reasons.indices.map { "r\($0)" } + (0..<statements).map { "s\($0)" })
    return SmallMaps.map(
      statements: (0..<statements).map { "s\($0)" },
      reasons: reasons.filter { names.contains(String($0.split(separator: " ").last ?? "")) })
  }

  @Test("Lines, objections and questions are ranked by what they move, and answered ones left out")
  func ranked() throws {
    var map = SmallMaps.map(
      statements: ["t thesis", "a", "b", "c", "d", "e", "f"],
      reasons: ["r a+b -> t", "s c -> t", "x d -x c", "y e -x d", "z f -x r"])
    map.statements[1].credence = 0.9
    map.statements[2].credence = 0.9
    map.statements[3].credence = 0.1
    map.reasons[1].scheme = "expert-opinion"
    var answered = CriticalQuestion()
    answered.question = "expertise"
    answered.statement = "e"
    map.reasons[1].questions = [answered]
    let crux = try Evaluator(map).crux(of: "t")
    #expect(crux.verdict.label == .accepted)
    // The undercut that stands takes a line away, but the other one carries the thesis.
    #expect(crux.objections.map(\.influence.id) == ["z"] && crux.objections[0].label == .accepted)
    #expect(crux.singles.map { $0.pillars.map(\.id) }.contains(["y"]))
    #expect(crux.singles.first { $0.pillars[0].id == "y" }?.pillars[0].carriedBy == ["e"])
    #expect(crux.lines.map(\.id) == ["s"])
    #expect(!crux.questions.isEmpty && crux.questions.allSatisfy { $0.scheme == "expert-opinion" })
    #expect(!crux.questions.map(\.question).contains("expertise"))
  }

  @Test("What is put forward by itself doesn't fall with its support", arguments: [true, false])
  func asserted(isAsserted: Bool) throws {
    var map = SmallMaps.map(statements: ["t thesis", "a", "b"], reasons: ["r a -> t", "s b -> a"])
    if isAsserted { map.statements[1].asserted = true }
    let crux = try Evaluator(map).crux(of: "t")
    let falling = crux.singles.flatMap(\.pillars).flatMap { [$0.id] + $0.carriedBy }
    #expect(Set(falling) == (isAsserted ? ["r", "a"] : ["r", "a", "s", "b"]))
  }
}
