internal import ArgumentModel
internal import ArgumentText

/// Reads one CAS.
struct CASReader {
  private var cas: CASDocument
  private(set) var document: AnnotatedDocument
  var findings = Findings()
  private let offsets: TextOffsets
  private let sofa: Int
  private let view: String

  /// Types whose annotations part the text, and say nothing of an argument.
  private static let unread: Set<String> = [
    "uima.tcas.DocumentAnnotation", "Token", "Sentence", "Lemma", "POS", "DocumentMetaData",
    "CASMetadata", "TagsetDescription",
  ]

  init(_ cas: CASDocument, _ input: ImportInput) throws(Diagnostic) {
    self.cas = cas
    if let found = cas.viewWithText {
      (view, sofa) = (found.name, found.sofa)
      document = AnnotatedDocument(name: input.name, text: EditionText(found.text))
    } else if let given = input.text,
      let first = cas.rest["%VIEWS"]?.objectValue?.members.first,
      let sofa = first.value.objectValue?["%SOFA"]?.integer
    {
      (view, self.sofa) = (first.name, sofa)
      document = AnnotatedDocument(
        name: input.name, text: try EditionMaker.text(from: given, rule: nil))
    } else {
      throw Diagnostic(
        rule: "no-text", severity: .error, message: "no view of the CAS holds a text",
        explanation: "--text FILE hands along the text that the annotations are upon.")
    }
    offsets = TextOffsets(document.text)
  }

  /// Reads the annotations of the view.
  mutating func read() {
    var spans: Set<String> = []
    var refused: Set<Int> = []
    for (index, structure) in cas.structures.enumerated() {
      guard let id = structure["%ID"]?.integer else { continue }
      if id == sofa { cas.structures[index]["sofaString"] = nil }
      guard structure["@sofa"]?.integer == sofa, structure["@Governor"] == nil,
        let begin = (structure["begin"] ?? structure["^begin"])?.integer,
        let end = (structure["end"] ?? structure["^end"])?.integer, !isUnread(structure)
      else { continue }
      do throws(Diagnostic) {
        let range = try offsets.range(from: begin, to: end, in: .utf16)
        let label = CASDocument.label(structure)
        var kept = JSONObject()
        if let feature = label.feature { kept["feature"] = .string(feature) }
        document.spans.append(
          .init(id: String(id), label: label.text, ranges: [range], kept: kept))
        spans.insert(String(id))
      } catch {
        var error = error
        error.message = "feature structure \(id): \(error.message)"
        refused.insert(id)
        findings.add(error)
      }
    }
    let tokens = Set(cas.structures.lazy.filter(isUnread).compactMap { $0["%ID"]?.integer })
    var loose = 0
    for structure in cas.structures {
      guard let id = structure["%ID"]?.integer, let from = structure["@Governor"]?.integer,
        let to = structure["@Dependent"]?.integer, structure["@sofa"]?.integer == sofa
      else { continue }
      guard spans.contains(String(from)), spans.contains(String(to)) else {
        // Ties between tokens, as of syntax, are no more of an argument than tokens are; and what is
        // wrong with an end was said.
        let isSaid =
          tokens.contains(from) && tokens.contains(to) || refused.contains(from)
          || refused.contains(to)
        if !isSaid { loose += 1 }
        continue
      }
      let label = CASDocument.label(structure)
      var kept = JSONObject()
      if let feature = label.feature { kept["feature"] = .string(feature) }
      document.links.append(
        .init(
          id: String(id), label: label.text, source: String(from), target: String(to), kept: kept))
    }
    if loose > 0 {
      findings.add(
        "loss", .note,
        "\(loose) relation\(loose == 1 ? " isn't" : "s aren't") in the map, for want of an end",
        explanation: "They are kept as they are.")
    }
    document.kept["view"] = .string(view)
    document.kept["sofa"] = .int(Int64(sofa))
    document.kept["rest"] = .object(cas.rest)
    document.kept["structures"] = .array(cas.structures.map(JSONValue.object))
    document.kept["read"] = .array(
      (document.spans.map(\.id) + document.links.map(\.id)).compactMap { Int64($0) }
        .map(JSONValue.int))
    if cas.isKeyed { document.kept["keyed"] = .bool(true) }
    let others = (cas.rest["%VIEWS"]?.objectValue?.members.count ?? 1) - 1
    if others > 0 {
      findings.add(
        "loss", .note,
        "the map has the view “\(view)”; \(others) other\(others == 1 ? "" : "s") "
          + "stand\(others == 1 ? "s" : "") unread in its extensions")
    }
  }

  private func isUnread(_ structure: JSONObject) -> Bool {
    let type = structure["%TYPE"]?.stringValue ?? ""
    return Self.unread.contains(type)
      || Self.unread.contains(type.split(separator: ".").last.map(String.init) ?? "")
  }
}
