import TestSupport
import Testing

@testable import ArgumentFrameworks

/// Frameworks beyond brute force.
struct ScaleTests {
  /// So many arguments that attack each other two by two.
  private static func pairs(_ count: Int32) -> Framework {
    let even = (0..<count).map { $0 * 2 }
    let odd = even.map { $0 + 1 }
    return Framework(count: count * 2, attackers: even + odd, attacked: odd + even)
  }

  @Test("Parts multiply, beyond 64 bits too")
  func counts() throws {
    let solver = FrameworkSolver(Self.pairs(100), limit: SolvingLimit())
    let expected = "1267650600228229401496703205376"
    #expect(try solver.count(.preferred).description == expected)
    #expect(try solver.count(.stable).description == expected)
    let complete = try FrameworkSolver(Self.pairs(3), limit: SolvingLimit()).count(.complete)
    #expect(complete == DecimalCount(27))
    var power = DecimalCount(1)
    for _ in 0..<40 { power.multiply(by: DecimalCount(1_000_000_007)) }
    #expect(power.description.count == 361 && power.description.hasSuffix("01"))
  }

  @Test("Enumeration may be stopped at any time")
  func stopping() throws {
    struct Enough: Error {}
    var count = 0
    let solver = FrameworkSolver(Self.pairs(40), limit: SolvingLimit())
    for semantics in [Semantics.preferred, .stable, .complete] {
      count = 0
      #expect(throws: Enough.self) {
        try solver.enumerate(semantics) { set in
          #expect(solver.objection(to: set, semantics) == nil)
          count += 1
          if count == 50 { throw Enough() }
        }
      }
      #expect(count == 50)
    }
  }

  @Test("A chain of mutual attacks is solved without recursion")
  func chains() throws {
    let count: Int32 = 20_000
    let first = (0..<count - 1).map { $0 }
    let second = first.map { $0 + 1 }
    let framework = Framework(
      count: count, attackers: first + second, attacked: second + first)
    let solver = FrameworkSolver(framework, limit: SolvingLimit())
    let set = try #require(try solver.someExtension(.preferred, where: nil))
    #expect(solver.objection(to: set, .stable) == nil)
    #expect(try solver.someExtension(.ideal, where: nil) == [])
  }

  @Test("The checker objects to what is no extension")
  func objections() {
    let framework = Framework(count: 4, attackers: [0, 1, 2, 3], attacked: [1, 2, 3, 3])
    let solver = FrameworkSolver(framework, limit: SolvingLimit())
    #expect(solver.objection(to: [0, 2], .complete) == nil)
    #expect(solver.objection(to: [0, 2], .stable) == nil)
    for set: [Int32] in [[], [0], [0, 1], [1], [0, 2, 3], [4], [2]] {
      #expect(solver.objection(to: set, .complete) != nil, "\(set)")
      #expect(solver.objection(to: set, .stable) != nil, "\(set)")
    }
    #expect(solver.objection(to: [0], .stage) != nil)
  }
}
