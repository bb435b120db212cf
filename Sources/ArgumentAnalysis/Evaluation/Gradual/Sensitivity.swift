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

/// How much each point of a debate moves one of them.
struct Sensitivity {
  private let weighted: WeightedDebate
  private var weighing: Weighing
  private let subject: Int32
  /// Whether each point bears on the subject.
  private let bears: [Bool]

  init(_ weighted: WeightedDebate, _ weighing: Weighing, of subject: Int32) {
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

  /// By how much the subject is stronger than if a point fell; nil where the point doesn't bear on it.
  mutating func change(withFallOf point: Int32) -> (value: Double, convergence: Convergence)? {
    guard bears[Int(point)] else { return nil }
    var isAffected: Set<Int32> = []
    var seen: Set<Int32> = [point]
    var waiting = [point]
    while let next = waiting.popLast() {
      isAffected.insert(weighted.components.component[Int(next)])
      for other in weighted.dependents[next]
      where bears[Int(other)] && seen.insert(other).inserted {
        waiting.append(other)
      }
    }
    let now = weighing.strengths[Int(subject)]
    let certainty = weighing.convergence[Int(weighted.components.component[Int(subject)])]
    let then = weighing.strength(
      of: subject, holding: point, at: 0, affected: isAffected.sorted())
    return (now - then.value, max(certainty, then.convergence))
  }
}
