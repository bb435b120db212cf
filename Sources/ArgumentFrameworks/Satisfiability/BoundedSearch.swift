/// Decides clauses by trying values, for a program without CaDiCaL: it learns nothing, and gives up
/// after so many steps.
///
/// Davis, Logemann and Loveland 1962, with two watched literals a clause (Moskewicz et al. 2001,
/// section 2) and without recursion.
struct BoundedSearch {
  /// The clauses of two literals and more, one after another; the first two of each are watched.
  private var literals: [Int32] = []
  private var clauses: [Range<Int>] = []
  /// The clauses that watch each literal.
  private var watches: [[Int32]] = []
  /// The clauses of one literal.
  private var units: [Int32] = []
  private var isContradictory = false
  private var lastAddition = Addition.nothing
  /// For each literal whether it is true, 1, or false, -1.
  private var value: [Int8] = []
  private var trail: [Int32] = []
  /// How many literals of the trail have been followed up.
  private var followed = 0
  private var levels: [Level] = []
  private var occurrences: [Int32] = []
  private let preference: Bool
  /// How many steps may still be taken: decisions, and looks at a clause.
  private var stepsLeft: Int
  private var decisions = 0

  /// What the last call added.
  private enum Addition {
    case nothing, contradiction, unit, clause
  }

  /// A decision and what followed from it.
  private struct Level {
    var start: Int
    /// Whether the other value is still to be tried.
    var isOpen: Bool
  }

  init(preferring preference: Bool, steps: Int) {
    self.preference = preference
    stepsLeft = steps
  }

  /// Where a literal stands in tables of literals.
  private func place(_ literal: Int32) -> Int {
    literal > 0 ? Int(literal) * 2 : Int(-literal) * 2 + 1
  }

  private mutating func grow(to variables: Int32) {
    let missing = Int(variables) * 2 + 2 - value.count
    guard missing > 0 else { return }
    value += [Int8](repeating: 0, count: missing)
    watches += [[Int32]](repeating: [], count: missing)
    occurrences += [Int32](repeating: 0, count: missing / 2)
  }

  /// Adds a clause.
  mutating func add(_ clause: [Int32]) {
    var distinct: [Int32] = []
    for literal in clause.sorted() where distinct.last != literal { distinct.append(literal) }
    grow(to: distinct.map { Int32($0.magnitude) }.max() ?? 0)
    // What holds whatever the values are says nothing.
    let known = Set(distinct)
    lastAddition = .nothing
    if distinct.contains(where: { $0 > 0 && known.contains(-$0) }) { return }
    for literal in distinct { occurrences[Int(literal.magnitude)] += 1 }
    switch distinct.count {
    case 0:
      lastAddition = isContradictory ? .nothing : .contradiction
      isContradictory = true
    case 1:
      lastAddition = .unit
      units.append(distinct[0])
    default:
      lastAddition = .clause
      let number = Int32(clauses.count)
      clauses.append(literals.count..<literals.count + distinct.count)
      literals += distinct
      watches[place(distinct[0])].append(number)
      watches[place(distinct[1])].append(number)
    }
  }

  /// Takes back the last clause, once.
  mutating func removeLastClause() {
    switch lastAddition {
    case .nothing: break
    case .contradiction: isContradictory = false
    case .unit: units.removeLast()
    case .clause:
      guard let range = clauses.popLast() else { break }
      for literal in literals[range.prefix(2)] {
        watches[place(literal)].removeAll { $0 == Int32(clauses.count) }
      }
      literals.removeLast(range.count)
    }
    lastAddition = .nothing
  }

  /// Whether the clauses can be satisfied.
  /// - Parameter model: Gets the values of the variables from 1.
  mutating func solve(
    _ variables: Int32, assuming assumptions: [Int32], deadline: ContinuousClock.Instant?,
    copyingTo model: inout [Bool]
  ) throws(NotDecided) -> Bool {
    grow(to: variables)
    defer { retract(to: 0) }
    if isContradictory { return false }
    guard units.allSatisfy({ assign($0) }), assumptions.allSatisfy({ assign($0) }), propagate()
    else { return false }
    let order = (1...max(1, variables)).sorted {
      (occurrences[Int($0)], $1) > (occurrences[Int($1)], $0)
    }
    // From where on the order may hold variables without a value, by level.
    var starts = [0]
    while true {
      var next = starts[starts.count - 1]
      while next < order.count, order[next] > variables || value[Int(order[next]) * 2] != 0 {
        next += 1
      }
      guard next < order.count else {
        model = (0...Int(variables)).map { value[$0 * 2] > 0 }
        return true
      }
      decisions += 1
      stepsLeft -= 1
      if stepsLeft < 0 { throw .needsSolver }
      if decisions % 256 == 0, let deadline, deadline <= .now { throw .timeout }
      levels.append(Level(start: trail.count, isOpen: true))
      starts.append(next)
      _ = assign(preference ? order[next] : -order[next])
      while !propagate() {
        if stepsLeft < 0 { throw .needsSolver }
        guard let level = levels.lastIndex(where: \.isOpen) else { return false }
        let literal = trail[levels[level].start]
        levels.removeLast(levels.count - level - 1)
        starts.removeLast(starts.count - level - 2)
        levels[level].isOpen = false
        retract(to: levels[level].start)
        _ = assign(-literal)
      }
    }
  }

  /// Makes a literal true; false if it is false.
  private mutating func assign(_ literal: Int32) -> Bool {
    let place = place(literal)
    if value[place] != 0 { return value[place] > 0 }
    value[place] = 1
    value[place ^ 1] = -1
    trail.append(literal)
    return true
  }

  private mutating func retract(to count: Int) {
    while trail.count > count, let literal = trail.popLast() {
      value[place(literal)] = 0
      value[place(-literal)] = 0
    }
    followed = trail.count
    if count == 0 { levels.removeAll(keepingCapacity: true) }
  }

  /// Follows up what was assigned; false if a clause can't be satisfied any more.
  private mutating func propagate() -> Bool {
    while followed < trail.count {
      let falsified = -trail[followed]
      followed += 1
      let row = place(falsified)
      var kept = 0
      var next = 0
      let count = watches[row].count
      stepsLeft -= count
      var isConsistent = true
      while next < count {
        let clause = watches[row][next]
        next += 1
        guard isConsistent, !moveWatch(of: clause, from: falsified) else {
          if !isConsistent {
            watches[row][kept] = clause
            kept += 1
          }
          continue
        }
        watches[row][kept] = clause
        kept += 1
        isConsistent = assign(literals[clauses[Int(clause)].lowerBound])
      }
      watches[row].removeLast(count - kept)
      if !isConsistent { return false }
    }
    return true
  }

  /// Watches another literal of a clause instead of one that became false; false if there is none
  /// and the other watched one, then the clause's first, has to be true.
  private mutating func moveWatch(of clause: Int32, from falsified: Int32) -> Bool {
    let range = clauses[Int(clause)]
    let first = range.lowerBound
    if literals[first] == falsified { literals.swapAt(first, first + 1) }
    if value[place(literals[first])] > 0 { return false }
    for other in first + 2..<range.upperBound where value[place(literals[other])] >= 0 {
      literals.swapAt(first + 1, other)
      watches[place(literals[first + 1])].append(clause)
      return true
    }
    return false
  }
}
