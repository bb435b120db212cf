internal import ArgumentModel

/// Finds for each reason of a reference what the compared map has in its place.
///
/// Steps are compared by what they lead from and to, in numbers of the reference's statements, so that no
/// word is looked at once more.
struct ReasonMatching {
  private(set) var judgements: [MapComparison.ReasonJudgement] = []

  private let reference: ArgumentMap
  private let own: ArgumentMap
  private var wanted: [ComparedStep] = []
  private var found: [ComparedStep] = []
  private var isUsed: [Bool]
  private var results: [MapComparison.ReasonJudgement?]

  /// - Parameter numbers: For each statement of the compared map its number in the reference.
  init(_ reference: PreparedReference, _ own: ComparedStatements, _ numbers: [Int?]) {
    (self.reference, self.own) = (reference.map, own.map)
    isUsed = [Bool](repeating: false, count: own.map.reasons.count)
    results = [MapComparison.ReasonJudgement?](
      repeating: nil, count: reference.map.reasons.count)
    wanted = Self.steps(reference.map) { reference.statements.ids[$0] }
    found = Self.steps(own.map) { own.ids[$0].flatMap { numbers[$0] } }
    nameSteps()
  }

  private static func steps(_ map: ArgumentMap, _ number: (EntityID) -> Int?) -> [ComparedStep] {
    map.reasons.map { reason in
      ComparedStep(
        stance: reason.stance, target: reason.target.flatMap(number),
        premises: Set(reason.premises.compactMap { number($0.statement) }))
    }
  }

  /// Says of reasons that bear on reasons which those are: the reference's own number, or the number there
  /// of the step that is nearest to the one in the compared map.
  private mutating func nameSteps() {
    let first = reference.statements.count
    let places = Dictionary(keepingFirst: reference.reasons.enumerated().map { ($1.id, $0) })
    for (index, reason) in reference.reasons.enumerated() where wanted[index].target == nil {
      wanted[index].target = reason.target.flatMap { places[$0] }.map { first + $0 }
    }
    let steps = StepIndex(wanted)
    let others = Dictionary(keepingFirst: own.reasons.enumerated().map { ($1.id, $0) })
    // One round for each step that another one stands upon; few stand higher than a handful.
    for _ in 0..<8 {
      var isChanged = false
      for (index, reason) in own.reasons.enumerated() where found[index].target == nil {
        guard let other = reason.target.flatMap({ others[$0] }), let on = found[other].target else {
          continue
        }
        let step = found[other]
        let same = steps.find(step.premises, on: on)
          .filter { wanted[$0].stance == step.stance }
          .max { a, b in (overlap(a, step), b) < (overlap(b, step), a) }
        guard let same else { continue }
        found[index].target = first + same
        isChanged = true
      }
      if !isChanged { break }
    }
  }

  /// The share of premises that a step of the reference has in common with one of the compared map.
  private func overlap(_ index: Int, _ step: ComparedStep) -> Double {
    let common = wanted[index].premises.intersection(step.premises).count
    return Double(common) / Double(wanted[index].premises.count + step.premises.count - common)
  }

  mutating func perform() {
    let steps = StepIndex(found)
    let others = StepIndex(wanted)
    // The surest first, so that no reason stands for two.
    matchSame()
    for index in wanted.indices where results[index] == nil { matchSplit(index, steps) }
    for index in wanted.indices where results[index] == nil { matchJoined(index, steps, others) }
    for index in wanted.indices where results[index] == nil { matchPartly(index, steps) }
    for index in wanted.indices where results[index] == nil { matchAgainst(index, steps) }
    for index in wanted.indices where results[index] == nil { matchElsewhere(index, steps) }
    judgements = results.enumerated().map { index, result in
      result ?? MapComparison.ReasonJudgement(judgement: .missed, reference: index, share: 0)
    }
    for index in own.reasons.indices where !isUsed[index] {
      judgements.append(MapComparison.ReasonJudgement(judgement: .added, own: [index]))
    }
  }

  private mutating func judge(
    _ index: Int, _ judgement: MapComparison.Judgement, _ own: [Int], share: Double = 1
  ) {
    results[index] = MapComparison.ReasonJudgement(
      judgement: judgement, reference: index, own: own, share: share)
    for reason in own { isUsed[reason] = true }
  }

  private mutating func matchSame() {
    // From the last, so that the first is at the end.
    var same: [ComparedStep: [Int]] = [:]
    for index in found.indices.reversed() where found[index].target != nil {
      same[found[index], default: []].append(index)
    }
    for (index, step) in wanted.enumerated() where !step.premises.isEmpty {
      if let reason = same[step]?.popLast() { judge(index, .found, [reason]) }
    }
  }

  /// The compared map's reasons for or against the same that share a premise.
  private func alike(_ index: Int, _ steps: StepIndex) -> [Int] {
    let step = wanted[index]
    guard let target = step.target else { return [] }
    return steps.find(step.premises, on: target).filter { found[$0].stance == step.stance }
  }

  private mutating func matchSplit(_ index: Int, _ steps: StepIndex) {
    let step = wanted[index]
    guard step.premises.count > 1 else { return }
    let parts = alike(index, steps).filter { reason in
      !isUsed[reason] && found[reason].premises.isStrictSubset(of: step.premises)
    }
    guard parts.count > 1 else { return }
    let all = parts.reduce(into: Set<Int>()) { $0.formUnion(found[$1].premises) }
    guard all.count > 1 else { return }
    judge(index, .notLinked, parts, share: Double(all.count) / Double(step.premises.count))
  }

  private mutating func matchJoined(_ index: Int, _ steps: StepIndex, _ others: StepIndex) {
    let step = wanted[index]
    guard let target = step.target else { return }
    let joined = alike(index, steps).first { reason in
      let premises = found[reason].premises
      return premises.isStrictSuperset(of: step.premises)
        && others.find(premises, on: target).contains { other in
          wanted[other].stance == step.stance && wanted[other].premises.isSubset(of: premises)
            && wanted[other].premises.isDisjoint(with: step.premises)
        }
    }
    // One reason stands for all that were joined in it.
    if let joined { judge(index, .notConvergent, [joined]) }
  }

  private mutating func matchPartly(_ index: Int, _ steps: StepIndex) {
    let step = wanted[index]
    let best = alike(index, steps).filter { !isUsed[$0] }.max { a, b in
      (overlap(index, found[a]), b) < (overlap(index, found[b]), a)
    }
    guard let best else { return }
    let common = found[best].premises.intersection(step.premises).count
    judge(index, .found, [best], share: Double(common) / Double(step.premises.count))
  }

  /// The same premises against instead of for, or the way round.
  private mutating func matchAgainst(_ index: Int, _ steps: StepIndex) {
    let step = wanted[index]
    guard let target = step.target else { return }
    let against = steps.find(step.premises, on: target).first { reason in
      !isUsed[reason] && found[reason].stance != step.stance
    }
    if let against { return judge(index, .wrongStance, [against]) }
    let turned = step.premises.flatMap { steps.find([target], on: $0) }
      .filter { !isUsed[$0] }.min()
    if let turned { judge(index, .wrongDirection, [turned]) }
  }

  /// The same premises, leading elsewhere.
  private mutating func matchElsewhere(_ index: Int, _ steps: StepIndex) {
    let step = wanted[index]
    guard step.target != nil else { return }
    let elsewhere = step.premises.compactMap { premise in
      steps.find(premise).first { reason in
        let common = found[reason].premises.intersection(step.premises).count
        return !isUsed[reason] && found[reason].stance == step.stance
          && common * 2 >= step.premises.count
      }
    }.min()
    if let elsewhere { judge(index, .wrongTarget, [elsewhere]) }
  }
}
