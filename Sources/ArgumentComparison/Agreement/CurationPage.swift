public import ArgumentModel
internal import ArgumentWords

/// A page for one of several makers: what of their map was taken into the merged one, corrected or dropped,
/// beside the passages, by whose votes, and with the reasons that a person gave.
public struct CurationPage {
  private let adjudication: Adjudication
  private let words: Words
  private let language: LanguageTag?
  private let merged: Telling

  /// Takes what was decided.
  /// - Parameter language: The language to tell it in; nil is that of the merged map.
  public init(_ adjudication: Adjudication, language: LanguageTag?) {
    self.adjudication = adjudication
    self.language = language
    words = Words.of(language ?? adjudication.map.header.languages.first)
    merged = Telling(adjudication.map, language, words)
  }

  private func word(_ name: String) -> String { words.marking.curation[name] ?? name }

  /// The page of a maker.
  /// - Parameter coder: The position among the makers.
  public func page(of coder: Int) -> String {
    let name = adjudication.coders[coder]
    let own = Telling(adjudication.aligned.maps[coder], language, words)
    var body = "<h1>\(ReportPage.escaped(name))</h1>\n<p>"
    body += ReportPage.escaped(words.labelled(word("title"), word(adjudication.strategy.rawValue)))
    body += "</p>\n"
    for (kind, nodes) in sections {
      let rows = nodes.compactMap { row($0.number, $0.places, coder, own) }
      guard !rows.isEmpty else { continue }
      let title = words.comparison.kinds[kind.plural] ?? kind.plural
      let head = [
        word("decision"), words.marking.own, word("merged"), word("passage"), word("votes"),
        word("why"),
      ]
      body += "<h2>\(ReportPage.escaped(title))</h2>\n<table>\n"
      body += "<thead><tr>\(ReportPage.row("th", head.map(ReportPage.escaped)))</tr></thead>\n"
      for row in rows {
        let cells = [word(row.decision), row.own, row.merged, row.passage, row.votes, row.why]
        let kind = ["taken": "found", "dropped": "missed"][row.decision] ?? row.decision
        body += "<tr class=\"\(kind)\">"
        body += "\(ReportPage.row("td", cells.map(ReportPage.escaped)))</tr>\n"
      }
      body += "</table>\n"
    }
    return ReportPage.page(name, words, body)
  }

  /// What stands under a node, by its position in each map.
  private struct Node {
    var number: Int
    var places: [Int?]
  }

  /// The nodes of each kind.
  private var sections: [(EntityKind, [Node])] {
    let aligned = adjudication.aligned
    func nodes(_ places: [[Int?]], from first: Int) -> [Node] {
      places.enumerated().map { Node(number: first + $0, places: $1) }
    }
    let others = nodes(aligned.others.map { $0.indices }, from: aligned.firstOther)
    return [
      (.statement, nodes(aligned.statements, from: 0)),
      (.reason, nodes(aligned.reasons, from: aligned.statements.count)),
    ]
      + [EntityKind.relation, .group, .utterance, .comment].map { kind in
        (kind, others.filter { aligned.others[$0.number - aligned.firstOther].kind == kind })
      }
  }

  private struct Row {
    var decision: String
    var own = ""
    var merged = ""
    var passage = ""
    var votes: String
    var why: String
  }

  private func row(_ node: Int, _ places: [Int?], _ coder: Int, _ own: Telling) -> Row? {
    let gold = adjudication.ids[node].flatMap { merged.entity($0) }
    let having = places.indices.filter { places[$0] != nil }
    var row = Row(
      decision: "lacking", merged: gold.map(merged.said) ?? "",
      votes: words.list(having.map { adjudication.coders[$0].printable }).text,
      why: why(node, having.count))
    guard let index = places[coder] else { return gold == nil ? nil : row }
    let entity = own.entity(at: index, as: node, adjudication.aligned)
    row.own = own.said(entity)
    row.passage = own.passage(entity)
    row.decision =
      gold.map { isCorrected(entity, $0, of: coder) ? "corrected" : "taken" } ?? "dropped"
    return row
  }

  /// What a person said about it, or else how many of the makers have it.
  private func why(_ node: Int, _ count: Int) -> String {
    if let whys = adjudication.whys[node] {
      return whys.map { $0.printable }.joined(separator: " · ")
    }
    return "\(word(adjudication.strategy.rawValue)) \(count)/\(adjudication.coders.count)"
  }

  /// Whether what was voted on is otherwise in the merged map.
  private func isCorrected(_ own: Entity, _ gold: Entity, of coder: Int) -> Bool {
    switch (own, gold) {
    case (.statement(let own), .statement(let gold)):
      own.role != gold.role
        || own.anchors.map({ adjudication.names.anchor($0, of: coder) }) != gold.anchors
    case (.utterance(let own), .utterance(let gold)):
      own.act != gold.act
        || own.content.map({ adjudication.merged($0, of: coder) }) != gold.content
    case (.group(let own), .group(let gold)):
      own.members.map { adjudication.merged($0, of: coder) } != gold.members
    default: false
    }
  }
}

/// What the entities of a map say, for a page.
private struct Telling {
  private let map: ArgumentMap
  private let phrases: MapPhrases
  private let words: Words
  private let passages: Passages
  private let places: [EntityID: Entity]

  init(_ map: ArgumentMap, _ language: LanguageTag?, _ words: Words) {
    self.map = map
    self.words = words
    phrases = MapPhrases(map, languages: (language.map { [$0] } ?? []) + map.header.languages)
    passages = Passages(map)
    var entities: [(EntityID, Entity)] = []
    for kind in EntityKind.allCases {
      for index in 0..<map.count(of: kind) {
        let entity = map.entity(kind, at: index)
        entities.append((entity.id, entity))
      }
    }
    places = Dictionary(keepingFirst: entities)
  }

  func entity(_ id: EntityID) -> Entity? { places[id] }

  /// The entity that stands for a node.
  func entity(at index: Int, as node: Int, _ aligned: AlignedMaps) -> Entity {
    if node < aligned.statements.count { return .statement(map.statements[index]) }
    if node < aligned.firstOther { return .reason(map.reasons[index]) }
    return map.entity(aligned.others[node - aligned.firstOther].kind, at: index)
  }

  /// What it says, as people read it.
  func said(_ entity: Entity) -> String {
    switch entity {
    case .statement(let statement):
      let text = phrases.text(statement.text) ?? ""
      guard let role = statement.role else { return text }
      return words.remarked(text, Words.term(role, in: words.roles).printable)
    case .reason(let reason):
      let sign = reason.stance == .supports ? " → " : " ⇥ "
      return reason.premises.map { name($0.statement) }.joined(separator: " + ") + sign
        + (reason.target.map(name) ?? words.outline.noTarget)
    case .relation(let relation):
      let ends =
        relation.between
        + [relation.from, relation.to, relation.prefer, relation.over].compactMap { $0 }
      return words.labelled(
        relation.type.rawValue.printable, words.list(ends.map { name($0) }).text)
    case .group(let group):
      return words.labelled(
        phrases.text(group.title) ?? "", words.list(group.members.map { name($0) }).text)
    case .comment(let comment):
      let text = phrases.text(comment.text) ?? ""
      guard let subject = comment.on else { return text }
      return words.labelled(name(subject), text)
    case .utterance, .source, .participant: return entity.gist(phrases) ?? ""
    }
  }

  /// A statement's text; the id of anything else.
  private func name(_ id: EntityID) -> String {
    if case .statement(let statement)? = places[id],
      let text = phrases.text(statement.text), !text.isEmpty
    {
      return text
    }
    return id.rawValue.printable
  }

  /// The words at which it stands.
  func passage(_ entity: Entity) -> String {
    switch entity {
    case .statement(let statement): passages.words(of: statement.anchors)
    case .reason(let reason): passages.words(of: reason.anchors)
    case .utterance(let utterance): passages.words(of: utterance.anchors)
    default: ""
    }
  }
}

/// The words of passages, where a map has its texts in it.
private struct Passages {
  private var texts: [String: [Unicode.Scalar]] = [:]

  init(_ map: ArgumentMap) {
    for source in map.sources {
      for edition in source.editions {
        guard let text = edition.text else { continue }
        texts["\(source.id.rawValue)/\(edition.id)"] = Array(text.unicodeScalars)
      }
    }
  }

  func words(of anchors: [Anchor]) -> String {
    anchors.flatMap { anchor -> [String] in
      guard let text = texts["\(anchor.source.rawValue)/\(anchor.edition)"] else {
        return anchor.quote.map { [$0.exact] } ?? []
      }
      return anchor.ranges.compactMap { range in
        guard range.start >= 0, range.start < range.end, range.end <= text.count else { return nil }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text[range.start..<range.end])
        return String(view)
      }
    }.joined(separator: " … ")
  }
}
