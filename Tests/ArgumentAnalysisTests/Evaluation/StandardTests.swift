import ArgumentAnalysis
import ArgumentModel
import TestSupport
import Testing

/// Proof standards.
struct StandardTests {
  /// A thesis with reasons for and against it of some weights.
  private func map(
    _ standard: ProofStandard, pro: [Double], con: [Double]
  ) -> ArgumentMap {
    let weights = pro + con
    var map = SmallMaps.map(
      statements: ["t"] + weights.indices.map { "a\($0)" },
      reasons: weights.indices.map { "r\($0) a\($0) \($0 < pro.count ? "->" : "-x") t" })
    map.statements[0].standard = standard
    map.statements[0].asserted = false
    for (place, weight) in weights.enumerated() { map.reasons[place].strength = weight }
    return map
  }

  private func verdict(
    _ map: ArgumentMap, _ profile: StandardProfile = .carneades()
  ) throws -> StandardVerdict {
    try #require(try Evaluator(map).standards(profile).statements[0])
  }

  @Test(
    "Each standard names the clause that failed",
    arguments: [
      (.scintilla, [0.1], [0.9], nil), (.scintilla, [], [], .noArgumentFor),
      (.preponderance, [0.5, 0.2], [0.4], nil), (.preponderance, [0.4], [0.4], .notAboveAgainst),
      (.clearAndConvincing, [0.9], [0.3], nil), (.clearAndConvincing, [0.5], [], .notAboveAlpha),
      (.clearAndConvincing, [0.9], [0.4], .gapNotAboveBeta),
      (.clearAndConvincing, [0.3], [0.4], .notAboveAgainst),
      (.beyondReasonableDoubt, [0.9], [0.2], nil),
      (.beyondReasonableDoubt, [0.9], [0.3], .againstNotBelowGamma),
      (.dialecticalValidity, [0.1], [], nil),
      (.dialecticalValidity, [0.9], [0.1], .argumentAgainst),
    ] as [(ProofStandard, [Double], [Double], StandardVerdict.Clause?)])
  func clauses(
    standard: ProofStandard, pro: [Double], con: [Double], failed: StandardVerdict.Clause?
  ) throws {
    let verdict = try verdict(map(standard, pro: pro, con: con))
    #expect(verdict.failed == failed && verdict.label == (failed == nil ? .accepted : .rejected))
    #expect(verdict.pro == pro.max() && verdict.con == con.max() && verdict.standard == standard)
  }

  @Test("Version 4 has its own thresholds, and positions of an issue have to beat each other")
  func version4() throws {
    // α is of no matter there.
    #expect(
      try verdict(map(.clearAndConvincing, pro: [0.5], con: []), .carneades4()).failed
        == .gapNotAboveBeta)
    #expect(
      try verdict(map(.clearAndConvincing, pro: [0.51], con: []), .carneades4()).label == .accepted)
    #expect(
      try verdict(map(.preponderance, pro: [0], con: []), .carneades4()).failed == .noArgumentFor)
    #expect(
      try verdict(map(.scintilla, pro: [0.4], con: [0.5]), .carneades4()).failed == .notAboveAgainst
    )
    var map = SmallMaps.map(
      statements: ["p", "q", "w question", "a", "b"], reasons: ["r a -> p", "s b -> q"])
    map.reasons[0].strength = 0.6
    map.reasons[1].strength = 0.4
    map.relations = ["p", "q"].map { position in
      var relation = Relation()
      relation.id = EntityID("x\(position)")
      relation.type = .answers
      relation.from = EntityID(position)
      relation.to = "w"
      relation.exclusive = true
      return relation
    }
    let labels = try Evaluator(map).standards(.carneades4()).statements.map { $0?.label }
    #expect(labels == [.accepted, .rejected, nil, .accepted, .accepted])
    #expect(try Evaluator(map).standards(.carneades()).statements[1]?.label == .accepted)
  }

  @Test("Premises, undercuts, backing and contradictions decide whether an argument is applicable")
  func applicability() throws {
    var map = SmallMaps.map(
      statements: ["t", "a", "e", "u", "b", "n"],
      reasons: ["r a+e -> t", "x u -x r", "k b -> r", "y n -x u"])
    map.reasons[0].premises[1].kind = .exception
    map.statements[2].asserted = false
    map.statements[5].credence = 1
    // The exception isn't shown, and the undercutter's premise is tied.
    func reasons(_ suppositions: Suppositions = Suppositions()) throws -> [Verdict.Label?] {
      try Evaluator(map).standards(.carneades(), suppositions).reasons
    }
    #expect(try reasons() == [.accepted, .rejected, .accepted, .accepted])
    #expect(try reasons(Suppositions(assumed: ["e"]))[0] == .rejected)
    #expect(try reasons(Suppositions(assumed: ["u"]))[0] == .rejected)
    #expect(try reasons(Suppositions(rejected: ["b"]))[0] == .rejected)
    map.statements[1].asserted = false
    #expect(try reasons()[0] == .rejected)
    map.reasons[0].premises[0].kind = .assumption
    #expect(try reasons()[0] == .accepted)
    var contradiction = Relation()
    contradiction.id = "c"
    contradiction.type = .contradicts
    contradiction.between = ["a", "n"]
    map.relations = [contradiction]
    #expect(try reasons()[0] == .rejected)
    // What hangs on itself stays undecided.
    let circle = SmallMaps.map(statements: ["a", "b"], reasons: ["r a -> b", "s b -> a"])
    #expect(
      try Evaluator(circle).standards(.carneades()).statements.map { $0?.label }
        == [.undecided, .undecided])
  }

  @Test("A strength beyond 0 to 1 weighs no more and no less than those")
  func strengthsOutOfRange() throws {
    let verdict = try verdict(map(.preponderance, pro: [3], con: [2]))
    #expect(verdict.pro == 1 && verdict.con == 1 && verdict.failed == .notAboveAgainst)
    #expect(try self.verdict(map(.preponderance, pro: [-1], con: [-2])).pro == 0)
  }

  @Test("An exception that is shown defeats its step, and one that is open leaves it open")
  func exceptions() throws {
    func label(_ reasons: [String]) throws -> Verdict.Label? {
      var map = SmallMaps.map(
        statements: ["t", "a", "e", "n", "m"], reasons: ["r a+e -> t"] + reasons)
      map.reasons[0].premises[1].kind = .exception
      map.statements[2].asserted = false
      return try Evaluator(map).standards(.carneades()).reasons[0]
    }
    #expect(try label([]) == .accepted)
    #expect(try label(["k n -> e"]) == .rejected)
    #expect(try label(["k n -> e", "l m -x e"]) == .accepted)
    // What hangs on itself is neither shown nor refuted.
    #expect(try label(["k n -> e", "l e -> n"]) == .undecided)
  }

  @Test("What counts as said is no matter of proof")
  func locutions() throws {
    var map = SmallMaps.map(statements: ["t", "a", "n"], reasons: ["r a -> t", "k n -x a"])
    #expect(try Evaluator(map).standards(.carneades()).reasons[0] != .accepted)
    map.reasons[0].premises[0].kind = .locution
    #expect(try Evaluator(map).standards(.carneades()).reasons[0] == .accepted)
  }

  @Test("The standards are as strict as they are said to be, one after another")
  func order() throws {
    var random = SeededGenerator(seed: 111)
    func weights() -> [Double] { (0..<random.below(4)).map { _ in Double(random.below(11)) / 10 } }
    var met: [ProofStandard: Int] = [:]
    for _ in 0..<300 {
      let (pro, con) = (weights(), weights())
      var isMet: [ProofStandard: Bool] = [:]
      for standard in ProofStandard.known {
        isMet[standard] = try verdict(map(standard, pro: pro, con: con)).label == .accepted
        if isMet[standard] == true { met[standard, default: 0] += 1 }
      }
      for (strict, lax) in [
        (.beyondReasonableDoubt, .clearAndConvincing), (.clearAndConvincing, .preponderance),
        (.preponderance, .scintilla), (.dialecticalValidity, .scintilla),
      ] as [(ProofStandard, ProofStandard)] {
        #expect(isMet[strict] != true || isMet[lax] == true, "\(pro) \(con) \(strict)")
      }
    }
    #expect(ProofStandard.known.allSatisfy { met[$0, default: 0] > 5 })
  }

  @Test("On random maps without cycles every verdict is what its definition says")
  func random() throws {
    var random = SeededGenerator(seed: 112)
    for _ in 0..<500 {
      let count = 3 + random.below(6)
      var reasons: [String] = []
      var targets: [String] = []
      for number in 0..<random.below(2 * count) {
        let from = 1 + random.below(count - 1)
        var target = "s\(random.below(from))"
        // A reason that is undercut has a premise with a lower number than the undercutter's.
        if random.oneIn(4), let other = targets.indices.randomElement(using: &random),
          let premise = Int(targets[other]), premise < from
        {
          target = "r\(other)"
        }
        let stance = target.hasPrefix("r") || random.oneIn(2) ? "-x" : "->"
        reasons.append("r\(number) s\(from) \(stance) \(target)")
        targets.append("\(from)")
      }
      var map = SmallMaps.map(statements: (0..<count).map { "s\($0)" }, reasons: reasons)
      for place in map.statements.indices {
        map.statements[place].standard = random.pick(ProofStandard.known)
        if random.oneIn(3) { map.statements[place].credence = Double(random.below(11)) / 10 }
      }
      for place in map.reasons.indices where random.oneIn(2) {
        map.reasons[place].strength = Double(random.below(11)) / 10
      }
      let verdicts = try Evaluator(map).standards(.carneades(alpha: 0.4, beta: 0.3, gamma: 0.2))
      for (statement, verdict) in zip(map.statements, verdicts.statements) {
        #expect(
          (verdict?.label == .accepted) == isAccepted(statement, map), "\(statement.id) \(map)")
        #expect(verdict?.label != .undecided)
      }
    }
  }

  /// The definitions of `ProofStandards.md`, “The standards”, written out for α 0.4, β 0.3, γ 0.2.
  private func isAccepted(_ statement: Statement, _ map: ArgumentMap) -> Bool {
    func isApplicable(_ reason: Reason) -> Bool {
      reason.premises.allSatisfy { premise in
        map.statements.contains { $0.id == premise.statement && isAccepted($0, map) }
      } && !map.reasons.contains { $0.target == reason.id && isApplicable($0) }
    }
    func weights(_ stance: Stance) -> [Double] {
      map.reasons.filter { $0.target == statement.id && $0.stance == stance && isApplicable($0) }
        .map { $0.strength ?? 1 }
    }
    var pro = weights(.supports)
    if !map.reasons.contains(where: { $0.target == statement.id && $0.stance == .supports }) {
      pro.append(statement.credence ?? 1)
    }
    let con = weights(.attacks)
    let (best, worst) = (pro.max() ?? 0, con.max() ?? 0)
    let preponderance = best > worst && !pro.isEmpty
    let clear = preponderance && best > 0.4 && best - worst > 0.3
    switch statement.standard {
    case .scintilla?: return !pro.isEmpty
    case .clearAndConvincing?: return clear
    case .beyondReasonableDoubt?: return clear && worst < 0.2
    case .dialecticalValidity?: return !pro.isEmpty && con.isEmpty
    default: return preponderance
    }
  }
}
