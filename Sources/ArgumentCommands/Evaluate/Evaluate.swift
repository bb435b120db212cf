internal import ArgumentAnalysis
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Say which statements and reasons stand, why, and what would change it.",
    discussion: """
        argue evaluate MAP
        argue evaluate MAP --reject fee --assume cost
        argue evaluate MAP --why ban
        argue evaluate MAP --crux
        argue evaluate MAP --semantics df-quad --sensitivity
        argue evaluate class/                     (each map of a folder, and who has what)
        argue evaluate MAP --watch
        argue evaluate MAP --overlay > verdicts.json; argue draw MAP --overlay verdicts.json -o m.svg

      What is put forward stands unless an objection that stands speaks against it; what has \
      support needs a reason that stands; a reason needs all its premises. One unanswered objection \
      outdoes any number of reasons: a verdict says who owes an answer, and weighs nothing. It is \
      the state of the debate and not of the world. Where two sides only contradict each other, \
      both stay open (grounded semantics).

      --semantics takes another view. complete, preferred, stable, ideal and semi-stable (which is \
      experimental) look at the ways to settle what is open: a verdict is what all of them say, with \
      --credulous what one of them accepts. df-quad, squared-df-quad, euler, quadratic-energy, \
      h-categoriser, max-based and card-based weigh: each statement and reason has a strength from 0 \
      to 1, of credences (--base where the map has none) and strengths of reasons; h-categoriser, \
      max-based and card-based know attacks alone. A strength that isn't proven to be the only one, \
      or wasn't found, is marked. carneades and carneades-4 hold each statement to its proof \
      standard.

      --why tells as a dialogue what a grounded verdict rests on: nothing in it can be left out. \
      --crux tells what the thesis hangs on: single statements and reasons, and the fewest that fell \
      it together; then the objections that nothing answers, the most telling open critical \
      questions (--all has the rest), and what each line that carries it is worth. --sensitivity tells how much each statement moves the thesis.

      --assume and --reject ask “what if”; nothing is written.
      """)

  @OptionGroup var maps: MapsArgument

  @Option(
    help: ArgumentHelp(
      "How to evaluate: \(EvaluationMethod.list).", valueName: "name"),
    completion: .list(EvaluationMethod.allValueStrings))
  var semantics: EvaluationMethod = .labellings(.grounded)

  @Flag(help: "Accept what one of several labellings accepts, not only what all do.")
  var credulous = false

  @Option(
    help: ArgumentHelp("Take a statement or reason to stand.", valueName: "id"),
    completion: Completions.ids)
  var assume: [String] = []

  @Option(
    help: ArgumentHelp("Take a statement or reason to fall.", valueName: "id"),
    completion: Completions.ids)
  var reject: [String] = []

  @Option(
    help: ArgumentHelp("Tell why a statement or reason fares as it does.", valueName: "id"),
    completion: Completions.ids)
  var why: String?

  @Flag(help: "Tell what the thesis hangs on, and what still threatens it.")
  var crux = false

  @Flag(help: "With --crux: tell all open critical questions, not the three most telling alone.")
  var all = false

  @Flag(help: "Tell how much each statement and reason moves the thesis.")
  var sensitivity = false

  @Option(
    help: ArgumentHelp(
      "What --crux and --sensitivity are about; by default the theses.", valueName: "id"),
    completion: Completions.ids)
  var on: String?

  @Option(help: "How many may fall together, in what --crux looks for.")
  var together = 3

  @Option(
    help: ArgumentHelp(
      "The base score of statements without a credence, from 0 to 1; by default 0.5, or 1 where only "
        + "attacks count."))
  var base: Double?

  @OptionGroup(title: "Proof standards") var standards: StandardOptions

  @Option(help: ArgumentHelp("Give up after so many seconds.", valueName: "seconds"))
  var timeout: Double?

  @Option(
    help: ArgumentHelp(
      "The language to answer in, or several; by default the map's first.", valueName: "tag"))
  var language: [String] = []

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  @Flag(help: "Print marks for argue draw --overlay.")
  var overlay = false

  @Flag(help: "Answer for each line of JSON Lines with a line of JSON.")
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      "With --jsonl: set lines aside in this file that can't be answered for.", valueName: "file"),
    completion: .file())
  var rejectLines: String?

  @OptionGroup var many: RunOptions

  func validate() throws {
    if !jsonl { try many.refuseWithoutLines(reject: rejectLines) }
    if jsonl, overlay { throw ValidationError("--overlay is for one map, and not with --jsonl.") }
    if isJSON, overlay { throw ValidationError("Either --json or --overlay.") }
    if [why != nil, crux, sensitivity].count(where: { $0 }) > 1 {
      throw ValidationError("One of --why, --crux and --sensitivity.")
    }
    if let base, !(0...1).contains(base) { throw ValidationError("--base is from 0 to 1.") }
    if let timeout, !(timeout > 0 && timeout < 1e9) {
      throw ValidationError("--timeout is more than 0.")
    }
    if !(1...8).contains(together) { throw ValidationError("--together is from 1 to 8.") }
    if all, !crux { throw ValidationError("--all goes with --crux.") }
    if on != nil, !crux, !sensitivity {
      throw ValidationError("--on goes with --crux or --sensitivity.")
    }
    switch semantics {
    case .labellings(.grounded): break
    case .labellings where why != nil || crux || sensitivity:
      throw ValidationError("--why, --crux and --sensitivity look at the grounded verdicts.")
    case .gradual where why != nil:
      throw ValidationError("--why looks at the grounded verdicts.")
    case .standards where why != nil || crux || sensitivity:
      throw ValidationError("--why, --crux and --sensitivity look at the grounded verdicts.")
    default: break
    }
  }

  func run() throws {
    if jsonl { return try answerLines() }
    var rows: [MapOverview.Row] = []
    try maps.named.answer("evaluated") { named in
      let map = try maps.named.read(named)
      let report = try evaluation.report(on: map, file: named.name)
      if named.isOneOfSeveral { rows.append(MapOverview.Row(map, name: named.name)) }
      try tell(report, of: map, named)
    } end: {
      // Who has what, at the end where it is still on the screen.
      guard !rows.isEmpty, !isJSON else { return }
      let language = language.first.map { LanguageTag(rawValue: $0) } ?? Interface.language
      Console.show("\n" + MapOverview(rows).text(language))
    }
  }

  private func answerLines() throws {
    let evaluation = evaluation
    let run = try MapRun(
      maps.paths, many, reject: rejectLines, done: "evaluated maps:",
      task: [
        "evaluate", semantics.name, "\(credulous) \(crux) \(all) \(sensitivity) \(together)",
        assume.joined(separator: " "), reject.joined(separator: " "), why ?? "", on ?? "",
        [base, standards.alpha, standards.beta, standards.gamma, timeout]
          .map { $0.map { "\($0)" } ?? "" }.joined(separator: " "), standards.standard,
      ])
    try LineOutput.write(run) { map in
      do throws(CommandFailure) {
        return .object(try evaluation.report(on: map, file: "").json)
      } catch {
        return .failure(error.diagnostics, status: error.status)
      }
    }
  }

  private func tell(
    _ report: EvaluationReport, of map: ArgumentMap, _ named: NamedMap
  ) throws {
    if isJSON {
      if named.isOneOfSeveral {
        Console.write(named.line(report.json))
      } else {
        Console.write(JSONWriter.canonical(report.json))
      }
    } else if overlay {
      if named.isOneOfSeveral { throw ValidationError("--overlay is for one map.") }
      Console.write(JSONWriter.canonical(report.overlay.json(of: map)))
    } else {
      if named.isOneOfSeveral { Console.showLine(named.heading) }
      for warning in report.warnings { Console.message("\(named.name): \(warning)") }
      let languages = language.map { LanguageTag(rawValue: $0) }
      let texts = (languages.isEmpty ? Array(map.header.languages.prefix(1)) : languages).map {
        report.text(
          EvaluationPhrases(
            map, languages: [$0] + map.header.languages,
            told: languages.isEmpty ? Interface.language : nil))
      }
      Console.show(
        (texts.isEmpty
          ? [report.text(EvaluationPhrases(map, languages: [], told: Interface.language))] : texts)
          .joined(separator: "\n"))
    }
    if report.isWithoutLabelling {
      Console.message(
        "\(named.name): there is no stable labelling: no way to settle the debate leaves nothing open"
      )
      throw CommandFailure.silent(status: ExitStatus.findings)
    }
  }

  private var evaluation: Evaluation {
    let labellings: LabellingSemantics? =
      if case .labellings(let labellings) = semantics, labellings != .grounded {
        labellings
      } else {
        nil
      }
    return Evaluation(
      question: question, labellings: labellings, isCredulous: credulous, timeout: timeout)
  }

  private var question: EvaluationQuestion {
    var question = EvaluationQuestion()
    question.method = semantics
    if let why { question.topic = .why(EntityID(why)) }
    if crux { question.topic = .crux }
    if sensitivity { question.topic = .sensitivity }
    question.suppositions = Suppositions(
      assumed: assume.map { EntityID($0) }, rejected: reject.map { EntityID($0) })
    question.subject = on.map { EntityID($0) }
    question.together = together
    question.tellsAll = all
    question.base = base
    question.standard = ProofStandard(rawValue: standards.standard)
    (question.alpha, question.beta, question.gamma) =
      (standards.alpha, standards.beta, standards.gamma)
    return question
  }
}

/// A question to a map, by whichever semantics.
private struct Evaluation: Sendable {
  let question: EvaluationQuestion
  /// Other labellings than the grounded one; nil where the question says all.
  let labellings: LabellingSemantics?
  let isCredulous: Bool
  /// How many seconds it may take.
  let timeout: Double?

  func report(on map: ArgumentMap, file: String) throws(CommandFailure) -> EvaluationReport {
    let question = try question.naming(in: map)
    do {
      guard let labellings else { return try question.report(on: map) }
      return .verdicts(
        VerdictReport(
          verdicts: try Evaluator(map).verdicts(
            labellings, isCredulous ? .credulous : .sceptical, question.suppositions,
            deadline: timeout.map { .now + .seconds($0) }), map: map))
    } catch let refusal as EvaluationQuestion.Refusal {
      throw CommandFailure(refusal.diagnostics, file: file)
    } catch let refusal as Evaluator.Refusal {
      throw CommandFailure(refusal, file: file)
    } catch {
      throw CommandFailure("bug", "the evaluation met an error: \(error)", status: ExitStatus.bug)
    }
  }
}

extension EvaluationQuestion {
  /// The question with ids for what people named by its number in the outline.
  fileprivate func naming(in map: ArgumentMap) throws(CommandFailure) -> EvaluationQuestion {
    var question = self
    if case .why(let id) = topic { question.topic = .why(try map.id(named: id.rawValue)) }
    question.subject = try subject.map { (id) throws(CommandFailure) in
      try map.id(named: id.rawValue)
    }
    question.suppositions = Suppositions(
      assumed: try map.ids(named: suppositions.assumed.map(\.rawValue)),
      rejected: try map.ids(named: suppositions.rejected.map(\.rawValue)))
    return question
  }
}

extension CommandFailure {
  /// The failure of an evaluation, with a code of its own where it isn't the map's fault.
  init(_ refusal: Evaluator.Refusal, file: String) {
    let status =
      switch refusal.diagnostics.first?.rule {
      case "not-decided": ExitStatus.notDecided
      case "not-built-in": ExitStatus.unavailable
      default: ExitStatus.badInput
      }
    self.init(refusal.diagnostics, file: file, status: status)
  }
}
