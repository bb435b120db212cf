internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentWords

/// Which statements meet their proof standards.
public struct StandardReport {
  let verdicts: StandardVerdicts
  let map: ArgumentMap

  var json: JSONValue { verdicts.json(of: map) }
  var overlay: Overlay { verdicts.overlay(of: map) }

  /// What stands in the way of the answer, or limits it, a sentence each.
  public var warnings: [String] {
    let replaced = map.statements.filter { statement in
      statement.standard.map { verdicts.profile.replaces($0) } ?? false
    }
    guard !replaced.isEmpty else { return [] }
    return [
      "\(verdicts.profile.name) has neither scintilla nor dialectical validity: "
        + replaced.map { $0.id.rawValue.printable }.joined(separator: ", ")
        + " judged by the preponderance"
    ]
  }

  func text(_ phrases: EvaluationPhrases) -> String {
    let words = phrases.words
    var theses: [String] = []
    var groups: [Verdict.Label: [String]] = [:]
    for (statement, verdict) in zip(map.statements, verdicts.statements) {
      guard let verdict else { continue }
      let isThesis = statement.role == .thesis
      var lines = ["  \(phrases.name(statement.id))"]
      if isThesis { lines[0] = words.labelled(lines[0], state(verdict.label, words)) }
      if let text = phrases.statementText(statement.id) { lines.append("      \(text)") }
      lines.append("      " + words.bracketed(ground(verdict, phrases)))
      if isThesis { theses += lines } else { groups[verdict.label, default: []] += lines }
    }
    var lines = theses.isEmpty ? [] : [words.evaluation.thesis] + theses
    for label in [Verdict.Label.rejected, .undecided, .accepted] {
      guard let group = groups[label] else { continue }
      lines.append(words.labelled(words.evaluation.statements, state(label, words)))
      lines += group
    }
    if lines.isEmpty { lines.append(words.evaluation.noStatements) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func state(_ label: Verdict.Label, _ words: Words) -> String {
    switch label {
    case .accepted: words.evaluation.standards.met
    case .rejected: words.evaluation.standards.notMet
    case .undecided: words.evaluation.standards.open
    }
  }

  /// The standard, the best arguments, and the clause that failed.
  private func ground(_ verdict: StandardVerdict, _ phrases: EvaluationPhrases) -> String {
    let words = phrases.words
    let standard = Words.term(verdict.standard, in: words.standards).printable
    func weight(_ value: Double?) -> String { value.map { phrases.decimal($0) } ?? "–" }
    let told = words.evaluation.standards
    let weights = told.weights(weight(verdict.pro), weight(verdict.con))
    let failed = verdict.failed.map { clause($0, told) }
    return ([standard, weights] + (failed.map { [$0] } ?? [])).joined(separator: words.semicolon)
  }

  private func clause(_ clause: StandardVerdict.Clause, _ words: Words.StandardWords) -> String {
    switch clause {
    case .noArgumentFor: words.noArgumentFor
    case .argumentAgainst: words.argumentAgainst
    case .notAboveAgainst: words.notAboveAgainst
    case .notAboveAlpha: words.notAboveAlpha
    case .gapNotAboveBeta: words.gapNotAboveBeta
    case .againstNotBelowGamma: words.againstNotBelowGamma
    }
  }
}
