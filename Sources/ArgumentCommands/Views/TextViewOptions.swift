internal import ArgumentAnalysis
internal import ArgumentFiles
internal import ArgumentFormats
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports
internal import ArgumentText

/// Which text is shown with its marks, and where it comes from.
struct TextViewOptions: ParsableArguments {
  @Flag(
    name: .customLong("text"), help: "The source's text with what stands in it marked.")
  var isText = false

  @Option(
    help: ArgumentHelp(
      "With --text: which source; by default the first whose text is at hand.", valueName: "id"),
    completion: Completions.sources)
  var source: String?

  @Option(
    help: ArgumentHelp(
      "With --text: which edition; two at most. By default the first two at hand.", valueName: "id")
  )
  var edition: [String] = []

  @Option(
    name: .customLong("text-from"),
    help: "With --text: a file to make the text from.", completion: .file())
  var textFiles: [String] = []

  @Option(
    help: ArgumentHelp(
      "With --text: mark only this; with a reason, its premises and target too.", valueName: "id"),
    completion: Completions.ids)
  var only: String?

  func validate() throws {
    if edition.count > 2 { throw ValidationError("At most two editions can be shown.") }
    if edition.count == 2, edition[0] == edition[1] {
      throw ValidationError("--edition names one edition twice.")
    }
    if isText { return }
    if source != nil || !edition.isEmpty || !textFiles.isEmpty || only != nil {
      throw ValidationError("--source, --edition, --text-from and --only go with --text.")
    }
  }

  /// What is shown: the text with its marks, and what has to be said about it.
  struct Content {
    var marked: AnnotatedText
    /// What a check found to need an answer.
    var open: Set<EntityID>
    var findings: [Diagnostic]
    /// The editions whose text isn't in the map itself.
    var notEmbedded: [EditionKey]
  }

  /// Finds the text and marks what stands in it.
  /// - Throws: ``CommandFailure`` where there is no text, or not the one that was asked for.
  func content(of map: ArgumentMap, file: String) throws -> Content {
    let texts = try EditionTexts(map, mapPath: file, files: textFiles)
    let wanted = try wantedSource(map, texts, file: file)
    let keys = try editions(of: wanted, map, texts, file: file)
    let marked = AnnotatedText(
      map,
      editions: keys.compactMap { key in texts.texts[key].map { (key, $0) } },
      only: try marks(map, file: file))
    var findings = texts.findings.filter { $0.id == wanted.id }
    if !marked.unplaced.isEmpty { findings.append(Self.unplaced(marked.unplaced)) }
    let embedded = Set(
      wanted.editions.filter { $0.text != nil }.map { EntityID($0.id) })
    return Content(
      marked: marked, open: Self.unanswered(map), findings: findings,
      notEmbedded: keys.filter { !embedded.contains($0.edition) })
  }

  /// The texts at hand that aren't in the map itself: of the source and the editions that are named, or
  /// all of them.
  /// - Throws: ``CommandFailure`` where no text is at hand, or not one that was asked for.
  func texts(
    of map: ArgumentMap, file: String
  ) throws -> (texts: [(key: EditionKey, text: EditionText)], findings: [Diagnostic]) {
    let texts = try EditionTexts(map, mapPath: file, files: textFiles)
    let wanted = try wantedSource(map, texts, file: file)
    if !edition.isEmpty || texts.texts.isEmpty {
      _ = try editions(of: wanted, map, texts, file: file)
    }
    var found: [(key: EditionKey, text: EditionText)] = []
    for source in map.sources where self.source == nil || source.id == wanted.id {
      for record in source.editions
      where record.text == nil && (edition.isEmpty || edition.contains(record.id)) {
        let key = EditionKey(source: source.id, edition: record.id)
        guard let text = texts.texts[key], !found.contains(where: { $0.key == key }) else {
          continue
        }
        found.append((key, text))
      }
    }
    return (found, texts.findings)
  }

  // MARK: The text

  private func wantedSource(
    _ map: ArgumentMap, _ texts: EditionTexts, file: String
  ) throws -> Source {
    if let source { return try map.source(source, file: file) }
    let first = map.sources.first { source in
      source.editions.contains {
        texts.texts[EditionKey(source: source.id, edition: $0.id)] != nil
      }
    }
    if let first { return first }
    guard let any = map.sources.first(where: { !$0.editions.isEmpty }) else {
      throw CommandFailure(
        "no-text", "the map has no source with a text",
        explanation: "`argue source add MAP ID FILE` makes an edition of a file.", file: file,
        status: ExitStatus.missingInput)
    }
    // Its texts will be missed.
    return any
  }

  private func editions(
    of source: Source, _ map: ArgumentMap, _ texts: EditionTexts, file: String
  ) throws -> [EditionKey] {
    for id in edition where !source.editions.contains(where: { EntityID($0.id) == EntityID(id) }) {
      let known = source.editions.map { "“\($0.id)”" }.joined(separator: ", ")
      throw CommandFailure(
        "unknown-id", "the source “\(source.id)” has no edition “\(id)”",
        explanation: known.isEmpty ? "It has none." : "It has \(known).", file: file)
    }
    if !edition.isEmpty {
      let keys = edition.map { EditionKey(source: source.id, edition: $0) }
      if let missing = keys.first(where: { texts.texts[$0] == nil }) {
        throw texts.failure(source.id, [missing.edition.rawValue], file: file)
      }
      return keys
    }
    // The map's first language stands on the left.
    let ranks = Dictionary(
      keepingFirst: zip(map.header.languages, map.header.languages.indices))
    func rank(_ edition: Edition) -> Int { edition.language.flatMap { ranks[$0] } ?? Int.max }
    let atHand = source.editions.filter {
      texts.texts[EditionKey(source: source.id, edition: $0.id)] != nil
    }.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
    guard !atHand.isEmpty else {
      throw texts.failure(source.id, source.editions.map(\.id), file: file)
    }
    var known: Set<EditionKey> = []
    let keys = atHand.map { EditionKey(source: source.id, edition: $0.id) }
      .filter { known.insert($0).inserted }
    return Array(keys.prefix(2))
  }

  // MARK: The marks

  private func marks(_ map: ArgumentMap, file: String) throws -> Set<EntityID>? {
    guard let only else { return nil }
    let ids = try map.ids(of: .anchored, named: [only], file: file)
    guard let reason = map.reasons.first(where: { $0.id == ids[0] }) else { return Set(ids) }
    return Set(ids + reason.premises.map(\.statement) + [reason.target].compactMap(\.self))
  }

  /// The statements to which the map owes an answer.
  private static func unanswered(_ map: ArgumentMap) -> Set<EntityID> {
    let wanted = "unanswered-counterargument"
    var settings: [String: Checker.Setting] = [:]
    for rule in RuleCatalogue.all where rule.id != wanted { settings[rule.id] = .off }
    let findings = Checker(settings: settings).check(map).diagnostics
    return Set(
      findings.filter { $0.rule == wanted && $0.acknowledged == nil }.compactMap(\.id))
  }

  private static func unplaced(_ anchors: [PlacedAnchor]) -> Diagnostic {
    let names = anchors.prefix(3).map(\.name).joined(separator: ", ")
    return Diagnostic(
      rule: "anchors-not-shown", severity: .warning,
      message: anchors.count == 1
        ? "an anchor isn't marked, since its words don't stand there: of \(names)"
        : "\(anchors.count) anchors aren't marked, since their words don't stand there: of \(names)"
          + (anchors.count > 3 ? " and others" : ""),
      explanation:
        "`argue anchor check` tells where they are now, `argue anchor repair` mends them.",
      id: anchors.first?.entity.id)
  }
}
