import TestSupport
import Testing

@testable import ArgumentFrameworks

/// Flat assumption-based frameworks against brute force: attacks between sets of assumptions, as the
/// definitions have them, with derivations as trees over sets of atoms.
struct AssumptionDefinitionTests {
  /// A small framework, its atoms as bits of numbers.
  private struct Force {
    var count: Int
    var assumptions: [Int32]
    var contraries: [(assumption: Int32, contrary: Int32)]
    var rules: [(head: Int32, body: [Int32])]

    /// All sets of assumptions.
    var sets: [UInt32] {
      let mask = bits(assumptions)
      return (0..<UInt32(1) << UInt32(count)).filter { $0 & mask == $0 }
    }

    /// What a set derives, by applying rules until nothing new comes.
    func derived(_ set: UInt32) -> UInt32 {
      var known = set
      while let rule = rules.first(where: {
        known >> UInt32($0.head) & 1 == 0 && bits($0.body) & known == bits($0.body)
      }) {
        known |= 1 << UInt32(rule.head)
      }
      return known
    }

    func attacks(_ set: UInt32, _ assumption: Int32) -> Bool {
      contraries.contains {
        $0.assumption == assumption && derived(set) >> UInt32($0.contrary) & 1 == 1
      }
    }

    func attacks(_ set: UInt32, _ other: UInt32) -> Bool {
      assumptions.contains { other >> UInt32($0) & 1 == 1 && attacks(set, $0) }
    }

    private func isConflictFree(_ set: UInt32) -> Bool { !attacks(set, set) }

    /// Every set that attacks the assumption is attacked.
    private func defends(_ set: UInt32, _ assumption: Int32) -> Bool {
      sets.allSatisfy { !attacks($0, assumption) || attacks(set, $0) }
    }

    private func range(_ set: UInt32) -> UInt32 {
      bits(assumptions.filter { set >> UInt32($0) & 1 == 1 || attacks(set, $0) })
    }

    func extensions(_ semantics: Semantics) -> [UInt32] {
      let free = sets.filter(isConflictFree)
      let admissible = free.filter { set in
        assumptions.allSatisfy { set >> UInt32($0) & 1 == 0 || defends(set, $0) }
      }
      let complete = admissible.filter { set in
        assumptions.allSatisfy { set >> UInt32($0) & 1 == 1 || !defends(set, $0) }
      }
      func maximal(_ sets: [UInt32], _ measure: (UInt32) -> UInt32) -> [UInt32] {
        sets.filter { set in
          !sets.contains {
            measure($0) != measure(set) && measure($0) & measure(set) == measure(set)
          }
        }
      }
      switch semantics {
      case .complete: return complete
      case .grounded: return complete.filter { set in complete.allSatisfy { $0 & set == set } }
      case .preferred: return maximal(admissible) { $0 }
      case .stable: return free.filter { range($0) == bits(assumptions) }
      case .semiStable: return maximal(complete, range)
      case .stage: return maximal(free, range)
      case .ideal:
        let core = maximal(admissible) { $0 }.reduce(bits(assumptions)) { $0 & $1 }
        return maximal(admissible.filter { $0 & core == $0 }) { $0 }
      }
    }
  }

  private static func random(_ random: inout SeededGenerator) -> Force {
    let count = random.below(7) + 1
    let split = random.below(min(count, 4) + 1)
    let assumptions = (0..<Int32(split)).map { $0 }
    var contraries: [(assumption: Int32, contrary: Int32)] = []
    for assumption in assumptions {
      for _ in 0..<(random.oneIn(6) ? random.below(3) : 1) {
        contraries.append((assumption, Int32(random.below(count))))
      }
    }
    var rules: [(head: Int32, body: [Int32])] = []
    if split < count {
      // Circles of rules are frequent.
      for _ in 0..<random.below(2 * count) {
        rules.append(
          (
            Int32(split + random.below(count - split)),
            (0..<random.below(3) + (random.oneIn(8) ? 0 : 1)).map { _ in Int32(random.below(count))
            }
          ))
      }
    }
    return Force(count: count, assumptions: assumptions, contraries: contraries, rules: rules)
  }

  @Test(
    "Tasks equal brute force on 400 random frameworks; on 1,200 in thorough runs", arguments: 0..<4)
  func definitions(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 40)
    for number in 0..<Thoroughness.rounds(100, full: 300) {
      let force = Self.random(&random)
      let solver = AssumptionSolver(
        AssumptionFramework(
          count: Int32(force.count), assumptions: force.assumptions, contraries: force.contraries,
          rules: force.rules), limit: .on(number % 4 == 0 ? .search : .library))
      let atom = Int32(random.below(force.count))
      for semantics in Semantics.allCases {
        let expected = force.extensions(semantics)
        let text = "\(semantics) \(force)"
        var all: [UInt32] = []
        try solver.enumerate(semantics) { set in
          #expect(solver.objection(to: set, semantics) == nil, "\(text)")
          all.append(bits(set))
        }
        #expect(all.sorted() == expected, "EE-\(text)")
        #expect(try solver.count(semantics) == DecimalCount(expected.count), "CE-\(text)")
        let some = try solver.someExtension(semantics, where: nil).map(bits)
        #expect(some.map(expected.contains) ?? expected.isEmpty, "SE-\(text)")
        for isWanted in [true, false] {
          let fitting = expected.filter {
            (force.derived($0) >> UInt32(atom) & 1 == 1) == isWanted
          }
          let found = try solver.someExtension(
            semantics, where: Condition(atom, isWanted: isWanted)
          ).map(bits)
          #expect(
            found.map(fitting.contains) ?? fitting.isEmpty,
            "\(isWanted ? "DC" : "DS") \(atom) \(text)")
        }
      }
    }
  }
}
