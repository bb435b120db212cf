public import ArgumentModel

/// Says which statements and reasons of a map stand, and why, as <doc:Evaluation> defines.
///
/// ```swift
/// let evaluator = Evaluator(map)
/// let without = try evaluator.grounded(Suppositions(rejected: ["distraction"]))
/// let settled = try evaluator.verdicts(.preferred, .credulous)
/// let strengths = try evaluator.strengths(.dfQuAD)
/// let why = try evaluator.dialogue(on: "ban")
/// ```
public struct Evaluator: Sendable {
  let map: ArgumentMap
  let index: MapIndex
  let graph: ArgumentGraph
  let program: LogicProgram

  /// Prepares a map for evaluation.
  public init(_ map: ArgumentMap) {
    self.map = map
    index = MapIndex(map)
    graph = ArgumentGraph(map, index)
    program = LogicProgram(map, index, graph)
  }

  /// The grounded verdicts: what nobody who weighs the debate can deny or leave open.
  /// - Throws: ``SuppositionRefusal`` where a supposition names nothing that can be evaluated.
  public func grounded(
    _ suppositions: Suppositions = Suppositions()
  ) throws(SuppositionRefusal) -> Verdicts {
    let supposing = try program(supposing: suppositions)
    let grounds = VerdictGrounds(map, graph, supposing, GroundedSemantics(supposing))
    return Verdicts(
      of: map, semantics: "grounded",
      statements: (0..<graph.statementCount).map { grounds.verdict(onNode: $0) },
      reasons: (0..<graph.reasonCount).map { grounds.verdict(onNode: graph.node(ofReason: $0)) })
  }

  /// Why a statement or reason fares as it does by the grounded semantics.
  /// - Returns: The dialogue about it.
  /// - Throws: ``SuppositionRefusal`` where it, or a supposition, is nothing that can be evaluated.
  public func dialogue(
    on id: EntityID, _ suppositions: Suppositions = Suppositions()
  ) throws(SuppositionRefusal) -> Dialogue {
    let supposing = try program(supposing: suppositions)
    let point = program.point(ofNode: try evaluatedNode(of: id), graph)
    return DialogueMaker(map, supposing, GroundedSemantics(supposing)).dialogue(on: point)
  }

  /// The node of a statement or reason that takes part.
  func evaluatedNode(of id: EntityID) throws(SuppositionRefusal) -> Int32 {
    do throws(Unevaluated) {
      return try node(of: id)
    } catch {
      throw SuppositionRefusal(diagnostics: [error.diagnostic])
    }
  }

  /// Why something can't be evaluated.
  private struct Unevaluated: Error {
    let diagnostic: Diagnostic
  }

  /// The node of a statement or reason that takes part.
  private func node(of id: EntityID) throws(Unevaluated) -> Int32 {
    guard let place = index.place(of: id), [.statement, .reason].contains(place.kind) else {
      let ids = map.statements.map { $0.id } + map.reasons.map { $0.id }
      throw Unevaluated(
        diagnostic: Diagnostic(
          rule: "unknown-id", severity: .error,
          message: "there is no statement or reason “\(id)” in the map",
          explanation: NearestIDs.suggestion(for: id, among: ids),
          id: id))
    }
    let node = Int32(place.index) + (place.kind == .reason ? graph.statementCount : 0)
    guard program.takesPart[Int(node)] else {
      throw Unevaluated(
        diagnostic: Diagnostic(
          rule: "not-evaluated", severity: .error,
          message: place.kind == .statement
            ? "“\(id)” is a question, which neither stands nor falls"
            : "the reason “\(id)” is a draft, which neither stands nor falls",
          explanation: place.kind == .statement
            ? "Name a statement that answers it."
            : "Give it premises and a target that are in the map and are no questions.",
          id: id))
    }
    return node
  }

  func program(supposing suppositions: Suppositions) throws(SuppositionRefusal) -> LogicProgram {
    var result = program
    var problems: [Diagnostic] = []
    func suppose(_ id: EntityID, _ label: Verdict.Label) {
      let node: Int32
      do throws(Unevaluated) {
        node = try self.node(of: id)
      } catch {
        problems.append(error.diagnostic)
        return
      }
      let point = program.point(ofNode: node, graph)
      if let other = result.supposed[Int(point)], other != label {
        problems.append(
          Diagnostic(
            rule: "usage", severity: .error,
            message: "“\(id)” can't be assumed and rejected at once",
            explanation: "Wordings of one statement count as one; leave one of the two out.",
            id: id))
        return
      }
      result.supposed[Int(point)] = label
      // A reason that attacks stands or falls with what it concludes.
      if point != node, let reason = graph.reason(ofNode: node) {
        result.supposed[Int(program.step(reason))] = label
      }
    }
    for id in suppositions.assumed { suppose(id, .accepted) }
    for id in suppositions.rejected { suppose(id, .rejected) }
    if !problems.isEmpty { throw SuppositionRefusal(diagnostics: problems) }
    return result
  }
}
