public import ArgumentModel

/// Turns a document of a corpus with its annotations into a map.
///
/// A document is an object with `text` (a string, or an object of texts by language), and, as it
/// likes, `id`, `title`, `language` and `annotations`. Members that mean nothing here are kept as the
/// map's extension `corpus`.
public struct CorpusAnnotator: Sendable {
  /// The language of documents that don't say theirs; nil finds it by the script.
  public var language: LanguageTag?
  /// Whether anchors keep no words, and maps no text.
  public var isSealed = false
  /// Whether maps hold the text itself.
  public var embedsText = false

  /// Makes an annotator whose maps keep quotes, and not the text.
  public init() {}

  /// Why a document became no map.
  public struct Failure: Error, Sendable {
    /// What is wrong, at least one finding; pointers are relative to the document.
    public var diagnostics: [Diagnostic]
  }

  /// The id of the source that a document becomes.
  private static let source: EntityID = "text"

  /// Makes the map of a document.
  /// - Throws: Everything that is wrong with it. A document with a wrong annotation becomes no map.
  public func map(of document: JSONValue) throws(Failure) -> ArgumentMap {
    guard case .object(let object) = document else {
      throw Self.shape("", "expected an object, found \(document.kindDescription)")
    }
    let texts = try texts(of: object)
    var map = ArgumentMap()
    map.header.languages = texts.map { $0.language }
    map.header.id = try string("id", object).map { EntityID($0) }
    if let title = try string("title", object) {
      map.header.title = LocalizedText(title, language: map.primaryLanguage)
    }
    var rest = JSONObject()
    for member in object.members {
      switch member.name {
      case "id", "title", "text", "language", "annotations": break
      default:
        if let meant = KnownMembers.nearest(to: member.name, among: KnownMembers.document) {
          throw Self.shape(
            "/\(JSONPointer.escape(member.name))",
            "there is no member “\(member.name)”; did you mean “\(meant)”?")
        }
        rest.append(member.name, member.value)
      }
    }
    if !rest.members.isEmpty {
      map.header.extensions.append("corpus", .object(rest).normalized)
    }
    var source = Source()
    source.id = Self.source
    source.editions = texts.map { language, text in
      var edition = EditionMaker.edition(language: language, text: text, rule: nil)
      if embedsText, !isSealed { edition.text = text.text }
      return edition
    }
    map.sources = [source]
    try annotate(&map, texts, object["annotations"])
    return map
  }

  private func annotate(
    _ map: inout ArgumentMap, _ texts: [(language: LanguageTag, text: EditionText)],
    _ json: JSONValue?
  ) throws(Failure) {
    guard let json else { return }
    guard let list = json.arrayValue else {
      throw Self.shape("/annotations", "expected an array, found \(json.kindDescription)")
    }
    var problems: [Diagnostic] = []
    var annotations: [Annotation] = []
    annotations.reserveCapacity(list.count)
    for (index, element) in list.enumerated() {
      do throws(ShapeProblems) {
        annotations.append(
          try AnnotationReader.annotation(element, language: map.primaryLanguage))
      } catch {
        problems += error.problems.map {
          Self.diagnostic("/annotations/\(index)" + $0.pointer, $0.message)
        }
      }
    }
    guard problems.isEmpty else { throw Failure(diagnostics: problems) }
    var builder = AnnotationBuilder(
      source: Self.source,
      editions: texts.map { ($0.language.rawValue, $0.language, $0.text) }, for: map,
      isSealed: isSealed)
    // What was found by its likeness is told in the map itself.
    builder.makesNotes = false
    let outcome = builder.build(annotations)
    guard outcome.problems.isEmpty else {
      throw Failure(
        diagnostics: outcome.problems.map { index, diagnostic in
          var diagnostic = diagnostic
          diagnostic.pointer = "/annotations/\(index)"
          return diagnostic
        })
    }
    map.statements = outcome.statements
    map.reasons = outcome.reasons
    let places = Dictionary(
      keepingFirst: zip(map.statements.map { $0.id }, map.statements.indices))
    for (id, anchor) in outcome.anchors {
      guard let index = places[id] else { continue }
      map.statements[index].anchors.append(anchor)
    }
  }

  private func texts(
    of object: JSONObject
  ) throws(Failure) -> [(language: LanguageTag, text: EditionText)] {
    let said = try string("language", object).map(LanguageTag.init(rawValue:))
    switch object["text"] {
    case .string(let text)?:
      return [(said ?? language ?? LanguageGuess.language(of: text), EditionText(text))]
    case .object(let byLanguage)? where !byLanguage.members.isEmpty:
      var texts: [(language: LanguageTag, text: EditionText)] = []
      for member in byLanguage.members {
        guard let text = member.value.stringValue else {
          throw Self.shape(
            "/text/\(JSONPointer.escape(member.name))",
            "expected a string, found \(member.value.kindDescription)")
        }
        texts.append((LanguageTag(rawValue: member.name), EditionText(text)))
      }
      return texts
    case let other:
      let found = other.map { ", found \($0.kindDescription)" } ?? ""
      throw Self.shape("/text", "expected the text, or an object of texts by language\(found)")
    }
  }

  private func string(_ name: String, _ object: JSONObject) throws(Failure) -> String? {
    guard let value = object[name] else { return nil }
    // Many corpora number their documents.
    if name == "id", let number = value.countValue { return String(number) }
    guard let string = value.stringValue else {
      throw Self.shape("/\(name)", "expected a string, found \(value.kindDescription)")
    }
    return string
  }

  private static func shape(_ pointer: String, _ message: String) -> Failure {
    Failure(diagnostics: [diagnostic(pointer, message)])
  }

  private static func diagnostic(_ pointer: String, _ message: String) -> Diagnostic {
    Diagnostic(
      rule: "wrong-shape", severity: .error,
      message: pointer.isEmpty ? message : "\(pointer): \(message)", pointer: pointer)
  }
}
