internal import ArgumentModel

extension Rule {
  static let withoutEffect: Rule = Rule(
    "without-effect", .note, "What is used makes a difference.",
    explanation: """
      The statement is used in the debate, but whether it stands or falls changes no verdict: \
      everything that it bears on is settled without it. That may be as it should be, as with a \
      second good reason; or the line that it belongs to has come to nothing.
      """,
    bad: #"{ "id": "r", "premises": ["fallen", "idle"], "target": "ban", "stance": "supports" }"#,
    good:
      #"{ "id": "r", "premises": ["standing", "needed"], "target": "ban", "stance": "supports" }"#
  ) { context, report in
    let program = context.program
    let effects = Effects(program, context.labels)
    context.map.statements.forEachLent { index, statement in
      guard statement.role != .thesis, program.takesPart[index] else { return }
      let point = program.representative[index]
      guard point == Int32(index),
        program.groundOf.count(of: point) > 0 || program.attacked.count(of: point) > 0,
        !effects.isFelt(point)
      else { return }
      report(
        Rule.withoutEffect.finding(
          "no verdict depends on “\(statement.id)”", .statement, index, statement.id))
    }
  }
}

/// Which points of a debate make a difference to what they bear on directly; without a first change
/// there is no further one.
private struct Effects {
  private let program: LogicProgram
  private let labels: [Verdict.Label]
  /// How many grounds and attackers of each point have which label.
  private var grounds: [Tally]
  private var attackers: [Tally]

  private struct Tally {
    var accepted: Int32 = 0
    var rejected: Int32 = 0
    var undecided: Int32 = 0

    mutating func count(_ label: Verdict.Label, _ number: Int32) {
      switch label {
      case .accepted: accepted += number
      case .rejected: rejected += number
      case .undecided: undecided += number
      }
    }
  }

  init(_ program: LogicProgram, _ labels: [Verdict.Label]) {
    self.program = program
    self.labels = labels
    func tallies(_ rows: CompressedRows) -> [Tally] {
      (0..<program.count).map { point in
        rows[point].reduce(into: Tally()) { $0.count(labels[Int($1)], 1) }
      }
    }
    grounds = tallies(program.grounds)
    attackers = tallies(program.attackers)
  }

  /// Whether something that a point bears on would have another label if the point had.
  func isFelt(_ point: Int32) -> Bool {
    let now = labels[Int(point)]
    return Verdict.Label.allCases.contains { then in
      then != now && then != .undecided
        && (program.groundOf[point].contains { changes($0, ground: (now, then), attacker: nil) }
          || program.attacked[point].contains { changes($0, ground: nil, attacker: (now, then)) })
    }
  }

  private typealias Change = (now: Verdict.Label, then: Verdict.Label)

  private func changes(_ point: Int32, ground: Change?, attacker: Change?) -> Bool {
    var grounds = grounds[Int(point)]
    var attackers = attackers[Int(point)]
    if let ground {
      grounds.count(ground.now, -1)
      grounds.count(ground.then, 1)
    }
    if let attacker {
      attackers.count(attacker.now, -1)
      attackers.count(attacker.then, 1)
    }
    return label(point, grounds, attackers) != labels[Int(point)]
  }

  private func label(_ point: Int32, _ grounds: Tally, _ attackers: Tally) -> Verdict.Label {
    let isAsserted = program.isAsserted[Int(point)]
    let needsAll = program.needsAll[Int(point)]
    let hold =
      isAsserted
      || (needsAll ? grounds.rejected + grounds.undecided == 0 : grounds.accepted > 0)
    let fail =
      !isAsserted
      && (needsAll ? grounds.rejected > 0 : grounds.accepted + grounds.undecided == 0)
    if fail || attackers.accepted > 0 { return .rejected }
    return hold && attackers.undecided == 0 ? .accepted : .undecided
  }
}
