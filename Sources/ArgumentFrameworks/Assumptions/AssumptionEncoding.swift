internal import ArgumentModel

/// The sets of assumptions of a flat framework as clauses.
///
/// A set attacks an assumption if it derives a contrary of it, and defends one if what it doesn't
/// attack derives none (Bondarenko et al. 1997, section 4; Lehtonen, Wallner and Järvisalo 2021,
/// section 4). So there are two derivations: from the set, and from what it doesn't attack.
struct AssumptionEncoding: SetEncoding, ~Copyable {
  private let derivations: Derivations
  private let kind: SetKind
  private var solver: ClauseSolver
  /// What follows from the set.
  private let own: DerivationLiterals
  /// What follows from all that it doesn't attack.
  private let others: DerivationLiterals
  /// Whether each assumption is attacked.
  private let attacked: [Int32]

  init(_ derivations: Derivations, _ kind: SetKind, _ limit: SolvingLimit) {
    let framework = derivations.framework
    var solver = ClauseSolver(limit: limit)
    _ = solver.makeVariables(derivations.count)
    let members = (0..<derivations.count).map { $0 + 1 }
    let own = DerivationLiterals(derivations, assumed: members, &solver)
    var attacked: [Int32] = []
    for assumption in framework.assumptions {
      let contraries = framework.contraries[assumption].map { own.atoms[Int($0)] }
      let literal = contraries.count == 1 ? contraries[0] : solver.makeVariable()
      attacked.append(literal)
      guard contraries.count != 1 else { continue }
      for contrary in contraries { solver.add(-contrary, literal) }
      solver.add(CollectionOfOne(-literal) + contraries)
    }
    let others = DerivationLiterals(derivations, assumed: attacked.map { -$0 }, &solver)
    for (number, assumption) in framework.assumptions.enumerated() {
      solver.add(-members[number], -attacked[number])
      let against = framework.contraries[assumption].map { others.atoms[Int($0)] }
      switch kind {
      case .conflictFree: break
      case .stable: solver.add(members[number], attacked[number])
      case .admissible, .complete:
        for literal in against { solver.add(-members[number], -literal) }
        if kind == .complete { solver.add(CollectionOfOne(members[number]) + against) }
      }
    }
    self.derivations = derivations
    self.kind = kind
    self.solver = solver
    self.own = own
    self.others = others
    self.attacked = attacked
  }

  var count: Int32 { derivations.count }

  mutating func solve(
    assuming assumptions: [Int32], constraint: [Int32]?
  ) throws(NotDecided) -> Bool {
    while try solver.solve(assuming: assumptions, constraint: constraint) {
      let members = (0..<count).map { solver.isTrue($0 + 1) }
      let isAttacked = attacked.map { solver.isTrue($0) }
      var isRefined = own.forbidCircles(derivations, &solver) { members[Int($0)] }
      // Elsewhere it does no harm if more seems to follow than does.
      if kind == .complete, !isRefined {
        isRefined = others.forbidCircles(derivations, &solver) { !isAttacked[Int($0)] }
      }
      if !isRefined { return true }
    }
    return false
  }

  func contains(_ element: Int32) -> Bool { solver.isTrue(element + 1) }

  func attacks(_ element: Int32) -> Bool { solver.isTrue(attacked[Int(element)]) }

  func attackLiteral(_ element: Int32) -> Int32 { attacked[Int(element)] }

  /// A literal that is true if an atom follows from the set, and false if not.
  func literal(ofAtom atom: Int32) -> Int32 { own.atoms[Int(atom)] }

  func completed(_ set: [Int32]) -> [Int32] { derivations.completed(set) }

  func largestAdmissible(in set: [Int32]) -> [Int32] { derivations.largestAdmissible(in: set) }

  mutating func makeVariable() -> Int32 { solver.makeVariable() }

  mutating func add(_ clause: [Int32]) { solver.add(clause) }
}
