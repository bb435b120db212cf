internal import ArgumentModel

/// The smallest proofs of what a program settles.
///
/// A proof of a point's label is a tree: what stands needs one ground, or all of them, and a proof
/// that each of its attackers falls; what falls needs one attacker that stands, or that its grounds
/// fall.
struct ProofSearch {
  /// How the label of a point is proved.
  struct Derivation {
    var why: Verdict.Why
    var grounds: [Int32] = []
    var attackers: [Int32] = []

    /// What the proof uses.
    var replies: [Int32] { grounds + attackers }
  }

  let program: LogicProgram
  let labels: [Verdict.Label]
  let fallenTogether: [Int32]

  init(_ program: LogicProgram, _ semantics: GroundedSemantics) {
    self.program = program
    labels = semantics.labels
    fallenTogether = semantics.fallenTogether
  }

  /// The proof of a point's label that is the smallest tree: how each point that it uses is proved.
  /// - Returns: Nil for a point that is undecided.
  func proof(of root: Int32) -> [Int32: Derivation]? {
    guard labels[Int(root)] != .undecided else { return nil }
    let run = MinimalProofs(self, root)
    var proof: [Int32: Derivation] = [:]
    var waiting = [root]
    while let point = waiting.popLast() {
      guard proof[point] == nil else { continue }
      let derivation = run.derivation(of: point)
      proof[point] = derivation
      waiting += derivation.replies
    }
    return proof
  }

  /// The proof of a point's label of which no part can be left out.
  ///
  /// The smallest tree may name a part twice where a set of fewer parts would do. Each part is left
  /// out once to see whether the others suffice while all else is open.
  /// - Parameter limit: How many parts a proof may have, at most, to be looked at so; a larger one is
  ///   the smallest tree and no more.
  func leastProof(of root: Int32, limit: Int = 1_000) -> [Int32: Derivation]? {
    guard var proof = proof(of: root) else { return nil }
    guard proof.count <= limit else { return proof }
    for point in proof.keys.sorted() where point != root && proof[point] != nil {
      let rest = proof.keys.filter { $0 != point }.sorted()
      let restricted = program.restricted(to: rest)
      let semantics = GroundedSemantics(restricted)
      guard let place = rest.firstIndex(of: root).map(Int32.init),
        let smaller = ProofSearch(restricted, semantics).proof(of: place)
      else { continue }
      proof = [:]
      for (place, derivation) in smaller {
        proof[rest[Int(place)]] = Derivation(
          why: derivation.why, grounds: derivation.grounds.map { rest[Int($0)] },
          attackers: derivation.attackers.map { rest[Int($0)] })
      }
    }
    return proof
  }
}
