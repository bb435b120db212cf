internal import ArgumentModel

/// Finds why the points of a program have their labels.
struct VerdictGrounds {
  private let map: ArgumentMap
  private let graph: ArgumentGraph
  private let program: LogicProgram
  private let labels: [Verdict.Label]
  private let fallenTogether: [Int32]

  init(
    _ map: ArgumentMap, _ graph: ArgumentGraph, _ program: LogicProgram,
    _ semantics: GroundedSemantics
  ) {
    self.map = map
    self.graph = graph
    self.program = program
    labels = semantics.labels
    fallenTogether = semantics.fallenTogether
  }

  /// The verdict on a statement or reason, or nil for one that takes no part.
  func verdict(onNode node: Int32) -> Verdict? {
    guard program.takesPart[Int(node)] else { return nil }
    let point = program.point(ofNode: node, graph)
    let label = labels[Int(point)]
    if program.supposed[Int(point)] != nil { return Verdict(label, .init(.supposed)) }
    guard let reason = graph.reason(ofNode: node) else {
      return Verdict(label, statementGround(point, label))
    }
    let step = program.step(reason)
    // What bears on the objection bears on it through the step, unless it is turned against it.
    if point != step, labels[Int(step)] == .accepted, label != .accepted {
      let against = named(program.attackers[point], label == .rejected ? .accepted : .undecided)
      return Verdict(
        label, .init(label == .rejected ? .outweighed : .openConflict, by: against))
    }
    if point != step, label == .rejected, labels[Int(step)] == .undecided {
      return Verdict(label, .init(.outweighed, by: named(program.attackers[point], .accepted)))
    }
    return Verdict(label, reasonGround(reason, step, label))
  }

  private func statementGround(_ point: Int32, _ label: Verdict.Label) -> Verdict.Because {
    let supports = program.grounds[point]
    switch label {
    case .accepted:
      let carrying = named(supports, .accepted)
      return carrying.isEmpty ? .init(.asserted) : .init(.supported, by: carrying)
    case .rejected:
      let against = named(program.attackers[point], .accepted)
      if !against.isEmpty { return .init(.attacked, by: against) }
      if supports.isEmpty { return .init(.unsupported) }
      guard fallenTogether[Int(point)] >= 0 else {
        return .init(.supportFell, by: named(supports, .rejected))
      }
      return .init(.circular, by: named(circular(supports), .rejected))
    case .undecided:
      let against = named(program.attackers[point], .undecided)
      return against.isEmpty
        ? .init(.openSupport, by: named(supports, .undecided)) : .init(.openConflict, by: against)
    }
  }

  private func reasonGround(
    _ reason: Int32, _ step: Int32, _ label: Verdict.Label
  ) -> Verdict.Because {
    let premises = program.grounds[step].filter { $0 != program.warrant(reason) }
    let backings = program.grounds[program.warrant(reason)]
    switch label {
    case .accepted: return .init(.premisesStand, by: named(premises[...], .accepted))
    case .rejected:
      let against = named(program.attackers[step], .accepted)
      if !against.isEmpty { return .init(.attacked, by: against) }
      if fallenTogether[Int(step)] >= 0 {
        let through = named(circular(premises[...]) + circular(backings), .rejected)
        if !through.isEmpty { return .init(.circular, by: through) }
      }
      let fallen = named(premises[...], .rejected)
      return fallen.isEmpty
        ? .init(.backingFell, by: named(backings, .rejected)) : .init(.premiseFell, by: fallen)
    case .undecided:
      let against = named(program.attackers[step], .undecided)
      if !against.isEmpty { return .init(.openConflict, by: against) }
      let open = named(premises[...], .undecided)
      return open.isEmpty
        ? .init(.openBacking, by: named(backings, .undecided)) : .init(.openPremise, by: open)
    }
  }

  /// Those points that fell because they rest on nothing but themselves.
  private func circular(_ points: ArraySlice<Int32>) -> ArraySlice<Int32> {
    points.filter { fallenTogether[Int($0)] >= 0 }[...]
  }

  /// The statements and reasons of those points that have a label, each once.
  private func named(_ points: ArraySlice<Int32>, _ label: Verdict.Label) -> [EntityID] {
    var seen: Set<Int32> = []
    return points.compactMap { point in
      guard labels[Int(point)] == label else { return nil }
      let node = program.node(ofPoint: point)
      guard seen.insert(node).inserted else { return nil }
      return node < graph.statementCount
        ? map.statements[Int(node)].id : map.reasons[Int(node - graph.statementCount)].id
    }
  }
}
