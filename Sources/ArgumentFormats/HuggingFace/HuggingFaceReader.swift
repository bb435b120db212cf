internal import ArgumentModel
internal import ArgumentText

/// Reads one document of a dataset.
struct HuggingFaceReader {
  /// What the spans are called.
  static let spanNames = ["spans", "entities"]
  private static let tagNames = ["ner_tags", "tags", "bio_tags", "labels"]

  private let object: JSONObject
  private(set) var document: AnnotatedDocument
  private(set) var findings = Findings()
  private var given: [GivenPlace] = []

  init(_ object: JSONObject, name: String) throws(Diagnostic) {
    self.object = object
    if object["text"]?.stringValue == nil, let column = Self.tagColumn(of: object) {
      document = try Self.tokens(object, column, name: name)
    } else {
      let text = EditionText(try object.requiredText("text", of: "the document"))
      document = AnnotatedDocument(name: name, text: text)
      document.kept = object.without("text", "spans", "relations")
    }
  }

  /// The column with the tags of tokens; nil where there is none.
  static func tagColumn(of object: JSONObject) -> String? {
    guard let tokens = object["tokens"]?.arrayValue,
      tokens.allSatisfy({ $0.stringValue != nil })
    else { return nil }
    return tagNames.first { object[$0]?.arrayValue?.count == tokens.count }
  }

  /// The tokens joined by spaces, with a span for each run of tags.
  private static func tokens(
    _ object: JSONObject, _ column: String, name: String
  ) throws(Diagnostic) -> AnnotatedDocument {
    var text = String.UnicodeScalarView()
    var runs = TagRuns()
    let tags = object[column]?.arrayValue ?? []
    for (index, token) in (object["tokens"]?.arrayValue ?? []).enumerated() {
      guard let word = token.stringValue, let tag = tags[index].stringValue.map(TokenTag.init)
      else {
        throw .shape(
          "the tags in “\(column)” are numbers",
          explanation: "Their names stand in the dataset's card, and not in the file.")
      }
      guard let tag else {
        throw .shape(
          "“\(tags[index].stringValue ?? "")” in “\(column)” is neither O nor begins with B- or I-")
      }
      if index > 0 { text.append(" ") }
      let start = text.count
      text.append(contentsOf: word.unicodeScalars)
      runs.add(tag, at: TextRange(start, text.count))
    }
    var document = AnnotatedDocument(name: name, text: EditionText(String(text)))
    for (index, run) in runs.all.enumerated() {
      document.spans.append(
        .init(id: "span-\(index)", label: run.label, ranges: [run.range]))
    }
    document.kept = JSONObject(
      object.members.filter { $0.name != "tokens" && $0.name != column && $0.name != "relations" })
    return document
  }

  /// Reads spans and relations.
  mutating func read() throws(Diagnostic) {
    if let answer = object["answer"]?.stringValue, answer == "reject" || answer == "ignore" {
      findings.add(
        "loss", .warning, "the map has no word for the document's answer, “\(answer)”",
        explanation: "Its annotations were turned down, but the map has them.")
    }
    if object["text"]?.stringValue != nil { try addSpans() }
    let relations = try rows("relations", ["head", "tail", "label"])
    for (index, row) in relations.enumerated() {
      let what = "relation \(index)"
      guard let (head, tail) = try ends(of: row, what) else {
        findings.add(
          "annotation-reference", .error, "\(what) joins what isn't among the spans",
          explanation: "It is left out of the map.")
        continue
      }
      document.links.append(
        .init(
          id: "relation-\(index)", label: row["label"]?.nameText ?? "", source: "span-\(head)",
          target: "span-\(tail)", kept: row.without("head", "tail", "label")))
    }
    // Relations may name spans by the numbers that these came with.
    if !given.isEmpty {
      document.place(
        given,
        with: PlaceFinder(document.text, declared: .codePoints, wordsAreSure: false), &findings)
    }
  }

  private mutating func addSpans() throws(Diagnostic) {
    let name = Self.spanNames.first { object[$0] != nil } ?? "spans"
    if name != "spans" { document.kept[name] = nil }
    for (index, row) in try rows(name, ["start", "end", "label"]).enumerated() {
      let what = "span \(index)"
      let start = try row.required("start", of: what)
      let end = try row.required("end", of: what)
      document.spans.append(
        .init(
          id: "span-\(index)", label: row["label"]?.nameText ?? "",
          ranges: [TextRange(start, end)], kept: row.without("start", "end", "label")))
      given.append(
        GivenPlace(
          name: what, ranges: [TextRange(start, end)], words: AnnotatedDocument.words(of: row)))
    }
  }

  /// The numbers of the spans that a relation joins; nil where it joins words that are no spans.
  ///
  /// Prodigy counts tokens there, but has the spans themselves beside them.
  private func ends(of row: JSONObject, _ what: String) throws(Diagnostic) -> (Int, Int)? {
    guard let head = row["head_span"]?.objectValue, let child = row["child_span"]?.objectValue
    else { return (try row.required("head", of: what), try row.required("tail", of: what)) }
    func place(_ span: JSONObject) throws(Diagnostic) -> Int? {
      let range = TextRange(
        try span.required("start", of: what), try span.required("end", of: what))
      let places = document.spans.indices.filter { document.spans[$0].ranges == [range] }
      let label = span["label"]?.nameText
      return places.first { document.spans[$0].label == label } ?? places.first
    }
    guard let first = try place(head), let second = try place(child) else { return nil }
    return (first, second)
  }

  /// Columns of one length, or a list of objects or of values in the columns' order, as rows.
  private func rows(_ name: String, _ columns: [String]) throws(Diagnostic) -> [JSONObject] {
    switch object[name] {
    case nil, .null?: return []
    case .array(let list)?:
      var rows: [JSONObject] = []
      for element in list {
        if let cells = element.arrayValue, cells.count == columns.count {
          rows.append(
            JSONObject(zip(columns, cells).map { JSONObject.Member(name: $0, value: $1) }))
        } else if let row = element.objectValue {
          rows.append(row)
        } else {
          throw .shape("“\(name)” holds \(element.kindDescription), not objects alone")
        }
      }
      return rows
    case .object(let object)?:
      var rows: [JSONObject]?
      for member in object.members {
        guard let column = member.value.arrayValue else {
          throw .shape("“\(member.name)” of “\(name)” is no column")
        }
        if rows == nil { rows = column.map { _ in JSONObject() } }
        guard column.count == rows?.count else {
          throw .shape("the columns of “\(name)” aren't of one length")
        }
        for (index, cell) in column.enumerated() { rows?[index].append(member.name, cell) }
      }
      return rows ?? []
    case let other?: throw .shape("“\(name)” is \(other.kindDescription), not columns")
    }
  }
}
