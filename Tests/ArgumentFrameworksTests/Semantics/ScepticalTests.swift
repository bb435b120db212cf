import TestSupport
import Testing

@testable import ArgumentFrameworks

/// What all preferred sets have, where no first look tells: in frameworks full of choices.
struct ScepticalTests {
  /// Choices between two, each with what it rules out, and an argument that stands whichever is made.
  private static func choices(_ random: inout SeededGenerator) -> (
    count: Int, attacks: [(Int, Int)]
  ) {
    let count = 5 + random.below(4)
    // In any order, so that what is asked about is anywhere among them.
    var order = Array(0..<count)
    for place in order.indices { order.swapAt(place, random.below(count)) }
    var attacks: [(Int, Int)] = []
    func attack(_ one: Int, _ other: Int) { attacks.append((order[one], order[other])) }
    for first in stride(from: 0, to: count - 3, by: 2) {
      attack(first, first + 1)
      attack(first + 1, first)
      let fallen = random.below(count)
      if fallen != first, fallen != first + 1 {
        attack(first, fallen)
        attack(first + 1, fallen)
      }
    }
    attack(count - 2, count - 1)
    for _ in 0..<random.below(3) { attack(random.below(count), random.below(count)) }
    return (count, attacks)
  }

  @Test("Every argument of 120 frameworks is in all preferred sets or not, as brute force finds")
  func choices() throws {
    var random = SeededGenerator(seed: 71)
    var floating = 0
    for number in 0..<120 {
      let (count, attacks) = Self.choices(&random)
      let all = BruteForce(count: count, attacks: attacks).extensions(.preferred)
      let framework = Framework(
        count: Int32(count), attackers: attacks.map { Int32($0.0) },
        attacked: attacks.map { Int32($0.1) })
      let limit = SolvingLimit.on(number % 4 == 0 ? .search : .library)
      let solver = FrameworkSolver(framework, limit: limit)
      for argument in 0..<count {
        let lacking = all.filter { $0 >> UInt32(argument) & 1 == 0 }
        let found = try solver.someExtension(
          .preferred, where: Condition(Int32(argument), isWanted: false))
        #expect(
          found.map { lacking.contains(bits($0)) } ?? lacking.isEmpty,
          "\(argument) of \(count) \(attacks)")
        if lacking.isEmpty, all.count > 1 { floating += 1 }
      }
    }
    #expect(floating > 50)
  }
}
