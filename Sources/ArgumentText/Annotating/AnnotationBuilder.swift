public import ArgumentModel

/// Turns annotations of a source's texts into statements, reasons and anchors.
public struct AnnotationBuilder {
  /// An edition of the annotated source.
  private struct Page {
    let id: String
    let language: LanguageTag
    var finder: QuoteFinder
    var counter: OccurrenceCounter

    init(id: String, language: LanguageTag, text: EditionText) {
      self.id = id
      self.language = language
      finder = QuoteFinder(text)
      counter = OccurrenceCounter(text)
    }
  }

  /// Where words were found.
  private struct Place {
    let page: Int
    let ranges: [TextRange]
    /// How much of a quote is there, from 0 to 1.
    var likeness = 1.0
    /// What of a quote the text has otherwise.
    var changes: [WordChange] = []
  }

  private let source: EntityID
  private let isSealed: Bool
  private let primaryLanguage: LanguageTag
  private var pages: [Page]
  private var taken: Set<EntityID>
  private var statementIDs: Set<EntityID>
  private var marks = MarkTable()
  private var numbers = IDNumbers()
  private var notes: [Diagnostic] = []
  /// Whether anybody wants to know which quotes stand in the text with other letters.
  var makesNotes = true

  /// What came of annotations.
  public struct Outcome: Sendable {
    /// New statements, each with its anchor.
    public var statements: [Statement] = []
    /// New reasons.
    public var reasons: [Reason] = []
    /// Anchors for statements that the map has already.
    public var anchors: [(statement: EntityID, anchor: Anchor)] = []
    /// What went wrong, by the annotation's position.
    public var problems: [(index: Int, diagnostic: Diagnostic)] = []
    /// Quotes that stand in the text with other letters, by the annotation's position.
    public var notes: [(index: Int, diagnostic: Diagnostic)] = []
    /// How many suggestions were passed over.
    public var suggestions = 0
  }

  /// Makes a builder.
  /// - Parameters:
  ///   - source: The annotated source.
  ///   - editions: Its editions' ids, languages and texts.
  ///   - map: The map that the annotations are for: its ids, and what is anchored in it.
  ///   - isSealed: Whether anchors keep no words.
  public init(
    source: EntityID, editions: [(id: String, language: LanguageTag, text: EditionText)],
    for map: ArgumentMap, isSealed: Bool
  ) {
    self.source = source
    self.isSealed = isSealed
    primaryLanguage = map.primaryLanguage
    pages = editions.map { Page(id: $0.id, language: $0.language, text: $0.text) }
    taken = Set(map.allIDs)
    statementIDs = Set(map.statements.map { $0.id })
    let pageOfEdition = Dictionary(
      keepingFirst: zip(pages.map { $0.id }, pages.indices))
    for statement in map.statements {
      for anchor in statement.anchors where anchor.source == source {
        guard let page = pageOfEdition[anchor.edition] else { continue }
        marks.add(statement.id, at: anchor.ranges, of: page)
      }
    }
  }

  /// Turns annotations into what a map holds; one with a problem leaves nothing.
  public mutating func build(_ all: [Annotation]) -> Outcome {
    var outcome = Outcome()
    var ids = [EntityID?](repeating: nil, count: all.count)
    // Ids that annotations bring are theirs, whichever annotation comes first.
    let given = Set(all.compactMap { $0.id })
    taken.reserveCapacity(taken.count + all.count)
    statementIDs.reserveCapacity(statementIDs.count + all.count)
    // A span lends its elements; an array would copy each, with all that it holds.
    let annotations = all.span
    outcome.statements.reserveCapacity(annotations.count)
    for index in annotations.indices where annotations[index].from.isEmpty {
      guard !annotations[index].isSuggestion else {
        outcome.suggestions += 1
        continue
      }
      do throws(Diagnostic) {
        ids[index] = try addStatement(annotations[index], avoiding: given, &outcome)
        for note in notes { outcome.notes.append((index, note)) }
      } catch {
        outcome.problems.append((index, error))
      }
      if !notes.isEmpty { notes = [] }
    }
    /// The annotation that each of the outcome's reasons comes from.
    var sources: [Int] = []
    for index in annotations.indices where !annotations[index].isSuggestion {
      guard let target = annotations[index].target,
        annotations[index].from.isEmpty == (ids[index] != nil)
      else { continue }
      let annotation = annotations[index]
      do throws(Diagnostic) {
        var premises = ids[index].map { [$0] } ?? []
        for endpoint in annotation.from { premises.append(try resolve(endpoint)) }
        var reason = Reason()
        reason.premises = premises.map { Premise($0) }
        reason.target = try resolve(target)
        reason.stance = annotation.stance
        reason.scheme = annotation.scheme
        reason.id = try reasonID(annotation, premises, avoiding: given)
        if !annotation.from.isEmpty { try complete(&reason, annotation) }
        taken.insert(reason.id)
        outcome.reasons.append(reason)
        sources.append(index)
      } catch {
        outcome.problems.append((index, error))
      }
    }
    dropUnknown(sources, &outcome)
    outcome.problems.sort { $0.index < $1.index }
    return outcome
  }

  /// Takes out reasons an end of which is nothing that the map or an annotation has: an annotation may
  /// name a reason that a later one makes.
  private mutating func dropUnknown(_ sources: [Int], _ outcome: inout Outcome) {
    var users: [EntityID: [Int]] = [:]
    var pending: [Int] = []
    for (place, reason) in outcome.reasons.enumerated() {
      for end in Self.ends(of: reason) { users[end, default: []].append(place) }
      if unknownEnd(of: reason) != nil { pending.append(place) }
    }
    guard !pending.isEmpty else { return }
    var isKept = [Bool](repeating: true, count: outcome.reasons.count)
    while let place = pending.popLast() {
      let reason = outcome.reasons[place]
      guard isKept[place], let end = unknownEnd(of: reason) else { continue }
      isKept[place] = false
      outcome.problems.append((sources[place], Self.unknown(end)))
      // What names this reason names nothing any more.
      taken.remove(reason.id)
      pending += users[reason.id] ?? []
    }
    outcome.reasons = zip(outcome.reasons, isKept).filter { $0.1 }.map { $0.0 }
  }

  private static func ends(of reason: Reason) -> [EntityID] {
    (reason.target.map { [$0] } ?? []) + reason.premises.map { $0.statement }
  }

  private func unknownEnd(of reason: Reason) -> EntityID? {
    Self.ends(of: reason).first { !taken.contains($0) }
  }

  /// Adds a statement, or an anchor to one that is there.
  private mutating func addStatement(
    _ annotation: Annotation, avoiding given: Set<EntityID>, _ outcome: inout Outcome
  ) throws(Diagnostic) -> EntityID {
    var found: Place?
    var anchor: Anchor?
    if let place = annotation.place {
      let at = try locate(place)
      found = at
      anchor = try AnchorMaker.anchor(
        source: source, edition: pages[at.page].id, ranges: at.ranges,
        counter: &pages[at.page].counter, sealed: isSealed)
    }
    if let id = annotation.id, statementIDs.contains(id) {
      guard let anchor, let found, annotation.text.isEmpty else {
        throw Diagnostic(
          rule: "duplicate-id", severity: .error, message: "there is a statement “\(id)” already",
          explanation: "Without “text” the annotation adds an anchor to it.", id: id)
      }
      outcome.anchors.append((id, anchor))
      marks.add(id, at: found.ranges, of: found.page)
      return id
    }
    var statement = Statement()
    statement.text = annotation.text
    if statement.text.isEmpty, let found {
      guard !isSealed else {
        throw Diagnostic(
          rule: "annotation-no-text", severity: .error,
          message: "an annotation of a sealed text needs a “text” of its own",
          explanation: "Otherwise the text's words would stand in the map.")
      }
      statement.text = LocalizedText(
        words(at: found, anchor), language: pages[found.page].language)
    }
    statement.id = try newID(annotation.id, for: statement.text, avoiding: given)
    statement.role = annotation.role
    statement.attribution = annotation.attribution
    statement.tags = annotation.tags
    let remarks = remarks(annotation, found)
    if !remarks.isEmpty {
      statement.extensions.append("annotation", .object(remarks).normalized)
    }
    if let anchor { statement.anchors = [anchor] }
    taken.insert(statement.id)
    statementIDs.insert(statement.id)
    if let found {
      marks.add(statement.id, at: found.ranges, of: found.page)
    }
    outcome.statements.append(statement)
    return statement.id
  }

  /// The words at a place, as a statement says them; an anchor may have them already.
  private func words(at place: Place, _ anchor: Anchor?) -> String {
    if place.ranges.count == 1, let quote = anchor?.quote { return quote.exact }
    return pages[place.page].finder.text.texts(at: place.ranges)?.joined(separator: " … ") ?? ""
  }

  private mutating func newID(
    _ given: EntityID?, for text: LocalizedText, avoiding others: Set<EntityID>
  ) throws(Diagnostic) -> EntityID {
    guard let given else {
      return EntityID.suggestion(
        for: text.preferred([primaryLanguage])?.text ?? "", fallback: "statement",
        numbers: &numbers
      ) { [taken] in taken.contains($0) || others.contains($0) }
    }
    if let flaw = given.flaw {
      throw Diagnostic(
        rule: "bad-id", severity: .error, message: "“\(given)” is no id: \(flaw)", id: given)
    }
    guard !taken.contains(given) else {
      throw Diagnostic(
        rule: "duplicate-id", severity: .error, message: "the id “\(given)” is in use", id: given)
    }
    return given
  }

  private mutating func reasonID(
    _ annotation: Annotation, _ premises: [EntityID], avoiding given: Set<EntityID>
  ) throws(Diagnostic) -> EntityID {
    if !annotation.from.isEmpty, let id = annotation.id {
      return try newID(id, for: LocalizedText(), avoiding: [])
    }
    let word = annotation.stance == .attacks ? "but" : "because"
    return EntityID.suggestion(
      for: "\(word) \(premises.first?.rawValue ?? "reason")", fallback: "reason",
      numbers: &numbers
    ) { [taken] in taken.contains($0) || given.contains($0) }
  }

  /// Gives a reason that an annotation of its own makes what else that says.
  private mutating func complete(
    _ reason: inout Reason, _ annotation: Annotation
  ) throws(Diagnostic) {
    reason.warrant = annotation.text
    reason.attribution = annotation.attribution
    reason.tags = annotation.tags
    if !annotation.remarks.members.isEmpty {
      reason.extensions.append("annotation", .object(annotation.remarks).normalized)
    }
    guard let place = annotation.place else { return }
    let at = try locate(place)
    reason.anchors = [
      try AnchorMaker.anchor(
        source: source, edition: pages[at.page].id, ranges: at.ranges,
        counter: &pages[at.page].counter, sealed: isSealed)
    ]
  }

  /// Finds the entity that an endpoint means.
  private mutating func resolve(_ endpoint: AnnotationEndpoint) throws(Diagnostic) -> EntityID {
    switch endpoint {
    case .id(let id): return id
    case .place(let place):
      let at = try locate(place)
      guard let id = marks.best(at: at.ranges, of: at.page) else {
        let start = at.ranges.first?.start ?? 0
        throw Diagnostic(
          rule: "annotation-endpoint", severity: .error,
          message: "nothing is annotated at \(start), where “from” or “target” points",
          explanation: "Annotate the words first, or name an id.")
      }
      return id
    }
  }

  static func unknown(_ id: EntityID) -> Diagnostic {
    Diagnostic(
      rule: "unknown-reference", severity: .error,
      message: "there is neither an entity nor an annotation “\(id)”", id: id)
  }

  /// Finds a place: in the edition that it names, or in the one that has its words.
  private mutating func locate(
    _ place: AnnotationPlace
  ) throws(Diagnostic) -> Place {
    var candidates = Array(pages.indices)
    if let edition = place.edition {
      candidates = candidates.filter { pages[$0].id == edition }
      guard !candidates.isEmpty else {
        throw Diagnostic(
          rule: "unknown-id", severity: .error,
          message: "the source “\(source)” has no edition “\(edition)” whose text is at hand")
      }
    }
    guard let quote = place.quote else {
      guard let first = candidates.first else { throw Self.noText(source) }
      return Place(page: first, ranges: place.ranges)
    }
    if !place.ranges.isEmpty {
      // Both are given: the range must be that of the words.
      let page = candidates.first {
        pages[$0].finder.text.joinedText(at: place.ranges)?.hasSameBytes(as: quote.exact) == true
      }
      if let page { return Place(page: page, ranges: place.ranges) }
    }
    // What another edition has word for word isn't looked for in this one by likeness.
    if candidates.count > 1 {
      let verbatim = candidates.filter { !pages[$0].finder.verbatim(quote, most: 1).isEmpty }
      if !verbatim.isEmpty { candidates = verbatim }
    }
    var problem: Diagnostic?
    for page in candidates {
      do {
        var wanted = quote
        wanted.position = place.ranges.first?.start
        let found = try pages[page].finder.find(wanted)
        if makesNotes, found.similarity < 1 {
          notes.append(note(quote.exact, found, in: pages[page]))
        }
        return Place(
          page: page, ranges: [found.range], likeness: found.similarity, changes: found.changes)
      } catch {
        // That it stands twice says more than that another edition hasn't got it.
        if problem == nil || error.rule == "quote-ambiguous" { problem = error }
      }
    }
    throw problem ?? Self.noText(source)
  }

  /// Says that a quote was found by its likeness.
  private func note(_ quote: String, _ found: QuoteCandidate, in page: Page) -> Diagnostic {
    let words = page.finder.text.text(at: found.range).map(String.init) ?? ""
    return .quoteDiffers(quote, words, found.changes)
  }

  /// What the annotation says that a map has no word for, and what it quoted where the text has it
  /// otherwise: nobody need trust a likeness unseen.
  private func remarks(_ annotation: Annotation, _ found: Place?) -> JSONObject {
    var remarks = annotation.remarks
    guard let found, found.likeness < 1, let quote = annotation.place?.quote else { return remarks }
    remarks["likeness"] = .double((found.likeness * 100).rounded() / 100)
    if !isSealed { remarks["quoted"] = .string(quote.exact) }
    // Words that are merely others are seen in the quote; what turns its sense is named.
    let telling = found.changes.filter { $0.kind != .words }
    if !telling.isEmpty { remarks["changed"] = .array(telling.map { change($0) }) }
    return remarks
  }

  /// A change as a remark: its kind, and its words unless they are sealed.
  private func change(_ change: WordChange) -> JSONValue {
    var remark = JSONObject()
    remark["kind"] = .string(change.kind.rawValue)
    if !isSealed {
      remark["old"] = .string(change.old)
      remark["new"] = .string(change.new)
    }
    return .object(remark)
  }

  private static func noText(_ source: EntityID) -> Diagnostic {
    Diagnostic(
      rule: "no-text", severity: .error, message: "no text of the source “\(source)” is at hand",
      explanation: "`argue source attach` takes it from a file, --text-from for this once.")
  }
}

extension ArgumentMap {
  /// The ids of all entities.
  fileprivate var allIDs: [EntityID] {
    sources.map { $0.id } + participants.map { $0.id } + statements.map { $0.id }
      + reasons.map { $0.id }
      + relations.map { $0.id } + groups.map { $0.id } + utterances.map { $0.id }
      + comments.map { $0.id }
  }
}
