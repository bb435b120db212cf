internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentWords

/// What verdicts hang on, and what still threatens them.
public struct CruxReport {
  let cruxes: [Crux]
  let verdicts: Verdicts
  let map: ArgumentMap

  var json: JSONValue {
    .object(
      JSONObject([
        .init(name: "semantics", value: .string(LabellingSemantics.grounded.rawValue)),
        .init(name: "cruxes", value: .array(cruxes.map { $0.json })),
      ]))
  }

  /// All verdicts, with a remark on what the theses hang on and what nothing answers.
  var overlay: Overlay {
    var overlay = verdicts.overlay(of: map)
    let words = Words.of(map.header.languages.first).evaluation.crux
    func remark(_ id: EntityID, _ text: String) {
      guard overlay.marks[id]?.contains(.comment(text)) != true else { return }
      overlay.marks[id, default: []].append(.comment(text))
    }
    for crux in cruxes {
      for fall in crux.singles {
        for pillar in fall.pillars {
          for id in [pillar.id] + pillar.carriedBy { remark(id, words.markAlone) }
        }
      }
      for fall in crux.together {
        for pillar in fall.pillars { remark(pillar.id, words.markTogether) }
      }
      for objection in crux.objections { remark(objection.influence.id, words.markUnanswered) }
    }
    return overlay
  }

  func text(_ phrases: EvaluationPhrases) -> String {
    cruxes.map { text($0, phrases) }.joined(separator: "\n")
  }

  private func text(_ crux: Crux, _ phrases: EvaluationPhrases) -> String {
    let words = phrases.words.evaluation.crux
    let state = phrases.words.verdict(
      crux.verdict, on: phrases.isReason(crux.id) ? .reason : .statement)
    var lines = [
      phrases.words.remarked(
        phrases.words.labelled(phrases.name(crux.id), state),
        words.strength(phrases.decimal(crux.strength.value), crux.semantics.rawValue)
          + words.doubt(crux.strength.convergence))
    ]
    if let text = phrases.statementText(crux.id) { lines.append("    \(text)") }
    func section(_ title: String, _ entries: [[String]], none: String?) {
      guard !entries.isEmpty || none != nil else { return }
      lines.append(title)
      lines += entries.isEmpty ? ["  \(none ?? "")"] : entries.flatMap { $0 }
    }
    section(
      words.alone(crux.verdict.label),
      crux.singles.map { fall in fall.pillars.flatMap { pillar($0, phrases) } },
      none: words.none)
    if !crux.hasAllSingles { lines.append("  " + words.notAll) }
    if crux.exactUpTo > 1 {
      section(
        words.together(crux.exactUpTo),
        crux.together.map { fall in
          fall.pillars.enumerated().flatMap { number, pillar in
            self.pillar(pillar, phrases, lead: number == 0 ? "  " : "  + ")
          }
        }, none: words.none)
    }
    section(
      words.lines, crux.lines.map { influence($0, phrases) }, none: nil)
    section(
      words.objections,
      crux.objections.map { objection in
        influence(
          objection.influence, phrases,
          note: objection.label == .undecided ? words.open : nil)
      }, none: words.none)
    section(
      words.questions,
      questions(of: crux).prefix(Self.mostReasons).map { reason, questions in
        [influence(reason, phrases)[0]]
          + questions.map { question in
            let asked = question.isAsked ? words.asked : words.unasked
            return "      " + phrases.words.remarked(self.question(question, phrases), asked)
          }
      }, none: nil)
    let left = questions(of: crux).dropFirst(Self.mostReasons)
    if !left.isEmpty { lines.append("  " + words.more(left.count)) }
    if !crux.isRankingComplete { lines.append(words.tooLarge) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// For how many reasons open questions are told; JSON has them all.
  private static let mostReasons = 5

  /// The open questions by the reasons of which they are asked.
  private func questions(
    of crux: Crux
  ) -> [(reason: Influence, questions: [Crux.OpenQuestion])] {
    var groups: [(reason: Influence, questions: [Crux.OpenQuestion])] = []
    for question in crux.questions {
      if groups.last?.reason.id == question.influence.id {
        groups[groups.count - 1].questions.append(question)
      } else {
        groups.append((question.influence, [question]))
      }
    }
    return groups
  }

  private func pillar(
    _ pillar: Crux.Pillar, _ phrases: EvaluationPhrases, lead: String = "  "
  ) -> [String] {
    var name = phrases.name(pillar.id)
    if !pillar.carriedBy.isEmpty {
      let carriers = phrases.words.list(pillar.carriedBy.map { phrases.name($0) })
      name = phrases.words.remarked(name, phrases.words.evaluation.crux.carriers(carriers))
    }
    return [lead + name] + phrases.contents(pillar.id).map { "      \($0)" }
  }

  private func influence(
    _ influence: Influence, _ phrases: EvaluationPhrases, note: String? = nil
  ) -> [String] {
    let name = phrases.name(influence.id)
    let noted = note.map { phrases.words.remarked(name, $0) } ?? name
    return ["  \(phrases.change(influence.change))  \(noted)"]
      + phrases.contents(influence.id).map { "      \($0)" }
  }

  private func question(_ question: Crux.OpenQuestion, _ phrases: EvaluationPhrases) -> String {
    let scheme = question.scheme.flatMap { SchemeCatalogue.scheme($0) }
    let text = scheme?.question(question.question).flatMap { phrases.text($0.text) }
    return text ?? question.question.printable
  }
}

extension Words.CruxWords {
  /// What is said of a strength that isn't surely the only one.
  fileprivate func doubt(_ convergence: Convergence) -> String {
    switch convergence {
    case .exact, .proven: ""
    case .reached: unproven
    case .open: unsettled
    }
  }

  /// The heading of what alone a verdict hangs on.
  fileprivate func alone(_ label: Verdict.Label) -> String {
    switch label {
    case .accepted: aloneStands
    case .rejected: aloneFalls
    case .undecided: aloneOpen
    }
  }
}
