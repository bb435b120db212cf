import ArgumentAnalysis
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Strengths by the gradual semantics.
struct GradualTests {
  /// A map of plain supports and attacks among statements with base scores.
  private func map(_ bases: [(id: String, base: Double)], _ edges: [String]) -> ArgumentMap {
    var map = SmallMaps.map(
      statements: bases.map(\.id),
      reasons: edges.enumerated().map { "e\($0) \($1)" })
    for (place, (_, base)) in bases.enumerated() { map.statements[place].credence = base }
    return map
  }

  private func strength(
    _ map: ArgumentMap, _ semantics: GradualSemantics, _ id: EntityID
  ) throws -> Strength {
    let place = try #require(map.statements.firstIndex { $0.id == id })
    return try #require(try Evaluator(map).strengths(semantics).statements[place])
  }

  @Test("The debate on cycling of Rago et al. (2016) has the strengths published for it")
  func published() throws {
    let map = map(
      [
        ("A1", 0.5), ("A2", 0.5), ("P1", 0.7), ("P2", 0.5), ("P3", 0.9), ("C1", 0.2), ("C2", 0.2),
        ("C3", 0.6), ("C4", 0.5),
      ],
      [
        "C1 -x A2", "C2 -x P2", "C3 -x P2", "C4 -x P2", "P1 -> A1", "P2 -> A1", "P3 -> A2",
      ])
    for (id, value) in [("A1", 0.862), ("A2", 0.85), ("P2", 0.08)] as [(EntityID, Double)] {
      let found = try strength(map, .dfQuAD, id)
      #expect(abs(found.value - value) < 1e-12 && found.convergence == .exact)
    }
  }

  @Test("The first example of Čyras, Kampik and Weng (2022) has the energies published for it")
  func publishedEnergies() throws {
    let map = map(
      [("a", 0.5), ("b", 0.2), ("c", 0.85), ("d", 0.65), ("e", 0.4), ("f", 1)],
      ["b -> a", "c -x a", "d -> a", "e -x b", "e -> c", "f -x c"])
    let published: [(EntityID, Double)] = [
      ("a", 0.519), ("b", 0.172), ("c", 0.625), ("d", 0.65), ("e", 0.4), ("f", 1),
    ]
    for (id, value) in published {
      let found = try strength(map, .quadraticEnergy, id)
      #expect(abs(found.value - value) < 0.0005 && found.convergence == .exact)
    }
  }

  @Test(
    "What is written twice, or from both ends, weighs once", arguments: GradualSemantics.allCases)
  func repetitions(semantics: GradualSemantics) throws {
    func map(_ relations: String) throws -> ArgumentMap {
      try SmallMaps.map(
        """
        "statements":[{"id":"t","role":"thesis"},{"id":"x"},{"id":"y"}],
        "reasons":[{"id":"r","premises":["y"],"target":"t","stance":"supports"}],
        "relations":[\(relations)]
        """)
    }
    let once = #"{"id":"a","type":"contradicts","between":["t","x"]}"#
    let twice = once + #",{"id":"b","type":"contradicts","between":["x","t"]}"#
    let (one, two) = (try map(once), try map(twice))
    for id in ["t", "x"] as [EntityID] {
      #expect(try strength(one, semantics, id).value == strength(two, semantics, id).value)
    }
  }

  @Test("The h-categoriser has the values of Besnard and Hunter (2001)")
  func categoriser() throws {
    // A chain: 1, 1/2, 2/3, 3/5; an attack on itself and a mutual one: the golden ratio.
    let chain = map(
      ["a", "b", "c", "d"].map { ($0, 1) }, ["a -x b", "b -x c", "c -x d"])
    for (id, value) in [("b", 0.5), ("c", 2.0 / 3), ("d", 0.6)] as [(EntityID, Double)] {
      #expect(abs(try strength(chain, .hCategoriser, id).value - value) < 1e-12)
    }
    let golden = (5.0.squareRoot() - 1) / 2
    for edges in [["a -x a"], ["a -x b", "b -x a"]] {
      let found = try strength(map([("a", 1), ("b", 1)], edges), .hCategoriser, "a")
      #expect(abs(found.value - golden) < 1e-9 && found.convergence == .proven)
    }
    // Max-based looks at the strongest attacker, card-based at their number first.
    let several = map(
      [("a", 1), ("b", 0.5), ("c", 0.25), ("d", 0), ("t", 1)],
      ["a -x t", "b -x t", "c -x t", "d -x t"])
    #expect(abs(try strength(several, .maxBased, "t").value - 0.5) < 1e-12)
    #expect(abs(try strength(several, .hCategoriser, "t").value - 1 / 2.75) < 1e-12)
    #expect(abs(try strength(several, .cardBased, "t").value - 1 / (4 + 1.75 / 3)) < 1e-12)
  }

  @Test("What oscillates forever is found along the continuous model, and said to be no proof")
  func cycles() throws {
    // Both by hand from the fixed-point equations: 1 - s = s; and w(1 - h(3s)) = s for six in two
    // camps.
    let mutual = map([("a", 1), ("b", 1)], ["a -x b", "b -x a"])
    let found = try strength(mutual, .dfQuAD, "a")
    #expect(abs(found.value - 0.5) < 1e-6 && found.convergence == .reached)
    let camps = map(
      ["a", "b", "c", "d", "e", "f"].map { ($0, 0.9) },
      ["a", "b", "c"].flatMap { one in
        ["d", "e", "f"].flatMap { ["\(one) -x \($0)", "\($0) -x \(one)"] }
      })
    let energy = try strength(camps, .quadraticEnergy, "a")
    #expect(abs(energy.value - 0.385) < 1e-3 && energy.convergence == .reached)
    #expect(abs(0.9 / (1 + 9 * energy.value * energy.value) - energy.value) < 1e-6)
    // Mild cycles are provably settled.
    let mild = map([("a", 0.4), ("b", 0.6)], ["a -x b", "b -> a"])
    for semantics in [GradualSemantics.dfQuAD, .quadraticEnergy] {
      #expect(try strength(mild, semantics, "a").convergence == .proven)
    }
    let euler = try strength(mild, .euler, "a")
    #expect(euler.convergence != .open)
  }

  @Test("Linked premises count as one, undercuts weaken the step, and what falls moves the thesis")
  func linked() throws {
    var map = SmallMaps.map(
      statements: ["t", "a", "b", "u"], reasons: ["r a+b -> t", "x u -x r"])
    for (place, credence) in [0.5, 0.8, 0.5, 0.25].enumerated() {
      map.statements[place].credence = credence
    }
    map.reasons[0].strength = 0.5
    // The step: 0.5 · 0.8 · 0.5 = 0.2, less a quarter; the thesis: 0.5 + 0.5 · 0.15.
    let strengths = try Evaluator(map).strengths(.dfQuAD)
    #expect(abs((strengths.reasons[0]?.value ?? 0) - 0.15) < 1e-12)
    #expect(abs((strengths.statements[0]?.value ?? 0) - 0.575) < 1e-12)
    let influences = try Evaluator(map).influences(on: "t", .dfQuAD).all
    #expect(influences.map(\.id) == ["a", "b", "r", "u", "x"])
    #expect(abs(influences[0].change - 0.075) < 1e-12)
    #expect(abs(influences[3].change + 0.025) < 1e-12)
    #expect(try !Evaluator(map).influences(on: "t", .dfQuAD, budget: 3).isComplete)
    let supposed = try Evaluator(map).strengths(.dfQuAD, Suppositions(rejected: ["x"]))
    #expect(abs((supposed.statements[0]?.value ?? 0) - 0.6) < 1e-12)
    // What counts as said is 1: the step is 0.5 · 0.8, less a quarter.
    map.reasons[0].premises[1].kind = .locution
    let said = try Evaluator(map).strengths(.dfQuAD)
    #expect(abs((said.reasons[0]?.value ?? 0) - 0.3) < 1e-12)
  }

  @Test(
    "On random maps without cycles every strength is what its definition says",
    arguments: GradualSemantics.allCases)
  func random(_ semantics: GradualSemantics) throws {
    var random = SeededGenerator(seed: 81)
    for _ in 0..<1_000 {
      let count = 2 + random.below(12)
      var bases: [(id: String, base: Double)] = []
      for number in 0..<count { bases.append(("s\(number)", Double(random.below(101)) / 100)) }
      var supports: [Int: [Int]] = [:]
      var attacks: [Int: [Int]] = [:]
      var edges: [String] = []
      for _ in 0..<random.below(2 * count) {
        let from = 1 + random.below(count - 1)
        let to = random.below(from)
        let isAttack = random.oneIn(2)
        if isAttack {
          attacks[to, default: []].append(from)
        } else {
          supports[to, default: []].append(from)
        }
        edges.append("s\(from) \(isAttack ? "-x" : "->") s\(to)")
      }
      var expected = [Double](repeating: 0, count: count)
      // Edges lead from higher numbers to lower ones.
      for number in (0..<count).reversed() {
        let for_ = semantics.countsSupport ? (supports[number] ?? []).map { expected[$0] } : []
        let against = (attacks[number] ?? []).map { expected[$0] }
        let founded = (attacks[number] ?? []).filter { bases[$0].base > 0 }.map { expected[$0] }
        expected[number] = Self.definition(
          semantics, bases[number].base, for_, against, founded)
      }
      let strengths = try Evaluator(map(bases, edges)).strengths(semantics)
      #expect(strengths.convergence == .exact && strengths.residual == 0)
      for number in 0..<count {
        let found = strengths.statements[number]?.value ?? -1
        #expect(abs(found - expected[number]) < 1e-9, "\(bases) \(edges) s\(number)")
      }
    }
  }

  /// The definitions of `Weighing.md`, “The formulas”, written out.
  private static func definition(
    _ semantics: GradualSemantics, _ w: Double, _ for_: [Double], _ against: [Double],
    _ founded: [Double]
  ) -> Double {
    func product(_ values: [Double], _ power: Double) -> Double {
      values.map { pow(1 - $0, power) }.reduce(1, *)
    }
    let sum = for_.reduce(0, +) - against.reduce(0, +)
    switch semantics {
    case .dfQuAD, .squaredDFQuAD:
      let power: Double = semantics == .dfQuAD ? 1 : 2
      let alpha = product(against, power) - product(for_, power)
      return alpha >= 0 ? w + (1 - w) * alpha : w + w * alpha
    case .euler: return 1 - (1 - w * w) / (1 + w * exp(sum))
    case .quadraticEnergy:
      func h(_ x: Double) -> Double { max(0, x) * max(0, x) / (1 + max(0, x) * max(0, x)) }
      return w + (1 - w) * h(sum) - w * h(-sum)
    case .hCategoriser: return w / (1 + against.reduce(0, +))
    case .maxBased: return w / (1 + (against.max() ?? 0))
    case .cardBased:
      guard !founded.isEmpty else { return w }
      let n = Double(founded.count)
      return w / (1 + n + founded.reduce(0, +) / n)
    }
  }
}
