internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentWords

/// The strengths of statements and reasons.
public struct StrengthReport {
  let strengths: Strengths
  let map: ArgumentMap

  var json: JSONValue { strengths.json(of: map) }

  /// A remark with its strength on each statement and reason.
  var overlay: Overlay {
    var overlay = Overlay()
    let phrases = EvaluationPhrases(map, languages: map.header.languages)
    for (id, strength) in Array(zip(map.statements.map({ $0.id }), strengths.statements))
      + Array(zip(map.reasons.map { $0.id }, strengths.reasons))
    {
      guard let strength, overlay.marks[id] == nil else { continue }
      overlay.marks[id] = [.comment(Self.value(strength, phrases))]
    }
    return overlay
  }

  /// What stands in the way of the answer, or limits it, a sentence each.
  public var warnings: [String] {
    var warnings: [String] = []
    if !strengths.semantics.countsSupport,
      map.reasons.contains(where: { $0.stance == .supports })
    {
      warnings.append(
        "\(strengths.semantics.rawValue) knows attacks alone: reasons for statements are left out")
    }
    switch strengths.convergence {
    case .exact, .proven: break
    case .reached:
      warnings.append(
        "strengths marked ? were found by repeating, but aren't proven to be the only ones")
    case .open:
      warnings.append(
        "strengths marked ?? weren't found: they still change by up to \(strengths.residual)")
    }
    return warnings
  }

  func text(_ phrases: EvaluationPhrases) -> String {
    let words = phrases.words.evaluation
    var lines: [String] = []
    func section(_ title: String, _ entries: [(EntityID, Strength?)]) {
      let entries = entries.compactMap { id, strength in strength.map { (id, $0) } }
      guard !entries.isEmpty else { return }
      lines.append(title)
      for (id, strength) in entries {
        lines.append("  \(Self.value(strength, phrases))  \(phrases.name(id))")
        lines += phrases.contents(id).map { "      \($0)" }
      }
    }
    let statements = Array(zip(map.statements, strengths.statements))
    let theses = statements.filter { $0.0.role == .thesis }.map { ($0.0.id, $0.1) }
    // The strongest first; what is equally strong stays in the order of the map.
    let others = statements.filter { $0.0.role != .thesis }.enumerated().sorted {
      ($1.element.1?.value ?? -1, $0.offset) < ($0.element.1?.value ?? -1, $1.offset)
    }.map { ($0.element.0.id, $0.element.1) }
    section(words.thesis, theses)
    section(words.statements, others)
    section(words.reasons, Array(zip(map.reasons.map { $0.id }, strengths.reasons)))
    if lines.isEmpty { lines.append(words.noStatements) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A strength, marked where it can't be relied on.
  private static func value(_ strength: Strength, _ phrases: EvaluationPhrases) -> String {
    phrases.decimal(strength.value) + phrases.mark(strength.convergence)
  }
}
