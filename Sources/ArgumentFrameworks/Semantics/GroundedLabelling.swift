public import ArgumentModel

/// What grounded semantics says of each argument (Modgil and Caminada 2009, section 4.1).
public struct GroundedLabelling: Sendable {
  /// The label of each argument.
  public let labels: [Verdict.Label]

  /// Labels a framework in time proportional to its size, without recursion.
  ///
  /// Each argument counts its attackers that aren't rejected. What has none left is accepted, what
  /// that attacks is rejected, and no longer counts for what it attacks itself.
  public init(_ framework: Framework) {
    let rows = framework.attacked
    var labels = [Verdict.Label](repeating: .undecided, count: Int(framework.count))
    var open = [Int32](repeating: 0, count: Int(framework.count))
    for attacked in rows.elements { open[Int(attacked)] += 1 }
    var waiting: [Int32] = []
    for argument in 0..<framework.count where open[Int(argument)] == 0 {
      labels[Int(argument)] = .accepted
      waiting.append(argument)
    }
    while let argument = waiting.popLast() {
      for place in rows.places(argument) {
        let rejected = rows.elements[place]
        guard labels[Int(rejected)] == .undecided else { continue }
        labels[Int(rejected)] = .rejected
        for place in rows.places(rejected) {
          let relieved = rows.elements[place]
          guard labels[Int(relieved)] == .undecided else { continue }
          open[Int(relieved)] -= 1
          if open[Int(relieved)] == 0 {
            labels[Int(relieved)] = .accepted
            waiting.append(relieved)
          }
        }
      }
    }
    self.labels = labels
  }

  /// The accepted arguments in ascending order.
  public var accepted: [Int32] {
    var accepted: [Int32] = []
    for argument in labels.indices where labels[argument] == .accepted {
      accepted.append(Int32(argument))
    }
    return accepted
  }
}
