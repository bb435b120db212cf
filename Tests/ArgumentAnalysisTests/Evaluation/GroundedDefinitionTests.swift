import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Holds grounded verdicts against the definition.
struct GroundedDefinitionTests {
  /// How many maps are tried of each kind.
  private static let rounds = Thoroughness.rounds(500, full: 10_000)

  @Test(
    "Grounded verdicts are the least model of the map's logic program", arguments: [false, true])
  func random(hasCircles: Bool) throws {
    var debates = RandomDebates(seed: hasCircles ? 61 : 62)
    var tried = 0
    var counts: [Verdict.Label: Int] = [:]
    var grounds: Set<Verdict.Why> = []
    while tried < Self.rounds {
      let map = debates.map(hasCircles: hasCircles)
      let plain = ReferenceProgram(map)
      let suppositions = debates.suppositions(plain)
      let program = ReferenceProgram(map, suppositions)
      guard program.denied.count <= 9 else { continue }
      tried += 1
      let model = try #require(program.grounded())
      let verdicts = try Evaluator(map).grounded(suppositions)
      let found =
        Array(zip(map.statements.map(\.id), verdicts.statements))
        + Array(zip(map.reasons.map(\.id), verdicts.reasons))
      for (id, verdict) in found {
        let expected = program.atoms[id].map(model.label)
        if verdict?.label != expected {
          Issue.record(
            """
            \(id): \(String(describing: verdict)), by definition \(String(describing: expected)), \
            supposing \(suppositions), in
            \(String(decoding: MapWriter().bytes(map), as: UTF8.self))
            """)
          return
        }
        guard let verdict else { continue }
        counts[verdict.label, default: 0] += 1
        grounds.insert(verdict.because.why)
        checkGround(verdict, id, found, map)
      }
    }
    // A generator under which hardly anything falls or stays open would prove little.
    for label in Verdict.Label.allCases { #expect(counts[label, default: 0] > Self.rounds / 4) }
    let expected = Set(Verdict.Why.allCases).subtracting(hasCircles ? [] : [.circular])
      .subtracting([.everyLabelling, .someLabelling, .noLabelling])
    #expect(grounds == expected)
  }

  @Test("Circles within circles fall and find other grounds as the alternating fixpoint has it")
  func larger() throws {
    var debates = RandomDebates(seed: 63)
    var open = 0
    for _ in 0..<(Self.rounds / 5) {
      let map = debates.map(hasCircles: true, most: 40)
      let program = ReferenceProgram(map)
      let model = program.wellFounded()
      let verdicts = try Evaluator(map).grounded()
      for (statement, verdict) in zip(map.statements, verdicts.statements) {
        #expect(verdict?.label == program.atoms[statement.id].map(model.label), "\(statement.id)")
      }
      for (reason, verdict) in zip(map.reasons, verdicts.reasons) {
        #expect(verdict?.label == program.atoms[reason.id].map(model.label), "\(reason.id)")
      }
      open += verdicts.statements.count { $0?.label == .undecided }
    }
    #expect(open > Self.rounds / 5)
  }

  @Test("Very many circles, and one of very many reasons, are no burden")
  func long() throws {
    let count = Thoroughness.rounds(20_000, full: 100_000)
    var chain = ArgumentMap()
    var ring = ArgumentMap()
    for number in 0..<count {
      var statement = Statement()
      statement.id = EntityID("s\(number)")
      ring.statements.append(statement)
      chain.statements.append(statement)
      statement.id = EntityID("t\(number)")
      chain.statements.append(statement)
      func reason(_ id: String, _ premise: String, _ target: String, _ stance: Stance) -> Reason {
        var reason = Reason()
        reason.id = EntityID(id)
        reason.premises = [Premise(EntityID(premise))]
        reason.target = EntityID(target)
        reason.stance = stance
        return reason
      }
      ring.reasons.append(reason("r\(number)", "s\(number)", "s\((number + 1) % count)", .supports))
      // Two that support each other; what they attack is the ground of the next two.
      chain.reasons.append(reason("f\(number)", "s\(number)", "t\(number)", .supports))
      chain.reasons.append(reason("b\(number)", "t\(number)", "s\(number)", .supports))
      if number > 0 {
        chain.reasons.append(reason("a\(number)", "t\(number - 1)", "s\(number)", .attacks))
      }
    }
    for map in [ring, chain] {
      let verdicts = try Evaluator(map).grounded()
      #expect(verdicts.statements.allSatisfy { $0?.label == .rejected })
      #expect(verdicts.statements[0]?.because.why == .circular)
    }
  }

  /// What a ground names has the label that makes it one.
  private func checkGround(
    _ verdict: Verdict, _ id: EntityID, _ all: [(EntityID, Verdict?)], _ map: ArgumentMap
  ) {
    let because = verdict.because
    let wanted: Verdict.Label? =
      switch because.why {
      case .asserted, .supposed, .unsupported, .everyLabelling, .someLabelling, .noLabelling: nil
      case .supported, .premisesStand, .attacked, .outweighed: .accepted
      case .supportFell, .premiseFell, .backingFell, .circular: .rejected
      case .openConflict, .openSupport, .openPremise, .openBacking: .undecided
      }
    // A step of which all counts as said rests on nothing that could have a label.
    let isSaid =
      because.why == .premisesStand
      && map.reasons.first { $0.id == id }?.premises.allSatisfy { $0.kind != nil } == true
    #expect(because.by.isEmpty == (wanted == nil || isSaid), "\(id): \(because)")
    for other in because.by {
      let label = all.first { $0.0 == other }?.1?.label
      // A reason whose step stands may conclude an objection that falls; a step attacks by itself.
      let attacksByStep =
        map.reasons.contains { $0.id == other && $0.stance == .attacks }
        && map.relations.contains { $0.type == .contradicts && $0.between.contains(other) }
      if !attacksByStep { #expect(label == wanted, "\(id): \(because)") }
    }
  }
}
