import ArgumentAgreement
import TestSupport
import Testing

/// That an assignment is the best, held against all that there are.
struct AssignmentTests {
  /// The most that can be gained, by trying everything.
  private static func most(_ pairs: [Assignment.Pair], from left: Int = 0, used: Int = 0) -> Double
  {
    guard let last = pairs.map(\.left).max(), left <= last else { return 0 }
    var best = most(pairs, from: left + 1, used: used)
    for pair in pairs where pair.left == left && used & (1 << pair.right) == 0 && pair.gain > 0 {
      best = max(best, pair.gain + most(pairs, from: left + 1, used: used | 1 << pair.right))
    }
    return best
  }

  @Test(
    "An assignment gains as much as the best of all",
    arguments: 0..<Thoroughness.rounds(300, full: 5000))
  func best(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (lefts, rights) = (1 + random.below(6), 1 + random.below(6))
    var pairs: [Assignment.Pair] = []
    for left in 0..<lefts {
      for right in 0..<rights where random.below(3) > 0 {
        pairs.append(Assignment.Pair(left, right, gain: Double(random.below(9)) / 4 - 0.25))
      }
    }
    let found = Assignment.best(pairs)
    #expect(Set(found.map(\.left)).count == found.count)
    #expect(Set(found.map(\.right)).count == found.count)
    #expect(found.allSatisfy { pair in pairs.contains(pair) })
    let sum = found.reduce(0) { $0 + $1.gain }
    #expect(abs(sum - Self.most(pairs)) < 1e-9)
  }
}
