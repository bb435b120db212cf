internal import ArgumentModel

/// The sets of a ``Part`` as clauses, linear in the number of attacks.
///
/// Besnard and Doutre 2004 have them; Cerutti, Dunne, Giacomin and Vallati 2013 the variables for
/// what is attacked.
struct PartEncoding: SetEncoding, ~Copyable {
  private let part: Part
  private var solver: ClauseSolver
  private var attackLiterals: [Int32]
  /// Whether there are only variables of arguments, and all decisions accept.
  private let isDirect: Bool

  /// How many literals the clauses may take that do without further variables.
  private static let mostDirect = 1_000_000

  /// Makes the clauses.
  /// - Parameters:
  ///   - isExcluded: Which arguments are in no set, besides those that attack themselves.
  ///   - isMaximal: Whether each set found is to be a maximal one, if that can be had.
  init(
    _ part: Part, _ kind: SetKind, _ limit: SolvingLimit, excluding isExcluded: [Bool] = [],
    isMaximal: Bool = false
  ) {
    self.part = part
    // Where every decision accepts something, what isn't accepted is so by necessity: each set found
    // is maximal. That holds only if there are no other variables to decide.
    isDirect =
      isMaximal && kind == .admissible && part.directSize <= Self.mostDirect
      && ClauseSolver.canAlwaysPrefer(limit)
    solver = ClauseSolver(limit: limit, isAlwaysPreferring: isDirect)
    attackLiterals = [Int32](repeating: 0, count: part.members.count)
    _ = solver.makeVariables(part.count)
    addClauses(kind)
    for (argument, isExcluded) in isExcluded.enumerated() where isExcluded {
      solver.add(-(Int32(argument) + 1))
    }
  }

  var count: Int32 { part.count }

  private mutating func addClauses(_ kind: SetKind) {
    var attackedBySelf = [Int32](repeating: -1, count: part.members.count)
    for argument in 0..<part.count {
      let literal = argument + 1
      for place in part.attacked.places(argument) {
        attackedBySelf[Int(part.attacked.elements[place])] = argument
      }
      let attackers = part.attackers.places(argument)
      if attackedBySelf[Int(argument)] == argument {
        solver.add(-literal)
        if kind != .stable { continue }
      } else {
        for place in attackers {
          let attacker = part.attackers.elements[place]
          let isMutual = attackedBySelf[Int(attacker)] == argument
          // Of a mutual attack one clause is enough.
          if !isMutual || attacker < argument { solver.add(-literal, -(attacker + 1)) }
          guard !isMutual, kind == .admissible || kind == .complete else { continue }
          if isDirect {
            solver.add(CollectionOfOne(-literal) + literals(part.attackers.places(attacker)))
          } else {
            solver.add(-literal, attackLiteral(attacker))
          }
        }
      }
      switch kind {
      case .conflictFree, .admissible: break
      case .stable: solver.add(CollectionOfOne(literal) + literals(attackers))
      case .complete:
        var clause = [literal]
        for place in attackers { clause.append(-attackLiteral(part.attackers.elements[place])) }
        solver.add(clause)
      }
    }
    guard kind == .complete else { return }
    // Whether an attacker is attacked has to be told exactly here.
    for argument in 0..<part.count where attackLiterals[Int(argument)] != 0 {
      let literal = attackLiterals[Int(argument)]
      for place in part.attackers.places(argument) {
        let attacker = part.attackers.elements[place] + 1
        if attacker != literal { solver.add(-attacker, literal) }
      }
    }
  }

  private func literals(_ places: Range<Int>) -> [Int32] {
    places.map { part.attackers.elements[$0] + 1 }
  }

  mutating func attackLiteral(_ element: Int32) -> Int32 {
    if attackLiterals[Int(element)] != 0 { return attackLiterals[Int(element)] }
    let attackers = part.attackers.places(element)
    let literal: Int32
    if attackers.count == 1 {
      literal = part.attackers.elements[attackers.lowerBound] + 1
    } else {
      literal = solver.makeVariable()
      solver.add(CollectionOfOne(-literal) + literals(attackers))
    }
    attackLiterals[Int(element)] = literal
    return literal
  }

  mutating func solve(
    assuming assumptions: [Int32], constraint: [Int32]?
  ) throws(NotDecided) -> Bool {
    try solver.solve(assuming: assumptions, constraint: constraint)
  }

  /// A maximal set that is part of none found so far; nil if there are no more.
  mutating func nextMaximal() throws(NotDecided) -> [Int32]? {
    guard try solve() else { return nil }
    let set = isDirect ? set : try grown(set)
    add(literalsOutside(set))
    return set
  }

  func contains(_ element: Int32) -> Bool { solver.isTrue(element + 1) }

  func attacks(_ element: Int32) -> Bool {
    part.attackers.places(element).contains { solver.isTrue(part.attackers.elements[$0] + 1) }
  }

  func completed(_ set: [Int32]) -> [Int32] {
    var construction = PreferredConstruction(part)
    construction.accept(set)
    return construction.accepted
  }

  func largestAdmissible(in set: [Int32]) -> [Int32] { part.largestAdmissible(in: set) }

  mutating func makeVariable() -> Int32 { solver.makeVariable() }

  mutating func add(_ clause: [Int32]) { solver.add(clause) }
}
