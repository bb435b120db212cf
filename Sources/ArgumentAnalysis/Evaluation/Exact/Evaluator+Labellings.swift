internal import ArgumentFrameworks
public import ArgumentModel

extension Evaluator {
  /// Why a map isn't evaluated.
  public struct Refusal: Error {
    /// What is wrong, or what would help.
    public let diagnostics: [Diagnostic]
  }

  /// The verdicts by any of the semantics of labellings.
  /// - Parameters:
  ///   - semantics: Which labellings count.
  ///   - acceptance: How several make one verdict.
  ///   - suppositions: What is supposed for once, whatever the map says.
  ///   - deadline: When to give up; nil is never.
  /// - Throws: ``Refusal`` where a supposition names nothing that can be evaluated, where the time was
  ///   up, or where the program lacks the solver that this map needs.
  public func verdicts(
    _ semantics: LabellingSemantics, _ acceptance: Acceptance = .sceptical,
    _ suppositions: Suppositions = Suppositions(), deadline: ContinuousClock.Instant? = nil
  ) throws(Refusal) -> Verdicts {
    let supposing: LogicProgram
    do throws(SuppositionRefusal) {
      supposing = try program(supposing: suppositions)
    } catch {
      throw Refusal(diagnostics: error.diagnostics)
    }
    let grounded = GroundedSemantics(supposing)
    let grounds = VerdictGrounds(map, graph, supposing, grounded)
    var search = LabellingSearch(
      supposing, grounded.labels, limit: SolvingLimit(deadline: deadline)
    ) { $0 < graph.nodeCount }
    let findings: [(point: Int32, finding: LabellingSearch.Finding)]?
    do throws(NotDecided) {
      findings = try search.findings(semantics)
    } catch {
      throw Refusal(diagnostics: [error.diagnostic])
    }
    let found = findings.map {
      Dictionary(uniqueKeysWithValues: $0.map { ($0.point, $0.finding) })
    }
    func verdict(_ node: Int32) -> Verdict? {
      guard var verdict = grounds.verdict(onNode: node) else { return nil }
      guard let found else { return Verdict(.undecided, .init(.noLabelling)) }
      if let finding = found[supposing.point(ofNode: node, graph)] {
        (verdict.label, verdict.because) = Self.settled(finding, acceptance, verdict)
      }
      return verdict
    }
    return Verdicts(
      of: map, semantics: semantics.rawValue, acceptance: acceptance.rawValue,
      statements: (0..<graph.statementCount).map(verdict),
      reasons: (0..<graph.reasonCount).map { verdict(graph.node(ofReason: $0)) })
  }

  /// What the labellings make of a verdict that the grounded one leaves open.
  private static func settled(
    _ finding: LabellingSearch.Finding, _ acceptance: Acceptance, _ grounded: Verdict
  ) -> (Verdict.Label, Verdict.Because) {
    if finding.isAcceptedInAll { return (.accepted, .init(.everyLabelling)) }
    if finding.isRejectedInAll { return (.rejected, .init(.everyLabelling)) }
    guard acceptance == .credulous else { return (.undecided, grounded.because) }
    if finding.isAcceptedInSome { return (.accepted, .init(.someLabelling)) }
    if finding.isRejectedInSome { return (.rejected, .init(.someLabelling)) }
    return (.undecided, grounded.because)
  }
}
