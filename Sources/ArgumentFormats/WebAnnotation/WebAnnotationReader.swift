internal import ArgumentModel
internal import ArgumentText

/// Reads the annotations of one document.
struct WebAnnotationReader {
  private(set) var document: AnnotatedDocument
  var findings = Findings()
  private var resolver: SelectorResolver?
  private var source: String?
  private static let fewQuotes = 64
  /// How many annotations have tags beside the first one.
  private var severalTags = 0
  /// Places and quotes of spans whose text isn't at hand, by their positions among the spans.
  private var unresolved: [Int: Anchor] = [:]

  init(_ text: EditionText?, name: String) {
    document = AnnotatedDocument(name: name, text: text ?? EditionText(""))
    resolver = text.map(SelectorResolver.init)
  }

  /// Reads a document.
  mutating func read(_ value: JSONValue) throws(Diagnostic) {
    var annotations: [JSONObject] = []
    var isRoot = true
    if let list = value.arrayValue {
      for element in list { annotations.append(try Self.object(element)) }
    } else {
      let root = try Self.object(value)
      let types = WebAnnotationChecker.values(root["type"])
      if types.contains(.string("AnnotationCollection")) {
        try WebAnnotationChecker.check(collection: root)
        document.kept["collection"] = .object(root.without("first"))
        if let page = root["first"]?.objectValue {
          isRoot = false
          annotations = try items(page, isRoot: false)
        } else {
          findings.add("loss", .note, "the collection's pages aren't in the document")
        }
      } else if HypothesisRows.isList(root) {
        annotations = try HypothesisRows.annotations(root)
        findings.add(
          "loss", .note, "groups, permissions and links of Hypothesis's rows are left out")
      } else if types.contains(.string("AnnotationPage")) {
        isRoot = false
        annotations = try items(root, isRoot: true)
      } else {
        annotations = [root]
      }
    }
    for annotation in annotations {
      try WebAnnotationChecker.check(annotation, isRoot: isRoot)
    }
    let loose = annotations.count(where: WebAnnotationChecker.isLoose)
    if loose > 0 {
      findings.add(
        "annotation-syntax", .warning,
        "\(loose) annotation\(loose == 1 ? " leaves" : "s leave") open which page they are of",
        explanation: "By the recommendation an “id” is an IRI, and a selector has a “source”; "
          + "they are read all the same.")
    }
    if annotations.count > Self.fewQuotes { resolver?.prepareForMany() }
    let ids = Set(annotations.compactMap(Self.id))
    for annotation in annotations { add(annotation, ids) }
    if severalTags > 0 {
      findings.add(
        "loss", .note,
        "\(severalTags) annotation\(severalTags == 1 ? " has" : "s have") several tags; the map has "
          + "the first", explanation: "The others are kept as they are.")
    }
  }

  private mutating func items(_ page: JSONObject, isRoot: Bool) throws(Diagnostic) -> [JSONObject] {
    try WebAnnotationChecker.check(page: page, isRoot: isRoot)
    document.kept["page"] = .object(page.without("items"))
    var items: [JSONObject] = []
    for item in page["items"]?.arrayValue ?? [] { items.append(try Self.object(item)) }
    return items
  }

  private static func object(_ value: JSONValue) throws(Diagnostic) -> JSONObject {
    if let object = value.objectValue { return object }
    throw .shape("an annotation is \(value.kindDescription), not an object")
  }

  private static func id(_ annotation: JSONObject) -> String? {
    WebAnnotationChecker.single(annotation["id"])?.stringValue
  }

  /// Adds an annotation: a link if it goes from annotations to one, else a span.
  private mutating func add(_ annotation: JSONObject, _ ids: Set<String>) {
    let id = Self.id(annotation) ?? ""
    let hint = id.split { "/#:?".contains($0) }.last.map(String.init) ?? id
    let bodies = WebAnnotationChecker.values(annotation["body"])
    let targets = WebAnnotationChecker.values(annotation["target"])
    let ends = bodies.compactMap(\.stringValue)
    if let first = ends.first, ends.count == bodies.count, targets.count == 1,
      let target = targets[0].stringValue, ids.contains(target), ends.allSatisfy(ids.contains)
    {
      document.links.append(
        .init(
          id: id, label: annotation["rel"]?.stringValue ?? "related", source: first,
          target: target, kept: JSONObject([.init(name: "annotation", value: .object(annotation))]),
          idHint: hint, further: Array(ends.dropFirst())))
      return
    }
    if let link = tie(annotation, bodies, targets, ids, id, hint) {
      document.links.append(link)
      return
    }
    var span = AnnotatedDocument.Span(id: id, label: "", ranges: [], idHint: hint)
    var quotes: [String] = []
    for target in targets {
      guard let resource = target.objectValue, let selector = resource["selector"] else { continue }
      source = source ?? resource["source"]?.stringValue
      read(selector, &span, &quotes)
    }
    readBodies(bodies, annotation, &span)
    if span.words == nil, resolver == nil || span.ranges.isEmpty, !quotes.isEmpty {
      span.words = quotes.joined(separator: " ")
    }
    if resolver == nil, !span.ranges.isEmpty {
      var anchor = Anchor()
      anchor.ranges = span.ranges
      if quotes.count == 1 {
        var quote = Quote()
        quote.exact = quotes[0]
        anchor.quote = quote
      }
      unresolved[document.spans.count] = anchor
    }
    var places: [JSONValue] = []
    for range in span.ranges {
      places.append(.array([.int(Int64(range.start)), .int(Int64(range.end))]))
    }
    span.kept["ranges"] = .array(places)
    span.kept["annotation"] = .object(annotation)
    if resolver == nil { span.ranges = [] }
    document.spans.append(span)
  }

  /// The link of an annotation with two targets that are annotations, from the first to the second;
  /// its tag says which, as Recogito writes it.
  private func tie(
    _ annotation: JSONObject, _ bodies: [JSONValue], _ targets: [JSONValue], _ ids: Set<String>,
    _ id: String, _ hint: String
  ) -> AnnotatedDocument.Link? {
    let ends = targets.compactMap { target in
      target.stringValue
        ?? target.objectValue.flatMap { $0["selector"] == nil ? $0["id"]?.stringValue : nil }
    }
    guard WebAnnotationChecker.values(annotation["motivation"]).contains(.string("linking")),
      targets.count == 2, ends.count == 2, ends.allSatisfy(ids.contains)
    else { return nil }
    let tag = bodies.lazy.compactMap(\.objectValue).first {
      $0["purpose"] == .string("tagging") || $0["purpose"] == .string("classifying")
    }
    let label = annotation["rel"]?.stringValue ?? tag?["value"]?.stringValue ?? "related"
    // It is written in our own way, with the tag as its “rel”.
    var kept = annotation.without("body", "target")
    kept["rel"] = .string(label)
    return .init(
      id: id, label: label, source: ends[0], target: ends[1],
      kept: JSONObject([.init(name: "annotation", value: .object(kept))]), idHint: hint)
  }

  /// Reads where a target selects.
  private mutating func read(
    _ selector: JSONValue, _ span: inout AnnotatedDocument.Span, _ quotes: inout [String]
  ) {
    let alternatives = WebAnnotationChecker.values(selector).compactMap(\.objectValue)
    for alternative in alternatives {
      if let exact = alternative["exact"]?.stringValue { quotes.append(exact) }
    }
    if let resolver {
      guard var range = resolver.resolve(selector) else {
        findings.add(
          "annotation-text", .warning,
          "no selector of “\(span.id)” is found in the text, or several places fit",
          explanation: "The annotation is kept without a place.")
        return
      }
      if alternatives.count > 1, let quote = alternatives.first(where: { $0["exact"] != nil }),
        let exact = quote["exact"]?.stringValue, let words = document.text.text(at: range),
        !String(words).hasSameBytes(as: exact)
      {
        // Positions are often counted in other units, or in another version of the text.
        let other = quote["refinedBy"] == nil ? resolver.resolve(.object(quote)) : nil
        findings.add(
          "annotation-text", .warning, "the selectors of “\(span.id)” select different words",
          explanation: other == nil ? nil : "It is placed where its quote stands.")
        range = other ?? range
      }
      span.ranges.append(range)
      return
    }
    for alternative in alternatives
    where alternative["type"] == .string("TextPositionSelector") && alternative["refinedBy"] == nil
    {
      guard let start = alternative["start"]?.integer, let end = alternative["end"]?.integer,
        start <= end
      else { continue }
      span.ranges.append(TextRange(start, end))
      return
    }
  }

  private mutating func readBodies(
    _ bodies: [JSONValue], _ annotation: JSONObject, _ span: inout AnnotatedDocument.Span
  ) {
    var notes: [String] = []
    var tags: [String] = []
    if let value = WebAnnotationChecker.single(annotation["bodyValue"])?.stringValue {
      notes.append(value)
    }
    for body in bodies {
      guard let object = body.objectValue, let value = object["value"]?.stringValue else {
        continue
      }
      switch object["purpose"]?.stringValue ?? annotation["motivation"]?.stringValue {
      case "classifying"?, "tagging"?: tags.append(value)
      case "describing"?: span.words = span.words ?? value
      default: notes.append(value)
      }
    }
    span.label = tags.first ?? ""
    if tags.count > 1 { severalTags += 1 }
    if !notes.isEmpty { span.note = notes.joined(separator: "\n") }
  }

  /// Adds what the map has beside the annotations: the source's address, and places without a text.
  func finish(_ map: inout ArgumentMap) {
    guard !map.sources.isEmpty else { return }
    map.sources[0].url = source
    for index in map.statements.indices {
      var kept =
        map.statements[index].extensions["web-annotation"]?.objectValue ?? JSONObject()
      kept["seen"] = .string(WebAnnotationWriter.digest(map.statements[index]))
      map.statements[index].extensions["web-annotation"] = .object(kept)
    }
    guard resolver == nil else { return }
    map.sources[0].editions[0].text = nil
    map.sources[0].editions[0].length = nil
    map.sources[0].editions[0].sha256 = nil
    for (index, anchor) in unresolved where index < map.statements.count {
      var anchor = anchor
      anchor.source = map.sources[0].id
      anchor.edition = map.sources[0].editions[0].id
      map.statements[index].anchors = [anchor]
    }
  }
}
