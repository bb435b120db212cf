public import ArgumentModel
internal import ArgumentWords

/// Verdicts; for people the theses first, then what needs an answer, then the rest.
public struct VerdictReport {
  let verdicts: Verdicts
  let map: ArgumentMap

  /// Reports verdicts.
  public init(verdicts: Verdicts, map: ArgumentMap) {
    self.verdicts = verdicts
    self.map = map
  }

  var json: JSONValue { verdicts.json(of: map) }
  var overlay: Overlay { verdicts.overlay(of: map) }

  func text(_ phrases: EvaluationPhrases) -> String { VerdictText(map, phrases).text(verdicts) }
}

/// Verdicts as lines of text.
private struct VerdictText {
  private let map: ArgumentMap
  private let words: Words
  private let phrases: EvaluationPhrases

  init(_ map: ArgumentMap, _ phrases: EvaluationPhrases) {
    self.map = map
    words = phrases.words
    self.phrases = phrases
  }

  /// The lines.
  func text(_ verdicts: Verdicts) -> String {
    var lines: [String] = []
    var theses: [String] = []
    var statements = Groups()
    for (statement, verdict) in zip(map.statements, verdicts.statements) {
      let content = phrases.text(statement.text)
      let isThesis = statement.role == .thesis
      guard let verdict else { continue }
      let entry = entry(statement.id, content, verdict, isThesis ? .statement : nil)
      if isThesis {
        theses += entry
      } else {
        statements.add(words.verdict(verdict, on: .statement), verdict.label, entry)
      }
    }
    var reasons = Groups()
    for (reason, verdict) in zip(map.reasons, verdicts.reasons) {
      guard let verdict else { continue }
      reasons.add(
        words.verdict(verdict, on: .reason), verdict.label, entry(reason.id, nil, verdict, nil))
    }
    let headings = words.evaluation
    if !theses.isEmpty { lines += [headings.thesis] + theses }
    lines += statements.lines(headings.statements, words)
    lines += reasons.lines(headings.reasons, words)
    var leftOut: [EntityID] = []
    for (statement, verdict) in zip(map.statements, verdicts.statements) where verdict == nil {
      leftOut.append(statement.id)
    }
    for (reason, verdict) in zip(map.reasons, verdicts.reasons) where verdict == nil {
      leftOut.append(reason.id)
    }
    if !leftOut.isEmpty {
      lines.append(headings.leftOut)
      lines += leftOut.map { "  \($0.rawValue.printable)" }
    }
    if lines.isEmpty { lines.append(headings.noStatements) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of a statement or reason.
  /// - Parameter shown: What it is, if its verdict is to stand with it; nil under a heading that says
  ///   it already.
  private func entry(
    _ id: EntityID, _ content: String?, _ verdict: Verdict, _ shown: EntityKind?
  ) -> [String] {
    var line = "  \(id.rawValue.printable)"
    if let shown { line = words.labelled(line, words.verdict(verdict, on: shown)) }
    var lines = [line]
    if let content, !content.isEmpty { lines.append("      \(content)") }
    if let ground = words.ground(verdict.because) {
      lines.append("      " + words.bracketed(ground))
    }
    return lines
  }

  /// Entries under the words of their verdicts.
  private struct Groups {
    private var groups: [(label: Verdict.Label, state: String, lines: [String], count: Int)] = []

    mutating func add(_ state: String, _ label: Verdict.Label, _ lines: [String]) {
      if let place = groups.firstIndex(where: { $0.state == state }) {
        groups[place].lines += lines
        groups[place].count += 1
      } else {
        groups.append((label, state, lines, 1))
      }
    }

    /// The groups one after another: what fell, what is open, what stands.
    func lines(_ title: String, _ words: Words) -> [String] {
      let order: [Verdict.Label] = [.rejected, .undecided, .accepted]
      return order.flatMap { label in
        groups.filter { $0.label == label }.flatMap { group in
          [
            words.labelled(title, words.remarked(group.state, "\(group.count)"))
          ] + group.lines
        }
      }
    }
  }
}
