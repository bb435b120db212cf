internal import ArgumentModel

/// Judges statements by their proof standards.
///
/// A reason is applicable if its premises hold, nothing undercuts it and what backs it is applicable:
/// an ordinary premise holds if it is accepted, an assumption also while nothing speaks against it, an
/// exception while it is not accepted (Gordon, Prakken and Walton 2007, section 4). A statement put
/// forward without support is an argument for itself, of the weight of its credence or 1. What
/// contradicts a statement argues against it with its own best argument. Nothing is labelled before
/// that is settled whatever becomes of the rest, so the order doesn't matter, and what hangs on itself
/// stays undecided. Preferences are not looked at: weights decide.
struct StandardJudgement {
  private let map: ArgumentMap
  private let graph: ArgumentGraph
  private let program: LogicProgram
  private let profile: StandardProfile
  /// The statements that compete with each statement, by the points that stand for them.
  private let rivals: CompressedRows
  /// The reasons for and against each statement's point.
  private let arguments: CompressedRows
  /// What each node bears on.
  private let dependents: CompressedRows
  /// The label of each node; a reason's is whether it is applicable.
  private(set) var labels: [Verdict.Label]

  init(
    _ map: ArgumentMap, _ index: MapIndex, _ graph: ArgumentGraph, _ program: LogicProgram,
    _ profile: StandardProfile
  ) {
    self.map = map
    self.graph = graph
    self.program = program
    self.profile = profile
    let representative = program.representative
    func point(_ node: Int32) -> Int32 {
      node < graph.statementCount ? representative[Int(node)] : node
    }
    var rivals: [(row: Int32, element: Int32)] = []
    for node in 0..<graph.nodeCount where program.takesPart[Int(node)] {
      for other in graph.contradictions[node] where program.takesPart[Int(other)] {
        rivals.append((point(node), point(other)))
      }
    }
    if profile.hasIssues { rivals += Self.positions(map, index, program) }
    var arguments: [(row: Int32, element: Int32)] = []
    var dependents: [(row: Int32, element: Int32)] = []
    for reason in 0..<graph.reasonCount where program.takesPart[Int(program.step(reason))] {
      let node = graph.node(ofReason: reason)
      let target = point(graph.target[Int(reason)])
      arguments.append((target, node))
      dependents.append((node, target))
      for premise in graph.premises[reason] { dependents.append((point(premise), node)) }
    }
    let count = Int(graph.nodeCount)
    let byTarget = CompressedRows(rows: count, pairs: arguments)
    for (node, other) in rivals {
      dependents.append((other, node))
      // A rival argues with its own arguments.
      dependents += byTarget[other].map { ($0, node) }
    }
    self.rivals = CompressedRows(rows: count, pairs: rivals)
    self.arguments = byTarget
    self.dependents = CompressedRows(rows: count, pairs: dependents)
    labels = [Verdict.Label](repeating: .undecided, count: count)
    spread()
  }

  /// The positions on one question that exclude each other, each with every other.
  private static func positions(
    _ map: ArgumentMap, _ index: MapIndex, _ program: LogicProgram
  ) -> [(row: Int32, element: Int32)] {
    var positions: [EntityID: [Int32]] = [:]
    var order: [EntityID] = []
    for relation in map.relations where relation.type == .answers && relation.exclusive {
      guard let question = relation.to, let from = relation.from,
        let place = index.place(of: from), place.kind == .statement,
        program.takesPart[place.index]
      else { continue }
      if positions[question] == nil { order.append(question) }
      positions[question, default: []].append(program.representative[place.index])
    }
    return order.flatMap { question -> [(row: Int32, element: Int32)] in
      let all = positions[question] ?? []
      return all.flatMap { one in all.filter { $0 != one }.map { (one, $0) } }
    }
  }

  /// The best arguments of one side: what is known of them, and what may become of them.
  private struct Side {
    /// The greatest weight among those known to be applicable, or nil if there is none.
    var least: Double?
    /// The greatest weight if all that are open became so, or nil if there is none.
    var most: Double?

    mutating func add(_ weight: Double, _ label: Verdict.Label) {
      guard label != .rejected else { return }
      most = max(most ?? 0, weight)
      if label == .accepted { least = max(least ?? 0, weight) }
    }
  }

  private func isStatement(_ node: Int32) -> Bool { node < graph.statementCount }

  private func weight(_ reason: Int32) -> Double {
    min(1, max(0, map.reasons[Int(reason)].strength ?? 1))
  }

  /// The arguments about a statement's point.
  /// - Parameter isFor: Those for it, or those against it.
  private func side(_ point: Int32, isFor: Bool) -> Side {
    var side = Side()
    for node in arguments[point] {
      let reason = node - graph.statementCount
      if graph.attacks[Int(reason)] != isFor { side.add(weight(reason), labels[Int(node)]) }
    }
    guard isFor else { return side }
    if program.isAsserted[Int(point)] {
      side.add(min(1, max(0, map.statements[Int(point)].credence ?? 1)), .accepted)
    }
    return side
  }

  private func sides(_ point: Int32) -> (pro: Side, con: Side) {
    var con = side(point, isFor: false)
    for rival in rivals[point] {
      if isStatement(rival) {
        let against = side(rival, isFor: true)
        if let least = against.least { con.add(least, .accepted) }
        if let most = against.most { con.add(most, .undecided) }
      } else {
        con.add(weight(rival - graph.statementCount), labels[Int(rival)])
      }
    }
    return (side(point, isFor: true), con)
  }

  /// The verdict on a statement as far as its arguments are settled.
  func verdict(_ statement: Int32) -> StandardVerdict {
    let point = program.representative[Int(statement)]
    let standard = profile.standard(of: map.statements[Int(point)])
    let (pro, con) = sides(point)
    let isSettled = pro.least == pro.most && con.least == con.most
    var verdict = StandardVerdict(
      label: .undecided, standard: standard, pro: pro.least, con: con.least)
    if let supposed = program.supposed[Int(point)] {
      verdict.label = supposed
    } else if profile.hasIssues, !isSettled {
      // An issue is resolved once all its arguments are.
      return verdict
    } else if profile.failure(standard, pro: pro.least, con: con.most) == nil {
      verdict.label = .accepted
    } else if let failed = profile.failure(standard, pro: pro.most, con: con.least) {
      verdict.label = .rejected
      verdict.failed = failed
    }
    return verdict
  }

  /// Whether a reason is applicable.
  private func applicability(_ reason: Int32) -> Verdict.Label {
    let node = graph.node(ofReason: reason)
    if let supposed = program.supposed[Int(program.step(reason))] { return supposed }
    var isOpen = false
    var backings: [Verdict.Label] = []
    for argument in arguments[node] {
      let label = labels[Int(argument)]
      if graph.attacks[Int(argument - graph.statementCount)] {
        if label == .accepted { return .rejected }
        if label == .undecided { isOpen = true }
      } else {
        backings.append(label)
      }
    }
    for rival in rivals[node] {
      if labels[Int(rival)] == .accepted { return .rejected }
      if labels[Int(rival)] == .undecided { isOpen = true }
    }
    if !backings.isEmpty, !backings.contains(.accepted) {
      guard backings.contains(.undecided) else { return .rejected }
      isOpen = true
    }
    for (premise, part) in zip(graph.premises[reason], map.reasons[Int(reason)].premises) {
      switch state(of: program.representative[Int(premise)], as: part.kind) {
      case .accepted: continue
      case .rejected: return .rejected
      case .undecided: isOpen = true
      }
    }
    return isOpen ? .undecided : .accepted
  }

  /// Whether a premise holds.
  private func state(of point: Int32, as kind: PremiseKind?) -> Verdict.Label {
    let label = labels[Int(point)]
    switch kind {
    case .exception?:
      return label == .accepted ? .rejected : label == .rejected ? .accepted : .undecided
    case .assumption?:
      // What nothing speaks against isn't questioned.
      let isQuestioned =
        !rivals[point].isEmpty
        || arguments[point].contains { graph.attacks[Int($0 - graph.statementCount)] }
      return isQuestioned ? label : .accepted
    case .locution?: return .accepted
    default: return label
    }
  }

  private mutating func spread() {
    var waiting = (0..<graph.nodeCount).filter { program.takesPart[Int($0)] }
    var isWaiting = [Bool](repeating: false, count: Int(graph.nodeCount))
    for node in waiting { isWaiting[Int(node)] = true }
    var next = 0
    while next < waiting.count {
      let node = waiting[next]
      next += 1
      isWaiting[Int(node)] = false
      guard labels[Int(node)] == .undecided else { continue }
      let label = graph.reason(ofNode: node).map(applicability) ?? verdict(node).label
      guard label != .undecided else { continue }
      labels[Int(node)] = label
      for other in dependents[node] where !isWaiting[Int(other)] && labels[Int(other)] == .undecided
      {
        isWaiting[Int(other)] = true
        waiting.append(other)
      }
    }
  }
}
