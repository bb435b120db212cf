public import ArgumentAnalysis
public import ArgumentModel

/// What is asked of an evaluation.
public struct EvaluationQuestion: Sendable {
  /// What the answer is about.
  public enum Topic: Hashable, Sendable {
    /// All verdicts.
    case all
    /// Why one statement or reason fares as it does.
    case why(EntityID)
    /// What the subject, or else each thesis, hangs on, and what threatens it.
    case crux
    /// How much each statement and reason moves the subject, or else each thesis.
    case sensitivity
  }

  /// How to evaluate; what a topic looks at beside all verdicts are the grounded ones.
  public var method = EvaluationMethod.labellings(.grounded)
  /// What the answer is about.
  public var topic = Topic.all
  /// What is taken to stand or to fall.
  public var suppositions = Suppositions()
  /// What a crux or the sensitivity is about; nil is the theses.
  public var subject: EntityID?
  /// How many may fall together, in what a crux looks for, from 1 to 8.
  public var together = 3
  /// Whether a crux tells all open critical questions, or the most telling ones.
  public var tellsAll = false
  /// The base score of statements without a credence, from 0 to 1.
  public var base: Double?
  /// The proof standard of statements without one, and the thresholds; nil is those of the version.
  public var standard = ProofStandard.preponderance
  /// What the best argument for a statement has to weigh more than.
  public var alpha: Double?
  /// By how much it has to outweigh the best one against it.
  public var beta: Double?
  /// What the best one against it has to weigh less than.
  public var gamma: Double?

  /// Asks for all grounded verdicts.
  public init() {}

  /// Why there is no answer.
  public struct Refusal: Error {
    /// What is wrong.
    public var diagnostics: [Diagnostic]
  }

  /// The answer.
  ///
  /// Labellings other than the grounded one need a solver, and whoever has it asks it.
  public func report(on map: ArgumentMap) throws(Refusal) -> EvaluationReport {
    let evaluator = Evaluator(map)
    let subjects = try subjects(map)
    do throws(SuppositionRefusal) {
      switch topic {
      case .why(let id):
        return .dialogue(try dialogue(on: id, evaluator, map))
      case .crux:
        var cruxes: [Crux] = []
        for subject in subjects {
          cruxes.append(
            try evaluator.crux(
              of: subject, method.weighing, base: base, suppositions, upTo: together))
        }
        return .cruxes(
          CruxReport(
            cruxes: cruxes, verdicts: try evaluator.grounded(suppositions), map: map,
            tellsAll: tellsAll))
      case .sensitivity:
        var report = InfluenceReport(semantics: method.weighing, map: map)
        for subject in subjects {
          let (all, isComplete) = try evaluator.influences(
            on: subject, method.weighing, base: base, suppositions)
          report.subjects.append((on: subject, influences: all, isComplete: isComplete))
        }
        return .influences(report)
      case .all: return try verdicts(evaluator, map)
      }
    } catch {
      throw Refusal(diagnostics: error.diagnostics)
    }
  }

  /// Why something fares as it does; of what is open also what would settle it.
  private func dialogue(
    on id: EntityID, _ evaluator: Evaluator, _ map: ArgumentMap
  ) throws(SuppositionRefusal) -> DialogueReport {
    let dialogue = try evaluator.dialogue(on: id, suppositions)
    var settling: [Crux.Fall] = []
    if dialogue.moves.first?.label == .undecided {
      settling = try evaluator.crux(of: id, .dfQuAD, suppositions, upTo: 1).singles
    }
    return DialogueReport(dialogue: dialogue, map: map, settling: settling)
  }

  private func verdicts(
    _ evaluator: Evaluator, _ map: ArgumentMap
  ) throws(SuppositionRefusal) -> EvaluationReport {
    switch method {
    case .labellings:
      .verdicts(VerdictReport(verdicts: try evaluator.grounded(suppositions), map: map))
    case .gradual(let semantics):
      .strengths(
        StrengthReport(
          strengths: try evaluator.strengths(semantics, base: base, suppositions), map: map))
    case .standards(let version):
      .standards(
        StandardReport(
          verdicts: try evaluator.standards(profile(version), suppositions), map: map))
    }
  }

  /// The rules of a version; version 4 has thresholds of its own unless they are given.
  private func profile(_ version: EvaluationMethod.StandardVersion) -> StandardProfile {
    var profile: StandardProfile =
      switch version {
      case .carneades: .carneades(standard: standard)
      case .version4: .carneades4(standard: standard)
      }
    if let alpha { profile.alpha = alpha }
    if let beta { profile.beta = beta }
    if let gamma { profile.gamma = gamma }
    return profile
  }

  /// What a crux or the sensitivity is about.
  private func subjects(_ map: ArgumentMap) throws(Refusal) -> [EntityID] {
    guard topic == .crux || topic == .sensitivity else { return [] }
    if let subject { return [subject] }
    let theses = map.statements.filter { $0.role == .thesis }.map { $0.id }
    guard theses.isEmpty else { return theses }
    throw Refusal(diagnostics: [
      Diagnostic(
        rule: "no-thesis", severity: .error, message: "the map has no thesis",
        explanation: "Name a statement with --on, or give one the role thesis.")
    ])
  }
}
