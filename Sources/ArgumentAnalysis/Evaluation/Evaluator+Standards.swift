internal import ArgumentModel

extension Evaluator {
  /// Which statements meet their proof standards.
  /// - Throws: ``SuppositionRefusal`` where a supposition names nothing that can be evaluated.
  public func standards(
    _ profile: StandardProfile, _ suppositions: Suppositions = Suppositions()
  ) throws(SuppositionRefusal) -> StandardVerdicts {
    let supposing = try program(supposing: suppositions)
    let judgement = StandardJudgement(map, index, graph, supposing, profile)
    return StandardVerdicts(
      profile: profile,
      statements: (0..<graph.statementCount).map {
        supposing.takesPart[Int($0)] ? judgement.verdict($0) : nil
      },
      reasons: (0..<graph.reasonCount).map { reason in
        supposing.takesPart[Int(supposing.step(reason))]
          ? judgement.labels[Int(graph.node(ofReason: reason))] : nil
      })
  }
}
