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
    var lines = theses.isEmpty ? [] : [words.isChinese ? "主旨" : "Thesis"] + theses
    for label in [Verdict.Label.rejected, .undecided, .accepted] {
      guard let group = groups[label] else { continue }
      lines.append(words.labelled(words.isChinese ? "命題" : "Statements", state(label, words)))
      lines += group
    }
    if lines.isEmpty { lines.append(words.isChinese ? "圖中沒有命題。" : "The map has no statements.") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func state(_ label: Verdict.Label, _ words: Words) -> String {
    switch label {
    case .accepted: words.isChinese ? "達到證明標準" : "meets its standard"
    case .rejected: words.isChinese ? "未達證明標準" : "doesn't meet its standard"
    case .undecided: words.isChinese ? "未決" : "open"
    }
  }

  /// The standard, the best arguments, and the clause that failed.
  private func ground(_ verdict: StandardVerdict, _ phrases: EvaluationPhrases) -> String {
    let words = phrases.words
    let standard = Words.term(verdict.standard, in: words.standards).printable
    func weight(_ value: Double?) -> String { value.map { phrases.decimal($0) } ?? "–" }
    let (pro, con) = (weight(verdict.pro), weight(verdict.con))
    let weights = words.isChinese ? "支持 \(pro)，反對 \(con)" : "for \(pro), against \(con)"
    let failed = verdict.failed.map { clause($0, words.isChinese) }
    return ([standard, weights] + (failed.map { [$0] } ?? [])).joined(
      separator: words.isChinese ? "；" : "; ")
  }

  private func clause(_ clause: StandardVerdict.Clause, _ isChinese: Bool) -> String {
    switch clause {
    case .noArgumentFor: isChinese ? "沒有可用的支持理由" : "no applicable argument for it"
    case .argumentAgainst: isChinese ? "有可用的反對理由" : "an applicable argument against it"
    case .notAboveAgainst:
      isChinese ? "支持不比反對有力" : "the arguments for it don't outweigh those against"
    case .notAboveAlpha:
      isChinese ? "支持的分量不超過 α" : "the best argument for it doesn't weigh more than α"
    case .gapNotAboveBeta:
      isChinese ? "支持與反對的差距不超過 β" : "it doesn't outweigh the best one against by more than β"
    case .againstNotBelowGamma:
      isChinese ? "反對的分量不低於 γ" : "the best argument against it doesn't weigh less than γ"
    }
  }
}
