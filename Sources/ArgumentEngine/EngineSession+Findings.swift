internal import ArgumentAnalysis
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentText

// What is found out about the map.

extension EngineSession {
  /// Checks the map, and tells of it in the language that is asked for.
  mutating func check(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let checker = Checker(settings: try Self.settings(&request))
    var report = checker.check(map)
    if try request.flag("texts", default: false) {
      let resolver = AnchorResolver(texts: texts)
      let findings = resolver.verifyEditions(of: map) + resolver.resolve(map).diagnostics
      // An anchor beyond its edition's recorded length is beyond its text too.
      let known = Set(report.diagnostics.map { [$0.rule, $0.pointer ?? ""] })
      let new = findings.filter { !known.contains([$0.rule, $0.pointer ?? ""]) }
      report.diagnostics = checker.finish(report.diagnostics + new, map)
    }
    if !report.diagnostics.isEmpty { locate(&report.diagnostics, map) }
    let language = try request.string("language").map { LanguageTag(rawValue: $0) }
    var counts = FindingCounts()
    counts.add(report)
    return EngineAnswer(
      canonical: DiagnosticJSON.report(
        report.diagnostics.map { (diagnostic: $0.translated(to: language), file: nil) }, counts))
  }

  private static func settings(
    _ request: inout EngineRequest
  ) throws(EngineFailure) -> [String: Checker.Setting] {
    var settings: [String: Checker.Setting] = [:]
    for member in try request.object("severity")?.members ?? [] {
      guard let setting = member.value.stringValue.flatMap({ Checker.Setting($0) }) else {
        throw .misused("“severity” sets rules to off, note, warning or error")
      }
      guard RuleCatalogue.rule(member.name) != nil else {
        throw .misused("there is no rule “\(member.name)”")
      }
      settings[member.name] = setting
    }
    return settings
  }

  /// Adds lines and columns: those of the document that was opened, or of the canonical one once the
  /// map is another.
  private func locate(_ diagnostics: inout [Diagnostic], _ map: ArgumentMap) {
    if let document {
      document.index.locate(&diagnostics, in: document.bytes)
      return
    }
    let bytes = MapWriter().bytes(map)
    SourceIndex(ofDocument: bytes, limits: limits)?.locate(&diagnostics, in: bytes)
  }

  /// Applies the safe fixes.
  mutating func fix() throws(EngineFailure) -> EngineAnswer {
    guard var editor else { throw .misused("no map is open") }
    self.editor = nil
    laidOut = nil
    let outcome = Fixer().fix(&editor)
    self.editor = editor
    if let fault = editor.fault { throw .refused(fault.diagnostics) }
    if !outcome.edits.isEmpty {
      document = nil
      note(EngineChange(edits: outcome.edits, inverse: outcome.inverse))
    }
    return changed(outcome.edits, outcome.inverse)
  }

  /// Counts what the map has.
  mutating func statistics() throws(EngineFailure) -> EngineAnswer {
    EngineAnswer(canonical: MapStatistics(try map).json)
  }

  /// The critical questions that a reason leaves open.
  mutating func questions(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let id = EntityID(try request.required("id"))
    let language = try request.string("language").map { LanguageTag(rawValue: $0) }
    let isAll = try request.flag("all", default: false)
    guard var reason = map.reasons.first(where: { $0.id == id }) else {
      throw .misused("the map has no reason “\(id)”")
    }
    if isAll { reason.questions = [] }
    let open = OpenQuestions(of: reason, in: map, language).questions
    return EngineAnswer(
      compact: .array(
        open.map { question in
          var json = JSONObject()
          json.append("name", .string(question.name))
          json.append("text", .string(question.text))
          return .object(json)
        }))
  }

  // MARK: Evaluation

  /// The forms in which an evaluation is told.
  private enum Form: String, CaseIterable {
    case json, overlay, text
  }

  /// Evaluates the map.
  mutating func evaluate(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let question = try Self.question(&request)
    let form = try request.word("as", Form.self) ?? .json
    let languages = try request.strings("language").map { LanguageTag(rawValue: $0) }
    try request.finish()
    let report: EvaluationReport
    do throws(EvaluationQuestion.Refusal) {
      report = try question.report(on: map)
    } catch {
      throw .refused(error.diagnostics)
    }
    switch form {
    case .json: return EngineAnswer(canonical: report.json)
    case .overlay: return EngineAnswer(canonical: report.overlay.json(of: map))
    case .text:
      let wanted = languages.isEmpty ? Array(map.header.languages.prefix(1)) : languages
      var texts = wanted.map {
        report.text(EvaluationPhrases(map, languages: [$0] + map.header.languages))
      }
      if texts.isEmpty { texts = [report.text(EvaluationPhrases(map, languages: []))] }
      return EngineAnswer(texts.joined(separator: "\n"))
    }
  }

  private static func question(
    _ request: inout EngineRequest
  ) throws(EngineFailure) -> EvaluationQuestion {
    var question = EvaluationQuestion()
    if let name = try request.string("semantics") {
      guard let method = EvaluationMethod(name: name) else {
        throw .misused("there is no semantics “\(name)”")
      }
      if case .labellings(let semantics) = method, semantics != .grounded {
        throw .refused([
          Diagnostic(
            rule: "not-built-in", severity: .error,
            message: "\(name) labellings need a solver, which isn't here",
            explanation: "`argue evaluate --semantics \(name)` finds them.")
        ])
      }
      question.method = method
    }
    if let why = try request.string("why") { question.topic = .why(EntityID(why)) }
    if try request.flag("crux", default: false) { question.topic = .crux }
    if try request.flag("sensitivity", default: false) { question.topic = .sensitivity }
    question.suppositions = Suppositions(
      assumed: try request.strings("assume").map { EntityID($0) },
      rejected: try request.strings("reject").map { EntityID($0) })
    question.subject = try request.string("on").map { EntityID($0) }
    question.together = try request.integer("together", in: 1...8) ?? question.together
    question.base = try request.share("base")
    if let standard = try request.string("standard") {
      question.standard = ProofStandard(rawValue: standard)
      guard question.standard.isKnown else {
        throw .misused("there is no proof standard “\(standard)”")
      }
    }
    question.alpha = try request.share("alpha")
    question.beta = try request.share("beta")
    question.gamma = try request.share("gamma")
    return question
  }
}
