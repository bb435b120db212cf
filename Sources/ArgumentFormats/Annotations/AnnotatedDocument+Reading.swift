internal import ArgumentModel
internal import ArgumentText

extension AnnotatedDocument {
  /// What came of turning a map into annotations.
  struct Made {
    /// The document.
    var document: AnnotatedDocument
    /// What is left out.
    var losses: Losses
    /// For each span, the position of its statement in the map.
    var statements: [Int] = []
  }

  /// What documents carry of a map, whatever the format.
  static let carried: Set<MapAspect> = [
    .anchors, .sources, .relations, .tags, .notes, .extensions, .authorship, .checks,
  ]

  /// The annotations that a map stands for.
  /// - Parameters:
  ///   - namespace: Under which the extensions hold ids and labels of this format.
  ///   - linksToLinks: Whether a link may go to another one.
  /// - Throws: A diagnostic of the rule `no-text`.
  static func make(
    _ map: ArgumentMap, namespace: String, format: String, linksToLinks: Bool,
    options: AnnotationOptions
  ) throws(Diagnostic) -> Made {
    let placed = try ExportedText(map, options: options)
    var document = AnnotatedDocument(
      name: map.header.id?.rawValue ?? options.name, text: placed.text)
    document.kept = map.header.extensions[namespace]?.objectValue ?? JSONObject()
    var made = Made(
      document: document, losses: Losses(map, format: format, carried: carried))
    var ids = DocumentIDs()
    var spanIDs: [EntityID: String] = [:]
    var unplaced = 0
    for (index, statement) in map.statements.enumerated() {
      guard let ranges = placed.places[index] else {
        unplaced += 1
        continue
      }
      let kept = statement.extensions[namespace]?.objectValue ?? JSONObject()
      let id = ids.unique(kept["id"]?.stringValue ?? statement.id.rawValue)
      if spanIDs[statement.id] == nil { spanIDs[statement.id] = id }
      made.statements.append(index)
      made.document.spans.append(
        Span(
          id: id, label: label(statement, kept), ranges: ranges,
          note: statement.note.preferred(map.header.languages)?.text, kept: kept))
    }
    made.losses.report(unplaced, "statement outside the text", "statements outside the text")
    made.losses.report(
      placed.lostAnchors, "further place of a statement", "further places of statements")
    made.addLinks(map, namespace, spanIDs, &ids, linksToLinks)
    return made
  }

  /// The label of a statement: the one it came with, if its role is still the same.
  private static func label(_ statement: Statement, _ kept: JSONObject) -> String {
    if let label = kept["label"]?.stringValue, AnnotationWords.role(label) == statement.role {
      return label
    }
    return statement.role.map(AnnotationWords.label) ?? statement.tags.first ?? "Statement"
  }
}

extension AnnotatedDocument.Made {
  fileprivate mutating func addLinks(
    _ map: ArgumentMap, _ namespace: String, _ spanIDs: [EntityID: String],
    _ ids: inout DocumentIDs, _ linksToLinks: Bool
  ) {
    var drafts = 0
    var undercuts = 0
    var linked = 0
    var ends = spanIDs
    var pending: [(reason: Reason, ids: [String])] = []
    for reason in map.reasons {
      let kept = reason.extensions[namespace]?.objectValue ?? JSONObject()
      if kept["implied"] != nil { continue }
      let first = ids.unique(kept["id"]?.stringValue ?? reason.id.rawValue)
      let more = reason.premises.dropFirst().map { _ in ids.unique(reason.id.rawValue) }
      pending.append((reason, [first] + more))
      if linksToLinks, ends[reason.id] == nil { ends[reason.id] = first }
    }
    var relations: [(relation: Relation, id: String)] = []
    for relation in map.relations {
      let kept = relation.extensions[namespace]?.objectValue ?? JSONObject()
      if kept["implied"] != nil { continue }
      let id = ids.unique(kept["id"]?.stringValue ?? relation.id.rawValue)
      relations.append((relation, id))
      if linksToLinks, ends[relation.id] == nil { ends[relation.id] = id }
    }
    for (reason, names) in pending {
      guard let target = reason.target, !reason.premises.isEmpty else {
        drafts += 1
        continue
      }
      guard let end = ends[target] else {
        if spanIDs[target] == nil { undercuts += 1 }
        continue
      }
      let kept = reason.extensions[namespace]?.objectValue ?? JSONObject()
      var label = reason.stance.rawValue
      if let old = kept["label"]?.stringValue, AnnotationWords.stance(old) == reason.stance {
        label = old
      }
      if reason.premises.count > 1 { linked += 1 }
      for (premise, name) in zip(reason.premises, names) {
        guard let source = spanIDs[premise.statement] else {
          drafts += 1
          continue
        }
        document.links.append(
          .init(
            id: name, label: label, source: source, target: end,
            note: name == names.first
              ? reason.note.preferred(map.header.languages)?.text : nil,
            kept: name == names.first ? kept : JSONObject()))
      }
    }
    for (relation, id) in relations {
      let kept = relation.extensions[namespace]?.objectValue ?? JSONObject()
      let between = relation.between
      guard
        let from = relation.from ?? relation.prefer ?? between.first,
        let to = relation.to ?? relation.over ?? between.dropFirst().first,
        let source = ends[from], let target = ends[to]
      else {
        drafts += 1
        continue
      }
      document.links.append(
        .init(
          id: id,
          label: kept["label"] == .string("") && relation.type.rawValue == "related"
            ? "" : relation.type.rawValue, source: source, target: target,
          note: relation.note.preferred(map.header.languages)?.text, kept: kept))
    }
    losses.report(
      undercuts, "reason whose target isn't in the text or is another reason",
      "reasons whose targets aren't in the text or are other reasons")
    losses.report(
      linked, "reason whose premises work together", "reasons whose premises work together")
    losses.report(
      drafts, "link with an end outside the text", "links with an end outside the text")
  }
}

/// The ids of a document: each only once.
struct DocumentIDs {
  private var taken: Set<String> = []
  private var next: [String: Int] = [:]

  /// An id that wasn't given yet, as near as can be to the one wanted.
  mutating func unique(_ wanted: String) -> String {
    if taken.insert(wanted).inserted { return wanted }
    var number = next[wanted] ?? 2
    while !taken.insert("\(wanted)-\(number)").inserted { number += 1 }
    next[wanted] = number + 1
    return "\(wanted)-\(number)"
  }
}
