internal import ArgumentFrameworks
internal import ArgumentModel

/// The complete labellings of what the grounded one leaves open in a program, as clauses.
///
/// Each open point has a variable for being accepted and one for being rejected (Charwat, Dvořák,
/// Gaggl, Wallner and Woltran 2015, section 3.1). Points that support each other in a circle need
/// something outside to rest on; clauses for that are added only when a model goes without (loop
/// formulas; Lin and Zhao 2004).
struct LabellingEncoding: ~Copyable {
  private let program: LogicProgram
  private let labels: [Verdict.Label]
  /// The open points.
  let points: [Int32]
  /// The number of each point among the open ones, or -1.
  private let place: [Int32]
  private var solver: ClauseSolver
  private let hasCircles: Bool

  init(_ program: LogicProgram, _ labels: [Verdict.Label], limit: SolvingLimit) {
    self.program = program
    self.labels = labels
    points = (0..<program.count).filter { labels[Int($0)] == .undecided }
    var place = [Int32](repeating: -1, count: Int(program.count))
    for (number, point) in points.enumerated() { place[Int(point)] = Int32(number) }
    self.place = place
    solver = ClauseSolver(limit: limit)
    _ = solver.makeVariables(Int32(2 * points.count))
    hasCircles = program.circlesOfSupport { labels[Int($0)] == .undecided }.contains { $0 >= 0 }
    for point in points { describe(point) }
  }

  /// The literal for a point being accepted.
  func accepted(_ point: Int32) -> Int32 { 2 * place[Int(point)] + 1 }

  /// The literal for a point being rejected.
  func rejected(_ point: Int32) -> Int32 { 2 * place[Int(point)] + 2 }

  /// Whether something is open.
  private func isOpen(_ point: Int32) -> Bool { place[Int(point)] >= 0 }

  private mutating func describe(_ point: Int32) {
    let accepted = accepted(point)
    let rejected = rejected(point)
    let attackers = program.attackers[point].filter { isOpen($0) }
    solver.add(-accepted, -rejected)
    // What stands: its attackers fall, and its grounds suffice.
    var stands = attackers.map { self.rejected($0) }
    // What falls: an attacker stands, or its grounds fail.
    var falls = attackers.map { self.accepted($0) }
    let grounds = program.grounds[point].filter { isOpen($0) }
    if program.needsAll[Int(point)] {
      stands += grounds.map { self.accepted($0) }
      falls += grounds.map { self.rejected($0) }
    } else if !program.isAsserted[Int(point)],
      !program.grounds[point].contains(where: { labels[Int($0)] == .accepted })
    {
      let one = solver.makeVariable()
      let none = solver.makeVariable()
      define(one, asAnyOf: grounds.map { self.accepted($0) })
      define(-none, asAnyOf: grounds.map { -self.rejected($0) })
      stands.append(one)
      falls.append(none)
    }
    define(-accepted, asAnyOf: stands.map { -$0 })
    define(rejected, asAnyOf: falls)
  }

  /// Says that a literal is true exactly if one of others is.
  private mutating func define(_ literal: Int32, asAnyOf others: [Int32]) {
    for other in others { solver.add(literal, -other) }
    solver.add(others + [-literal])
  }

  // MARK: Asking

  /// A fresh variable.
  mutating func makeVariable() -> Int32 { solver.makeVariable() }

  /// Adds a clause.
  mutating func add(_ clause: [Int32]) { solver.add(clause) }

  /// Looks for a complete labelling of which some literals are true.
  /// - Returns: Whether there is one.
  mutating func solve(_ assumptions: [Int32] = []) throws(NotDecided) -> Bool {
    while try solver.solve(assuming: assumptions) {
      guard hasCircles, forbidUnfounded() else { return true }
    }
    return false
  }

  /// Whether a literal is true in the labelling found last.
  func isTrue(_ literal: Int32) -> Bool { solver.isTrue(literal) }

  // MARK: Circles of support

  /// Forbids what rests on nothing but itself in the last model.
  /// - Returns: Whether there was something.
  private mutating func forbidUnfounded() -> Bool {
    let standing = unfounded { solver.isTrue(accepted($0)) }
    let possible = unfounded { !solver.isTrue(rejected($0)) }
    // What is accepted needs a ground that is; what isn't rejected one that isn't.
    let clauses =
      clauses(on: standing, head: { -accepted($0) }, ground: { accepted($0) })
      + clauses(on: possible, head: { rejected($0) }, ground: { -rejected($0) })
    for clause in clauses { solver.add(clause) }
    return !clauses.isEmpty
  }

  /// Clauses by which the points of a loop hold only with a ground outside.
  private func clauses(
    on loop: [Int32], head: (Int32) -> Int32, ground: (Int32) -> Int32
  ) -> [[Int32]] {
    let inside = Set(loop)
    let outside = loop.filter { !program.needsAll[Int($0)] }.flatMap { point in
      program.grounds[point].filter { isOpen($0) && !inside.contains($0) }
    }.uniqued.map(ground)
    return loop.map { outside + [head($0)] }
  }

  /// The points of some that no chain of grounds among those leads to.
  private func unfounded(_ isIn: (Int32) -> Bool) -> [Int32] {
    var missing: [Int32: Int] = [:]
    var founded: [Int32] = []
    var isFounded = Set<Int32>()
    for point in points where isIn(point) {
      let isFree =
        program.isAsserted[Int(point)]
        || (!program.needsAll[Int(point)]
          && program.grounds[point].contains { labels[Int($0)] == .accepted })
      let needed = program.needsAll[Int(point)] ? program.grounds[point].count { isOpen($0) } : 1
      if isFree || needed == 0 {
        isFounded.insert(point)
        founded.append(point)
      } else {
        missing[point] = needed
      }
    }
    while let point = founded.popLast() {
      for other in program.groundOf[point] {
        guard let count = missing[other], !isFounded.contains(other) else { continue }
        missing[other] = count - 1
        guard count == 1 else { continue }
        isFounded.insert(other)
        founded.append(other)
      }
    }
    return points.filter { isIn($0) && !isFounded.contains($0) }
  }
}
