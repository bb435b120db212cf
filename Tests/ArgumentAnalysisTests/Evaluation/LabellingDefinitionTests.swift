import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Holds the verdicts of complete, preferred, stable and ideal semantics against the definitions.
struct LabellingDefinitionTests {
  private static let rounds = Thoroughness.rounds(300, full: 10_000)

  /// The models that count, of all three-valued stable ones.
  private func chosen(
    _ semantics: LabellingSemantics, _ models: [ReferenceProgram.Model], _ atoms: Set<String>
  ) -> [ReferenceProgram.Model] {
    switch semantics {
    case .grounded:
      return models.filter { model in models.allSatisfy { model.accepted.isSubset(of: $0.accepted) }
      }
    case .complete: return models
    case .preferred:
      return models.filter { model in
        !models.contains { $0.accepted.isStrictSuperset(of: model.accepted) }
      }
    case .stable: return models.filter { $0.accepted == $0.possible }
    case .ideal:
      let preferred = chosen(.preferred, models, atoms)
      let inAll = preferred.dropFirst().reduce(preferred.first?.accepted ?? []) {
        $0.intersection($1.accepted)
      }
      let inside = models.filter { $0.accepted.isSubset(of: inAll) }
      return inside.filter { model in
        !inside.contains { $0.accepted.isStrictSuperset(of: model.accepted) }
      }
    case .semiStable:
      func open(_ model: ReferenceProgram.Model) -> Set<String> {
        model.possible.subtracting(model.accepted).intersection(atoms)
      }
      return models.filter { model in !models.contains { open($0).isStrictSubset(of: open(model)) }
      }
    }
  }

  @Test("Verdicts are what the models of the map's logic program say", arguments: [false, true])
  func random(hasCircles: Bool) throws {
    var debates = RandomDebates(seed: hasCircles ? 101 : 102)
    var tried = 0
    var differences: [LabellingSemantics: Int] = [:]
    while tried < Self.rounds {
      let map = debates.map(hasCircles: hasCircles, most: 7)
      let suppositions = debates.suppositions(ReferenceProgram(map))
      let program = ReferenceProgram(map, suppositions)
      // Where grounded settles everything the others say the same; try few of those.
      guard (1...9).contains(program.denied.count) else { continue }
      tried += 1
      let models = program.models()
      let evaluator = Evaluator(map)
      let atoms = Set(program.ties.keys).filter { $0.hasPrefix("s ") || $0.hasPrefix("i ") }
      let grounded = try evaluator.grounded(suppositions)
      for semantics in LabellingSemantics.allCases {
        let models = chosen(semantics, models, atoms)
        if semantics == .ideal { #expect(models.count == 1) }
        for acceptance in Acceptance.allCases {
          let verdicts = try evaluator.verdicts(semantics, acceptance, suppositions)
          if verdicts.statements.map({ $0?.label }) != grounded.statements.map({ $0?.label }) {
            differences[semantics, default: 0] += 1
          }
          for (id, verdict) in Array(zip(map.statements.map(\.id), verdicts.statements))
            + Array(zip(map.reasons.map(\.id), verdicts.reasons))
          {
            let labels = program.atoms[id].map { atom in models.map { $0.label(atom) } }
            let expected = labels.map { labels -> Verdict.Label in
              guard !labels.isEmpty else { return .undecided }
              let isAccepted =
                acceptance == .sceptical
                ? labels.allSatisfy { $0 == .accepted } : labels.contains(.accepted)
              let isRejected =
                acceptance == .sceptical
                ? labels.allSatisfy { $0 == .rejected } : labels.contains(.rejected)
              return isAccepted ? .accepted : isRejected ? .rejected : .undecided
            }
            if verdict?.label != expected {
              Issue.record(
                """
                \(id) \(semantics) \(acceptance): \(String(describing: verdict)), by definition \
                \(String(describing: expected)), supposing \(suppositions), in
                \(String(decoding: MapWriter().bytes(map), as: UTF8.self))
                """)
              return
            }
          }
        }
      }
    }
    for semantics in LabellingSemantics.allCases where semantics != .grounded {
      #expect(differences[semantics, default: 0] > Self.rounds / 100, "\(semantics)")
    }
  }
}
