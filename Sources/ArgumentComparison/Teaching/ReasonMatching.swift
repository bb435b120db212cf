internal import ArgumentModel

/// Finds for each reason of a reference what the compared map has in its place.
///
/// Steps are compared by what they lead from and to, in numbers of the reference's statements, so that no
/// word is looked at once more.
struct ReasonMatching {
  private(set) var judgements: [MapComparison.ReasonJudgement] = []

  /// A reason in numbers of the reference.
  private struct Step {
    var stance: Stance
    /// The statement or, counted on from those, the reason that it bears on; nil where the reference
    /// hasn't got it.
    var target: Int?
    var premises: Set<Int>
  }

  private let reference: ArgumentMap
  private let own: ArgumentMap
  private var wanted: [Step] = []
  private var found: [Step] = []
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
    nameSteps(own)
  }

  private static func steps(_ map: ArgumentMap, _ number: (EntityID) -> Int?) -> [Step] {
    map.reasons.map { reason in
      Step(
        stance: reason.stance, target: reason.target.flatMap(number),
        premises: Set(reason.premises.compactMap { number($0.statement) }))
    }
  }

  /// Says of reasons that bear on reasons which those are: the reference's own number, or the number there
  /// of the step that is nearest to the one in the compared map.
  private mutating func nameSteps(_ compared: ComparedStatements) {
    let first = reference.statements.count
    let places = Dictionary(keepingFirst: reference.reasons.enumerated().map { ($1.id, $0) })
    for (index, reason) in reference.reasons.enumerated() where wanted[index].target == nil {
      wanted[index].target = reason.target.flatMap { places[$0] }.map { first + $0 }
    }
    var byTarget: [Int: [Int]] = [:]
    for (index, step) in wanted.enumerated() {
      if let target = step.target { byTarget[target, default: []].append(index) }
    }
    let others = Dictionary(keepingFirst: own.reasons.enumerated().map { ($1.id, $0) })
    // One round for each step that another one stands upon; few stand higher than a handful.
    for _ in 0..<8 {
      var isChanged = false
      for (index, reason) in own.reasons.enumerated() where found[index].target == nil {
        guard let other = reason.target.flatMap({ others[$0] }), let on = found[other].target else {
          continue
        }
        let same = (byTarget[on] ?? []).max { a, b in
          (overlap(a, found[other]), b) < (overlap(b, found[other]), a)
        }
        guard let same, overlap(same, found[other]) > 0 else { continue }
        found[index].target = first + same
        isChanged = true
      }
      if !isChanged { break }
    }
  }

  /// The share of premises that a step of the reference has in common with one of the compared map.
  private func overlap(_ index: Int, _ step: Step) -> Double {
    guard wanted[index].stance == step.stance else { return 0 }
    let all = wanted[index].premises.union(step.premises).count
    return all == 0
      ? 0 : Double(wanted[index].premises.intersection(step.premises).count) / Double(all)
  }

  mutating func perform() {
    var byTarget: [Int: [Int]] = [:]
    var byPremise: [Int: [Int]] = [:]
    for (index, step) in found.enumerated() {
      if let target = step.target { byTarget[target, default: []].append(index) }
      for premise in step.premises { byPremise[premise, default: []].append(index) }
    }
    // The surest first, so that no reason stands for two.
    for index in wanted.indices { matchSame(index, byTarget) }
    for index in wanted.indices where results[index] == nil { matchSplit(index, byTarget) }
    for index in wanted.indices where results[index] == nil { matchJoined(index, byTarget) }
    for index in wanted.indices where results[index] == nil { matchPartly(index, byTarget) }
    for index in wanted.indices where results[index] == nil {
      matchOtherwise(index, byTarget, byPremise)
    }
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

  /// The compared map's reasons for or against the same.
  private func alike(_ index: Int, _ byTarget: [Int: [Int]]) -> [Int] {
    let step = wanted[index]
    guard let target = step.target else { return [] }
    return (byTarget[target] ?? []).filter { found[$0].stance == step.stance }
  }

  private mutating func matchSame(_ index: Int, _ byTarget: [Int: [Int]]) {
    let step = wanted[index]
    guard !step.premises.isEmpty else { return }
    let same = alike(index, byTarget).first { reason in
      !isUsed[reason] && found[reason].premises == step.premises
    }
    if let same { judge(index, .found, [same]) }
  }

  private mutating func matchSplit(_ index: Int, _ byTarget: [Int: [Int]]) {
    let step = wanted[index]
    guard step.premises.count > 1 else { return }
    let parts = alike(index, byTarget).filter { reason in
      !isUsed[reason] && !found[reason].premises.isEmpty
        && found[reason].premises.isStrictSubset(of: step.premises)
    }
    guard parts.count > 1 else { return }
    let all = parts.reduce(into: Set<Int>()) { $0.formUnion(found[$1].premises) }
    guard all.count > 1 else { return }
    judge(index, .notLinked, parts, share: Double(all.count) / Double(step.premises.count))
  }

  private mutating func matchJoined(_ index: Int, _ byTarget: [Int: [Int]]) {
    let step = wanted[index]
    guard !step.premises.isEmpty else { return }
    let fellows = wanted.indices.filter { other in
      other != index && wanted[other].target == step.target && wanted[other].stance == step.stance
    }
    let joined = alike(index, byTarget).first { reason in
      let premises = found[reason].premises
      return premises.isStrictSuperset(of: step.premises)
        && fellows.contains { other in
          !wanted[other].premises.isEmpty && wanted[other].premises.isSubset(of: premises)
            && wanted[other].premises.isDisjoint(with: step.premises)
        }
    }
    // One reason stands for all that were joined in it.
    if let joined { judge(index, .notConvergent, [joined]) }
  }

  private mutating func matchPartly(_ index: Int, _ byTarget: [Int: [Int]]) {
    let step = wanted[index]
    let best = alike(index, byTarget).filter { !isUsed[$0] }.max { a, b in
      (overlap(index, found[a]), b) < (overlap(index, found[b]), a)
    }
    guard let best, overlap(index, found[best]) > 0 else { return }
    let common = found[best].premises.intersection(step.premises).count
    judge(index, .found, [best], share: Double(common) / Double(max(1, step.premises.count)))
  }

  /// The same premises against instead of for, the way round, or leading elsewhere.
  private mutating func matchOtherwise(
    _ index: Int, _ byTarget: [Int: [Int]], _ byPremise: [Int: [Int]]
  ) {
    let step = wanted[index]
    guard let target = step.target else { return }
    let against = (byTarget[target] ?? []).first { reason in
      !isUsed[reason] && found[reason].stance != step.stance
        && !found[reason].premises.isDisjoint(with: step.premises)
    }
    if let against { return judge(index, .wrongStance, [against]) }
    let turned = (byPremise[target] ?? []).sorted().first { reason in
      !isUsed[reason] && found[reason].target.map(step.premises.contains) == true
    }
    if let turned { return judge(index, .wrongDirection, [turned]) }
    let elsewhere = step.premises.flatMap { byPremise[$0] ?? [] }.sorted().first { reason in
      let common = found[reason].premises.intersection(step.premises).count
      return !isUsed[reason] && found[reason].stance == step.stance
        && common * 2 >= step.premises.count
    }
    if let elsewhere { judge(index, .wrongTarget, [elsewhere]) }
  }
}
