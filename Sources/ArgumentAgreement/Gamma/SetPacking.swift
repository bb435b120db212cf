/// Chooses sets of numbers that have none in common, with the greatest gain in all, exactly.
///
/// Prices for the numbers, found by dual descent, bound what can be gained and rule out most sets (the
/// linear program's dual). The rest is gone through number by number, with those states together that
/// have used the same later numbers: units of a text lie near those that they compete with, so that
/// there are few.
struct SetPacking {
  struct Element {
    var members: [Int]
    var gain: Double

    init(_ members: [Int], _ gain: Double) { (self.members, self.gain) = (members, gain) }
  }

  private let count: Int
  private let sets: [Element]
  private var price: [Double]
  /// How many states are gone through at most.
  private static let mostStates = 3_000_000
  private static let slack = 1e-11

  init(count: Int, sets: [Element]) {
    (self.count, self.sets) = (count, sets)
    price = [Double](repeating: 0, count: count)
  }

  /// The positions of the chosen sets, ascending.
  mutating func solve(_ budget: inout WorkBudget) throws(Undefined) -> [Int] {
    guard !sets.isEmpty else { return [] }
    try findPrices(&budget)
    let greedy = greedy()
    let least = greedy.reduce(0) { $0 + sets[$1].gain }
    let most = price.reduce(0, +)
    if most - least <= Self.slack { return greedy.sorted() }
    // A set that costs more than what may still be gained is in no better choice.
    let gap = most - least
    let left = sets.indices.filter { cost($0) <= gap + Self.slack }
    return try search(left, beating: least, &budget) ?? greedy.sorted()
  }

  /// How much more than it gains the members of a set are worth.
  private func cost(_ set: Int) -> Double {
    sets[set].members.reduce(-sets[set].gain) { $0 + price[$1] }
  }

  private mutating func findPrices(_ budget: inout WorkBudget) throws(Undefined) {
    var having = [[Int]](repeating: [], count: count)
    for (index, set) in sets.enumerated() {
      for member in set.members { having[member].append(index) }
    }
    for (member, list) in having.enumerated() {
      price[member] = list.map { sets[$0].gain / Double(sets[$0].members.count) }.max() ?? 0
    }
    let size = sets.reduce(0) { $0 + $1.members.count * $1.members.count }
    for round in 0..<24 {
      var isChanged = false
      try budget.spend(5 * size)
      for step in 0..<count {
        let member = round % 2 == 0 ? step : count - 1 - step
        guard price[member] > 0 else { continue }
        // As low as the sets that have it let it be.
        var least = 0.0
        for set in having[member] { least = max(least, price[member] - cost(set)) }
        if least < price[member] - 1e-12 {
          // By half at first, so that none of a set's members carries all.
          price[member] = round < 16 ? (price[member] + least) / 2 : least
          isChanged = true
        }
      }
      if !isChanged { break }
    }
  }

  /// Sets chosen one after the other, those that cost least first.
  private func greedy() -> [Int] {
    let order = sets.indices.map { (cost($0), $0) }.sorted { $0 < $1 }.map { $0.1 }
    let other = sets.indices.map { (-sets[$0].gain, $0) }.sorted { $0 < $1 }.map { $0.1 }
    var best: (gain: Double, sets: [Int]) = (-1, [])
    for order in [order, other] {
      var isUsed = [Bool](repeating: false, count: count)
      var chosen: [Int] = []
      var gain = 0.0
      for set in order where !sets[set].members.contains(where: { isUsed[$0] }) {
        for member in sets[set].members { isUsed[member] = true }
        chosen.append(set)
        gain += sets[set].gain
      }
      if gain > best.gain { best = (gain, chosen) }
    }
    return best.sets
  }

  private struct Step {
    var set: Int
    var before: Int
  }

  private struct State {
    var gain: Double
    /// The last step that led here; -1 for none.
    var step: Int
  }

  /// Goes through all choices of some sets that may gain more than is known; nil if there is none.
  private func search(
    _ left: [Int], beating least: Double, _ budget: inout WorkBudget
  ) throws(Undefined) -> [Int]? {
    var starting = [[Int]](repeating: [], count: count)
    for set in left { starting[sets[set].members[0]].append(set) }
    // What the numbers from one on are worth together.
    var rest = [Double](repeating: 0, count: count + 1)
    for number in (0..<count).reversed() { rest[number] = rest[number + 1] + price[number] }
    var steps: [Step] = []
    // The states before a number, by the later numbers that are used.
    var states: [[Int]: State] = [[]: State(gain: 0, step: -1)]
    var seen = 0
    for number in 0..<count {
      var following: [[Int]: State] = [:]
      func reach(_ used: [Int], _ gain: Double, _ step: () -> Int) {
        let worth = used.reduce(rest[number + 1]) { $0 - price[$1] }
        guard gain + worth > least + Self.slack / 2 else { return }
        if let known = following[used], known.gain >= gain { return }
        following[used] = State(gain: gain, step: step())
      }
      for (used, state) in states.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        try budget.spend(500 * (1 + starting[number].count))
        if used.first == number {
          reach(Array(used.dropFirst()), state.gain) { state.step }
          continue
        }
        reach(used, state.gain) { state.step }
        for set in starting[number] {
          let members = sets[set].members.dropFirst()
          if members.contains(where: used.contains) { continue }
          reach((used + members).sorted(), state.gain + sets[set].gain) {
            steps.append(Step(set: set, before: state.step))
            return steps.count - 1
          }
        }
      }
      states = following
      seen += states.count
      if seen > Self.mostStates { throw .tooManyAlignments }
    }
    guard let best = states[[]], best.gain > least else { return nil }
    var chosen: [Int] = []
    var step = best.step
    while step >= 0 {
      chosen.append(steps[step].set)
      step = steps[step].before
    }
    return chosen.sorted()
  }
}
