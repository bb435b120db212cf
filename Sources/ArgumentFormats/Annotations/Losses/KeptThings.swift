internal import ArgumentModel

/// What readers of formats kept in a map's extensions, because a map has no word for it.
///
/// What isn't known here is counted as a member of its document, so that nothing is left out.
struct KeptThings {
  private(set) var counts: [LossKind: Int] = [:]

  /// The formats whose extensions are known.
  private static let formats: Set<String> = [
    "brat", "web-annotation", "microtexts", "cas-json", "doccano", "label-studio", "hf", "conll",
    "bio",
  ]

  /// Members that say again what the map says, or how the document was laid out.
  private static let restated: Set<String> = [
    "id", "label", "implied", "derivedFrom", "line", "noFinalNewline", "plain", "objects",
    "textName", "labelValue", "typeValue", "ranges", "seen", "tokens", "feature", "hasNoBegin",
    "view", "sofa", "keyed", "read", "added", "paragraphs",
  ]

  /// Counts what a map keeps of all formats but one.
  init(_ map: ArgumentMap, without own: String) {
    for member in map.header.extensions.members where member.name != own {
      guard Self.formats.contains(member.name), let kept = member.value.objectValue else {
        add(.extensionData)
        continue
      }
      addDocument(kept, member.name, map)
    }
    for statement in map.statements { addEntity(statement.extensions, without: own) }
    for reason in map.reasons { addEntity(reason.extensions, without: own) }
    for relation in map.relations { addEntity(relation.extensions, without: own) }
    var others = 0
    for source in map.sources { others += source.extensions.members.count }
    for participant in map.participants { others += participant.extensions.members.count }
    for group in map.groups { others += group.extensions.members.count }
    for utterance in map.utterances { others += utterance.extensions.members.count }
    for comment in map.comments { others += comment.extensions.members.count }
    add(.extensionData, others)
    if own != "web-annotation" { add(.address, map.sources.count { $0.url != nil }) }
  }

  private mutating func add(_ kind: LossKind, _ count: Int = 1) {
    if count > 0 { counts[kind, default: 0] += count }
  }

  /// What is kept of a document as a whole.
  private mutating func addDocument(_ kept: JSONObject, _ format: String, _ map: ArgumentMap) {
    for member in kept.members where !Self.restated.contains(member.name) {
      switch (format, member.name) {
      case ("brat", "lines"): addLines(member.value, map)
      case ("microtexts", "edus"), ("microtexts", "joints"):
        add(.segment, member.value.arrayValue?.count ?? 1)
      case ("microtexts", "segments"): continue
      case ("cas-json", "structures"): addStructures(member.value, kept)
      case ("cas-json", "rest"):
        let views = member.value.objectValue?["%VIEWS"]?.objectValue?.members.count ?? 1
        add(.view, views - 1)
      case ("label-studio", "annotations"), ("label-studio", "completions"),
        ("label-studio", "predictions"):
        addTaskList(member, read: kept["read"])
      case ("label-studio", "data"): add(.member, member.value.objectValue?.members.count ?? 1)
      case ("web-annotation", "collection"), ("web-annotation", "page"):
        let known = ["@context", "id", "type", "total", "first", "last", "items", "label"]
        add(.member, member.value.objectValue?.members.count { !known.contains($0.name) } ?? 1)
      default: add(.member)
      }
    }
  }

  /// The lines of a file of brat's that stand for nothing in the map.
  private mutating func addLines(_ lines: JSONValue, _ map: ArgumentMap) {
    var kept: [BratLine] = []
    for text in lines.arrayValue?.compactMap(\.stringValue) ?? [] where text.utf8.contains(9) {
      let line = text.utf8.first == 9 ? String(Substring(text.utf8.dropFirst())) : text
      if line.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
      kept.append(BratLine(line[...]))
    }
    let ids = Set(
      map.statements.compactMap { $0.extensions["brat"]?.objectValue?["id"]?.stringValue })
    let links = Set(
      (map.reasons.map(\.extensions) + map.relations.map(\.extensions))
        .compactMap { $0["brat"]?.objectValue?["id"]?.stringValue })
    for line in kept {
      switch line {
      case .attribute(_, "Stance", let target, let value?)
      where ids.contains(target) && AnnotationWords.stance(value) != nil:
        // Its statement has it.
        continue
      case .attribute(let id, _, _, _):
        add(id.utf8.first == UInt8(ascii: "M") ? .modification : .attribute)
      case .note(_, "AnnotatorNotes", let target, _)
      where ids.contains(target) || links.contains(target):
        // It is the statement's or reason's note.
        continue
      case .note: add(.noteElsewhere)
      case .equivalence: add(.equivalence)
      case .other(let id, _):
        add(id.utf8.first == UInt8(ascii: "E") ? .event : .normalization)
      case .span, .relation: add(.unreadAnnotation)
      case .unknown: add(.unreadLine)
      }
    }
  }

  /// The feature structures that stand for nothing in the map.
  private mutating func addStructures(_ structures: JSONValue, _ kept: JSONObject) {
    let read = Set(kept["read"]?.arrayValue?.compactMap(\.integer) ?? [])
    let sofa = kept["sofa"]?.integer
    add(
      .featureStructure,
      structures.arrayValue?.count {
        let id = $0.objectValue?["%ID"]?.integer
        return id == nil || id != sofa && !read.contains(id ?? 0)
      } ?? 0)
  }

  /// The annotations of a task: one of them was read, but for its answers.
  private mutating func addTaskList(_ list: JSONObject.Member, read: JSONValue?) {
    let parts = read?.arrayValue
    let place = parts?.first?.stringValue == list.name ? parts?.last?.integer : nil
    for (index, annotation) in (list.value.arrayValue ?? []).enumerated() {
      guard index == place, let annotation = annotation.objectValue else {
        add(.othersAnnotation)
        continue
      }
      add(.answer, annotation["result"]?.arrayValue?.count ?? 0)
      add(.member, annotation.members.count { $0.name != "result" })
    }
  }

  /// What is kept of a statement, reason or relation.
  private mutating func addEntity(_ extensions: JSONObject, without own: String) {
    // The same may be kept by several formats, but a statement has one stance.
    var hasStance = false
    for member in extensions.members where member.name != own {
      guard Self.formats.contains(member.name), let kept = member.value.objectValue else {
        add(.extensionData)
        continue
      }
      if kept["implied"] != nil { continue }
      for part in kept.members where !Self.restated.contains(part.name) {
        switch (member.name, part.name) {
        case (_, "stance"):
          if !hasStance { add(.stance) }
          hasStance = true
        case ("microtexts", "type"): add(.side)
        case ("label-studio", "moreLabels"): add(.label, part.value.arrayValue?.count ?? 1)
        case ("label-studio", "value"):
          add(.member, part.value.objectValue?.members.count ?? 1)
        case ("web-annotation", "annotation"):
          if let annotation = part.value.objectValue { addAnnotation(annotation) }
        default: add(.member)
        }
      }
    }
  }

  /// What of a Web Annotation isn't in its statement or reason.
  private mutating func addAnnotation(_ annotation: JSONObject) {
    let known = [
      "@context", "id", "type", "motivation", "body", "bodyValue", "target", "rel",
    ]
    add(.member, annotation.members.count { !known.contains($0.name) })
    var tags = 0
    for body in WebAnnotationChecker.values(annotation["body"]) {
      guard let object = body.objectValue else { continue }
      guard object["value"]?.stringValue != nil else {
        add(.annotationBody)
        continue
      }
      let purpose = object["purpose"]?.stringValue ?? annotation["motivation"]?.stringValue
      if purpose == "tagging" || purpose == "classifying" { tags += 1 }
      let usual = ["type", "purpose", "value", "format", "language"]
      add(.member, object.members.count { !usual.contains($0.name) })
    }
    add(.label, tags - 1)
    for target in WebAnnotationChecker.values(annotation["target"]) {
      guard let object = target.objectValue else { continue }
      add(.member, object.members.count { !["source", "selector", "id"].contains($0.name) })
      for selector in WebAnnotationChecker.values(object["selector"]) {
        let type = selector.objectValue?["type"]?.stringValue
        if type != "TextQuoteSelector", type != "TextPositionSelector" { add(.selector) }
      }
    }
  }
}
