internal import ArgumentModel
internal import ArgumentText

extension AnnotatedDocument {
  /// The id of the source that imported maps have.
  static let sourceID: EntityID = "text"

  /// The map of a document: spans are statements, links reasons or relations.
  ///
  /// What the map has no word for stands in its entities' `extensions` under `namespace`.
  func map(
    namespace: String, input: ImportInput, findings: inout Findings
  ) -> ArgumentMap {
    var map = Self.frame(name: name, text: text, input: input)
    if !kept.isEmpty { map.header.extensions[namespace] = .object(kept) }
    var maker = IDMaker(taken: [Self.sourceID])
    var ids: [String: EntityID] = [:]
    map.statements.reserveCapacity(spans.count)
    for span in spans {
      let id = maker.id(for: span.idHint ?? span.id, fallback: "statement")
      if ids.updateValue(id, forKey: span.id) != nil {
        findings.add("annotation-duplicate", .error, "the id “\(span.id)” is given twice")
      }
      map.statements.append(statement(span, id: id, in: map, namespace, &findings))
    }
    let ends = spans.flatMap(\.ranges).flatMap { [$0.start, $0.end] }
    for warning in TextOffsets(text).warnings(at: ends) { findings.add(warning) }
    let isStatement = Set(ids.values)
    var linkIDs: [EntityID] = []
    for link in links {
      let id = maker.id(for: link.idHint ?? link.id, fallback: "reason")
      if !link.id.isEmpty, ids[link.id] == nil { ids[link.id] = id }
      linkIDs.append(id)
    }
    for (link, id) in zip(links, linkIDs) {
      guard let source = ids[link.source], let target = ids[link.target] else {
        findings.add(
          "annotation-reference", .error,
          "the link \(link.id.isEmpty ? "of type “\(link.label)”" : "“\(link.id)”") goes from "
            + "“\(link.source)” to “\(link.target)”, which aren't both there",
          explanation: "It is left out of the map.")
        continue
      }
      var kept = link.kept
      if !link.id.isEmpty { kept["id"] = .string(link.id) }
      kept["label"] = .string(link.label)
      if let stance = AnnotationWords.stance(link.label), isStatement.contains(source) {
        var reason = Reason()
        reason.id = id
        reason.premises = [Premise(source)]
        for id in link.further {
          if let further = ids[id], isStatement.contains(further) {
            reason.premises.append(Premise(further))
          } else {
            findings.add(
              "annotation-reference", .error,
              "the link “\(link.id)” goes from “\(id)” too, which isn't there")
          }
        }
        reason.target = target
        reason.stance = stance
        reason.note = localized(link.note, map)
        reason.extensions[namespace] = .object(kept)
        map.reasons.append(reason)
      } else {
        map.relations.append(
          relation(link, id: id, from: source, to: target, kept, map, namespace))
      }
    }
    return map
  }

  /// A map with a source of one edition, and nothing else.
  static func frame(name: String, text: EditionText, input: ImportInput) -> ArgumentMap {
    var map = ArgumentMap()
    map.header.id = EntityID.suggestion(for: name, fallback: "map") { _ in false }
    if EntityID(name).flaw == nil { map.header.id = EntityID(name) }
    map.header.languages = input.language.map { [$0] } ?? []
    map.header.title = LocalizedText(name, language: map.primaryLanguage)
    var edition = Edition()
    edition.language = input.language
    edition.id = input.language?.rawValue ?? "text"
    edition.length = text.count
    edition.sha256 = text.digest
    if !input.isSealed { edition.text = text.text }
    var source = Source()
    source.id = sourceID
    source.title = map.header.title
    source.editions = [edition]
    map.sources = [source]
    return map
  }

  /// The words at places of a text as one line: fragments and lines joined by a space.
  static func words(_ text: EditionText, at ranges: [TextRange]) -> String? {
    guard !ranges.isEmpty, let parts = text.texts(at: ranges) else { return nil }
    var words = String.UnicodeScalarView()
    for (index, part) in parts.enumerated() {
      if index > 0 { words.append(" ") }
      for scalar in part.unicodeScalars {
        words.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
      }
    }
    return String(words)
  }

  private func statement(
    _ span: Span, id: EntityID, in map: ArgumentMap, _ namespace: String,
    _ findings: inout Findings
  ) -> Statement {
    var statement = Statement()
    statement.id = id
    statement.role = AnnotationWords.role(span.label)
    if statement.role == nil, !span.label.isEmpty { statement.tags = [span.label] }
    statement.note = localized(span.note, map)
    var kept = span.kept
    kept["id"] = .string(span.id)
    kept["label"] = .string(span.label)
    if let stance = span.stance { kept["stance"] = .string(stance) }
    statement.extensions[namespace] = .object(kept)
    statement.text = localized(span.words ?? Self.words(text, at: span.ranges), map)
    guard !span.ranges.isEmpty else { return statement }
    let edition = map.sources.first?.editions.first?.id ?? "text"
    do {
      statement.anchors = [
        try AnchorMaker.anchor(
          source: Self.sourceID, edition: edition, ranges: span.ranges, text: text, sealed: true)
      ]
    } catch {
      findings.add(error)
    }
    return statement
  }

  private func relation(
    _ link: Link, id: EntityID, from source: EntityID, to target: EntityID, _ kept: JSONObject,
    _ map: ArgumentMap, _ namespace: String
  ) -> Relation {
    var relation = Relation()
    relation.id = id
    relation.type = RelationType(rawValue: link.label.isEmpty ? "related" : link.label)
    switch relation.type {
    case .contradicts: relation.between = [source, target]
    case .prefers: (relation.prefer, relation.over) = (source, target)
    default: (relation.from, relation.to) = (source, target)
    }
    relation.note = localized(link.note, map)
    relation.extensions[namespace] = .object(kept)
    return relation
  }

  private func localized(_ text: String?, _ map: ArgumentMap) -> LocalizedText {
    text.map { LocalizedText($0, language: map.primaryLanguage) } ?? LocalizedText()
  }
}
