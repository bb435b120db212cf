import TestSupport
import Testing

@testable import ArgumentFrameworks

/// All tasks of all semantics against brute force on random frameworks.
struct DefinitionTests {
  /// Small frameworks of all kinds: empty, sparse and dense, with self-attacks and mutual ones.
  static func randomAttacks(
    _ random: inout SeededGenerator
  ) -> (count: Int, attacks: [(Int, Int)]) {
    let count = random.below(8)
    guard count > 0 else { return (0, []) }
    var attacks: [(Int, Int)] = []
    for _ in 0..<random.below(count * (random.below(3) + 1) + 1) {
      let pair = (random.below(count), random.below(count))
      if pair.0 == pair.1, !random.oneIn(3) { continue }
      attacks.append(pair)
      if random.oneIn(4) { attacks.append((pair.1, pair.0)) }
    }
    return (count, attacks)
  }

  private static func check(
    _ semantics: Semantics, _ solver: FrameworkSolver, _ expected: [UInt32],
    asking argument: Int32?,
    _ text: String
  ) throws {
    func verified(_ found: [Int32]?) throws -> UInt32? {
      guard let found else { return nil }
      #expect(solver.objection(to: found, semantics) == nil, "\(semantics) \(found) \(text)")
      #expect(found == found.sorted())
      #expect(
        try solver.objectionToSize(of: found, semantics) == nil, "\(semantics) \(found) \(text)")
      return bits(found)
    }
    let some = try verified(solver.someExtension(semantics, where: nil))
    #expect(some.map(expected.contains) ?? expected.isEmpty, "SE-\(semantics) \(text)")
    var all: [UInt32] = []
    try solver.enumerate(semantics) { set in
      if let set = try verified(set) { all.append(set) }
    }
    #expect(all.sorted() == expected, "EE-\(semantics) \(text)")
    #expect(try solver.count(semantics) == DecimalCount(expected.count), "CE-\(semantics) \(text)")
    guard let argument else { return }
    for isWanted in [true, false] {
      let fitting = expected.filter { ($0 >> UInt32(argument) & 1 == 1) == isWanted }
      let found = try verified(
        solver.someExtension(semantics, where: Condition(argument, isWanted: isWanted)))
      #expect(
        found.map(fitting.contains) ?? fitting.isEmpty,
        "\(isWanted ? "DC" : "DS")-\(semantics) \(argument) \(text)")
    }
  }

  @Test(
    "Tasks equal brute force on 600 random frameworks; on 10,000 in thorough runs",
    arguments: 0..<Thoroughness.rounds(3, full: 20))
  func definitions(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 700)
    for number in 0..<Thoroughness.rounds(200, full: 500) {
      let (count, attacks) = Self.randomAttacks(&random)
      let force = BruteForce(count: count, attacks: attacks)
      let framework = Framework(
        count: Int32(count), attackers: attacks.map { Int32($0.0) },
        attacked: attacks.map { Int32($0.1) })
      // Without a solver the answers have to be the same.
      let limit = SolvingLimit.on(number % 4 == 0 ? .search : .library)
      let solver = FrameworkSolver(framework, limit: limit)
      let argument = count == 0 ? nil : Int32(random.below(count))
      for semantics in Semantics.allCases {
        try Self.check(
          semantics, solver, force.extensions(semantics), asking: argument, "\(count) \(attacks)")
      }
    }
  }
}
