import TestSupport
import Testing

@testable import ArgumentFrameworks

/// What the checks of extensions let pass, on every set of small random frameworks.
struct ObjectionTests {
  @Test(
    "Exactly the extensions pass",
    arguments: [Semantics.complete, .stable, .preferred, .semiStable, .stage])
  func exact(semantics: Semantics) throws {
    var random = SeededGenerator(seed: 31)
    var refusedForSize = 0
    for number in 0..<200 {
      let (count, attacks) = DefinitionTests.randomAttacks(&random)
      let expected = Set(BruteForce(count: count, attacks: attacks).extensions(semantics))
      let solver = Self.solver(count, attacks, number.isMultiple(of: 4) ? .search : .library)
      for set in 0..<UInt32(1 << count) {
        let members = Self.members(set)
        guard solver.objection(to: members, semantics) == nil else {
          #expect(!expected.contains(set), "\(members) \(attacks)")
          continue
        }
        let isLargest = try solver.objectionToSize(of: members, semantics) == nil
        #expect(isLargest == expected.contains(set), "\(members) \(attacks)")
        if !isLargest { refusedForSize += 1 }
      }
    }
    // Only these ask for more than can be told at a glance.
    #expect((refusedForSize > 0) == [.preferred, .semiStable, .stage].contains(semantics))
  }

  @Test("Of the sets that no admissible set attacks the ideal one passes, and no larger one")
  func ideal() throws {
    var random = SeededGenerator(seed: 32)
    var refused = 0
    for _ in 0..<300 {
      let (count, attacks) = DefinitionTests.randomAttacks(&random)
      let force = BruteForce(count: count, attacks: attacks)
      let ideal = try #require(force.extensions(.ideal).first)
      let solver = Self.solver(count, attacks, .library)
      for set in force.extensions(.complete) {
        let isFine = try solver.objectionToSize(of: Self.members(set), .ideal) == nil
        #expect(isFine == (set & ideal == set), "\(Self.members(set)) \(attacks)")
        if !isFine { refused += 1 }
      }
    }
    #expect(refused > 0)
  }

  private static func members(_ set: UInt32) -> [Int32] {
    (0..<Int32(32)).filter { set >> UInt32($0) & 1 == 1 }
  }

  private static func solver(
    _ count: Int, _ attacks: [(Int, Int)], _ engine: ClauseSolver.Engine
  ) -> FrameworkSolver {
    FrameworkSolver(
      Framework(
        count: Int32(count), attackers: attacks.map { Int32($0.0) },
        attacked: attacks.map { Int32($0.1) }),
      limit: SolvingLimit.on(engine))
  }
}
