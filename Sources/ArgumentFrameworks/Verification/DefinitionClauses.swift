internal import ArgumentModel

/// The definitions of sets of arguments as clauses, word for word: what extensions are checked by.
///
/// It is not ``PartEncoding``, which found them, so that a mistake there doesn't go unnoticed.
struct DefinitionClauses: ~Copyable {
  private let rows: CompressedRows
  private var solver: ClauseSolver

  /// Makes clauses for the sets without conflict among arguments that attack each other so.
  init(_ rows: CompressedRows, _ limit: SolvingLimit) {
    self.rows = rows
    solver = ClauseSolver(limit: limit)
    _ = solver.makeVariables(2 * rows.count)
    let attackers = rows.reversed()
    for argument in 0..<rows.count {
      // It is attacked exactly if one that attacks it is in the set, and then it isn't in it.
      solver.add(CollectionOfOne(-isAttacked(argument)) + attackers[argument].map { isIn($0) })
      for attacker in attackers[argument] { solver.add(-isIn(attacker), isAttacked(argument)) }
      solver.add(-isIn(argument), -isAttacked(argument))
    }
  }

  private func isIn(_ argument: Int32) -> Int32 { argument + 1 }

  private func isAttacked(_ argument: Int32) -> Int32 { rows.count + argument + 1 }

  /// Whoever attacks the set has to be attacked by it.
  mutating func addDefence() {
    for argument in 0..<rows.count {
      for other in rows[argument] { solver.add(-isIn(other), isAttacked(argument)) }
    }
  }

  /// The set has to have one of some arguments.
  mutating func addSome(of arguments: [Int32]) { solver.add(arguments.map { isIn($0) }) }

  /// The set may have none of some arguments.
  mutating func addNone(of arguments: [Int32]) {
    for argument in arguments { solver.add(-isIn(argument)) }
  }

  /// The set's range has to have what is in another range, and more.
  mutating func addRange(beyond isInRange: [Bool]) {
    var more: [Int32] = []
    for argument in 0..<rows.count {
      let either = [isIn(argument), isAttacked(argument)]
      if isInRange[Int(argument)] { solver.add(either) } else { more += either }
    }
    solver.add(more)
  }

  mutating func isSatisfiable() throws(NotDecided) -> Bool { try solver.solve() }
}
