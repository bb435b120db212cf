internal import ArgumentModel

/// An admissible set of assumptions while it grows by all that it defends, to the least complete set
/// above it.
///
/// What follows from the set only grows, and what follows from all that it doesn't attack only
/// shrinks, so each rule is looked at once in each direction: counters say when a rule's body is
/// derived, and when no rule of an atom is left (Dowling and Gallier 1984). Atoms that only circles of
/// rules hold up are found by deriving anew; that is done where nothing else goes on, and again only if
/// it found some.
struct Completion {
  private let derivations: Derivations
  private var isMember: [Bool]
  private var isAttacked: [Bool]

  /// Whether each atom follows from the set, and how many atoms of each rule's body don't.
  private var isDerived: [Bool]
  private var missing: [Int32]
  /// Whether each atom follows from what the set doesn't attack, by how many rules, how many atoms of
  /// each rule's body don't.
  private var isPossible: [Bool]
  private var ways: [Int32]
  private var broken: [Int32]
  /// How many contraries of each assumption follow from what the set doesn't attack.
  private var threats: [Int32]
  /// The assumptions that each atom is a contrary of, by their numbers.
  private let opposed: CompressedRows

  private var derived: [Int32] = []
  private var gone: [Int32] = []

  init(_ derivations: Derivations, of set: [Int32]) {
    let framework = derivations.framework
    let (atoms, assumptions) = (Int(framework.count), framework.assumptions)
    self.derivations = derivations
    isMember = [Bool](repeating: false, count: assumptions.count)
    isAttacked = isMember
    isDerived = [Bool](repeating: false, count: atoms)
    missing = framework.bodies.map { Int32($0.count) }
    isPossible = derivations.closure { _ in true }
    ways = [Int32](repeating: 0, count: atoms)
    broken = [Int32](repeating: 0, count: framework.bodies.count)
    threats = [Int32](repeating: 0, count: assumptions.count)
    var rows: [Int32] = []
    var elements: [Int32] = []
    for (number, assumption) in assumptions.enumerated() {
      for contrary in framework.contraries[assumption] {
        rows.append(contrary)
        elements.append(Int32(number))
      }
    }
    opposed = CompressedRows(
      count: max(framework.count, Int32(assumptions.count)), rows: rows, distinct: elements)
    for (rule, body) in framework.bodies.enumerated() {
      for atom in body where !isPossible[Int(atom)] { broken[rule] += 1 }
      if broken[rule] == 0 { ways[Int(framework.heads[rule])] += 1 }
    }
    for atom in 0..<framework.count where isPossible[Int(atom)] {
      for number in opposed[atom] { threats[Int(number)] += 1 }
    }
    for number in set { isMember[Int(number)] = true }
    for number in set { derive(assumptions[Int(number)]) }
    for (rule, head) in framework.heads.enumerated() where missing[rule] == 0 { derive(head) }
  }

  /// The assumptions in the set, by their numbers.
  var members: [Int32] { isMember.indices.filter { isMember[$0] }.map(Int32.init) }

  /// Lets the set grow.
  /// - Returns: Whether it did.
  mutating func run() -> Bool {
    var hasGrown = false
    for number in threats.indices where threats[number] == 0 && join(number) { hasGrown = true }
    repeat {
      while true {
        if let atom = derived.popLast() {
          spread(atom)
        } else if let atom = gone.popLast() {
          if withdraw(atom) { hasGrown = true }
        } else {
          break
        }
      }
    } while findCircles()
    return hasGrown
  }

  private mutating func derive(_ atom: Int32) {
    guard !isDerived[Int(atom)] else { return }
    isDerived[Int(atom)] = true
    derived.append(atom)
  }

  private mutating func lose(_ atom: Int32) {
    guard isPossible[Int(atom)] else { return }
    isPossible[Int(atom)] = false
    gone.append(atom)
  }

  private mutating func join(_ number: Int) -> Bool {
    guard !isMember[number] else { return false }
    isMember[number] = true
    derive(derivations.framework.assumptions[number])
    return true
  }

  /// Does what follows from an atom's being derived.
  private mutating func spread(_ atom: Int32) {
    let framework = derivations.framework
    for rule in derivations.rulesWith[atom] {
      missing[Int(rule)] -= 1
      if missing[Int(rule)] == 0 { derive(framework.heads[Int(rule)]) }
    }
    for number in opposed[atom] where !isAttacked[Int(number)] {
      isAttacked[Int(number)] = true
      lose(framework.assumptions[Int(number)])
    }
  }

  /// Does what follows from an atom's being out of reach of all that isn't attacked.
  /// - Returns: Whether the set grew.
  private mutating func withdraw(_ atom: Int32) -> Bool {
    var hasGrown = false
    for rule in derivations.rulesWith[atom] {
      broken[Int(rule)] += 1
      guard broken[Int(rule)] == 1 else { continue }
      let head = derivations.framework.heads[Int(rule)]
      ways[Int(head)] -= 1
      if ways[Int(head)] == 0, derivations.place[Int(head)] < 0 { lose(head) }
    }
    for number in opposed[atom] {
      threats[Int(number)] -= 1
      if threats[Int(number)] == 0, join(Int(number)) { hasGrown = true }
    }
    return hasGrown
  }

  /// Takes away what only circles of rules hold up; false if there is nothing.
  private mutating func findCircles() -> Bool {
    let isReached = derivations.closure { !isAttacked[Int($0)] }
    for atom in isReached.indices where isPossible[atom] && !isReached[atom] { lose(Int32(atom)) }
    return !gone.isEmpty
  }
}
