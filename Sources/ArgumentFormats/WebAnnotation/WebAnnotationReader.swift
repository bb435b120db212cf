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
  /// Where the selectors of spans select, as it is given, and of which span each is.
  private var given: [GivenPlace] = []
  private var spanOfGiven: [Int] = []
  /// The quotes of each span's selectors.
  private var quotes: [[String]] = []
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
    if let rows = HypothesisRows.rows(of: value) {
      annotations = try HypothesisRows.annotations(rows)
      findings.add(
        "loss", .note, "groups, permissions and links of Hypothesis's rows are left out")
    } else if let list = value.arrayValue {
      for element in list { annotations.append(try Self.object(element)) }
    } else {
      let root = try Self.object(value)
      let types = WebAnnotationChecker.values(root["type"])
      if types.contains(.string("AnnotationCollection")) {
        try WebAnnotationChecker.check(collection: root)
        if let page = root["first"]?.objectValue, page["items"] != nil {
          document.kept["collection"] = .object(root.without("first"))
          isRoot = false
          annotations = try items(page, isRoot: false)
        } else {
          document.kept["collection"] = .object(root)
          findings.add(
            "loss", .note, "the collection's pages aren't in the document",
            explanation: "Where they are is kept.")
        }
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
    placeSpans()
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
    document.kept["read"] = .int(Int64(page["items"]?.arrayValue?.count ?? 0))
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
    self.quotes.append(quotes)
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
    if resolver == nil { span.kept["ranges"] = Self.json(span.ranges) }
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
      if let place = place(alternatives, span.id) {
        // A quote that stands but once needs no further look, unless it is short.
        if place.ranges.isEmpty, (place.words ?? "").utf8.count >= 24,
          let range = resolver.resolve(selector)
        {
          span.ranges.append(range)
          return
        }
        given.append(place)
        spanOfGiven.append(document.spans.count)
      } else if let range = resolver.resolve(selector) {
        span.ranges.append(range)
      } else {
        findings.add(
          "annotation-text", .warning,
          "no selector of “\(span.id)” is found in the text, or several places fit",
          explanation: "The annotation is kept without a place.")
      }
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

  /// What position and quote among alternatives say together; nil where there is neither, or only with
  /// what refines it.
  private func place(_ alternatives: [JSONObject], _ id: String) -> GivenPlace? {
    var place = GivenPlace(name: "“\(id)”")
    for alternative in alternatives where alternative["refinedBy"] == nil {
      switch alternative["type"]?.stringValue {
      case "TextPositionSelector"? where place.ranges.isEmpty:
        guard let start = alternative["start"]?.integer, let end = alternative["end"]?.integer
        else { continue }
        place.ranges = [TextRange(start, end)]
      case "TextQuoteSelector"? where !place.hasWords:
        place.words = alternative["exact"]?.stringValue
        place.prefix = alternative["prefix"]?.stringValue ?? ""
        place.suffix = alternative["suffix"]?.stringValue ?? ""
      default: continue
      }
    }
    return place.hasWords || !place.ranges.isEmpty ? place : nil
  }

  /// Puts all spans where they stand, and gives those that stand nowhere the words of their quotes.
  private mutating func placeSpans() {
    guard resolver != nil else {
      for index in document.spans.indices { setWords(index) }
      return
    }
    var finder = PlaceFinder(document.text, declared: .codePoints)
    let places = finder.places(given, &findings)
    for (number, (place, index)) in zip(places, spanOfGiven).enumerated() {
      document.spans[index].ranges += place.ranges
      correct(index, place.ranges, from: given[number].ranges)
      if let words = place.words, !place.ranges.isEmpty, quotes[index].count == 1,
        document.spans[index].words == nil
      {
        document.spans[index].words = words
      }
    }
    for index in document.spans.indices {
      document.spans[index].kept["ranges"] = Self.json(document.spans[index].ranges)
      setWords(index)
    }
  }

  /// Puts the numbers of where something was found in the place of others, which nobody should go on
  /// reading.
  private mutating func correct(_ index: Int, _ found: [TextRange], from given: [TextRange]) {
    guard let new = found.first, let old = given.first, found.count == 1, new != old,
      var annotation = document.spans[index].kept["annotation"]?.objectValue,
      let target = annotation["target"]
    else { return }
    annotation["target"] = Self.each(of: target) { resource in
      guard var resource = resource.objectValue, let selector = resource["selector"] else {
        return resource
      }
      resource["selector"] = Self.each(of: selector) { alternative in
        guard var alternative = alternative.objectValue,
          alternative["type"] == .string("TextPositionSelector"),
          alternative["start"]?.integer == old.start, alternative["end"]?.integer == old.end
        else { return alternative }
        alternative["start"] = .int(Int64(new.start))
        alternative["end"] = .int(Int64(new.end))
        return .object(alternative)
      }
      return .object(resource)
    }
    document.spans[index].kept["annotation"] = .object(annotation)
  }

  /// A value with a change made to it, or to each value of an array.
  private static func each(of value: JSONValue, _ change: (JSONValue) -> JSONValue) -> JSONValue {
    value.arrayValue.map { .array($0.map(change)) } ?? change(value)
  }

  private mutating func setWords(_ index: Int) {
    let span = document.spans[index]
    guard span.words == nil, resolver == nil || span.ranges.isEmpty, !quotes[index].isEmpty else {
      return
    }
    document.spans[index].words = quotes[index].joined(separator: " ")
  }

  private static func json(_ ranges: [TextRange]) -> JSONValue {
    .array(ranges.map { .array([.int(Int64($0.start)), .int(Int64($0.end))]) })
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
