/// Which sets a solver is to look for.
enum SetKind: Hashable, Sendable {
  case conflictFree, admissible, complete, stable
}

/// Sets of arguments or assumptions as clauses: the models of the clauses are the sets of a kind.
///
/// The literal of the element `e` is `e + 1`.
protocol SetEncoding: ~Copyable {
  /// How many elements sets are made of.
  var count: Int32 { get }

  /// Finds a set.
  /// - Parameter constraint: A clause for this question alone.
  mutating func solve(assuming: [Int32], constraint: [Int32]?) throws(NotDecided) -> Bool

  /// Whether the set found last has an element.
  func contains(_ element: Int32) -> Bool

  /// Whether the set found last attacks an element.
  func attacks(_ element: Int32) -> Bool

  /// A literal that is true only if the set attacks an element.
  mutating func attackLiteral(_ element: Int32) -> Int32

  /// The set with all that it defends, for one that is admissible, in ascending order.
  func completed(_ set: [Int32]) -> [Int32]

  /// The largest admissible subset of a set without conflict, in ascending order.
  func largestAdmissible(in set: [Int32]) -> [Int32]

  mutating func makeVariable() -> Int32

  /// Adds a clause.
  mutating func add(_ clause: [Int32])
}

extension SetEncoding where Self: ~Copyable {
  mutating func solve(assuming assumptions: [Int32] = []) throws(NotDecided) -> Bool {
    try solve(assuming: assumptions, constraint: nil)
  }

  /// The set found last.
  var set: [Int32] { (0..<count).filter { contains($0) } }

  /// The elements that aren't in a set, as literals: one of them is in every set that is no subset.
  func literalsOutside(_ set: [Int32]) -> [Int32] {
    var isInside = [Bool](repeating: false, count: Int(count))
    for element in set { isInside[Int(element)] = true }
    return (0..<count).filter { !isInside[Int($0)] }.map { $0 + 1 }
  }

  /// Enlarges a set as far as it goes.
  /// - Parameter kept: Literals that have to stay true.
  mutating func grown(_ set: [Int32], keeping kept: [Int32] = []) throws(NotDecided) -> [Int32] {
    var set = set
    while try solve(assuming: set.map { $0 + 1 } + kept, constraint: literalsOutside(set)) {
      set = self.set
    }
    return set
  }
}
