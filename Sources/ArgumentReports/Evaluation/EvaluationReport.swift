public import ArgumentModel

/// What an evaluation found, to be written in any form.
public enum EvaluationReport {
  /// Verdicts.
  case verdicts(VerdictReport)
  /// Why a verdict is as it is.
  case dialogue(DialogueReport)
  /// What verdicts hang on.
  case cruxes(CruxReport)
  /// How much statements and reasons move others.
  case influences(InfluenceReport)
  /// Strengths.
  case strengths(StrengthReport)
  /// Which statements meet their proof standards.
  case standards(StandardReport)

  /// What it found as JSON.
  public var json: JSONValue {
    switch self {
    case .verdicts(let report): report.json
    case .dialogue(let report): report.json
    case .cruxes(let report): report.json
    case .influences(let report): report.json
    case .strengths(let report): report.json
    case .standards(let report): report.json
    }
  }

  /// What it found as marks that a drawing shows.
  public var overlay: Overlay {
    switch self {
    case .verdicts(let report): report.overlay
    case .dialogue(let report): report.overlay
    case .cruxes(let report): report.overlay
    case .influences(let report): report.overlay
    case .strengths(let report): report.overlay
    case .standards(let report): report.overlay
    }
  }

  /// What is to be said beside it.
  public var warnings: [String] {
    switch self {
    case .verdicts, .dialogue, .cruxes: []
    case .influences(let report): report.warnings
    case .strengths(let report): report.warnings
    case .standards(let report): report.warnings
    }
  }

  /// Whether no labelling of the kind that was asked for exists, so that nothing was evaluated.
  public var isWithoutLabelling: Bool {
    guard case .verdicts(let report) = self else { return false }
    let all = report.verdicts.statements + report.verdicts.reasons
    return all.contains { $0?.because.why == .noLabelling }
  }

  /// What it found for people to read, in the language of some phrases.
  public func text(_ phrases: EvaluationPhrases) -> String {
    switch self {
    case .verdicts(let report): report.text(phrases)
    case .dialogue(let report): report.text(phrases)
    case .cruxes(let report): report.text(phrases)
    case .influences(let report): report.text(phrases)
    case .strengths(let report): report.text(phrases)
    case .standards(let report): report.text(phrases)
    }
  }
}
