internal import ArgumentModel

/// A reason in numbers of a reference's statements.
struct ComparedStep: Hashable {
  var stance: Stance
  /// The statement or, counted on from those, the reason that it bears on; nil where the reference
  /// hasn't got it.
  var target: Int?
  var premises: Set<Int>
}

/// Steps by their premises and what they bear on, so that those which may be alike are found without
/// looking at each.
struct StepIndex {
  private struct Ends: Hashable {
    var premise: Int
    var target: Int
  }

  private var byEnds: [Ends: [Int]] = [:]
  private var byPremise: [Int: [Int]] = [:]

  init(_ steps: [ComparedStep]) {
    for (index, step) in steps.enumerated() {
      for premise in step.premises {
        byPremise[premise, default: []].append(index)
        guard let target = step.target else { continue }
        byEnds[Ends(premise: premise, target: target), default: []].append(index)
      }
    }
  }

  /// The steps that bear on a target and have any of the premises, in their order.
  func find(_ premises: Set<Int>, on target: Int) -> [Int] {
    var found: Set<Int> = []
    for premise in premises {
      found.formUnion(byEnds[Ends(premise: premise, target: target)] ?? [])
    }
    return found.sorted()
  }

  /// The steps that have a premise, in their order.
  func find(_ premise: Int) -> [Int] { byPremise[premise] ?? [] }
}
