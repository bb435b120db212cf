internal import ArgumentModel
internal import ArgumentWords

/// What a page tells about an entity that is chosen, in one language: rows of a label and a text.
struct PageDetails {
  private let map: ArgumentMap
  private let phrases: MapPhrases
  private let overlay: Overlay
  private let words: Words
  private let sources: [EntityID: Int]
  private let statements: [EntityID: Int]

  init(_ map: ArgumentMap, _ language: LanguageTag, _ overlay: Overlay) {
    self.map = map
    self.overlay = overlay
    phrases = MapPhrases(map, languages: [language] + map.header.languages)
    words = phrases.words
    sources = Dictionary(
      keepingFirst: map.sources.enumerated().map { ($1.id, $0) })
    statements = Dictionary(keepingFirst: map.statements.enumerated().map { ($1.id, $0) })
  }

  /// Rows that are added one after another; those without a text aren't.
  private struct Rows {
    var rows: [JSONValue] = []
    let words: Words.PageWords

    mutating func add(_ name: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      rows.append(.strings([words[name], text]))
    }

    mutating func addLabelled(_ label: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      rows.append(.strings([label, text]))
    }
  }

  // MARK: Statements

  /// What there is to say about a statement besides its texts.
  func rows(_ statement: Statement) -> JSONValue {
    var rows = Rows(words: words.page)
    add(marksOf: statement.id, &rows)
    rows.add("role", statement.role.map { Words.term($0, in: words.roles).printable })
    if statement.implicit { rows.addLabelled(words.outline.implicit, "✓") }
    if statement.asserted == true { rows.add("asserted", "✓") }
    rows.add("attribution", phrases.attribution(statement.attribution))
    rows.add(
      "authorStance",
      statement.authorStance.map { Words.term($0, in: words.stances).printable })
    rows.addLabelled(
      words.outline.credence, statement.credence.map { MapPhrases.number($0) })
    rows.addLabelled(
      words.outline.standard,
      statement.standard.map { Words.term($0, in: words.standards).printable })
    for divergence in statement.divergences { rows.add("divergences", text(divergence)) }
    add(statement.anchors, &rows)
    for reference in statement.seeAlso { rows.add("seeAlso", text(reference)) }
    for citation in statement.citations { rows.add("citations", text(citation)) }
    rows.add("note", phrases.text(statement.note))
    rows.add("tags", list(statement.tags))
    rows.add("id", statement.id.rawValue.printable)
    return .array(rows.rows)
  }

  // MARK: Reasons

  /// What there is to say about a reason besides its premises.
  func rows(_ reason: Reason) -> JSONValue {
    var rows = Rows(words: words.page)
    add(marksOf: reason.id, &rows)
    rows.add("scheme", phrases.scheme(reason.scheme))
    rows.addLabelled(words.outline.warrant, phrases.text(reason.warrant))
    rows.addLabelled(words.outline.strength, reason.strength.map { MapPhrases.number($0) })
    rows.add("attribution", phrases.attribution(reason.attribution))
    for question in reason.questions {
      rows.add("question", text(question, of: reason))
      rows.add(
        "answer",
        [phrases.text(question.answer), question.statement.map { "→ " + $0.rawValue.printable }]
          .compactMap { $0 }.joined(separator: " "))
    }
    add(reason.anchors, &rows)
    rows.add("note", phrases.text(reason.note))
    rows.add("tags", list(reason.tags))
    rows.add("id", reason.id.rawValue.printable)
    return .array(rows.rows)
  }

  /// A critical question, of the reason's own words where the catalogue has it.
  private func text(_ question: CriticalQuestion, of reason: Reason) -> String {
    guard let scheme = reason.scheme.flatMap({ SchemeCatalogue.scheme($0) }),
      let entry = scheme.question(question.question)
    else { return question.question.printable }
    return QuestionOfReason(entry, of: scheme, reason, in: words, phrases) { id in
      statements[id].map { map.statements[$0] }
    }.text
  }

  // MARK: The map

  /// What there is to say about the map itself.
  func about() -> JSONValue {
    var rows = Rows(words: words.page)
    rows.add("description", phrases.text(map.header.description))
    rows.add("authors", list(map.header.authors))
    rows.add(
      "dates",
      [map.header.created, map.header.modified].compactMap { $0?.printable }
        .joined(separator: " – "))
    rows.add("license", map.header.license?.printable)
    for source in map.sources {
      let parts = [
        list(source.creators), phrases.text(source.title), phrases.text(source.publisher),
        source.date?.printable, source.url?.printable,
      ]
      rows.add("sources", parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    return .array(rows.rows)
  }

  // MARK: Parts

  private func add(marksOf id: EntityID, _ rows: inout Rows) {
    for mark in overlay.marks[id] ?? [] {
      switch mark {
      case .verdict(let verdict):
        rows.add("verdict", words.page[verdict.rawValue])
      case .difference(let difference):
        rows.add("difference", words.page[difference.rawValue])
      case .comment(let text): rows.add("comment", text.printable)
      }
    }
  }

  private func add(_ anchors: [Anchor], _ rows: inout Rows) {
    for anchor in anchors {
      let ranges = anchor.ranges.map { "\($0.start)–\($0.end)" }.joined(separator: words.comma)
      let edition = words.page["edition"]
      rows.add(
        "anchors",
        [
          title(ofSource: anchor.source), "\(edition) \(anchor.edition.printable)", ranges,
        ].filter { !$0.isEmpty }.joined(separator: " · "))
      rows.add("quote", anchor.quote.map { words.quote($0.exact.printable) })
    }
  }

  private func title(ofSource id: EntityID) -> String {
    sources[id].flatMap { phrases.text(map.sources[$0].title) } ?? id.rawValue.printable
  }

  private func text(_ citation: Citation) -> String {
    [
      citation.source.map(title(ofSource:)), citation.place?.printable, citation.url?.printable,
      phrases.text(citation.note),
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func text(_ reference: CrossReference) -> String {
    [
      reference.map.printable, reference.statement.rawValue.printable, phrases.text(reference.note),
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func text(_ divergence: Divergence) -> String {
    let kind = divergence.divergence.map { Words.term($0, in: words.divergences).printable }
    let editions = divergence.editions.map { $0.printable }.joined(separator: " → ")
    return [editions, kind, phrases.text(divergence.note)].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func list(_ texts: [String]) -> String {
    texts.map { $0.printable }.joined(separator: words.comma)
  }
}
