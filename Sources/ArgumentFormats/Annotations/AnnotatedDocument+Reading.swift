internal import ArgumentModel
internal import ArgumentText

extension AnnotatedDocument {
  /// What came of turning a map into annotations.
  struct Made {
    /// The document.
    var document: AnnotatedDocument
    /// What is left out.
    var losses: LossLedger
    /// For each span, the position of its statement in the map.
    var statements: [Int] = []
  }

  /// What documents carry of a map, whatever the format, or what is counted by kind.
  static let carried: Set<MapAspect> = [
    .anchors, .sources, .relations, .tags, .notes, .extensions, .checks,
  ]

  /// The annotations that a map stands for.
  /// - Parameters:
  ///   - namespace: Under which the extensions hold ids and labels of this format.
  ///   - linksToLinks: Whether a link may go to another one.
  ///   - keepsUnplaced: Whether what came without a place goes back without one.
  /// - Throws: A diagnostic of the rule `no-text`.
  static func make(
    _ map: ArgumentMap, namespace: String, format: String, linksToLinks: Bool,
    keepsUnplaced: Bool = false, options: AnnotationOptions
  ) throws(Diagnostic) -> Made {
    let placed = try ExportedText(map, options: options)
    var document = AnnotatedDocument(
      name: map.header.id?.rawValue ?? options.name, text: placed.text)
    document.kept = map.header.extensions[namespace]?.objectValue ?? JSONObject()
    var made = Made(
      document: document,
      losses: LossLedger(
        map, format: format, namespace: namespace, carried: carried,
        includesDerived: options.includesDerived))
    var ids = DocumentIDs()
    var spanIDs: [EntityID: String] = [:]
    var unplaced = 0
    var tags = 0
    for (index, statement) in map.statements.enumerated() {
      let kept = statement.extensions[namespace]?.objectValue ?? JSONObject()
      let isKept = keepsUnplaced && kept["line"] != nil && statement.anchors.isEmpty
      guard let ranges = placed.places[index] ?? (isKept ? [] : nil) else {
        unplaced += 1
        continue
      }
      let id = ids.unique(kept["id"]?.stringValue ?? statement.id.rawValue)
      if spanIDs[statement.id] == nil { spanIDs[statement.id] = id }
      made.statements.append(index)
      let label = label(statement, kept)
      tags += statement.tags.count { !$0.hasSameBytes(as: label) }
      made.document.spans.append(
        Span(
          id: id, label: label, ranges: ranges,
          note: statement.note.preferred(map.header.languages)?.text,
          stance: kept["stance"]?.stringValue ?? stance(statement.extensions), kept: kept))
    }
    made.losses.lose(.statementOutsideText, unplaced)
    made.losses.lose(.furtherPlace, placed.lostAnchors)
    made.losses.lose(.tag, tags)
    made.addLinks(map, namespace, spanIDs, &ids, linksToLinks, options.includesDerived)
    return made
  }

  /// The stance that any format gave a statement itself.
  private static func stance(_ extensions: JSONObject) -> String? {
    extensions.members.lazy.compactMap { $0.value.objectValue?["stance"]?.stringValue }.first
  }

  /// The label of a statement: the one it came with, from whatever format, if its role is still the
  /// same.
  private static func label(_ statement: Statement, _ kept: JSONObject) -> String {
    if let label = kept["label"]?.stringValue, AnnotationWords.role(label) == statement.role {
      return label
    }
    return roleLabel(statement) ?? statement.tags.first ?? "Statement"
  }

  /// The label of a statement's role, as any format had it; nil without a role.
  static func roleLabel(_ statement: Statement) -> String? {
    statement.role.map { role in
      statement.extensions.members.lazy
        .compactMap { $0.value.objectValue?["label"]?.stringValue }
        .first { AnnotationWords.role($0) == role } ?? AnnotationWords.label(role)
    }
  }

  /// The label of a reason: the one it came with, from this format or another, if its stance is still
  /// the same.
  static func label(_ reason: Reason, _ namespace: String) -> String {
    let kept = [reason.extensions[namespace]] + reason.extensions.members.map(\.value)
    return kept.lazy.compactMap { $0?.objectValue?["label"]?.stringValue }
      .first { AnnotationWords.stance($0) == reason.stance } ?? reason.stance.rawValue
  }
}

extension AnnotatedDocument.Made {
  fileprivate mutating func addLinks(
    _ map: ArgumentMap, _ namespace: String, _ spanIDs: [EntityID: String],
    _ ids: inout DocumentIDs, _ linksToLinks: Bool, _ includesDerived: Bool
  ) {
    var drafts = 0
    var undercuts = 0
    var linked = 0
    var ends = spanIDs
    var pending: [(reason: Reason, ids: [String])] = []
    for reason in map.reasons {
      let kept = reason.extensions[namespace]?.objectValue ?? JSONObject()
      // What follows from something that the format itself has isn't written beside it.
      if kept["implied"] != nil || !includesDerived && reason.extensions.areDerived { continue }
      let first = ids.unique(kept["id"]?.stringValue ?? reason.id.rawValue)
      let more = reason.premises.dropFirst().map { _ in ids.unique(reason.id.rawValue) }
      pending.append((reason, [first] + more))
      if linksToLinks, ends[reason.id] == nil { ends[reason.id] = first }
    }
    var relations: [(relation: Relation, id: String)] = []
    for relation in map.relations {
      let kept = relation.extensions[namespace]?.objectValue ?? JSONObject()
      if kept["implied"] != nil || !includesDerived && relation.extensions.areDerived { continue }
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
      let label = AnnotatedDocument.label(reason, namespace)
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
    losses.lose(.undercut, undercuts)
    losses.lose(.linkedPremises, linked)
    losses.lose(.looseLink, drafts)
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
