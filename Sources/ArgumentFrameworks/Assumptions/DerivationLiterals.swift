internal import ArgumentModel

/// Which atoms follow from some assumptions, as clauses: the completion of the rules, and formulas
/// for circles of them as these turn up (Lin and Zhao 2004, ASSAT).
struct DerivationLiterals: Sendable {
  /// The literal of each atom.
  private(set) var atoms: [Int32] = []
  /// The literal of each rule's body.
  private var bodies: [Int32] = []

  /// Makes the clauses.
  /// - Parameter assumed: The literal of each assumption.
  init(_ derivations: Derivations, assumed: [Int32], _ solver: inout ClauseSolver) {
    let framework = derivations.framework
    for atom in 0..<Int(framework.count) {
      let place = derivations.place[atom]
      atoms.append(place >= 0 ? assumed[Int(place)] : solver.makeVariable())
    }
    for (head, body) in zip(framework.heads, framework.bodies) {
      let literal = body.count == 1 ? atoms[Int(body[0])] : solver.makeVariable()
      bodies.append(literal)
      if body.count != 1 {
        for atom in body { solver.add(-literal, atoms[Int(atom)]) }
        solver.add(CollectionOfOne(literal) + body.map { -atoms[Int($0)] })
      }
      solver.add(-literal, atoms[Int(head)])
    }
    for atom in 0..<framework.count where derivations.place[Int(atom)] < 0 {
      solver.add(
        CollectionOfOne(-atoms[Int(atom)])
          + derivations.rulesFor[atom].map { bodies[Int($0)] })
    }
  }

  /// Forbids what the last model derives from nothing but itself; false if there is nothing.
  /// - Parameter isAssumed: Whether an assumption is made.
  func forbidCircles(
    _ derivations: Derivations, _ solver: inout ClauseSolver, assuming isAssumed: (Int32) -> Bool
  ) -> Bool {
    let isDerived = derivations.closure(isAssumed)
    var isCircular = [Bool](repeating: false, count: atoms.count)
    for atom in atoms.indices where derivations.place[atom] < 0 {
      isCircular[atom] = !isDerived[atom] && solver.isTrue(atoms[atom])
    }
    let circle = atoms.indices.filter { isCircular[$0] }
    if circle.isEmpty { return false }
    // Some rule that needs nothing of the circle has to lead into it.
    let framework = derivations.framework
    var outer: [Int32] = []
    for atom in circle {
      for rule in derivations.rulesFor[Int32(atom)]
      where !framework.bodies[Int(rule)].contains(where: { isCircular[Int($0)] }) {
        outer.append(bodies[Int(rule)])
      }
    }
    for atom in circle { solver.add(CollectionOfOne(-atoms[atom]) + outer) }
    return true
  }
}
