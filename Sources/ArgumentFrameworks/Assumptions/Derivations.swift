internal import ArgumentModel

/// What can be derived in a flat assumption-based framework.
struct Derivations: Sendable {
  let framework: AssumptionFramework
  /// The place of each atom among the assumptions, or -1.
  let place: [Int32]
  /// The rules that derive each atom.
  let rulesFor: CompressedRows
  /// The rules that need each atom.
  let rulesWith: CompressedRows

  init(_ framework: AssumptionFramework) {
    self.framework = framework
    var place = [Int32](repeating: -1, count: Int(framework.count))
    for (number, atom) in framework.assumptions.enumerated() { place[Int(atom)] = Int32(number) }
    self.place = place
    let rules = Array(0..<Int32(framework.heads.count))
    // Rows of rules by atoms: both are numbers below this.
    let count = max(framework.count, Int32(framework.heads.count))
    rulesFor = CompressedRows(count: count, rows: framework.heads, distinct: rules)
    var rows: [Int32] = []
    var elements: [Int32] = []
    for (rule, body) in framework.bodies.enumerated() {
      rows += body
      elements += body.map { _ in Int32(rule) }
    }
    rulesWith = CompressedRows(count: count, rows: rows, distinct: elements)
  }

  /// How many assumptions there are.
  var count: Int32 { Int32(framework.assumptions.count) }

  /// The atoms that follow from some assumptions, those themselves included (Dowling and Gallier
  /// 1984, section 3); circles of rules found nothing.
  func closure(_ isAssumed: (Int32) -> Bool) -> [Bool] {
    var isDerived = [Bool](repeating: false, count: Int(framework.count))
    var missing = framework.bodies.map { Int32($0.count) }
    var waiting: [Int32] = []
    func derive(_ atom: Int32) {
      guard !isDerived[Int(atom)] else { return }
      isDerived[Int(atom)] = true
      waiting.append(atom)
    }
    for (number, atom) in framework.assumptions.enumerated() where isAssumed(Int32(number)) {
      derive(atom)
    }
    for (rule, head) in framework.heads.enumerated() where missing[rule] == 0 { derive(head) }
    while let atom = waiting.popLast() {
      for rule in rulesWith[atom] {
        missing[Int(rule)] -= 1
        if missing[Int(rule)] == 0 { derive(framework.heads[Int(rule)]) }
      }
    }
    return isDerived
  }

  /// Which assumptions are attacked where so much is derived.
  func attacked(_ isDerived: [Bool]) -> [Bool] {
    framework.assumptions.map { assumption in
      framework.contraries[assumption].contains { isDerived[Int($0)] }
    }
  }

  /// Which assumptions a set attacks.
  func attacked(by set: [Int32]) -> [Bool] {
    var isInside = [Bool](repeating: false, count: Int(count))
    for number in set { isInside[Int(number)] = true }
    return attacked(closure { isInside[Int($0)] })
  }

  /// Which assumptions a set defends: what it doesn't attack derives nothing against them.
  func defended(by set: [Int32]) -> [Bool] {
    let isAttacked = attacked(by: set)
    return attacked(closure { !isAttacked[Int($0)] }).map { !$0 }
  }

  /// An admissible set with all that it defends; of the empty set that is the grounded one.
  func completed(_ set: [Int32]) -> [Int32] {
    var completion = Completion(self, of: set)
    return completion.run() ? completion.members : set
  }

  /// The largest admissible subset of a set without conflict.
  func largestAdmissible(in set: [Int32]) -> [Int32] {
    var set = set
    while true {
      let isDefended = defended(by: set)
      let smaller = set.filter { isDefended[Int($0)] }
      if smaller.count == set.count { return set }
      set = smaller
    }
  }
}
