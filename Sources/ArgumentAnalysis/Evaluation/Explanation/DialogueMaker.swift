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
        return move
      })
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
