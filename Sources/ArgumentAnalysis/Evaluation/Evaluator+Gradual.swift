public import ArgumentModel

extension Evaluator {
  /// The strengths of statements and reasons.
  /// - Parameters:
  ///   - semantics: How to weigh.
  ///   - base: The base score of a statement without a credence, from 0 to 1; nil is what the
  ///     semantics has.
  ///   - suppositions: What is supposed for once, whatever the map says.
  /// - Throws: ``SuppositionRefusal`` where a supposition names nothing that can be evaluated.
  public func strengths(
    _ semantics: GradualSemantics, base: Double? = nil,
    _ suppositions: Suppositions = Suppositions()
  ) throws(SuppositionRefusal) -> Strengths {
    let supposing = try program(supposing: suppositions)
    let weighted = WeightedBipolarGraph(
      map, supposing, standard: base ?? semantics.defaultBase,
      countsSupport: semantics.countsSupport)
    let weighing = Weighing(weighted, semantics, held: Self.held(supposing))
    func strength(_ node: Int32) -> Strength? {
      guard supposing.takesPart[Int(node)] else { return nil }
      let point = supposing.point(ofNode: node, graph)
      return Strength(
        value: weighing.strengths[Int(point)],
        convergence: weighing.convergence[Int(weighted.components.component[Int(point)])])
    }
    return Strengths(
      semantics: semantics,
      statements: (0..<graph.statementCount).map(strength),
      reasons: (0..<graph.reasonCount).map { strength(graph.node(ofReason: $0)) },
      residual: weighing.residual)
  }

  /// How much each statement and reason moves a statement, the most first; those that move it equally
  /// in the order of the map.
  /// - Parameters:
  ///   - id: The statement or reason that is moved.
  ///   - semantics: How to weigh.
  ///   - base: The base score of a statement without a credence, from 0 to 1; nil is what the
  ///     semantics has.
  ///   - suppositions: What is supposed for once, whatever the map says.
  ///   - budget: How many points and ties of the logic program are looked at, at most, over all that falls in
  ///     turn.
  /// - Returns: The influences, and whether they are all there are or the budget was used up.
  /// - Throws: ``SuppositionRefusal`` where it, or a supposition, is nothing that can be evaluated.
  public func influences(
    on id: EntityID, _ semantics: GradualSemantics, base: Double? = nil,
    _ suppositions: Suppositions = Suppositions(), budget: Int = 200_000_000
  ) throws(SuppositionRefusal) -> (all: [Influence], isComplete: Bool) {
    let supposing = try program(supposing: suppositions)
    let subject = program.point(ofNode: try evaluatedNode(of: id), graph)
    let weighted = WeightedBipolarGraph(
      map, supposing, standard: base ?? semantics.defaultBase,
      countsSupport: semantics.countsSupport)
    var sensitivity = Sensitivity(
      weighted, Weighing(weighted, semantics, held: Self.held(supposing)), of: subject,
      budget: budget)
    var influences: [Influence] = []
    for node in 0..<graph.nodeCount where supposing.takesPart[Int(node)] {
      let reason = graph.reason(ofNode: node)
      // A reason falls with its step; a wording of what another one says is told once.
      let point = reason == nil ? supposing.representative[Int(node)] : node
      guard point == node, point != subject, node != subject,
        let (change, convergence) = sensitivity.change(withFallOf: point)
      else { continue }
      influences.append(
        Influence(
          id: reason.map { map.reasons[Int($0)].id } ?? map.statements[Int(node)].id,
          kind: reason == nil ? .statement : .reason, change: change, convergence: convergence))
    }
    return (influences.rankedByInfluence { $0 }, sensitivity.isComplete)
  }

  /// What suppositions hold the strengths of points at.
  static func held(_ program: LogicProgram) -> [Int32: Double] {
    var held: [Int32: Double] = [:]
    for (point, label) in program.supposed.enumerated() {
      if let label { held[Int32(point)] = label == .accepted ? 1 : 0 }
    }
    return held
  }
}
