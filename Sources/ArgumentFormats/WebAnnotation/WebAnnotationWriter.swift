internal import ArgumentModel
internal import ArgumentText

/// Writes one collection.
struct WebAnnotationWriter {
  private let map: ArgumentMap
  private let options: AnnotationOptions
  private let kept: JSONObject
  /// The address of the first source of each id.
  private let urls: [EntityID: String?]
  /// The IRIs of what is written and can be linked to.
  private var iris: [EntityID: String] = [:]
  private var taken = DocumentIDs()
  /// How many tags and links are left out of what is written.
  private(set) var lostTags = 0
  private(set) var lostLinks = 0

  init(_ map: ArgumentMap, _ options: AnnotationOptions) {
    self.map = map
    self.options = options
    urls = Dictionary(map.sources.map { ($0.id, $0.url) }, uniquingKeysWith: { first, _ in first })
    kept = map.header.extensions["web-annotation"]?.objectValue ?? JSONObject()
  }

  /// The collection, with its one page.
  mutating func json() -> JSONValue {
    let name = map.header.id?.rawValue ?? options.name
    var items: [JSONValue] = []
    let statementIRIs = map.statements.map { giveIRI($0.id, $0.extensions) }
    let reasonIRIs = map.reasons.map { giveIRI($0.id, $0.extensions) }
    forgetUnwritten()
    for (statement, iri) in zip(map.statements, statementIRIs) {
      items.append(.object(annotation(statement, iri)))
    }
    for statement in map.statements where statement.extensions["web-annotation"] == nil {
      lostTags += max(0, statement.tags.count - (statement.role == nil ? 1 : 0))
    }
    for (reason, iri) in zip(map.reasons, reasonIRIs) where isWritten(reason.extensions) {
      if let link = link(reason, iri) { items.append(.object(link)) } else { lostLinks += 1 }
    }
    for relation in map.relations where isWritten(relation.extensions) {
      let iri = giveIRI(relation.id, relation.extensions)
      if let link = link(relation, iri) { items.append(.object(link)) } else { lostLinks += 1 }
    }
    return .object(root(items, name))
  }

  /// The collection with its first page, or the page alone where it came so.
  private func root(_ items: [JSONValue], _ name: String) -> JSONObject {
    var page = kept["page"]?.objectValue ?? JSONObject()
    page["id"] = page["id"] ?? .string(Self.iri([name, "annotations", "1"]))
    page["type"] = page["type"] ?? .string("AnnotationPage")
    page["items"] = .array(items)
    if kept["page"] != nil, kept["collection"] == nil, !items.isEmpty {
      page["@context"] = page["@context"] ?? .string(WebAnnotationChecker.context)
      return page
    }
    var collection = kept["collection"]?.objectValue ?? JSONObject()
    collection["@context"] = collection["@context"] ?? .string(WebAnnotationChecker.context)
    collection["id"] = collection["id"] ?? .string(Self.iri([name, "annotations"]))
    collection["type"] = collection["type"] ?? .string("AnnotationCollection")
    if let title = map.header.title.preferred(map.header.languages)?.text, !title.isEmpty {
      collection["label"] = collection["label"] ?? .string(title)
    }
    // Of a collection whose other pages are elsewhere only those of this one are counted anew.
    let read = kept["read"]?.integer ?? 0
    let elsewhere = max(0, (collection["total"]?.integer ?? 0) - read)
    collection["total"] = .int(Int64(items.count + elsewhere))
    if elsewhere == 0, page["next"] == nil { collection["last"] = nil }
    // A page without annotations is none.
    if !items.isEmpty {
      page["@context"] = nil
      collection["first"] = .object(page)
    }
    return collection
  }

  /// Whether a reason or relation is no mere consequence of something else, or those are wanted too.
  private func isWritten(_ extensions: JSONObject) -> Bool {
    options.includesDerived || !extensions.areDerived
  }

  /// A reason that isn't written, because it is a draft or what it bears on isn't, can't be linked to.
  private mutating func forgetUnwritten() {
    var upon: [EntityID: [EntityID]] = [:]
    var fallen: [EntityID] = []
    let statements = Set(map.statements.map(\.id))
    for reason in map.reasons where !statements.contains(reason.id) {
      if let target = reason.target { upon[target, default: []].append(reason.id) }
      let hasPremise = reason.premises.contains { statements.contains($0.statement) }
      if !isWritten(reason.extensions) || !hasPremise
        || reason.target.map({ iris[$0] == nil }) ?? true
      {
        fallen.append(reason.id)
      }
    }
    while let id = fallen.popLast() {
      if iris.removeValue(forKey: id) != nil { fallen += upon[id] ?? [] }
    }
  }

  private mutating func giveIRI(_ id: EntityID, _ extensions: JSONObject) -> String {
    let old = extensions["web-annotation"]?.objectValue?["id"]?.stringValue
    let map = self.map.header.id?.rawValue ?? options.name
    let iri = taken.unique(old ?? Self.iri([map, id.rawValue]))
    if iris[id] == nil { iris[id] = iri }
    return iri
  }

  /// A name of our own that is an IRI: `urn:argue:` and parts, all but plain characters escaped.
  static func iri(_ parts: [String]) -> String {
    "urn:argue:"
      + parts.map { part in
        part.utf8.map { byte in
          let isPlain =
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
          let hex = String(byte, radix: 16, uppercase: true)
          return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.count < 2 ? "0" : "") + hex
        }.joined()
      }.joined(separator: ":")
  }

  private func annotation(_ statement: Statement, _ iri: String) -> JSONObject {
    let kept = statement.extensions["web-annotation"]?.objectValue ?? JSONObject()
    let old = kept["annotation"]?.objectValue
    let ranges = anchor(of: statement)?.ranges ?? []
    let oldRanges = (kept["ranges"]?.arrayValue ?? []).compactMap { pair -> TextRange? in
      guard let pair = pair.arrayValue, pair.count == 2, let start = pair[0].integer,
        let end = pair[1].integer
      else { return nil }
      return TextRange(start, end)
    }
    let isMoved = old == nil || ranges != oldRanges
    let label =
      AnnotatedDocument.roleLabel(statement) ?? statement.tags.first ?? ""
    let oldLabel = kept["label"]?.stringValue ?? ""
    let isRelabelled =
      old == nil || kept["seen"]?.stringValue != Self.digest(statement)
      || (statement.role == nil
        ? label != oldLabel : AnnotationWords.role(oldLabel) != statement.role)
    var annotation = old ?? JSONObject()
    annotation["@context"] = nil
    annotation["id"] = .string(iri)
    annotation["type"] = annotation["type"] ?? .string("Annotation")
    if isRelabelled {
      annotation["motivation"] = annotation["motivation"] ?? .string("classifying")
      let bodies = bodies(statement, label: label, old: annotation)
      annotation["bodyValue"] = nil
      annotation["body"] = bodies.isEmpty ? nil : .array(bodies)
    }
    if isMoved { annotation["target"] = target(statement, ranges) }
    return annotation
  }

  /// What tells whether a statement's words or note were changed since it was read.
  static func digest(_ statement: Statement) -> String {
    let texts = statement.text.versions + statement.note.versions
    return Digest.of(texts.map { "\($0.language)\n\($0.text)" }.joined(separator: "\u{0}"))
      .description
  }

  private func bodies(_ statement: Statement, label: String, old: JSONObject) -> [JSONValue] {
    func body(_ purpose: String, _ value: String, _ language: LanguageTag?) -> JSONValue {
      var body = JSONObject()
      body.append("type", .string("TextualBody"))
      body.append("purpose", .string(purpose))
      body.append("value", .string(value))
      body.append("format", .string("text/plain"))
      if let language, language != .undetermined {
        body.append("language", .string(language.rawValue))
      }
      return .object(body)
    }
    var bodies = label.isEmpty ? [] : [body("classifying", label, nil)]
    bodies += statement.text.versions.map { body("describing", $0.text, $0.language) }
    bodies += statement.note.versions.map { body("commenting", $0.text, $0.language) }
    return bodies
  }

  /// Where a statement stands in the edition asked for, else in any.
  private func anchor(of statement: Statement) -> Anchor? {
    guard let edition = options.edition else { return statement.anchors.first }
    return statement.anchors.first { EditionKey($0) == edition }
  }

  /// How many anchors are left out: a statement has the places of one.
  var lostAnchors: Int {
    map.statements.reduce(0) { $0 + $1.anchors.count - (anchor(of: $1) == nil ? 0 : 1) }
  }

  /// The places of a statement, one target each; without a place, the source as a whole.
  private func target(_ statement: Statement, _ ranges: [TextRange]) -> JSONValue {
    guard let anchor = anchor(of: statement), !ranges.isEmpty else {
      return .string(
        map.sources.first?.url.flatMap { WebAnnotationChecker.isIRI($0) ? $0 : nil }
          ?? Self.iri([map.header.id?.rawValue ?? options.name]))
    }
    let url = urls[anchor.source] ?? nil
    let source =
      url.flatMap { WebAnnotationChecker.isIRI($0) ? $0 : nil }
      ?? Self.iri([
        map.header.id?.rawValue ?? options.name, anchor.source.rawValue, anchor.edition,
      ])
    let text = options.texts[EditionKey(anchor)]
    let targets = ranges.map { range -> JSONValue in
      var position = JSONObject()
      position.append("type", .string("TextPositionSelector"))
      position.append("start", .int(Int64(range.start)))
      position.append("end", .int(Int64(range.end)))
      var selectors: [JSONValue] = [.object(position)]
      if let quote = quote(anchor, range, text) { selectors.append(quote) }
      var target = JSONObject()
      target.append("source", .string(source))
      target.append("selector", .array(selectors))
      return .object(target)
    }
    return targets.count == 1 ? targets[0] : .array(targets)
  }

  private func quote(_ anchor: Anchor, _ range: TextRange, _ text: EditionText?) -> JSONValue? {
    var quote = anchor.ranges.count == 1 ? anchor.quote : nil
    if quote == nil, let text {
      quote = AnchorMaker.quote(at: range, in: text)
    }
    guard let quote else { return nil }
    var selector = JSONObject()
    selector.append("type", .string("TextQuoteSelector"))
    selector.append("exact", .string(quote.exact))
    if let prefix = quote.prefix { selector.append("prefix", .string(prefix)) }
    if let suffix = quote.suffix { selector.append("suffix", .string(suffix)) }
    return .object(selector)
  }

  private func link(_ reason: Reason, _ iri: String) -> JSONObject? {
    link(
      iri, from: reason.premises.compactMap { iris[$0.statement] },
      to: reason.target.flatMap { iris[$0] },
      type: AnnotatedDocument.label(reason, "web-annotation"),
      reason.extensions)
  }

  private func link(_ relation: Relation, _ iri: String) -> JSONObject? {
    let from = relation.from ?? relation.prefer ?? relation.between.first
    let to = relation.to ?? relation.over ?? relation.between.dropFirst().first
    return link(
      iri, from: from.flatMap { iris[$0] }.map { [$0] } ?? [],
      to: to.flatMap { iris[$0] }, type: relation.type.rawValue, relation.extensions)
  }

  private func link(
    _ id: String, from premises: [String], to target: String?, type: String,
    _ extensions: JSONObject
  ) -> JSONObject? {
    guard let target, !premises.isEmpty else { return nil }
    let kept = extensions["web-annotation"]?.objectValue ?? JSONObject()
    let isSame =
      kept["label"]?.stringValue.map {
        $0 == type || AnnotationWords.stance($0)?.rawValue == type
      } ?? false
    var annotation = kept["annotation"]?.objectValue ?? JSONObject()
    annotation["@context"] = nil
    annotation["id"] = .string(id)
    annotation["type"] = annotation["type"] ?? .string("Annotation")
    annotation["motivation"] = annotation["motivation"] ?? .string("linking")
    annotation["body"] =
      premises.count == 1 ? .string(premises[0]) : .array(premises.map(JSONValue.string))
    annotation["target"] = .string(target)
    if !isSame || annotation["rel"] != nil {
      annotation["rel"] = .string(isSame ? kept["label"]?.stringValue ?? type : type)
    }
    return annotation
  }
}
