internal import ArgumentModel
internal import ArgumentText

/// Writes one CAS.
struct CASWriter {
  private let document: AnnotatedDocument
  private let offsets: TextOffsets
  private var cas = CASDocument()
  private var sofa = 1
  private var view = "_InitialView"
  private var next = 1
  /// The ids of spans in the CAS.
  private var numbers: [String: Int] = [:]
  private var members: [Int] = []

  private static let statementType = "webanno.custom.Statement"
  private static let linkType = "webanno.custom.Reasoning"

  init(_ document: AnnotatedDocument) {
    self.document = document
    offsets = TextOffsets(document.text)
  }

  /// The document's JSON.
  mutating func json() throws(Diagnostic) -> JSONValue {
    readOld()
    let old = Set(cas.structures.compactMap { $0["%ID"]?.integer })
    next = max(0, min(old.max() ?? 0, Int.max / 2)) + 1
    var places: [Int: Int] = [:]
    for (index, structure) in cas.structures.enumerated() {
      if let id = structure["%ID"]?.integer, places[id] == nil { places[id] = index }
    }
    if places[sofa] == nil { addSofa() }
    for span in document.spans {
      let (begin, end) = (
        try offsets.offset(ofCodePoint: span.range.start, in: .utf16),
        try offsets.offset(ofCodePoint: span.range.end, in: .utf16)
      )
      if let id = Int(span.id), span.kept["id"] != nil, let place = places[id] {
        numbers[span.id] = id
        update(place, begin, end, span)
      } else {
        numbers[span.id] = next
        append(
          Self.statementType,
          [("label", .string(span.label))]
            + (span.stance.map { [("stance", .string($0))] } ?? []), begin: begin, end: end)
      }
    }
    let spans = Dictionary(
      keepingFirst: document.spans.map { ($0.id, $0) })
    for link in document.links {
      guard let from = numbers[link.source], let to = numbers[link.target] else { continue }
      if let id = Int(link.id), link.kept["id"] != nil, let place = places[id] {
        cas.structures[place]["@Governor"] = .int(Int64(from))
        cas.structures[place]["@Dependent"] = .int(Int64(to))
        setLabel(place, link.label, link.kept)
      } else if let target = spans[link.target] {
        append(
          Self.linkType,
          [
            ("@Governor", .int(Int64(from))), ("@Dependent", .int(Int64(to))),
            ("label", .string(link.label)),
          ],
          begin: try offsets.offset(ofCodePoint: target.range.start, in: .utf16),
          end: try offsets.offset(ofCodePoint: target.range.end, in: .utf16))
      }
    }
    finish()
    return cas.json
  }

  private mutating func readOld() {
    let kept = document.kept
    guard let rest = kept["rest"]?.objectValue else { return }
    cas.rest = rest
    cas.structures = kept["structures"]?.arrayValue?.compactMap(\.objectValue) ?? []
    cas.isKeyed = kept["keyed"] == .bool(true)
    sofa = kept["sofa"]?.integer ?? 1
    view = kept["view"]?.stringValue ?? view
    for (index, structure) in cas.structures.enumerated()
    where structure["%ID"]?.integer == sofa {
      cas.structures[index]["sofaString"] = .string(document.text.text)
    }
    removeGone()
  }

  /// Takes away the annotations that the map no longer has.
  private mutating func removeGone() {
    let kept = Set(document.spans.map(\.id) + document.links.map(\.id))
    let read = Set(document.kept["read"]?.arrayValue?.compactMap(\.integer) ?? [])
    guard !read.isEmpty else { return }
    let gone = read.filter { !kept.contains(String($0)) }
    guard !gone.isEmpty else { return }
    cas.structures.removeAll { $0["%ID"]?.integer.map(gone.contains) ?? false }
    for index in cas.structures.indices {
      cas.structures[index].members.removeAll {
        $0.name.hasPrefix("@") && ($0.value.integer.map(gone.contains) ?? false)
      }
    }
    guard var views = cas.rest["%VIEWS"]?.objectValue else { return }
    for index in views.members.indices {
      guard var object = views.members[index].value.objectValue,
        let list = object["%MEMBERS"]?.arrayValue
      else { continue }
      object["%MEMBERS"] = .array(list.filter { !($0.integer.map(gone.contains) ?? false) })
      views.members[index].value = .object(object)
    }
    cas.rest["%VIEWS"] = .object(views)
  }

  private mutating func addSofa() {
    var structure = JSONObject()
    sofa = next
    next += 1
    structure["%ID"] = .int(Int64(sofa))
    structure["%TYPE"] = .string("uima.cas.Sofa")
    structure["sofaNum"] = .int(1)
    structure["sofaID"] = .string(view)
    structure["mimeType"] = .string("text")
    structure["sofaString"] = .string(document.text.text)
    cas.structures.append(structure)
  }

  private mutating func update(
    _ place: Int, _ begin: Int, _ end: Int, _ span: AnnotatedDocument.Span
  ) {
    let old = cas.structures[place]
    let hasMarks = old["^begin"] != nil || old["^end"] != nil
    if begin != 0 || span.kept["hasNoBegin"] == nil {
      cas.structures[place][hasMarks ? "^begin" : "begin"] = .int(Int64(begin))
    }
    cas.structures[place][hasMarks ? "^end" : "end"] = .int(Int64(end))
    setLabel(place, span.label, span.kept)
  }

  private mutating func setLabel(_ place: Int, _ label: String, _ kept: JSONObject) {
    if CASDocument.label(cas.structures[place]).text == label { return }
    cas.structures[place][kept["feature"]?.stringValue ?? "label"] = .string(label)
  }

  private mutating func append(
    _ type: String, _ features: [(String, JSONValue)], begin: Int, end: Int
  ) {
    var structure = JSONObject()
    structure["%ID"] = .int(Int64(next))
    structure["%TYPE"] = .string(type)
    structure["@sofa"] = .int(Int64(sofa))
    structure["begin"] = .int(Int64(begin))
    structure["end"] = .int(Int64(end))
    for (name, value) in features { structure[name] = value }
    cas.structures.append(structure)
    members.append(next)
    next += 1
    declare(type)
  }

  /// Declares a type of our own.
  private mutating func declare(_ type: String) {
    var types = cas.rest["%TYPES"]?.objectValue ?? JSONObject()
    guard types[type] == nil else { return }
    func feature(_ name: String, _ range: String) -> JSONObject.Member {
      .init(
        name: name,
        value: .object(
          JSONObject([
            .init(name: "%NAME", value: .string(name)),
            .init(name: "%RANGE", value: .string(range)),
          ])))
    }
    var members = [
      JSONObject.Member(name: "%NAME", value: .string(type)),
      .init(name: "%SUPER_TYPE", value: .string("uima.tcas.Annotation")),
      feature("label", "uima.cas.String"),
    ]
    if type == Self.statementType { members.append(feature("stance", "uima.cas.String")) }
    if type == Self.linkType {
      members += [
        feature("Governor", Self.statementType), feature("Dependent", Self.statementType),
      ]
    }
    types[type] = .object(JSONObject(members))
    cas.rest["%TYPES"] = .object(types)
  }

  private mutating func finish() {
    if cas.rest["%TYPES"] == nil, document.kept["rest"] == nil {
      cas.rest["%TYPES"] = .object(JSONObject())
    }
    var views = cas.rest["%VIEWS"]?.objectValue ?? JSONObject()
    // A text that came without a view does without one.
    guard !members.isEmpty || (views[view] == nil && document.kept["rest"] == nil) else { return }
    var own = views[view]?.objectValue ?? JSONObject()
    own["%SOFA"] = .int(Int64(sofa))
    own["%MEMBERS"] = .array(
      (own["%MEMBERS"]?.arrayValue ?? []) + members.map { .int(Int64($0)) })
    views[view] = .object(own)
    cas.rest["%VIEWS"] = .object(views)
  }
}
