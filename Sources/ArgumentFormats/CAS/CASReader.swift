internal import ArgumentModel
internal import ArgumentText

/// Reads one CAS.
struct CASReader {
  private var cas: CASDocument
  private(set) var document: AnnotatedDocument
  var findings = Findings()
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
  }

  /// Reads the annotations of the view.
  mutating func read() {
    reportIDs()
    let refused = readSpans()
    readLinks(refused)
    keep()
  }

  /// Reads what has a place in the view's text.
  /// - Returns: The ids of what has none, as was said.
  private mutating func readSpans() -> Set<Int> {
    var given: [GivenPlace] = []
    var witnesses: [GivenPlace] = []
    var refused: Set<Int> = []
    var seen: Set<Int> = []
    var placeless = 0
    for (index, structure) in cas.structures.enumerated() {
      guard let id = structure["%ID"]?.integer, seen.insert(id).inserted else { continue }
      if id == sofa { cas.structures[index]["sofaString"] = nil }
      guard structure["@sofa"]?.integer == sofa, structure["@Governor"] == nil else { continue }
      let name = "feature structure \(id)"
      switch CASDocument.place(of: structure) {
      case .none: placeless += isUnread(structure) ? 0 : 1
      case .unusable(let why):
        if isUnread(structure) { continue }
        refused.insert(id)
        findings.add(
          "annotation-syntax", .error, "\(name): \(why)",
          explanation: "It is kept as it is, but isn't in the map.")
      case .counted(let range):
        if isUnread(structure) {
          // That of the whole document shows in which unit its end is counted.
          if structure["%TYPE"]?.stringValue?.hasSuffix("DocumentAnnotation") ?? false,
            range.start == 0, range.end > 0
          {
            witnesses.append(
              GivenPlace(name: name, ranges: [range], words: document.text.text))
          }
          continue
        }
        let label = CASDocument.label(structure)
        var kept = JSONObject()
        if let feature = label.feature { kept["feature"] = .string(feature) }
        if structure["begin"] == nil, structure["^begin"] == nil {
          kept["hasNoBegin"] = .bool(true)
        }
        document.spans.append(
          .init(
            id: String(id), label: label.text, ranges: [range],
            stance: structure["stance"]?.stringValue.flatMap {
              AnnotationWords.stance($0) == nil ? nil : $0
            }, kept: kept))
        given.append(
          GivenPlace(
            name: name, ranges: [range],
            words: structure["coveredText"]?.stringValue ?? structure["text"]?.stringValue))
      }
    }
    document.place(
      given, witnesses: witnesses,
      with: PlaceFinder(document.text, declared: .utf16, isCertain: true, wordsAreSure: false),
      &findings)
    if placeless > 0 {
      findings.add(
        "loss", .note,
        "\(placeless) feature structure\(placeless == 1 ? " says" : "s say") nothing of a place in "
          + "the text", explanation: "They are kept as they are.")
    }
    for span in document.spans where span.ranges.isEmpty && span.words == nil {
      if let id = Int(span.id) { refused.insert(id) }
    }
    document.spans.removeAll { $0.ranges.isEmpty && $0.words == nil }
    return refused
  }

  /// Says what the ids and the references to texts are wrong in.
  private mutating func reportIDs() {
    var seen: Set<Int> = []
    let sofas = Set(
      cas.structures.lazy.filter { $0["%TYPE"]?.stringValue?.hasSuffix(".Sofa") ?? false }
        .compactMap { $0["%ID"]?.integer }
    ).union([sofa])
    for (index, structure) in cas.structures.enumerated() {
      guard let id = structure["%ID"]?.integer else {
        findings.add(
          "annotation-syntax", .error,
          "feature structure \(index + 1) has no “%ID” that is an integer",
          explanation: "It is kept as it is, but isn't in the map.")
        continue
      }
      if !seen.insert(id).inserted {
        findings.add(
          "annotation-duplicate", .error, "the %ID \(id) is given twice",
          explanation: "The map has the first of them; the others are kept as they are.")
      }
      guard let value = structure["@sofa"] else { continue }
      if value.integer.map(sofas.contains) ?? false { continue }
      findings.add(
        "annotation-reference", .error,
        "feature structure \(id) is of the sofa \(value.nameText ?? value.kindDescription), which "
          + "isn't there", explanation: "It is kept as it is, but isn't in the map.")
    }
  }

  /// Reads the annotations that have two ends.
  private mutating func readLinks(_ refused: Set<Int>) {
    let spans = Set(document.spans.map(\.id))
    let tokens = Set(cas.structures.lazy.filter(isUnread).compactMap { $0["%ID"]?.integer })
    var loose = 0
    var seen: Set<Int> = []
    for structure in cas.structures {
      guard let id = structure["%ID"]?.integer, seen.insert(id).inserted,
        let from = structure["@Governor"]?.integer,
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
  }

  /// Keeps everything else.
  private mutating func keep() {
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
