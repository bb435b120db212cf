public import ArgumentModel

/// How much a statement or reason moves another statement.
public struct Influence: Hashable, Sendable {
  /// The statement or reason.
  public var id: EntityID
  /// Whether it is a statement or a reason.
  public var kind: EntityKind
  /// The strength of the other as it is, less that which it would have if this one fell.
  ///
  /// From -1 to 1: above 0 for what carries it, below 0 for what weakens it.
  public var change: Double
  /// How far that can be relied on.
  public var convergence: Convergence
}

/// How much each point of a graph moves one of them.
struct Sensitivity {
  private let weighted: WeightedBipolarGraph
  private var weighing: Weighing
  private let subject: Int32
  /// Whether each point bears on the subject.
  private let bears: [Bool]
  /// How many points and ties may still be looked at.
  private var budget: Int
  /// Whether the budget sufficed for all that was asked.
  private(set) var isComplete = true

  init(_ weighted: WeightedBipolarGraph, _ weighing: Weighing, of subject: Int32, budget: Int) {
    self.budget = budget
    self.weighted = weighted
    self.weighing = weighing
    self.subject = subject
    var bears = [Bool](repeating: false, count: weighted.count)
    bears[Int(subject)] = true
    var waiting = [subject]
    while let point = waiting.popLast() {
      for other in weighted.factors[point] + weighted.supporters[point] + weighted.attackers[point]
      where !bears[Int(other)] {
        bears[Int(other)] = true
        waiting.append(other)
      }
    }
    self.bears = bears
  }

  /// By how much the subject is stronger than if a point fell.
  /// - Returns: Nil where the point doesn't bear on it, or the budget is used up.
  mutating func change(withFallOf point: Int32) -> (value: Double, convergence: Convergence)? {
    guard bears[Int(point)] else { return nil }
    let now = weighing.strengths[Int(subject)]
    let certainty = weighing.convergence[Int(weighted.components.component[Int(subject)])]
    guard
      let then = weighing.strength(
        of: subject, holding: point, at: 0, bears: bears, budget: &budget)
    else {
      isComplete = false
      return nil
    }
    return (now - then.value, max(certainty, then.convergence))
  }
}
