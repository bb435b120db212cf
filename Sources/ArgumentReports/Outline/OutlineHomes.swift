internal import ArgumentModel

/// Where each statement is unfolded: the place nearest to a top.
///
/// What several reasons use stands where the fewest steps lead, so that no important claim is hidden
/// in the depth of the first line that happens to use it.
struct OutlineHomes {
  /// A place in the outline.
  enum Home: Hashable {
    case none
    case top
    case premise(reason: Int, position: Int)
    case relation(Int)
  }

  private let structure: MapStructure
  private var statements: [Home]
  private var reasons: [Bool]
  private var queue: [Int32] = []

  init(_ structure: MapStructure) {
    self.structure = structure
    statements = Array(repeating: .none, count: structure.map.statements.count)
    reasons = Array(repeating: false, count: structure.map.reasons.count)
  }

  /// The place of a statement.
  subscript(statement: Int) -> Home { statements[statement] }

  /// Whether a reason has a place.
  func hasReason(_ reason: Int) -> Bool { reasons[reason] }

  /// Places statements at the top, and below them what is still without a place.
  mutating func assign(tops: [Int]) {
    for statement in tops {
      statements[statement] = .top
      queue.append(Int32(statement))
    }
    spread()
  }

  /// Gives a statement a place at the top instead of the one it has.
  mutating func moveToTop(_ statement: Int) { statements[statement] = .top }

  /// Places reasons at the top, and below them what is still without a place.
  mutating func assign(reasons: [Int]) {
    for reason in reasons { place(reason: reason) }
    spread()
  }

  /// Breadth first: whatever is nearer is placed before what is farther.
  private mutating func spread() {
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for reason in structure.reasons(on: node) where !reasons[reason] { place(reason: reason) }
      for relation in structure.relations(of: node) { place(relation: relation, from: node) }
    }
    queue.removeAll(keepingCapacity: true)
  }

  private mutating func place(reason: Int) {
    reasons[reason] = true
    for (position, premise) in structure.map.reasons[reason].premises.enumerated() {
      guard let statement = structure.statement(premise.statement) else { continue }
      place(statement, .premise(reason: reason, position: position))
    }
    queue.append(structure.node(ofReason: reason))
  }

  private mutating func place(relation number: Int, from node: Int32) {
    let others = structure.map.relations[number].others { structure.node($0) == node }
    for (_, id) in others {
      guard let other = id.flatMap(structure.statement), structure.hangs(other) else { continue }
      place(other, .relation(number))
    }
  }

  private mutating func place(_ statement: Int, _ home: Home) {
    guard statements[statement] == .none else { return }
    statements[statement] = home
    queue.append(Int32(statement))
  }
}
