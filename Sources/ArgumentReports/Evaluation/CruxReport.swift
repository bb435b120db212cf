internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentWords

/// What verdicts hang on, and what still threatens them.
public struct CruxReport {
  let cruxes: [Crux]
  let verdicts: Verdicts
  let map: ArgumentMap
  /// Whether all open critical questions are told.
  let tellsAll: Bool

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
    let costs = Costs(crux.objections.map { $0.influence.change })
    section(
      words.objections,
      crux.objections.map { objection in
        influence(
          objection.influence, costs, phrases,
          note: objection.label == .undecided ? words.open : nil)
      }, none: words.none)
    let questions = questions(of: crux)
    let told = tellsAll ? questions[...] : questions.prefix(Self.mostQuestions)
    section(words.questions, told.map { question($0, phrases) }, none: nil)
    let left = crux.questions.count - told.count
    if left > 0 { lines.append("  " + words.more(left)) }
    let worth = Costs(crux.lines.map { $0.change })
    section(words.lines, crux.lines.map { influence($0, worth, phrases) }, none: nil)
    if !crux.isRankingComplete { lines.append(words.tooLarge) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many open questions are told; --all and JSON have the rest.
  private static let mostQuestions = 3

  /// The open questions, the most telling first: of each reason, by its weight, the first that the map
  /// asks, or else its scheme; then the others.
  private func questions(of crux: Crux) -> [Crux.OpenQuestion] {
    var known: Set<EntityID> = []
    let asked = crux.questions.filter { $0.isAsked } + crux.questions.filter { !$0.isAsked }
    let ranks = Dictionary(keepingFirst: crux.questions.enumerated().map { ($1.influence.id, $0) })
    let firsts = asked.filter { known.insert($0.influence.id).inserted }
      .sorted { (ranks[$0.influence.id] ?? 0) < (ranks[$1.influence.id] ?? 0) }
    let told = Set(firsts)
    return firsts + crux.questions.filter { !told.contains($0) }
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
    _ influence: Influence, _ costs: Costs, _ phrases: EvaluationPhrases, note: String? = nil
  ) -> [String] {
    let words = phrases.words
    let size = words.evaluation.crux.size(costs.size(influence.change))
    let remark = [note, "\(size) \(phrases.change(influence.change))"].compactMap { $0 }
    let name = phrases.name(influence.id)
    return ["  " + words.remarked(name, remark.joined(separator: words.comma))]
      + phrases.contents(influence.id).map { "      \($0)" }
  }

  /// A question in the reason's own words; where letters are left in it, with what it asks about.
  private func question(_ question: Crux.OpenQuestion, _ phrases: EvaluationPhrases) -> [String] {
    let words = phrases.words.evaluation.crux
    let id = question.influence.id
    let scheme = question.scheme.flatMap { SchemeCatalogue.scheme($0) }
    let entry = scheme?.question(question.question)
    let reason = map.reasons.first { $0.id == id }
    var text = question.question.printable
    var about = reason.map { premises(of: $0) } ?? []
    if let scheme, let entry, let reason {
      let asked = phrases.question(entry, of: scheme, reason)
      text = asked.text
      about = asked.isWhole ? [] : subjects(of: entry.effect, scheme, reason)
    }
    let asked = question.isAsked ? words.asked : words.unasked
    let remark = phrases.name(id) + phrases.words.comma + asked
    return ["  " + phrases.words.remarked(text, remark)]
      + about.compactMap { phrases.statementText($0) }.map { "      " + phrases.words.quote($0) }
  }

  /// What an unfavourable answer would speak against.
  private func subjects(
    of effect: Scheme.Effect, _ scheme: Scheme, _ reason: Reason
  ) -> [EntityID] {
    switch effect {
    case .undermines(let slot):
      (reason.premise(inSlot: slot, of: scheme) ?? premise(atPlaceOf: slot, scheme, reason))
        .map { [$0] } ?? premises(of: reason)
    case .rebuts: [reason.target].compactMap { $0 }
    case .undercuts: premises(of: reason) + [reason.target].compactMap { $0 }
    }
  }

  /// Premises without slots fill them in the scheme's order, where there are as many.
  private func premise(
    atPlaceOf slot: String, _ scheme: Scheme, _ reason: Reason
  ) -> EntityID? {
    guard reason.premises.count == scheme.premises.count,
      reason.premises.allSatisfy({ $0.slot == nil }),
      let place = scheme.premises.firstIndex(where: { $0.id == slot })
    else { return nil }
    return reason.premises[place].statement
  }

  private func premises(of reason: Reason) -> [EntityID] { reason.premises.map { $0.statement } }
}

/// Changes of a strength beside each other.
private struct Costs {
  private let largest: Double

  init(_ changes: [Double]) { largest = changes.map { abs($0) }.max() ?? 0 }

  /// How much a change is beside the largest: at least three quarters of it is most, a quarter much.
  func size(_ change: Double) -> Words.CruxWords.Size {
    let share = largest > 0 ? abs(change) / largest : 1
    return share >= 0.75 ? .most : share >= 0.25 ? .much : .little
  }
}

extension Words.CruxWords {
  /// How much something costs beside what costs most.
  fileprivate enum Size {
    case most
    case much
    case little
  }

  fileprivate func size(_ size: Size) -> String {
    switch size {
    case .most: most
    case .much: much
    case .little: little
    }
  }

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
