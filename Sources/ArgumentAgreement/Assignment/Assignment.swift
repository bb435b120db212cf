/// The best pairs of things of two sides, each in at most one pair: an optimal assignment where only some
/// pairs are possible.
///
/// Successive shortest paths with potentials (J. Edmonds and R. M. Karp, “Theoretical improvements in
/// algorithmic efficiency for network flow problems”, 1972); each search goes only as far as it must, so
/// that the time depends on how far things compete.
public struct Assignment {
  /// A possible pair.
  public struct Pair: Hashable, Sendable {
    /// The number of the thing on the left side.
    public var left: Int
    /// The number of the thing on the right side.
    public var right: Int
    /// What is gained if they are paired; pairs that gain nothing are never taken.
    public var gain: Double

    /// Makes a pair.
    public init(_ left: Int, _ right: Int, gain: Double) {
      (self.left, self.right, self.gain) = (left, right, gain)
    }
  }

  /// The pairs with the most gain in all, ascending by their left sides.
  ///
  /// Of several such the same are chosen for the same input.
  public static func best(_ pairs: [Pair]) -> [Pair] {
    let pairs = pairs.filter { $0.gain > 0 }
    guard !pairs.isEmpty else { return [] }
    var search = AssignmentSearch(pairs)
    for left in search.lefts { _ = search.augment(left) }
    return search.pairs
  }

  /// The pairs with the most gain in all, if there is budget for finding them.
  static func best(_ pairs: [Pair], _ budget: inout WorkBudget) throws(Undefined) -> [Pair] {
    let pairs = pairs.filter { $0.gain > 0 }
    guard !pairs.isEmpty else { return [] }
    var search = AssignmentSearch(pairs)
    for left in search.lefts { try budget.spend(10 * search.augment(left)) }
    return search.pairs
  }
}

private struct AssignmentSearch {
  private let rows: [[(right: Int, gain: Double)]]
  /// The partner of each right side, and the gain with it.
  private var partner: [Int]
  private var partnerGain: [Double]
  /// The partner of each left side; -1 for none.
  private var mate: [Int]
  private var leftPrice: [Double]
  private var rightPrice: [Double]
  // What the search under way knows, cleared by what it touched.
  private var distance: [Double]
  private var isDone: [Bool]
  private var reachedFrom: [Int]

  init(_ pairs: [Assignment.Pair]) {
    let lefts = (pairs.map { $0.left }.max() ?? -1) + 1
    let rights = (pairs.map { $0.right }.max() ?? -1) + 1
    var rows = [[(right: Int, gain: Double)]](repeating: [], count: lefts)
    for pair in pairs { rows[pair.left].append((pair.right, pair.gain)) }
    self.rows = rows
    partner = [Int](repeating: -1, count: rights)
    partnerGain = [Double](repeating: 0, count: rights)
    mate = [Int](repeating: -1, count: lefts)
    // With the best gain as the price of a left side no pair has a negative cost.
    leftPrice = rows.map { row in row.map { $0.gain }.max() ?? 0 }
    rightPrice = [Double](repeating: 0, count: rights)
    distance = [Double](repeating: .infinity, count: rights)
    isDone = [Bool](repeating: false, count: rights)
    reachedFrom = [Int](repeating: -1, count: rights)
  }

  /// The left sides that may have a partner.
  var lefts: [Int] { rows.indices.filter { !rows[$0].isEmpty } }

  /// What was chosen so far, ascending by the left sides.
  var pairs: [Assignment.Pair] {
    mate.enumerated().compactMap { left, right in
      guard right >= 0 else { return nil }
      return Assignment.Pair(left, right, gain: partnerGain[right])
    }
  }

  /// Finds the cheapest way to give a left side a partner, or to leave it or one that it displaces
  /// without; returns how many pairs were looked at.
  mutating func augment(_ start: Int) -> Int {
    var looked = 0
    var heap = AssignmentHeap()
    var touched: [Int] = []
    // Leaving a left side alone costs its price.
    var (bestEnd, bestLeft, bestCost) = (-1, start, leftPrice[start])
    var (left, base) = (start, 0.0)
    var done: [Int] = []
    while true {
      looked += rows[left].count
      for (right, gain) in rows[left] where !isDone[right] {
        let cost = base + max(0, leftPrice[left] + rightPrice[right] - gain)
        guard cost < distance[right], cost < bestCost else { continue }
        if distance[right] == .infinity { touched.append(right) }
        distance[right] = cost
        reachedFrom[right] = left
        heap.push(cost, right)
      }
      var next = -1
      while let (cost, right) = heap.pop() {
        if isDone[right] || cost > distance[right] { continue }
        if cost >= bestCost { break }
        next = right
        break
      }
      guard next >= 0 else { break }
      isDone[next] = true
      done.append(next)
      if partner[next] < 0 {
        let cost = distance[next] + 0
        // A free right side has no price.
        (bestEnd, bestLeft, bestCost) = (next, -1, cost)
        break
      }
      left = partner[next]
      base = distance[next]
      if base + leftPrice[left] < bestCost {
        (bestEnd, bestLeft, bestCost) = (-1, left, base + leftPrice[left])
      }
    }
    settle(start, done, bestCost)
    trace(start, bestEnd, bestLeft)
    for right in touched {
      distance[right] = .infinity
      isDone[right] = false
      reachedFrom[right] = -1
    }
    return looked
  }

  /// Changes prices so that all costs stay at least 0 and those on the way are 0.
  private mutating func settle(_ start: Int, _ done: [Int], _ cost: Double) {
    leftPrice[start] = max(0, leftPrice[start] - cost)
    for right in done where distance[right] < cost {
      rightPrice[right] += cost - distance[right]
      let left = partner[right]
      if left >= 0 { leftPrice[left] = max(0, leftPrice[left] - (cost - distance[right])) }
    }
  }

  /// Turns the pairs on the way round.
  private mutating func trace(_ start: Int, _ end: Int, _ unpaired: Int) {
    var right = end
    if right < 0 {
      guard unpaired != start else { return }
      // The one that is left alone gives its partner to the one that displaces it.
      right = mate[unpaired]
      mate[unpaired] = -1
    }
    while right >= 0 {
      let left = reachedFrom[right]
      let before = mate[left]
      mate[left] = right
      partner[right] = left
      partnerGain[right] = rows[left].first { $0.right == right }?.gain ?? 0
      if left == start { break }
      right = before
    }
  }
}

/// The least of numbers first; of equal ones the one with the least number of its thing.
private struct AssignmentHeap {
  private var elements: [(cost: Double, right: Int)] = []

  mutating func push(_ cost: Double, _ right: Int) {
    elements.append((cost, right))
    var child = elements.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard elements[child] < elements[parent] else { break }
      elements.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> (cost: Double, right: Int)? {
    guard let first = elements.first else { return nil }
    let last = elements.removeLast()
    guard !elements.isEmpty else { return first }
    elements[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < elements.count else { break }
      if child + 1 < elements.count, elements[child + 1] < elements[child] { child += 1 }
      guard elements[child] < elements[parent] else { break }
      elements.swapAt(child, parent)
      parent = child
    }
    return first
  }
}
