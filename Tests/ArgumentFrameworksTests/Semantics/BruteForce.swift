import ArgumentFrameworks

/// The extensions of a small framework straight from the definitions: every set of arguments is
/// looked at, as the bits of a number.
struct BruteForce {
  let count: Int
  /// The arguments that each argument attacks.
  let attacked: [UInt32]

  init(count: Int, attacks: [(Int, Int)]) {
    self.count = count
    var attacked = [UInt32](repeating: 0, count: count)
    for (attacker, target) in attacks { attacked[attacker] |= 1 << UInt32(target) }
    self.attacked = attacked
  }

  private var all: UInt32 { (1 << UInt32(count)) - 1 }

  private func attackedBy(_ set: UInt32) -> UInt32 {
    (0..<count).reduce(0) { set >> UInt32($1) & 1 == 1 ? $0 | attacked[$1] : $0 }
  }

  /// S⊕, the set and what it attacks.
  private func range(_ set: UInt32) -> UInt32 { set | attackedBy(set) }

  private func isConflictFree(_ set: UInt32) -> Bool { attackedBy(set) & set == 0 }

  /// Whether each attacker of the argument is attacked by the set.
  private func defends(_ set: UInt32, _ argument: Int) -> Bool {
    let hit = attackedBy(set)
    return (0..<count).allSatisfy {
      attacked[$0] >> UInt32(argument) & 1 == 0 || hit >> UInt32($0) & 1 == 1
    }
  }

  private func isAdmissible(_ set: UInt32) -> Bool {
    isConflictFree(set)
      && (0..<count).allSatisfy { set >> UInt32($0) & 1 == 0 || defends(set, $0) }
  }

  private func isComplete(_ set: UInt32) -> Bool {
    isAdmissible(set)
      && (0..<count).allSatisfy { set >> UInt32($0) & 1 == 1 || !defends(set, $0) }
  }

  private func maximal(_ sets: [UInt32], by measure: (UInt32) -> UInt32 = { $0 }) -> [UInt32] {
    sets.filter { set in
      let own = measure(set)
      return !sets.contains { own != measure($0) && own & measure($0) == own }
    }
  }

  /// All extensions, in ascending order of their bits.
  func extensions(_ semantics: Semantics) -> [UInt32] {
    let sets = Array(0...all)
    switch semantics {
    case .complete: return sets.filter(isComplete)
    case .grounded:
      let complete = sets.filter(isComplete)
      return complete.filter { set in complete.allSatisfy { set & $0 == set } }
    case .preferred: return maximal(sets.filter(isAdmissible))
    case .stable: return sets.filter { isConflictFree($0) && range($0) == all }
    case .semiStable: return maximal(sets.filter(isComplete), by: range)
    case .stage: return maximal(sets.filter(isConflictFree), by: range)
    case .ideal:
      let core = extensions(.preferred).reduce(all) { $0 & $1 }
      return maximal(sets.filter { $0 & core == $0 && isAdmissible($0) })
    }
  }
}

/// The bits of a set of arguments.
func bits(_ set: [Int32]) -> UInt32 { set.reduce(0) { $0 | 1 << UInt32($1) } }
