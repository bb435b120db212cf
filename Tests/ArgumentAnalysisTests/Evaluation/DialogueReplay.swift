import ArgumentAnalysis
import ArgumentModel

/// Plays a dialogue again, from what its moves are about and the definition alone.
struct DialogueReplay {
  private let program: ReferenceProgram
  private let moves: [Dialogue.Move]
  private let atoms: [String]

  init(_ dialogue: Dialogue, _ program: ReferenceProgram) {
    self.program = program
    moves = dialogue.moves
    atoms = dialogue.moves.map { move in
      switch move.part {
      case .statement: program.atoms[move.on] ?? "?"
      case .step: "i \(move.on)"
      case .objection: "k \(move.on)"
      case .warrant: "w \(move.on)"
      }
    }
  }

  /// What becomes of the first move.
  /// - Parameter omitted: A move that is left out.
  func label(without omitted: Int? = nil) -> Verdict.Label {
    moves[0].label == .undecided ? openLabel(omitted) : settledLabel(omitted)
  }

  /// Whether every reply is a tie of the map.
  var isTrueToMap: Bool {
    moves.indices.allSatisfy { number in
      guard let tie = program.ties[atoms[number]] else { return false }
      return moves[number].replies.allSatisfy { reply in
        let other = atoms[reply.move]
        return reply.bearing == .attack
          ? tie.attackers.contains(other) : tie.grounds.contains(other)
      }
    }
  }

  /// Every attack and every other ground of the map counts, but only moves may answer them.
  private func settledLabel(_ omitted: Int?) -> Verdict.Label {
    var ties: [String: ReferenceProgram.Tie] = [:]
    for (number, atom) in atoms.enumerated() where number != omitted {
      ties[atom] = program.ties[atom]
    }
    return Self.label(of: atoms[0], ties)
  }

  /// Only what the dialogue names counts.
  private func openLabel(_ omitted: Int?) -> Verdict.Label {
    var ties: [String: ReferenceProgram.Tie] = [:]
    for (number, atom) in atoms.enumerated() where number != omitted {
      var tie = ReferenceProgram.Tie()
      for reply in moves[number].replies {
        if reply.bearing == .attack { tie.isGiven = true }
        guard reply.move != omitted else { continue }
        if reply.bearing == .attack {
          tie.attackers.insert(atoms[reply.move])
        } else {
          tie.grounds.insert(atoms[reply.move])
        }
      }
      ties[atom] = tie
    }
    return Self.label(of: atoms[0], ties)
  }

  /// The well-founded label (Van Gelder, Ross and Schlipf 1991, section 3) that some ties suffice for.
  private static func label(of atom: String, _ ties: [String: ReferenceProgram.Tie])
    -> Verdict.Label
  {
    var accepted: Set<String> = []
    var rejected: Set<String> = []
    while true {
      let count = accepted.count + rejected.count
      for (atom, tie) in ties where !accepted.contains(atom) && !rejected.contains(atom) {
        if let supposed = tie.supposed {
          if supposed { accepted.insert(atom) } else { rejected.insert(atom) }
          continue
        }
        let isGrounded =
          tie.isGiven
          || (tie.needsAll
            ? tie.grounds.isSubset(of: accepted) : !tie.grounds.isDisjoint(with: accepted))
        if isGrounded, tie.attackers.isSubset(of: rejected) { accepted.insert(atom) }
        if !tie.attackers.isDisjoint(with: accepted) { rejected.insert(atom) }
      }
      // What rests on itself alone.
      var unfounded = Set(ties.keys).subtracting(accepted).subtracting(rejected)
      while true {
        let founded = unfounded.filter { atom in
          guard let tie = ties[atom], !tie.isGiven else { return true }
          let lost = unfounded.union(rejected)
          return tie.needsAll
            ? tie.grounds.isDisjoint(with: lost) : !tie.grounds.isSubset(of: lost)
        }
        if founded.isEmpty { break }
        unfounded.subtract(founded)
      }
      rejected.formUnion(unfounded)
      if accepted.count + rejected.count == count { break }
    }
    return accepted.contains(atom) ? .accepted : rejected.contains(atom) ? .rejected : .undecided
  }
}
