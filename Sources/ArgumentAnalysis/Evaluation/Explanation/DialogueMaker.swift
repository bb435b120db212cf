internal import ArgumentModel

/// Tells as a dialogue why a point of a program has its label.
struct DialogueMaker {
  private let map: ArgumentMap
  private let program: LogicProgram
  private let semantics: GroundedSemantics

  init(_ map: ArgumentMap, _ program: LogicProgram, _ semantics: GroundedSemantics) {
    self.map = map
    self.program = program
    self.semantics = semantics
  }

  /// The dialogue about a point.
  func dialogue(on point: Int32) -> Dialogue {
    if let proof = ProofSearch(program, semantics).leastProof(of: point) {
      return dialogue(on: point, proof)
    }
    return dialogue(OpenCircle(program, semantics.labels, from: point), on: point)
  }

  private func dialogue(on root: Int32, _ proof: [Int32: ProofSearch.Derivation]) -> Dialogue {
    var numbers: [Int32: Int] = [:]
    var order: [Int32] = []
    var waiting = [root]
    while let point = waiting.popLast() {
      guard numbers[point] == nil, let derivation = proof[point] else { continue }
      numbers[point] = order.count
      order.append(point)
      waiting += derivation.replies.reversed()
    }
    return Dialogue(
      moves: order.map { point in
        var move = move(point, proof[point]?.why ?? .asserted)
        for (points, bearing) in [
          (proof[point]?.grounds ?? [], Dialogue.Bearing.ground),
          (proof[point]?.attackers ?? [], .attack),
        ] {
          move.replies += points.compactMap { other in
            numbers[other].map { Dialogue.Reply(bearing: bearing, move: $0) }
          }
        }
        if let derivation = proof[point] { move.others = others(point, derivation) }
        return move
      })
  }

  /// How many points would do as well as the one by which a derivation goes.
  private func others(_ point: Int32, _ derivation: ProofSearch.Derivation) -> Int {
    func standing(_ points: some Sequence<Int32>, besides told: [Int32]) -> Int {
      points.filter { semantics.labels[Int($0)] == .accepted && !told.contains($0) }.count
    }
    return switch derivation.why {
    case .supported: standing(program.grounds[point], besides: derivation.grounds)
    case .attacked, .outweighed: standing(program.attackers[point], besides: derivation.attackers)
    default: 0
    }
  }

  private func dialogue(_ circle: OpenCircle?, on root: Int32) -> Dialogue {
    guard let circle else { return Dialogue(moves: [move(root, .openConflict)]) }
    return Dialogue(
      moves: circle.links.enumerated().map { number, link in
        var move = move(link.point, open(link))
        move.replies = [
          Dialogue.Reply(
            bearing: link.isAttacked ? .attack : .ground,
            move: number + 1 < circle.links.count ? number + 1 : circle.entry)
        ]
        return move
      })
  }

  private func open(_ link: OpenCircle.Link) -> Verdict.Why {
    if link.isAttacked { return .openConflict }
    return switch part(of: link.point) {
    case .statement: .openSupport
    case .step, .objection: .openPremise
    case .warrant: .openBacking
    }
  }

  private func move(_ point: Int32, _ why: Verdict.Why) -> Dialogue.Move {
    let node = program.node(ofPoint: point)
    let id =
      node < program.statementCount
      ? map.statements[Int(node)].id : map.reasons[Int(node - program.statementCount)].id
    return Dialogue.Move(
      on: id, part: part(of: point), label: semantics.labels[Int(point)], why: why, replies: [])
  }

  private func part(of point: Int32) -> Dialogue.Part {
    if point < program.statementCount { return .statement }
    return [.step, .objection, .warrant][
      Int(point - program.statementCount) / Int(max(1, program.reasonCount))]
  }
}
