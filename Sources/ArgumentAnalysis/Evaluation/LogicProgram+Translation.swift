internal import ArgumentModel

extension LogicProgram {
  /// Translates a map, as `Evaluation.md` has it under “What takes part”, “The translation” and
  /// “Preferences”.
  ///
  /// An attack's source is its reason, or the only premise of that; what is turned around attacks the
  /// reason's objection and never the premise, which nobody denied. Preferences hold between the two
  /// that they name and are not chained; two that contradict each other decide nothing. A premise that
  /// is an exception attacks the step, and on one that counts as said the step doesn't rest. A
  /// contradiction in which a reason takes part is about its step.
  init(_ map: ArgumentMap, _ index: MapIndex, _ graph: ArgumentGraph) {
    let statements = graph.statementCount
    let reasons = graph.reasonCount
    let takesPart = Self.participants(map, graph)
    let representative = Self.representatives(graph, takesPart)
    let preferences = Preferences(map, index, representative)
    func step(_ reason: Int32) -> Int32 { statements + reason }
    func objection(_ reason: Int32) -> Int32 { statements + reasons + reason }
    func warrant(_ reason: Int32) -> Int32 { statements + 2 * reasons + reason }
    func point(_ node: Int32) -> Int32 { node < statements ? representative[Int(node)] : node }

    let count = Int(statements + 3 * reasons)
    var needsAll = [Bool](repeating: false, count: count)
    var links = Links()
    var isSupported = [Bool](repeating: false, count: Int(statements))
    for reason in 0..<reasons where takesPart[Int(step(reason))] {
      needsAll[Int(step(reason))] = true
      needsAll[Int(objection(reason))] = true
      var ordinary: [Int32] = []
      for (premise, part) in zip(graph.premises[reason], map.reasons[Int(reason)].premises) {
        if part.kind == .exception {
          links.attack(point(premise), step(reason))
        } else if part.kind == .locution {
          // That it was said stays true where what was said is false.
          continue
        } else if !ordinary.contains(point(premise)) {
          links.ground(point(premise), step(reason))
          ordinary.append(point(premise))
        }
      }
      let target = graph.target[Int(reason)]
      let aimedReason = graph.reason(ofNode: target)
      guard graph.attacks[Int(reason)] else {
        if let aimedReason {
          // Several backings are alternatives.
          links.ground(step(reason), warrant(aimedReason))
        } else {
          links.ground(step(reason), point(target))
          isSupported[Int(point(target))] = true
        }
        continue
      }
      links.ground(step(reason), objection(reason))
      if aimedReason != nil {
        links.attack(objection(reason), target)
      } else if preferences.isPreferred(point(target), over: step(reason))
        || (ordinary.count == 1 && preferences.isPreferred(point(target), over: ordinary[0]))
      {
        links.attack(point(target), objection(reason))
      } else {
        links.attack(objection(reason), point(target))
        for other in preferences.preferred(over: step(reason))
        where other >= statements && takesPart[Int(other)]
          && !graph.attacks[Int(other - statements)]
        {
          let supported = graph.target[Int(other - statements)]
          if supported >= 0, point(supported) == point(target) {
            links.attack(other, objection(reason))
          }
        }
      }
    }
    for reason in 0..<reasons where takesPart[Int(step(reason))] {
      let isBacked = graph.incoming[step(reason)].contains {
        !graph.attacks[Int($0)] && takesPart[Int(step($0))]
      }
      if isBacked { links.ground(warrant(reason), step(reason)) }
    }
    for node in 0..<graph.nodeCount where takesPart[Int(node)] {
      // Each pair stands on both sides.
      for other in graph.contradictions[node] where takesPart[Int(other)] {
        if !preferences.isPreferred(point(other), over: point(node)) {
          links.attack(point(node), point(other))
        }
      }
    }

    var explicit = [Bool?](repeating: nil, count: Int(statements))
    for statement in 0..<statements where takesPart[Int(statement)] {
      guard let asserted = map.statements[Int(statement)].asserted else { continue }
      let place = Int(representative[Int(statement)])
      // Of several wordings it is enough that one is put forward.
      explicit[place] = asserted || (explicit[place] ?? false)
    }
    var isAsserted = [Bool](repeating: false, count: count)
    for statement in 0..<Int(statements)
    where takesPart[statement] && representative[statement] == Int32(statement) {
      isAsserted[statement] = explicit[statement] ?? !isSupported[statement]
    }

    statementCount = statements
    reasonCount = reasons
    self.representative = representative
    self.takesPart = takesPart
    self.needsAll = needsAll
    self.isAsserted = isAsserted
    grounds = CompressedRows(rows: count, pairs: links.grounds)
    groundOf = CompressedRows(rows: count, pairs: links.grounds.map { ($0.element, $0.row) })
    attackers = CompressedRows(rows: count, pairs: links.attacks)
    attacked = CompressedRows(rows: count, pairs: links.attacks.map { ($0.element, $0.row) })
    supposed = [Verdict.Label?](repeating: nil, count: count)
  }

  /// The ties between points, each as what it leads to and where it comes from.
  private struct Links {
    var grounds: [(row: Int32, element: Int32)] = []
    var attacks: [(row: Int32, element: Int32)] = []

    mutating func ground(_ ground: Int32, _ point: Int32) { grounds.append((point, ground)) }
    mutating func attack(_ attacker: Int32, _ point: Int32) { attacks.append((point, attacker)) }
  }

  /// Whether each node takes part: statements that are no questions, and reasons that are complete
  /// and bear on something that takes part.
  private static func participants(_ map: ArgumentMap, _ graph: ArgumentGraph) -> [Bool] {
    var takesPart = map.statements.map { $0.role != .question }
    var left: [Int32] = []
    for reason in 0..<graph.reasonCount {
      let premises = graph.premises[reason]
      let parts = map.reasons[Int(reason)].premises
      // A premise that the map lacks can't stand, and without it the step is another one.
      let isComplete =
        graph.target[Int(reason)] >= 0 && premises.count == parts.count
        && parts.contains { $0.kind != .exception } && premises.allSatisfy { takesPart[Int($0)] }
      takesPart.append(isComplete)
    }
    for reason in 0..<graph.reasonCount where takesPart[Int(graph.node(ofReason: reason))] {
      if !takesPart[Int(graph.target[Int(reason)])] { left.append(reason) }
    }
    while let reason = left.popLast() {
      let node = graph.node(ofReason: reason)
      guard takesPart[Int(node)] else { continue }
      takesPart[Int(node)] = false
      left += graph.incoming[node]
    }
    return takesPart
  }

  /// For each statement the first of those with which restatements join it.
  private static func representatives(_ graph: ArgumentGraph, _ takesPart: [Bool]) -> [Int32] {
    var representative = [Int32](repeating: -1, count: Int(graph.statementCount))
    var waiting: [Int32] = []
    for first in 0..<graph.statementCount where representative[Int(first)] < 0 {
      representative[Int(first)] = first
      guard takesPart[Int(first)] else { continue }
      waiting.append(first)
      while let statement = waiting.popLast() {
        for other in graph.restatements[statement]
        where representative[Int(other)] < 0 && takesPart[Int(other)] {
          representative[Int(other)] = first
          waiting.append(other)
        }
      }
    }
    return representative
  }
}
